#!/usr/bin/env node
// Feeds the reader, the formatter and the linter what nobody writes.
//   node scripts/fuzz.mjs [cases] [seed]       generated and mutated texts, 50,000 unless told; a failing one is shrunk and printed
//   node scripts/fuzz.mjs hostile [place|kind …]    hostile kinds at 250 KB and 1 MB, with the factor between them; all of them unless named
//   node scripts/fuzz.mjs hostile 4mb [place|kind …]   the same at 1 MB and 4 MB
//   node scripts/fuzz.mjs hostile fix|reports [4mb] [place|kind …]   mending and bringing into form, a round each; the reports, with their size
//   node scripts/fuzz.mjs hostile word [4mb] [kind …]      Word files of that much XML
// PERKADA_CORPUS adds its sources to the texts that are mutated.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { hostile, hostileText, places } from './lib/hostile.mjs'
import { hostileWord, hostileWordFile } from './lib/hostile-word.mjs'
import { ensureInstalled, root, stop } from './lib/house.mjs'

const folder = join(root, '.perkada/fuzz')
const PER_BATCH = 250
const STALL_MS = 30_000
const LONGEST = 1 << 20

async function bundle() {
  ensureInstalled()
  const { build } = await import('esbuild')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, 'program.mjs')
  await build({
    stdin: {
      contents: [
        `export { bakukan, formatNaskah, parseNaskah, pohon } from '@perkada/markdown'`,
        `export { lint, perbaiki, rules } from '@perkada/lint'`,
        `export { batasi } from '../../apps/linter/src/batasi.ts'`,
        `export { laporanHtml } from '../../apps/linter/src/laporan/format-html.ts'`,
        `export { laporanJson } from '../../apps/linter/src/laporan/format-json.ts'`,
        `export { laporanSarif } from '../../apps/linter/src/laporan/format-sarif.ts'`,
        `export { bacaDocx } from '../docx/src/index.ts'`,
        `export { buatDocx, p, r } from '../docx/test/berkas-word.ts'`,
      ].join('\n'),
      resolveDir: join(root, 'packages/lint'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.12',
    banner: { js: "import { createRequire as asRequire } from 'node:module'; const require = asRequire(import.meta.url);" },
    logLevel: 'error',
  })
  return pathToFileURL(outfile).href
}

/** Real texts to mutate: the drafts of the project, and the sources of the corpus when one is set. */
function realTexts() {
  const corpus = process.env.PERKADA_CORPUS
  return [join(root, 'regulations'), ...(corpus ? [join(corpus, 'sources')] : [])].flatMap(under =>
    readdirSync(under, { recursive: true })
      .filter(name => /\.(?:md|txt)$/.test(name))
      .toSorted()
      .map(name => readFileSync(join(under, name), 'utf8')),
  )
}

/** One worker that takes seeds until `next` gives none; resolves with its failures. */
function run(program, sources, next, progress) {
  const since = new SharedArrayBuffer(8)
  const letters = new SharedArrayBuffer(2 * LONGEST)
  const worker = new Worker(new URL('lib/fuzz-worker.mjs', import.meta.url), {
    workerData: { program, sources, since, letters, perBatch: PER_BATCH },
  })
  const failures = []
  return new Promise((resolve, reject) => {
    const end = () => {
      clearInterval(watchdog)
      worker.terminate()
      resolve(failures)
    }
    const watchdog = setInterval(() => {
      const began = new Float64Array(since)[0]
      if (!began || Date.now() - began < STALL_MS) return
      const [low, high, ...codes] = new Uint16Array(letters)
      const text = codes.slice(0, low + high * 0x10000).map(code => String.fromCharCode(code))
      failures.push({ text: text.join(''), error: `no answer in ${STALL_MS / 1000} s` })
      end()
    }, 1000)
    worker.on('error', reject)
    worker.on('message', ({ runs, text, ...rest }) => {
      progress(runs)
      if (text !== undefined) failures.push({ text, ...rest })
      const seed = next()
      if (seed === undefined) end()
      else worker.postMessage(seed)
    })
  })
}

async function fuzz(cases, seed) {
  const program = await bundle()
  const sources = realTexts()
  const began = performance.now()
  let [batch, done] = [0, 0]
  const batches = Math.ceil(cases / PER_BATCH)
  const next = () => (batch < batches ? seed + batch++ : undefined)
  const progress = runs => {
    done += runs
    if (runs && (done / PER_BATCH) % 20 === 0) console.log(`  ${done} cases, ${Math.round((performance.now() - began) / 1000)} s`)
  }
  console.log(`${cases} cases from seed ${seed}, ${sources.length} real texts`)
  const workers = Array.from({ length: Math.min(2, availableParallelism()) }, () => run(program, sources, next, progress))
  const failures = (await Promise.all(workers)).flat()
  for (const [index, { seed: at, text, error }] of failures.entries()) {
    const file = join(folder, `failure-${index + 1}.md`)
    writeFileSync(file, text)
    console.error(`\nseed ${at ?? 'unknown'}: ${error.split('\n').slice(0, 4).join('\n')}\n  ${JSON.stringify(text)}\n  ${file}`)
  }
  console.log(`${done} cases, ${failures.length} failed, ${((performance.now() - began) / 1000).toFixed(0)} s`)
  process.exitCode = failures.length ? 1 : 0
}

const MEGABYTE = 1_000_000
/** For a text of one megabyte. */
const MAX_MS = 3000
const MAX_FACTOR = 5
/** Below this the clock says more of the machine than of the program. */
const MIN_MS = 100

/** Milliseconds of the processor that one call takes, which other work on the machine does not stretch; Infinity when it throws. */
function time(work) {
  const since = process.cpuUsage()
  try {
    work()
  } catch {
    return Number.POSITIVE_INFINITY
  }
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** Letters of a report for each letter of its text. */
const MAX_GROWTH = 30

/** What is measured of a text, by the name of the column: prepares the input outside of the clock; `run` may tell of how many rounds it was and how long its output is. */
const measures = {
  text: ({ parseNaskah, formatNaskah, pohon, lint }) => ({
    baca: { run: text => void parseNaskah(text) },
    tulis: { run: text => void pohon(parseNaskah(formatNaskah(parseNaskah(text).naskah)).naskah) },
    periksa: { run: text => void lint(text) },
  }),
  fix: ({ bakukan, lint, perbaiki }) => ({
    perbaiki: {
      run(text) {
        let rounds = 0
        perbaiki(text, source => {
          rounds++
          return lint(source).diagnostics
        })
        return { rounds }
      },
    },
    bakukan: { run: text => void bakukan(text) },
  }),
  reports({ batasi, laporanHtml, laporanJson, laporanSarif, lint, rules }) {
    const forms = { html: laporanHtml(rules), json: laporanJson, sarif: laporanSarif({ rules, version: '' }) }
    const prepare = source => ({ path: 'naskah.md', source, diagnostics: batasi(lint(source).diagnostics) })
    const measure = form => ({ prepare, run: review => ({ length: form.bagian(review, 1).length }) })
    return Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, measure(form)]))
  },
  word: ({ bacaDocx, lint }) => ({
    buka: { run: bytes => void bacaDocx(bytes) },
    periksa: {
      prepare: bytes => bacaDocx(bytes),
      run: read => void ('gagal' in read || lint(read.teks)),
    },
  }),
}

