import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands, root, stop } from '../lib/house.mjs'
import { bundle, freshFolder } from './folder.mjs'
import { cold, resources, warm } from './measure.mjs'
import { pdfPeers } from './pdf-peers.mjs'
import { ask, head, ratio, row } from './table.mjs'
import { draftOf, usualText } from './texts.mjs'

const PAGES = 10
const MANY = 100
const KIND = ['--kind', 'rancangan']

/** The command in this process; answers with the number of pages that it tells. */
async function press({ perkada }, draft, out) {
  let told = ''
  const status = await perkada(['pdf', draft, ...KIND, '--out', out], { out: text => (told += text), err: text => (told += text) })
  const pages = Number(/(\d+) halaman/.exec(told)?.[1])
  if (status || !pages) stop(`perkada pdf berakhir dengan ${status}: ${told.slice(0, 400)}`)
  return pages
}

/** How often a length is tried for a number of pages. */
const TRIES = 6

/** A draft that fills so many pages, or nearly so many, written to `path`; answers with its pages. */
async function draftOfPages(library, source, wanted, path, out) {
  let [count, pages] = [wanted * 3, 0]
  for (let turn = 0; turn < TRIES && pages !== wanted; turn++) {
    if (pages) count = Math.max(1, Math.round((count * (wanted - 0.5)) / (pages - 0.5)))
    writeFileSync(path, draftOf(source, count))
    pages = await press(library, path, out)
  }
  return pages
}

function fontFiles() {
  const read = face => new Uint8Array(readFileSync(join(root, `packages/pdf/fonts/texgyrebonum-${face}.otf`)))
  return { nama: 'TeX Gyre Bonum', normal: read('regular'), tebal: read('bold'), miring: read('italic'), tebalMiring: read('bolditalic') }
}

/** The steps of a print, each on what the step before made. */
async function steps({ lint, bukaHuruf, siapkanCetak, bacaCetakan, bandingkanTeks, tataLetakBaku }, text) {
  const files = fontFiles()
  const open = () => {
    const font = bukaHuruf({ ...files })
    font.ukur('Pasal', 12)
    font.ukur('Pasal', 12, true)
    return font
  }
  const prepare = font =>
    siapkanCetak({ naskah: lint(text).naskah, jenisCetak: 'rancangan', tataLetak: tataLetakBaku, huruf: font, daftarBagan: new Map() })
  const font = open()
  const { naskah } = lint(text)
  const ready = () => siapkanCetak({ naskah, jenisCetak: 'rancangan', tataLetak: tataLetakBaku, huruf: font, daftarBagan: new Map() })
  const first = ready()
  const bytes = await first.print(new Date(0))
  const readBack = () => bandingkanTeks(first.teks, bacaCetakan(bytes).daftarHalaman)
  if (readBack().length) stop('teks PDF tidak sama dengan naskah')
  return {
    teks: first.teks,
    works: {
      open,
      lint: () => lint(text),
      ready,
      print: () => ready().print(new Date(0)),
      readBack,
      press: () => prepare(open()).print(new Date(0)),
    },
  }
}

/** The press beside its peers, cold and warm; where its time goes; what 100 pages cost in time and memory. */
export async function benchPdf() {
  const source = readFileSync(usualText(), 'utf8')
  const files = freshFolder('pdf')
  const [draft, long, textFile, out] = ['naskah.md', 'panjang.md', 'teks.txt', 'keluar.pdf'].map(name => join(files, name))
  const library = await bundle(
    'press',
    'apps/generator',
    `export { perkada } from './src/cli.ts'; export { lint } from '@perkada/lint'; export * from '@perkada/pdf'`,
  )
  const pages = await draftOfPages(library, source, PAGES, draft, out)
  const { teks, works } = await steps(library, readFileSync(draft, 'utf8'))
  writeFileSync(textFile, teks)
  const peers = await pdfPeers(files, textFile)
  const args = path => [join(root, commands.perkada), 'pdf', path, ...KIND, '--out', out]
  const coldly = cold({ perkada: { args: args(draft) }, ...peers.cold })
  const warmly = await warm({ perkada: () => press(library, draft, out), ...works, ...peers.warm })
  head(`cetak PDF, ${pages} halaman, median ms`, 'dingin', 'hangat')
  row('perkada pdf (periksa, cetak, baca ulang)', coldly.perkada, warmly.perkada)
  row('perkada, cetak saja', undefined, warmly.press)
  row('pdfmake saja, tanpa bundel', coldly.pdfmake, warmly.pdfmake)
  row('typst (npm)', coldly.typst, warmly.typst)
  row('WeasyPrint', coldly.weasyprint)
  row('LibreOffice dari Word', coldly.soffice)
  row('Chromium', coldly.chromium)
  head('ke mana waktunya, hangat', 'ms')
  row('membuka huruf', warmly.open)
  row('memeriksa naskah', warmly.lint)
  row('menyusun uraian', warmly.ready)
  row('menata dan menulis PDF', warmly.print - warmly.ready)
  row('membaca ulang dan membandingkan', warmly.readBack)
  ask(`cetak ${PAGES} halaman, dingin: perkada pdf / pdfmake saja`, ratio(coldly.perkada, coldly.pdfmake), 0.75)
  ask(`cetak ${PAGES} halaman, dingin: perkada pdf / LibreOffice`, ratio(coldly.perkada, coldly.soffice), 0.45)
  ask(`cetak ${PAGES} halaman, hangat: cetak saja / pdfmake saja`, ratio(warmly.press, warmly.pdfmake), 1.2)

  const manyPages = await draftOfPages(library, source, MANY, long, out)
  const length = await warm({ short: () => press(library, draft, out), long: () => press(library, long, out) }, 3)
  const { wall, peak } = resources({ args: args(long) })
  head(`${manyPages} halaman`, 'terukur')
  row(`${pages} halaman, hangat, ms`, length.short)
  row(`${manyPages} halaman, hangat, ms`, length.long)
  row(`${manyPages} halaman, dingin, ms`, wall)
  row('puncak memori, MB', peak)
  ask(`cetak: ${MANY} halaman / ${PAGES} halaman, hangat`, ratio(length.long, length.short), 12)
  ask(`cetak ${MANY} halaman: puncak memori`, peak, 250, 'MB')
}
