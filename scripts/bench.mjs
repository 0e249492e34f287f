import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root, stop, turbo } from './lib/house.mjs'

ensureInstalled()
if (turbo(['run', 'build', '--output-logs=errors-only'], { capture: true }).status !== 0) stop('npm run build gagal')

const { build } = await import('esbuild')
const folder = join(root, '.perkada/bench')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const COLD_RUNS = 7
const WARM_MS = 1500
const median = values => values.toSorted((a, b) => a - b)[values.length >> 1]

/** Bundles an entry that imports as the room `from` may, for node; returns its file. */
async function bundle(name, from, contents, external = []) {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    stdin: { contents, resolveDir: join(root, from), loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.12',
    external,
    banner: { js: "import { createRequire as asRequire } from 'node:module'; const require = asRequire(import.meta.url);" },
    logLevel: 'error',
  })
  return outfile
}

/** Median wall time of whole processes in ms; `codes` are the exit codes of a run that did its work. */
function cold(args, codes = [0]) {
  const times = Array.from({ length: COLD_RUNS }, () => {
    const since = performance.now()
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
    if (!codes.includes(status)) stop(`${args.join(' ')} berakhir dengan ${status}: ${stderr.slice(0, 400)}`)
    return performance.now() - since
  })
  return median(times)
}

/** Median time of one call in a running process, in ms, after as much warming up. */
async function warm(work) {
  for (let until = performance.now() + WARM_MS / 2; performance.now() < until; ) await work()
  const times = []
  for (let until = performance.now() + WARM_MS; performance.now() < until || times.length < 5; ) {
    const since = performance.now()
    await work()
    times.push(performance.now() - since)
  }
  return median(times)
}

const number = value => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0).padStart(9)
const line = (name, coldTime, warmTime) => console.log(`  ${name.padEnd(34)}${number(coldTime)}${number(warmTime)}`)
const ratio = (name, [a, b], [c, d]) =>
  console.log(`  ${name.padEnd(34)}${`${(a / c).toFixed(2)} ×`.padStart(9)}${`${(b / d).toFixed(2)} ×`.padStart(9)}`)
const head = title => console.log(`\n${title}\n  ${'median, ms'.padEnd(34)}${'cold'.padStart(9)}${'warm'.padStart(9)}`)

/** The longest draft of the project, or the longest source of the corpus when one is set. */
function longest() {
  const corpus = process.env.PERKADA_CORPUS
  const under = corpus ? join(corpus, 'sources') : join(root, 'regulations')
  const files = readdirSync(under, { recursive: true })
    .filter(name => name.endsWith('.md'))
    .map(name => join(under, name))
  if (files.length === 0) stop(`tidak ada naskah di ${under}`)
  return files.toSorted((a, b) => readFileSync(b).length - readFileSync(a).length)[0]
}

async function benchLint(file) {
  const text = readFileSync(file, 'utf8')
  const bare = await bundle(
    'remark-parse',
    'packages/markdown',
    `import { readFileSync } from 'node:fs'
    import { unified } from 'unified'
    import remarkParse from 'remark-parse'
    const processor = unified().use(remarkParse)
    export const parse = text => processor.parse(text)
    if (process.argv[2]) parse(readFileSync(process.argv[2], 'utf8'))`,
  )
  const ours = await bundle('lint', 'apps/linter', `export { lint } from '@perkada/lint'`)
  const { parse } = await import(pathToFileURL(bare))
  const { lint } = await import(pathToFileURL(ours))
  head(`pemeriksa, ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`)
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  const mine = [cold([join(root, 'apps/linter/bin/perkada-lint.mjs'), file], [0, 1]), await warm(() => lint(text))]
  const theirs = [cold([bare, file]), await warm(() => parse(text))]
  line('perkada-lint, semua aturan', ...mine)
  line('remark-parse saja', ...theirs)
  line('node tanpa isi', cold([empty]), 0)
  ratio('perkada-lint / remark-parse', mine, theirs)
}

const PAGES = 10
const pagesOf = bytes =>
  Buffer.from(bytes)
    .toString('latin1')
    .split(/\/Type \/Page\b/).length - 1

