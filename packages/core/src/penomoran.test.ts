import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bacaHuruf,
  bacaNomor,
  bacaRomawi,
  bacaTanggal,
  bacaTingkat,
  formatHuruf,
  formatRomawi,
  formatTanggal,
  formatTingkat,
  terbilang,
  tingkatDiAwal,
} from './penomoran.ts'

test('every numbering system reads back what it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 78 }), urutan => {
      expect(bacaRomawi(formatRomawi(urutan))).toBe(urutan)
      expect(bacaHuruf(formatHuruf(urutan))).toBe(urutan)
      expect(bacaTingkat(formatTingkat(urutan))).toBe(urutan)
    }),
  )
})

test('numbers in words', () => {
  expect([1, 10, 11, 14, 20, 21, 100, 115, 1000, 2017, 50_000_000].map(terbilang)).toEqual([
    'satu',
    'sepuluh',
    'sebelas',
    'empat belas',
    'dua puluh',
    'dua puluh satu',
    'seratus',
    'seratus lima belas',
    'seribu',
    'dua ribu tujuh belas',
    'lima puluh juta',
  ])
})

test('ordinals of a Bagian', () => {
  expect(formatTingkat(12)).toBe('Kedua Belas')
  expect(tingkatDiAwal(['Kedua', 'Belas', 'Umum'])).toEqual({ urutan: 12, kata: 2 })
  expect(tingkatDiAwal(['Ketiga', 'Ruang', 'Lingkup'])).toEqual({ urutan: 3, kata: 1 })
  expect(bacaTingkat('Pertama')).toBe(1)
})

test('a number that a scan has spoilt has no place in the sequence', () => {
  expect(bacaNomor('5A', 'arab')).toEqual({ nilai: '5A', urutan: 5, sisipan: 'A' })
  expect(bacaNomor('IXA', 'romawi')).toEqual({ nilai: 'IXA', urutan: 9, sisipan: 'A' })
  expect(bacaNomor('VT', 'romawi')).toEqual({ nilai: 'VT' })
  expect(bacaNomor('IIII', 'romawi')).toEqual({ nilai: 'IIII' })
})

test('dates', () => {
  expect(formatTanggal('2017-02-28')).toBe('28 Februari 2017')
  expect(bacaTanggal('pada tanggal 9 Nopember 2006')).toBe('2006-11-09')
  expect(bacaTanggal('8-3-2024')).toBeUndefined()
})
