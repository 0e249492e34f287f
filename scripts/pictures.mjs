import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, quiet, root, run, stop, tool, turbo } from './lib/house.mjs'
import { terminalSvg } from './lib/terminal-svg.mjs'

/** The draft with faults that the report in the README is made from. */
const faulty = 'docs/contoh-temuan.md'

ensureInstalled()
if (turbo(['run', 'build', '--output-logs=errors-only'], { capture: true }).status !== 0) stop('npm run build gagal')
const report = run(tool('perkada-lint'), [faulty], { capture: true, env: { ...quiet, NO_COLOR: '1' } })
if (report.status !== 1) stop(`perkada-lint ${faulty}: ditunggu kode keluar 1, diperoleh ${report.status}\n${report.err}`)
writeFileSync(join(root, 'docs/laporan.svg'), terminalSvg(report.out, `perkada-lint ${faulty}`))
console.log('docs/laporan.svg')

const dist = join(root, 'dist')
const prints = existsSync(dist)
  ? readdirSync(dist, { recursive: true })
      .filter(name => name.endsWith('asli.pdf'))
      .toSorted()
  : []
if (prints.length === 0) stop('dist/**/asli.pdf tidak ada: jalankan npm run cetak lebih dahulu')
const pdftoppm = run('pdftoppm', ['-png', '-r', '60', '-f', '1', '-l', '1', '-singlefile', join('dist', prints[0]), 'docs/halaman'], {
  capture: true,
})
if (pdftoppm.status !== 0) stop(`pdftoppm gagal: ${pdftoppm.err}`)
console.log(`docs/halaman.png dari dist/${prints[0]}`)