/** The processor time of one round over a hostile input, and how many times longer than the input the output is. */
function measureOne({ prepare = input => input, run }, input, size) {
  const ready = prepare(input)
  let told
  const ms = time(() => {
    told = run(ready)
  })
  return { ms: ms / (told?.rounds ?? 1), growth: (told?.length ?? 0) / size }
}

/** Measures each input of `inputs` (name and maker by size) in the columns of one of `measures`. */
async function measureHostile(mode, large, inputs) {
  const sizes = [large / 4, large]
  const [head, tail] = sizes.map(size => (size < MEGABYTE ? `${size / 1000} KB` : `${size / MEGABYTE} MB`))
  const program = await import(await bundle())
  const columns = measures[mode](program)
  let over = 0
  const column = ms => (ms === Number.POSITIVE_INFINITY ? 'galat' : ms.toFixed(0)).padStart(8)
  console.log(
    `  ${'jenis'.padEnd(42)}${Object.keys(columns)
      .map(name => `${name} ${head}   ${tail}      ×`.padStart(30))
      .join('')}`,
  )
  for (const [name, make] of inputs) {
    const cells = Object.values(columns).map(measure => {
      const took = sizes.map(size => measureOne(measure, make(size, program), size))
      const factor = took[1].ms / Math.max(took[0].ms, MIN_MS)
      const bad = took[sizes.indexOf(MEGABYTE)].ms > MAX_MS || factor > MAX_FACTOR || took[1].growth > MAX_GROWTH
      if (bad) over++
      const growth = took[1].growth ? ` ${took[1].growth.toFixed(1)}` : ''
      return `${took.map(({ ms }) => column(ms)).join('')}${factor.toFixed(1).padStart(7)}${growth}${bad ? ' !' : '  '}`.padStart(30)
    })
    console.log(`  ${name.padEnd(42)}${cells.join('')}`)
  }
  console.log(`${over} di atas ${MAX_MS / 1000} s waktu prosesor untuk 1 MB, ${MAX_FACTOR} ×, atau laporan ${MAX_GROWTH} kali teksnya`)
}

/** What is measured, by name, with what makes it in a size: of the places and kinds `named` (a name of both is the place), or of all. */
function textInputs(named) {
  const inPlaces = named.filter(name => name in places)
  const ofKinds = named.filter(name => !(name in places))
  const kinds = ofKinds.length ? ofKinds : Object.keys(hostile)
  return (inPlaces.length ? inPlaces : ['head', 'body', 'norms']).flatMap(place =>
    kinds.map(kind => [`${place}: ${kind}`, size => hostileText(kind, size, place)]),
  )
}
const wordInputs = named =>
  (named.length ? named : Object.keys(hostileWord)).map(kind => [kind, (size, { buatDocx }) => hostileWordFile(kind, size, buatDocx)])

const [first, ...rest] = process.argv.slice(2)
if (first === 'hostile') {
  const modes = ['fix', 'reports', 'word']
  const mode = modes.find(one => one === rest[0]) ?? 'text'
  const behind = mode === 'text' ? rest : rest.slice(1)
  const large = behind[0] === '4mb' ? 4 * MEGABYTE : MEGABYTE
  const named = behind[0] === '4mb' ? behind.slice(1) : behind
  const known = mode === 'word' ? hostileWord : { ...places, ...hostile }
  const unknown = named.find(name => !(name in known))
  if (unknown !== undefined) stop(`"${unknown}" tidak dikenal; yang ada: ${Object.keys(known).join(', ')}`, 2)
  await measureHostile(mode, large, mode === 'word' ? wordInputs(named) : textInputs(named))
} else {
  const [cases = 50_000, seed = 20_261_121] = [first, rest[0]].map(value => (value === undefined ? undefined : Number(value)))
  if (!(Number.isSafeInteger(cases) && cases > 0 && Number.isSafeInteger(seed)))
    stop(
      'pakai: node scripts/fuzz.mjs [jumlah kasus] [benih], atau node scripts/fuzz.mjs hostile [fix|reports|word] [4mb] [tempat|jenis …]',
      2,
    )
  await fuzz(cases, seed)
}
