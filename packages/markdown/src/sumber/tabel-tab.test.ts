import { offsetAsal, type Tabel } from '@perkada/core'
import { describe, expect, test } from 'vitest'
import { formatNaskah } from '../format.ts'
import { parseNaskah } from '../parse.ts'
import { pohon } from '../pohon.ts'

const kepala = 'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\n\nTENTANG\n\nTATA KERJA\n\nBAB I\nUMUM\n\nPasal 1\n\nRapat dicatat.\n\n'
const lampiran = (isi: string) => `${kepala}LAMPIRAN I\n\nDAFTAR RAPAT\n\n${isi}\n`
const isiLampiran = (isi: string) => parseNaskah(lampiran(isi)).naskah.daftarLampiran[0]?.isi ?? []
const baris = (isi: string) =>
  formatNaskah(parseNaskah(lampiran(isi)).naskah)
    .split('\n')
    .filter(satu => satu.startsWith('|') && !satu.includes('---'))

describe('a table of an annex as it is pasted, with tabs between its cells', () => {
  test('is a table, its empty cells kept, and ends where its tabs do', () => {
    const isi = 'No.\tRapat\tWaktu\n1.\tkerja\tSenin\n2.\t\tRabu\n3.\tharian\nRapat dicatat.'
    expect(baris(isi)).toEqual(['| No. | Rapat | Waktu |', '| 1. | kerja | Senin |', '| 2. |  | Rabu |', '| 3. | harian |'])
    expect(isiLampiran(isi).at(-1)).toMatchObject({ tipe: 'alinea', teks: { isi: 'Rapat dicatat.' } })
  })

  test('of two columns and rows, with strokes in its text', () => {
    expect(baris('Jabatan\tJumlah\nCamat\t2\nLurah | Kepala Desa\t3')).toEqual([
      '| Jabatan | Jumlah |',
      '| Camat | 2 |',
      '| Lurah \\| Kepala Desa | 3 |',
    ])
  })

  test('every letter knows its place', () => {
    const sumber = lampiran('No.\tRapat\tWaktu\n1.\tkerja\tSenin')
    const tabel = parseNaskah(sumber).naskah.daftarLampiran[0]?.isi[0] as Tabel
    const sel = tabel.baris[0]?.[2]
    expect(sel && offsetAsal(sel, 0)).toBe(sumber.indexOf('Senin'))
  })
})

describe('tabs that only set text side by side make no table', () => {
  test.each([
    ['elements of a list', 'a.\tketua;\nb.\tanggota;'],
    ['numbered ones, in columns', '1.\tCamat\tketua\n2.\tLurah\tanggota'],
    ['what follows a colon', 'Nama\t: Budi\nAlamat\t: Contoh\nTugas\t: rapat'],
    ['a sentence', 'Rapat\tdicatat oleh;\nkepala\tdinas dan,\ncamat\tbersama.'],
    ['a single row of two columns', 'Camat\tLurah\nketua\tanggota'],
  ])('%s', (_, isi) => expect(isiLampiran(isi).some(({ tipe }) => tipe === 'tabel')).toBe(false))

  test('in the body none at all', () => {
    const isi = 'Rapat\tWaktu\tTempat\nkerja\tSenin\tContoh'
    expect(pohon(parseNaskah(kepala.replace('Rapat dicatat.', isi)).naskah)).toContain('Rapat Waktu Tempat kerja Senin Contoh')
  })
})

test('no number of rows takes long', () => {
  expect(isiLampiran(`a\tb\tc\n${'d\te\tf\n'.repeat(20_000)}`)[0]).toMatchObject({ tipe: 'tabel' })
  for (const isi of ['a\tb\n', 'a\tb\tc\nd\te\tf\tg\n', 'a\t', '\t\n', 'a\tb\tc\nd\n']) parseNaskah(lampiran(isi.repeat(20_000)))
})
