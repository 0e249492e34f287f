import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// @boundaries-ignore both programs are assembled by one script of the house, which is no package
import { assemble } from '../../scripts/lib/assemble.mjs'

const app = import.meta.dirname
const folder = mkdtempSync(join(tmpdir(), 'perkada-'))
try {
  const commands = [['pdf', '../../regulations/contoh', '--out', folder]]
  // A print of ten pages ends before a lower budget has paid for itself.
  const budget = 1_500_000
  await assemble({ app, ...(process.argv[2] && { outdir: process.argv[2] }), entries: ['main'], commands, budget })
} finally {
  rmSync(folder, { recursive: true })
}
