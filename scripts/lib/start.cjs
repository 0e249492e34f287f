'use strict'
/* global PROGRAM, FLAGS, MODULES, ENTRY */
const { join } = require('node:path')
const { load } = require('./load-program.cjs')

// The one file of `dist` with a lasting name; the build replaces the four words in capitals.
load(join(__dirname, PROGRAM), FLAGS, true, MODULES)
  .exports[ENTRY]()
  // Node would tidy up the heap first, which takes longer than the reading of a text.
  .then(over => over && process.stdout.write('', () => process.stderr.write('', () => process.exit())))
