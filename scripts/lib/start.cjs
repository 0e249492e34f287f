'use strict'
/* global PROGRAM, FLAGS, VERSION, MODULES, ENTRY */
const { join } = require('node:path')
const { load } = require('./load-program.cjs')

// The one file of `dist` with a lasting name; the build replaces the five words in capitals. The flags are those of the Node that built it.
load(join(__dirname, PROGRAM), process.version === VERSION ? FLAGS : [], true, MODULES)
  .exports[ENTRY]()
  // Node would tidy up the heap first, which takes longer than the reading of a text.
  .then(over => over && process.exit())
