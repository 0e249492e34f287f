import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bakukan } from './bakukan.ts'
import { formatNaskah } from './format.ts'
import { parseNaskah } from './parse.ts'

const NASKAH = `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

DENGAN RAHMAT TUHAN YANG MAHA ESA

BUPATI CONTOH,

Menimbang : a. bahwa tata kerja perlu ditata;

b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a perlu menetapkan Peraturan Bupati tentang Tata Kerja;

Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG TATA KERJA.

BAB I KETENTUAN UMUM

Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:

1. Bupati adalah Bupati Contoh.

2. Rapat adalah pertemuan perangkat daerah.

BAB II TATA KERJA

Bagian Kesatu Umum

Pasal 2

(1) Rapat membahas:

a. rencana:

1. tahunan; dan

2. bulanan; dan

b. hasil.

(2) Rapat sebagaimana dimaksud pada ayat (1) dicatat.

Pasal 3

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

Ditetapkan di Contoh
pada tanggal 2 Januari 2024

Pj. BUPATI CONTOH,

ttd

FULAN BIN FULAN

LAMPIRAN I BAGAN

| Satuan | Tugas |
|---|---|
| Rapat | membahas |
`
const tanda = [
  'Pasal 9 ',
  'BAB II ',
  '(1) ',
  'a. ',
  '1. ',
  '## ',
  '> ',
  '```bagan\n',
  '---',
  '*',
  '\\',
  '| a |',
  'Menimbang ',
  'MEMUTUSKAN:',
  '“',
]
const perubahan: readonly ((baris: readonly string[], di: number, lain: number) => string[])[] = [
  (baris, di) => baris.toSpliced(di, 1),
  (baris, di, lain) => baris.toSpliced(di, 0, tanda[lain % tanda.length] ?? ''),
  (baris, di, lain) => baris.with(di, `${tanda[lain % tanda.length]}${baris[di]}`),
  (baris, di, lain) => baris.with(di, `${baris[di]} ${tanda[lain % tanda.length]}`),
  (baris, di, lain) => baris.with(di, baris[lain % baris.length] ?? '').with(lain % baris.length, baris[di] ?? ''),
  (baris, di, lain) => baris.toSpliced(di, 2, `${baris[di]} ${baris[lain % baris.length]}`),
  (baris, di, lain) => baris.with(di, (baris[di] ?? '').slice(0, lain % 40)),
]
/** A draft that passed through hands and converters. */
const rusak = fc
  .array(fc.tuple(fc.nat({ max: perubahan.length - 1 }), fc.nat({ max: 999 }), fc.nat({ max: 999 })), { minLength: 1, maxLength: 8 })
  .map(daftar => {
    let baris = NASKAH.split('\n')
    for (const [mana, di, lain] of daftar) baris = perubahan[mana]?.(baris, di % baris.length, lain) ?? baris
    return baris.join('\n')
  })

const sekali = (sumber: string) => formatNaskah(parseNaskah(sumber).naskah)
/** The words of the text below the front matter and how often each stands there. */
function kata(sumber: string): ReadonlyMap<string, number> {
  const hasil = new Map<string, number>()
  for (const satu of sumber
    .replace(/^---\n[\s\S]*?\n?---\n/, '')
    .toLowerCase()
    .match(/[a-z0-9]{2,}/g) ?? [])
    hasil.set(satu, (hasil.get(satu) ?? 0) + 1)
  return hasil
}

describe('the canonical form of a text', () => {
  test('of a sound draft it is what is written at once', () => {
    expect(bakukan(NASKAH)).toBe(sekali(NASKAH))
  })

  test('of a damaged one it is reached: written again, nothing changes and no word is lost', () => {
    fc.assert(
      fc.property(rusak, sumber => {
        const hasil = bakukan(sumber)
        expect(sekali(hasil)).toBe(hasil)
        expect(bakukan(hasil)).toBe(hasil)
        const ada = kata(hasil)
        expect([...kata(sekali(sumber))].filter(([satu, kali]) => (ada.get(satu) ?? 0) < kali)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('a text that takes two turns', () => {
    const sumber = '(1) a\n(2) b\nTENTANG [](){}'
    expect(sekali(sekali(sumber))).not.toBe(sekali(sumber))
    expect(sekali(bakukan(sumber))).toBe(bakukan(sumber))
  })
})
