import { offsetAsal, type Tabel } from '@perkada/core'
import { describe, expect, test } from 'vitest'
import { formatNaskah } from '../format.ts'
import { parseNaskah } from '../parse.ts'

const draf = (isi: string) =>
  `---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Tata Kerja\n---\n\n### Pasal 1\n\nJadwal:\n\n${isi}\n\nRapat dicatat.\n`
const baris = (isi: string) =>
  formatNaskah(parseNaskah(draf(isi)).naskah)
    .split('\n')
    .filter(satu => satu.startsWith('|'))

describe('a table drawn with lines and crosses is a table', () => {
  const kisi = `+-----+------------------+
| No. | Rapat            |
+:===:+==================+
| 1.  | rapat kerja      |
|     | *bulanan*        |
|     |                  |
|     | rapat harian     |
+-----+------------------+
| 2.  |                  |
+-----+------------------+`

  test('wrapped lines of a cell are one, paragraphs two', () => {
    expect(baris(kisi)).toEqual(['| No. | Rapat |', '| --- | --- |', '| 1. | rapat kerja *bulanan*<br>rapat harian |', '| 2. |  |'])
  })

  test('every letter knows its place', () => {
    const pasal = parseNaskah(draf(kisi)).naskah.batangTubuh[0]
    const tabel = (pasal?.tipe === 'pasal' ? pasal.isi[1] : undefined) as Tabel
    const sel = tabel.baris[0]?.[1]
    for (const kata of ['kerja', 'bulanan', 'harian']) expect(sel && offsetAsal(sel, sel.isi.indexOf(kata))).toBe(draf(kisi).indexOf(kata))
  })

  test('one without a head has none', () => {
    expect(baris('+---+---+\n| a | b |\n+---+---+')).toEqual(['|  |  |', '| --- | --- |', '| a | b |'])
  })
})

test.each([
  ['merged cells', '+---+---+\n| a     |\n+---+---+\n| b | c |\n+---+---+'],
  ['a border of its own', '+---+---+\n| a | b |\n+-------+\n| c     |\n+-------+'],
  ['no last border', '+---+---+\n| a | b |\n| c | d |'],
  ['a sum', '+ 1 + 2'],
])('%s: it stays text, and no word is lost', (_, isi) => {
  const tertulis = formatNaskah(parseNaskah(draf(isi)).naskah)
  expect(tertulis).not.toContain('| --- |')
  for (const kata of isi.match(/[a-d]/g) ?? []) expect(tertulis).toMatch(new RegExp(`\\b${kata}\\b`))
})

test('no number of borders takes long', () => {
  for (const isi of ['+---+---+\n', '+---+---+\n| a | b |\n', '+-', '+---+\n| a |\n+---+\n\n']) parseNaskah(draf(isi.repeat(4_000)))
})
