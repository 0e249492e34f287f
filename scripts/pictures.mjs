import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
const asli = join('dist', prints[0])

/** Runs a program that makes a picture; a failure ends the run with its words. */
function draw(command, args) {
  const { status, err } = run(command, args, { capture: true })
  if (status !== 0) stop(`${command} gagal: ${err}`)
}

draw('pdftoppm', ['-png', '-r', '60', '-f', '1', '-l', '1', '-singlefile', asli, 'docs/halaman'])
console.log(`docs/halaman.png dari ${asli}`)

const folder = mkdtempSync(join(tmpdir(), 'perkada-'))
draw('pdftoppm', ['-png', '-gray', '-r', '30', asli, join(folder, 'halaman')])
const pages = readdirSync(folder)
  .toSorted()
  .map(name => join(folder, name))
const sheet = [
  '-tile',
  '7x',
  '-geometry',
  '+5+5',
  '-background',
  '#d0d0d0',
  '-depth',
  '4',
  '-strip',
  '-define',
  'png:exclude-chunks=date,tIME',
]
draw('montage', [...pages, ...sheet, 'docs/lembar.png'])
rmSync(folder, { recursive: true })
console.log(`docs/lembar.png, ${pages.length} halaman dari ${asli}`)
