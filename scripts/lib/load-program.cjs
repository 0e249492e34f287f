'use strict'
const { readFileSync } = require('node:fs')
const { createRequire, isBuiltin } = require('node:module')
const { dirname } = require('node:path')
const { pathToFileURL } = require('node:url')
const { Script } = require('node:vm')

function readIfThere(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** The name by which a program asks for its second script. */
const LATE = '#late'

/** A bundle as the function that `load` calls; wrapped when it is built, because a text of this length is dear to put together. */
exports.asFunction = code => `(function (exports, require, module, __filename, __dirname, __url) {${code}\n})`

/** The file of the code that V8 made of a program; V8 itself refuses code of another version or of other flags. */
exports.cacheOf = filename => `${filename}.${process.version}-${process.arch}.cache`

/** `require` of a program, which notes in `modules` what is asked of Node itself. */
function noting(fromHere, modules) {
  const ask = name => {
    if (isBuiltin(name)) modules.add(name)
    return fromHere(name)
  }
  return Object.assign(ask, fromHere)
}

/** The second script of a program: what it opens only when a text asks for it. */
exports.lateOf = filename => filename.replace(/\.cjs$/, '.late.cjs')

/** Runs the bundle at `filename`, with the code that was compiled when it was built if `cachedData` has it, and returns its script and exports. */
function run(filename, cachedData, ask) {
  // The bundle is ASCII, which is read fastest as latin1.
  const source = readFileSync(filename, 'latin1')
  const script = new Script(source, cachedData ? { filename, cachedData } : { filename })
  const program = { exports: {} }
  script.runInThisContext()(program.exports, ask, program, filename, dirname(filename), pathToFileURL(filename).href)
  return { script, exports: program.exports }
}

/**
 * Loads the bundled program at `filename` and returns its script, its exports and what grows while it runs: `modules`, the modules
 * of Node that it asks for, and `scripts`, its scripts by their files. With `cached`, the code that was compiled when the program
 * was built is used; where it is absent or refused, the program is compiled as usual. `builtins` are modules of Node that it will
 * ask for: Node keeps compiled code of them, which V8 refuses once flags are set.
 */
exports.load = (filename, flags, cached, builtins = []) => {
  const readyCode = file => (cached ? readIfThere(exports.cacheOf(file)) : undefined)
  const cachedData = readyCode(filename)
  for (const name of builtins) require(name)
  // Flags belong to the version that compiled: another may not know them.
  if (cachedData || !cached) for (const flag of flags) require('node:v8').setFlagsFromString(flag)
  const modules = new Set()
  const scripts = new Map()
  const fromHere = cached ? createRequire(filename) : noting(createRequire(filename), modules)
  let late
  const open = (file, code) => {
    const { script, exports: opened } = run(file, code, ask)
    scripts.set(file, script)
    return opened
  }
  const openLate = () => {
    const file = exports.lateOf(filename)
    late ??= open(file, readyCode(file))
    return late
  }
  const ask = Object.assign(name => (name === LATE ? openLate() : fromHere(name)), fromHere)
  const program = open(filename, cachedData)
  return { script: scripts.get(filename), exports: program, modules, scripts }
}
