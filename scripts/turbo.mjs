import { ensureInstalled, turbo } from './lib/house.mjs'

ensureInstalled()
process.exitCode = turbo(process.argv.slice(2)).status
