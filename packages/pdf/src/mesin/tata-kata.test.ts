/// <reference path="./pdfmake-js.d.ts" />

import fc from 'fast-check'
import * as modulPDFDocument from 'pdfmake/js/PDFDocument.js'
import { describe, expect, test } from 'vitest'
import { huruf } from '../../test/contoh.ts'
import { akhirKata, bacaAturanPasangan } from './aturan-pasangan.ts'
import type { DokumenPdfkit, FontTerbuka } from './pdfkit.ts'
import { percepatTataan } from './tata-kata.ts'

const { normal, tebal, miring, tebalMiring } = huruf.berkas
const daftarWajah = Object.entries({ normal, tebal, miring, tebalMiring })

type KelasDokumen = new (...bahan: object[]) => DokumenPdfkit
const modul = modulPDFDocument as { default: KelasDokumen | { default: KelasDokumen } }
const PDFDocument = typeof modul.default === 'function' ? modul.default : modul.default.default

/** A face as fontkit opens it, without what this house adds. */
function bukaFontSaja(bytes: Uint8Array): FontTerbuka {
  const rak = { existsSync: () => true, readFileSync: () => bytes }
  const dokumen = new PDFDocument({ Uji: { normal: 'uji' } }, {}, {}, {}, { autoFirstPage: false, font: null }, rak)
  return dokumen.provideFont('Uji', false, false).font
}

const tampak = (font: FontTerbuka, isi: string) => {
  const { glyphs, positions, advanceWidth } = font.layout(isi)
  return {
    glyphs: glyphs.map(({ id, codePoints }) => [id, ...codePoints]),
    positions: positions.map(letak => ({ ...letak })),
    advanceWidth,
  }
}

/** The same face twice: as fontkit lays it out, and with the short way. */
function sepasang(bytes: Uint8Array) {
  const [lama, baru] = [bukaFontSaja(bytes), bukaFontSaja(bytes)]
  percepatTataan(baru, bytes)
  return { lama, baru }
}

const sampai = (awal: number, akhir: number) => Array.from({ length: akhir - awal + 1 }, (_, urutan) => String.fromCharCode(awal + urutan))
const aksara = [...sampai(0x20, 0x7e), ...'éüÄß«»–—‘’“”…']

/** The bytes of a font with one feature under another name. */
function denganFitur(bytes: Uint8Array, lama: string, baru: string): Uint8Array {
  const isi = Buffer.from(bytes).toString('latin1').replaceAll(lama, baru)
  return new Uint8Array(Buffer.from(isi, 'latin1'))
}

describe.each(daftarWajah)('words in the face %s stand as fontkit sets them', (_, bytes) => {
  const { lama, baru } = sepasang(bytes)

  test('every pair of letters', () => {
    for (const kiri of aksara) {
      const kata = aksara.map(kanan => kiri + kanan)
      expect(kata.map(isi => tampak(baru, isi))).toEqual(kata.map(isi => tampak(lama, isi)))
    }
  })

  test('words with ligatures, marks, fractions and signs of other scripts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...aksara, ...'ffiilfﬁ', '\u0301', '\u2044', '\u00ad', 'Ж', '漢'), { maxLength: 12 }), huruf => {
        const isi = huruf.join('')
        expect(tampak(baru, isi)).toEqual(tampak(lama, isi))
      }),
    )
  })
})

test('fontkit is asked for words that may be joined, and for no others', () => {
  const { baru } = sepasang(normal)
  const diminta: string[] = []
  const font = {
    ...baru,
    layout: (isi: string) => {
      diminta.push(isi)
      return baru.layout(isi)
    },
    glyphForCodePoint: (kode: number) => baru.glyphForCodePoint(kode),
  }
  percepatTataan(font, normal)
  for (const isi of ['Pasal ', 'definisi ', '(2)', 'huruf ', 'e\u0301']) font.layout(isi)
  expect(diminta).toEqual(['definisi ', 'e\u0301'])
})

const u16 = (...daftar: number[]) => daftar.flatMap(nilai => [(nilai >> 8) & 255, nilai & 255])
const u32 = (nilai: number) => [...u16(nilai >>> 16), ...u16(nilai & 0xffff)]
const tag = (nama: string) => [...nama].map(huruf => huruf.charCodeAt(0))