/** A draft without annexes whose body is made of the paragraphs of `text`; references are left out, so that every length is whole. */
function draftOf(text, count) {
  const paragraphs = text
    .split('\n')
    .map(paragraph =>
      paragraph
        .replace(/^[-*\s]*(?:\(\d+\)|[a-z\d]+[.)])\s+/, '')
        .replace(/[*\\]/g, '')
        .trim(),
    )
    .filter(paragraph => paragraph.length > 80 && /^[A-Za-z]/.test(paragraph) && !/Pasal|ayat|huruf|angka|Lampiran|:$/i.test(paragraph))
  if (paragraphs.length === 0) stop('naskah tidak memuat alinea yang dapat dipakai sebagai teks uji')
  const body = Array.from({ length: count }, (_, index) => {
    const at = offset => paragraphs[(2 * index + offset) % paragraphs.length].replace(/[;,.]?$/, '.')
    return `### Pasal ${index + 1}\n\n(1) ${at(0)}\n\n(2) ${at(1)}\n`
  })
  return `---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Teks Uji Kecepatan\n---\n\n## Menimbang\n\na. bahwa kecepatan perlu diukur;\n\n## Mengingat\n\n1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n# BAB I KETENTUAN UMUM\n\n${body.join('\n')}`
}

async function benchPdf(file) {
  const fonts = join(root, 'packages/pdf/fonts/texgyrebonum-')
  const faces = { normal: 'regular', bold: 'bold', italics: 'italic', bolditalics: 'bolditalic' }
  const paths = Object.fromEntries(Object.entries(faces).map(([face, name]) => [face, `${fonts}${name}.otf`]))
  const press = await bundle(
    'press',
    'packages/pdf',
    `import { siapkanCetak } from './src/cetak.ts'
    import { bukaHuruf } from './src/mesin/mesin.ts'
    import { tataLetakBaku } from './src/tata-letak/tata-letak.ts'
    import { parseNaskah } from '@perkada/markdown'
    export const open = faces => bukaHuruf({ nama: 'TeX Gyre Bonum', normal: faces.normal, tebal: faces.bold, miring: faces.italics, tebalMiring: faces.bolditalics })
    export async function print(text, huruf) {
      const siap = siapkanCetak({ naskah: parseNaskah(text).naskah, jenisCetak: 'rancangan', tataLetak: tataLetakBaku, huruf, daftarBagan: new Map() })
      return { teks: siap.teks, bytes: await siap.print(new Date(0)) }
    }`,
  )
  const bare = join(folder, 'pdfmake.mjs')
  writeFileSync(
    bare,
    `import { readFileSync, writeFileSync } from 'node:fs'
    import { createRequire } from 'node:module'
    const pdfmake = createRequire(${JSON.stringify(join(root, 'packages/pdf/package.json'))})('pdfmake')
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy(() => true)
    export function print(text, paths) {
      pdfmake.setFonts({ Bonum: paths })
      const content = text.split('\\n').map(line => ({ text: line, alignment: 'justify', margin: [0, 0, 0, 6] }))
      return pdfmake.createPdf({ pageSize: { width: 609.45, height: 935.43 }, pageMargins: 70.87, defaultStyle: { font: 'Bonum', fontSize: 12 }, content }).getBuffer()
    }
    if (process.argv[2]) writeFileSync(process.argv[4], await print(readFileSync(process.argv[2], 'utf8'), JSON.parse(process.argv[3])))`,
  )
  const { open, print } = await import(pathToFileURL(press))
  const { print: printBare } = await import(pathToFileURL(bare))
  const bytes = Object.fromEntries(Object.entries(paths).map(([face, path]) => [face, new Uint8Array(readFileSync(path))]))
  const source = readFileSync(file, 'utf8')
  let [count, draft, printed] = [0]
  do {
    draft = draftOf(source, ++count)
    printed = await print(draft, open(bytes))
  } while (pagesOf(printed.bytes) < PAGES)
  const [draftFile, textFile, out] = ['naskah.md', 'teks.txt', 'keluar.pdf'].map(name => join(folder, name))
  writeFileSync(draftFile, draft)
  writeFileSync(textFile, printed.teks)
  head(`cetak PDF, ${PAGES} halaman (pdfmake saja: ${pagesOf(await printBare(printed.teks, paths))} halaman)`)
  const mine = [
    cold([join(root, 'apps/generator/bin/perkada.mjs'), 'pdf', draftFile, '--kind', 'rancangan', '--out', out]),
    await warm(() => print(draft, open(bytes))),
  ]
  const theirs = [cold([bare, textFile, JSON.stringify(paths), out]), await warm(() => printBare(printed.teks, paths))]
  line('perkada pdf', ...mine)
  line('pdfmake saja', ...theirs)
  ratio('perkada / pdfmake', mine, theirs)
}

const file = longest()
await benchLint(file)
await benchPdf(file)
