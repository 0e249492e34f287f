'use strict'
const { readFileSync } = require('node:fs')
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

/** The file of the code that V8 made of a program; V8 itself refuses code of another version or of other flags. */
exports.cacheOf = filename => `${filename}.${process.version}-${process.arch}.cache`

/**
 * Loads the bundled program at `filename` and returns its script and its exports. With `cached`, the code that was
 * compiled when the program was built is used; where it is absent or refused, the program is compiled as usual.
 */
exports.load = (filename, flags, cached) => {
  const cachedData = cached ? readIfThere(exports.cacheOf(filename)) : undefined
  // Flags belong to the version that compiled: another may not know them.
  if (cachedData || !cached) for (const flag of flags) require('node:v8').setFlagsFromString(flag)
  // The bundle is ASCII, which is read fastest as latin1.
  const source = `(function (exports, require, module, __filename, __dirname, __url) {${readFileSync(filename, 'latin1')}\n})`
  const script = new Script(source, cachedData ? { filename, cachedData } : { filename })
  const program = { exports: {} }
  const fromHere = require('node:module').createRequire(filename)
  script.runInThisContext()(program.exports, fromHere, program, filename, dirname(filename), pathToFileURL(filename).href)
  return { script, exports: program.exports }
}