/** A GPOS table that kerns by classes: the glyph `kiri` stands 80 nearer to `kanan`, and 40 further from its own kind. */
function gposGolongan(kiri: number, kanan: number): number[] {
  const liputan = u16(2, 1, kiri, kiri, 0)
  const golonganKiri = u16(1, kiri, 1, 1)
  const rentang = [
    [kanan, kanan, 1],
    [kiri, kiri, 2],
  ].sort(([a = 0], [b = 0]) => a - b)
  const golonganKanan = u16(2, 2, ...rentang.flat())
  const kepala = 16 + 2 * 3 * 2
  const pasangan = [
    ...u16(2, kepala, 4, 0, kepala + liputan.length, kepala + liputan.length + golonganKiri.length, 2, 3),
    ...u16(0, 0, 0, 0, -80, 40),
    ...liputan,
    ...golonganKiri,
    ...golonganKanan,
  ]
  const daftarAksara = [...u16(1), ...tag('DFLT'), ...u16(8, 4, 0, 0, 0xffff, 1, 0)]
  const daftarFitur = [...u16(1), ...tag('kern'), ...u16(8, 0, 1, 0)]
  // The subtable stands behind an extension (lookup type 9), as it does in fonts with large tables.
  const daftarLookup = [...u16(1, 4, 9, 0, 1, 8), ...u16(1, 2), ...u32(8), ...pasangan]
  return [
    ...u16(1, 0, 10, 10 + daftarAksara.length, 10 + daftarAksara.length + daftarFitur.length),
    ...daftarAksara,
    ...daftarFitur,
    ...daftarLookup,
  ]
}

/** The font with another table in the place of its own. */
function denganTabel(bytes: Uint8Array, nama: string, tabel: number[]): Uint8Array {
  const hasil = new Uint8Array([...bytes, ...tabel])
  const at = Buffer.from(bytes).indexOf(nama, 0, 'latin1')
  hasil.set([...u32(bytes.length), ...u32(tabel.length)], at + 8)
  return hasil
}

test('a font that kerns by classes is laid out as fontkit does', () => {
  const glif = (isi: string) => bukaFontSaja(normal).glyphForCodePoint(isi.charCodeAt(0)).id
  const { lama, baru } = sepasang(denganTabel(normal, 'GPOS', gposGolongan(glif('A'), glif('a'))))
  const lebar = (font: FontTerbuka, isi: string) =>
    tampak(font, isi).advanceWidth - [...isi].reduce((jumlah, satu) => jumlah + tampak(font, satu).advanceWidth, 0)
  expect(['Aa', 'AA', 'Ab', 'aA'].map(isi => lebar(baru, isi))).toEqual([-80, 40, 0, 0])
  for (const kiri of aksara)
    for (const kanan of 'abcdefghABCDEFGH(2)') expect(tampak(baru, kiri + kanan)).toEqual(tampak(lama, kiri + kanan))
})

describe('the rules of a font are', () => {
  const glif = (isi: string) => bukaFontSaja(normal).glyphForCodePoint(isi.charCodeAt(0)).id

  test('its pairs', () => {
    const aturan = bacaAturanPasangan(normal)
    expect(aturan?.geser(glif('A'), glif('V'))).toBeLessThan(0)
    expect(aturan?.geser(glif('n'), glif('n'))).toBe(0)
    expect(aturan?.tersambung(glif('f'), glif('i'))).toBe(true)
    expect(aturan?.tersambung(glif('f'), glif('u'))).toBe(false)
    expect(aturan?.tersambung(glif('f'), akhirKata)).toBe(false)
  })

  test.each([
    ['it replaces letters where they stand', 'smcp', 'calt'],
    ['it does not kern by its tables of places', 'kern', 'krn2'],
  ])('not read where %s', (_, lama, baru) => {
    expect(bacaAturanPasangan(denganFitur(normal, lama, baru))).toBeUndefined()
  })

  test('without joins where its ligatures have to be asked for', () => {
    expect(bacaAturanPasangan(denganFitur(normal, 'liga', 'dlig'))?.tersambung(glif('f'), glif('i'))).toBe(false)
  })
})
