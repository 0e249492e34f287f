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

/**
 * Loads the bundled program at `filename` and returns its script, its exports and `modules`, the modules of Node that it asks
 * for (growing while it runs). With `cached`, the code that was compiled when the program was built is used; where it is absent
 * or refused, the program is compiled as usual. `builtins` are modules of Node that it will ask for: Node keeps compiled code of
 * them, which V8 refuses once flags are set.
 */
exports.load = (filename, flags, cached, builtins = []) => {
  const cachedData = cached ? readIfThere(exports.cacheOf(filename)) : undefined
  for (const name of builtins) require(name)
  // Flags belong to the version that compiled: another may not know them.
  if (cachedData || !cached) for (const flag of flags) require('node:v8').setFlagsFromString(flag)
  // The bundle is ASCII, which is read fastest as latin1.
  const source = readFileSync(filename, 'latin1')
  const script = new Script(source, cachedData ? { filename, cachedData } : { filename })
  const program = { exports: {} }
  const modules = new Set()
  const fromHere = cached ? createRequire(filename) : noting(createRequire(filename), modules)
  script.runInThisContext()(program.exports, fromHere, program, filename, dirname(filename), pathToFileURL(filename).href)
  return { script, exports: program.exports, modules }
}
