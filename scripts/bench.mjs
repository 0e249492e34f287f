import { availableParallelism, cpus } from 'node:os'
import { ensureInstalled, stop, turbo } from './lib/house.mjs'

const parts = {
  lint: async () => (await import('./bench/lint.mjs')).benchLint(),
  pdf: async () => (await import('./bench/pdf.mjs')).benchPdf(),
  banyak: async () => (await import('./bench/many.mjs')).benchMany(),
}
const chosen = process.argv.slice(2)
const unknown = chosen.find(name => !(name in parts))
if (unknown !== undefined) stop(`bagian "${unknown}" tidak dikenal; yang ada: ${Object.keys(parts).join(', ')}`, 2)

ensureInstalled()
if (turbo(['run', 'build', '--output-logs=errors-only'], { capture: true }).status !== 0) stop('npm run build gagal')
const { installPeers } = await import('./bench/peers.mjs')
const { printAsked } = await import('./bench/table.mjs')
installPeers()
console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? process.arch}`)
for (const [name, part] of Object.entries(parts)) if (!chosen.length || chosen.includes(name)) await part()
printAsked()
