import { ensureNode, environment, run } from './lib/house.mjs'

ensureNode()
process.exitCode = run('pnpm', process.argv.slice(2), { env: environment() }).status
