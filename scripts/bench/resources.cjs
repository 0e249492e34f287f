'use strict'
// Loaded before a program that is measured: when it ends, writes what the whole process used.
const { writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { isMainThread } = require('node:worker_threads')

const file = join(__dirname, '../../.perkada/bench/resources.json')
if (isMainThread) process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())))
