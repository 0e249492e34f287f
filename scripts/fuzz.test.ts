import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bukaMeja, type Meja } from '../apps/linter/src/test/meja.ts'
import { bacaDocx } from '../packages/docx/src/index.ts'
import { buatDocx, p, r } from '../packages/docx/test/berkas-word.ts'
import { lint } from '../packages/lint/src/index.ts'
import { formatNaskah, parseNaskah, pohon } from '../packages/markdown/src/index.ts'
import { faultOf, wordFaultOf } from './lib/fuzz-check.mjs'
import { fuzzTexts } from './lib/fuzz-texts.mjs'
import { hostile, hostileText, places } from './lib/hostile.mjs'
import { hostileWord, hostileWordFile } from './lib/hostile-word.mjs'
import { projectFiles } from './lib/sources.ts'

const corpus = process.env['PERKADA_CORPUS']
const sources = corpus ? readdirSync(join(corpus, 'sources')).filter(name => /\.(?:md|txt)$/.test(name)) : []
/** Real texts: the drafts of the project, and the sources of a corpus where there is one. */
const drafts = [
  ...projectFiles().flatMap(({ path, text }) => (/^regulations\/.*\/naskah\.md$/.test(path) ? [text] : [])),
  ...sources.map(name => readFileSync(join(corpus as string, 'sources', name), 'utf8')),
]
const house = { parseNaskah, formatNaskah, pohon, lint }
const word = { buatDocx, p, r, bacaDocx, lint }

test('2,000 generated and mutated texts: nothing throws, no letter is lost, places lead to their letters', () => {
  fc.assert(
    fc.property(fuzzTexts(drafts), one => {
      expect(faultOf(one, house)).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
}, 300_000)

test('300 texts as Word files, whole and damaged: every letter is read, and what cannot be read says so in one line', () => {
  fc.assert(
    fc.property(fuzzTexts(drafts), ({ text }) => {
      expect(wordFaultOf(text, word)).toBeUndefined()
    }),
    { numRuns: 300 },
  )
}, 300_000)

describe('standard input', () => {
  let meja: Meja
  beforeAll(async () => {
    meja = await bukaMeja()
  })
  afterAll(() => meja.tutup())
  const damage = fc.array(fc.tuple(fc.nat({ max: 100_000 }), fc.nat({ max: 255 })), { maxLength: 3 })
  test('300 texts, some with broken bytes: the same findings as from a file, or one line and exit 2', async () => {
    await fc.assert(
      fc.asyncProperty(fuzzTexts(drafts), fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, damage), async ({ text }, changes) => {
        const bytes = new TextEncoder().encode(text)
        for (const [at, value] of changes) if (bytes.length) bytes[at % bytes.length] = value
        await meja.tulis('naskah.md', bytes)
        const [masukan, berkas] = [
          await meja.jalankan(['--format', 'json', '-'], bytes),
          await meja.jalankan(['--format', 'json', meja.di('naskah.md')]),
        ]
        expect(masukan.kode).toBe(berkas.kode)
        if (masukan.kode === 2) expect(masukan.err).toMatch(/^perkada-lint: [^\n]+\n$/)
        else expect(masukan.err).toBe('')
        const temuan = ({ out }: { out: string }) => (out === '' ? undefined : JSON.parse(out).files[0]?.findings)
        expect(temuan(masukan)).toEqual(temuan(berkas))
      }),
      { numRuns: 300 },
    )
  }, 300_000)
})

describe('the check is no stamp: a reader that fails is caught', () => {
  const text = 'Pasal 1\n\nRapat dibuka.\n\nRapat ditutup.\n'
  const one = { text, canonical: true }
  const cut = (source: string) => {
    const read = parseNaskah(source)
    return { ...read, naskah: { ...read.naskah, batangTubuh: [] } }
  }
  const shifted = (source: string) => parseNaskah(`x${source.slice(1)}`)
  test.each([
    ['text is lost', { ...house, parseNaskah: cut }, /^lost "Pasal 1/],
    ['a place leads to other letters', { ...house, parseNaskah: shifted }, /from 0, where "P" stands/],
    [
      'format drops a line',
      { ...house, formatNaskah: (n: never) => formatNaskah(n).replace(/Rapat(?= ditutup)/, '') },
      /^format (?:loses|is not stable)/,
    ],
  ])('%s', (_, broken, fault) => {
    if (fault.source.startsWith('^format')) {
      let calls = 0
      const once = { ...broken, formatNaskah: (n: never) => (calls++ ? broken.formatNaskah(n) : formatNaskah(n)) }
      expect(faultOf(one, once)).toMatch(fault)
    } else expect(faultOf(one, broken)).toMatch(fault)
  })
})

describe('250 KB of what no drafter writes are read whole, formatted and drawn', () => {
  const tree = new Set(Object.keys(places))
  test.each(Object.keys(hostile).map((kind, ke) => [kind, [...tree][ke % tree.size] as string] as const))('%s in %s', (kind, place) => {
    const text = hostileText(kind, 250_000, place)
    expect(faultOf({ text, canonical: false }, { ...house, lint: () => ({ diagnostics: [] }) })).toBeUndefined()
  })
})

describe('40 KB of XML that no drafter makes: the words are read and reviewed, or one line says why not', () => {
  test.each(Object.keys(hostileWord))('%s', kind => {
    const read = bacaDocx(hostileWordFile(kind, 40_000, buatDocx))
    if ('gagal' in read) expect(read.gagal).toMatch(/^[^\r\n]+\.$/)
    else
      for (const { span } of lint(read.teks).diagnostics)
        if (span) expect(span.start >= 0 && span.start <= span.end && span.end <= read.teks.length).toBe(true)
    expect('gagal' in read).toBe(['deep nesting', 'attributes by the thousand'].includes(kind))
  })

  test('what is too long to be a regulation is told as such, however small it was packed', () => {
    for (const size of [12 << 20, 40 << 20])
      expect(bacaDocx(hostileWordFile('one word of letters', size, buatDocx))).toEqual({
        gagal: expect.stringMatching(/^(?:isi|teks) berkas Word ini terlalu (?:besar|panjang) untuk sebuah peraturan[^\r\n]*\.$/),
      })
  })
})

describe('the check of Word files is no stamp', () => {
  const text = 'Pasal 1\n\nRapat dibuka.\n\nRapat ditutup.\n'
  test.each([
    ['letters are lost', { ...word, bacaDocx: (bytes: Uint8Array) => ({ ...bacaDocx(bytes), teks: 'Pasal 1' }) }, /^Word loses letters/],
    ['a whole file is refused', { ...word, bacaDocx: () => ({ gagal: 'tidak dapat dibaca.' }) }, /^Word: tidak/],
    [
      'a damaged file throws its stack at the user',
      { ...word, bacaDocx: (bytes: Uint8Array) => ('gagal' in bacaDocx(bytes) ? { gagal: 'Error: x\n    at y' } : bacaDocx(bytes)) },
      /^a damaged file is told as/,
    ],
  ])('%s', (_, broken, fault) => {
    expect(wordFaultOf(text, word)).toBeUndefined()
    expect(wordFaultOf(text, broken)).toMatch(fault)
  })
})
