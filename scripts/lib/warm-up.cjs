'use strict'
const { renameSync, writeFileSync } = require('node:fs')
const { cacheOf, load } = require('./load-program.cjs')

const [filename, flags, commands, list] = process.argv.slice(2)

/**
 * Runs the commands in one process, keeps what V8 compiled for them beside each script of the program, and names in `list` the modules of Node
 * that the first of them asked for, which is the usual one.
 */
async function warmUp() {
  const { scripts, exports: program, modules } = load(filename, JSON.parse(flags), false)
  let usual
  for (const command of JSON.parse(commands)) {
    process.argv.splice(2, process.argv.length, ...command)
    await program.main()
    // 1 tells of findings, more of a command that did not do its work: the code kept would lack what it never reached.
    if (process.exitCode > 1) throw new Error(`${command.join(' ')}: ${process.exitCode}`)
    usual ??= [...modules].sort()
  }
  for (const [file, script] of scripts) {
    const draft = `${file}.${process.pid}.tmp`
    writeFileSync(draft, script.createCachedData())
    renameSync(draft, cacheOf(file))
  }
  if (list) writeFileSync(list, JSON.stringify(usual ?? []))
}

warmUp().then(
  () => process.exit(0),
  error => {
    console.error(error)
    process.exit(3)
  },
)
