import { expect, test } from 'vitest'
import { maksudAnda, sebutJalur, sebutTertulis } from './salah-nilai.ts'

test('what stands at a place, in the words of every message', () => {
  const nilai = ['dua', 'kata "dua"', 'baris\nbaru', 3, Number.NaN, true, [], { a: 1 }, null, undefined, 'x'.repeat(80), ['y'.repeat(80)]]
  expect(nilai.map(sebutTertulis)).toEqual([
    'tertulis “dua”',
    'tertulis “kata \\"dua\\"”',
    'tertulis “baris\\nbaru”',
    'tertulis 3',
    'tertulis NaN',
    'tertulis true',
    'tertulis []',
    'tertulis {"a":1}',
    'tidak diisi',
    'tidak ada',
    `tertulis “${'x'.repeat(58)}…”`,
    `tertulis ["${'y'.repeat(57)}…`,
  ])
})

test('lists are counted from one, keys follow a full stop', () => {
  expect([['overrides', 0, 'rules', 'nomor-ganda'], ['komando', 11], [0], ['judul'], []].map(sebutJalur)).toEqual([
    'overrides ke-1.rules.nomor-ganda',
    'komando ke-12',
    'ke-1',
    'judul',
    '',
  ])
})

test('what was meant, where something is near', () => {
  expect([maksudAnda('judul'), maksudAnda(undefined)]).toEqual(['; maksud Anda “judul”?', ''])
})
