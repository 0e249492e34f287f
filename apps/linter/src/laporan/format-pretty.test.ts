import type { Diagnostic } from '@perkada/core'
import picocolors from 'picocolors'
import { expect, test } from 'vitest'
import { laporanPretty } from './format-pretty.ts'
import { lebarHuruf } from './lebar-huruf.ts'

/** The report of one finding on what stands between « and », at a terminal of so many columns. */
function lapor(bertanda: string, kolom?: number, lain: Partial<Diagnostic> = {}): string {
  const start = bertanda.indexOf('«')
  const end = bertanda.indexOf('»') - 1
  const source = bertanda.replace(/[«»]/g, '')
  const satu: Diagnostic = { rule: 'nomor-loncat', severity: 'galat', message: 'Pesan.', span: { start, end }, ...lain }
  return laporanPretty(picocolors.createColors(false), kolom).bagian({ path: 'n.md', source, diagnostics: [satu] }, 1)
}

test('letters of two columns and marks without any keep the line under the range', () => {
  expect(lapor('a 漢字 e\u0301 «kerjasama» b')).toMatchInlineSnapshot(`
    "n.md:1:9  galat  nomor-loncat
      Pesan.
         1 │ a 漢字 é kerjasama b
           │          ~~~~~~~~~

    "
  `)
  expect(lebarHuruf('漢字 e\u0301👍')).toBe(8)
})

test('a range that ends on the next line is underlined on both', () => {
  expect(lapor('dalam «Pasal\n  9 ayat (2)» dan')).toMatchInlineSnapshot(`
    "n.md:1:7  galat  nomor-loncat
      Pesan.
         1 │ dalam Pasal
           │       ~~~~~
         2 │   9 ayat (2) dan
           │   ~~~~~~~~~~

    "
  `)
})

test.each([
  ['pictures, two halves each', '😀'],
  ['letters of two columns', '漢字'],
  ['marks without any', 'e\u0301 '],
])('a long line of %s is cut between letters and fills no more than its columns', (_, huruf) => {
  for (const sebelum of [23, 24, 25, 60])
    for (const kolom of [40, 61, 120]) {
      const [kutipan = '', bawah = ''] = lapor(`${huruf.repeat(sebelum)}«kata» ${huruf.repeat(60)}`, kolom)
        .split('\n')
        .filter(isi => isi.includes('│'))
      expect(() => encodeURIComponent(kutipan)).not.toThrow()
      expect(lebarHuruf(kutipan)).toBeLessThanOrEqual(kolom)
      expect(lebarHuruf(kutipan.slice(0, kutipan.indexOf('kata')))).toBe(bawah.indexOf('~'))
    }
})

test.each([40, 80, 120, 200])('at %s columns no line of the source breaks', kolom => {
  const baris = lapor(`${'kata '.repeat(60)}«salah» ${'kata '.repeat(60)}`, kolom)
    .split('\n')
    .filter(isi => isi.includes('│'))
  expect(baris.map(isi => isi.length <= kolom)).toEqual([true, true])
  const at = baris[1]?.indexOf('~') ?? 0
  expect(baris[0]?.slice(at, at + 'salah'.length)).toBe('salah')
  expect(baris[1]?.slice(at)).toBe('~~~~~')
})

test('a message fits the terminal, each of its lines under the other; where it goes elsewhere it is one line', () => {
  const message = 'Pasal 3 berdiri sesudah Pasal 1, sedangkan Pasal 2 tidak ada di dalam naskah ini.'
  const related = [{ message: 'Pasal yang pertama ada di tempat ini, jauh sebelum Pasal yang dilaporkan.', span: { start: 0, end: 1 } }]
  expect(lapor('a «b» c', 44, { message, related })).toMatchInlineSnapshot(`
    "n.md:1:3  galat  nomor-loncat
      Pasal 3 berdiri sesudah Pasal 1, sedangkan
      Pasal 2 tidak ada di dalam naskah ini.
         1 │ a b c
           │   ~
      n.md:1:1  Pasal yang pertama ada di tempat
      ini, jauh sebelum Pasal yang dilaporkan.
         1 │ a b c
           │ -

    "
  `)
  expect(lapor('a «b» c', undefined, { message })).toContain(`\n  ${message}\n`)
  for (const baris of lapor('a «b» c', 300, { message: message.repeat(4) }).split('\n')) expect(baris.length).toBeLessThanOrEqual(110)
})

test('what would steer a terminal or turn its reading direction is shown as a mark', () => {
  const esc = String.fromCharCode(27)
  const out = lapor(`a ${esc}[31mb\u202e «c»`, 80, { message: `“${esc}]0;judul” salah.` })
  expect(out).not.toContain(esc)
  expect(out).not.toContain('\u202e')
  expect(out).toContain('a \ufffd[31mb\ufffd c')
})

test('second places that say the same are listed, others are shown', () => {
  const di = (start: number) => ({ message: 'Juga di sini.', span: { start, end: start + 1 } })
  const out = lapor('«a»\nb\nc\nd\ne', 80, { related: [di(2), di(4), { message: 'Lain.', span: { start: 6, end: 7 } }, di(8)] })
  expect(out).toContain('  Juga di sini: 2:1, 3:1, 5:1\n')
  expect(out).toContain('  n.md:4:1  Lain.\n     4 │ d\n')
})

test('of very many places the first are named and the others counted', () => {
  const related = Array.from({ length: 37 }, (_isi, ke) => ({ message: 'Juga di sini.', span: { start: ke * 2, end: ke * 2 + 1 } }))
  const out = lapor(`«a»\n${'b\n'.repeat(40)}`, undefined, { related })
  expect(out).toMatch(/^ {2}Juga di sini: 1:1, 2:1, .*, 20:1, dan 17 lagi$/m)
})
