'use strict'
const { renameSync, writeFileSync } = require('node:fs')
const { cacheOf, load } = require('./load-program.cjs')

const [filename, flags, commands] = process.argv.slice(2)

/** Runs the commands in one process and keeps what V8 compiled for them beside the program. */
async function warmUp() {
  const { script, exports: program } = load(filename, JSON.parse(flags), false)
  for (const command of JSON.parse(commands)) {
    process.argv.splice(2, process.argv.length, ...command)
    await program.main()
  }
  const draft = `${filename}.${process.pid}.tmp`
  writeFileSync(draft, script.createCachedData())
  renameSync(draft, cacheOf(filename))
}

warmUp().then(
  () => process.exit(0),
  error => {
    console.error(error)
    process.exit(3)
  },
)
