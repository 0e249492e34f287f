import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, run, stop } from './lib/house.mjs'
import { ruleScaffold } from './lib/rule-scaffold.mjs'

const [id, room] = process.argv.slice(2)
let scaffold
try {
  scaffold = ruleScaffold(id, room)
} catch (error) {
  stop(`${error.message}\npemakaian: npm run new:rule ID [RUANG]`, 2)
}

const path = `packages/lint/src/rules/${scaffold.path}`
const file = join(root, path)
if (existsSync(file)) stop(`${path} sudah ada`, 2)
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, scaffold.source)
if (run(process.execPath, ['packages/lint/scripts/rule-index.mjs']).status !== 0) stop('daftar aturan tidak dapat ditulis ulang')
console.log(`${path} ditulis; contohnya adalah ujinya:
  npx vitest run --root packages/lint contoh`)
