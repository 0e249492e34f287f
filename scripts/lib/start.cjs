'use strict'
/* global PROGRAM, FLAGS, ENTRY */
const { join } = require('node:path')
const { load } = require('./load-program.cjs')

// The one file of `dist` with a lasting name; the build replaces the three words in capitals.
load(join(__dirname, PROGRAM), FLAGS, true).exports[ENTRY]()
