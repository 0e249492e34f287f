import { expect, test } from 'vitest'
import { lebarHuruf } from './lebar-huruf.ts'
import { lipat } from './lipat.ts'

test('a message in lines, each under the other', () => {
  expect(lipat('Pasal 3 berdiri sesudah Pasal 1, sedangkan Pasal 2 tidak ada.', 30, '  ')).toEqual([
    '  Pasal 3 berdiri sesudah',
    '  Pasal 1, sedangkan Pasal 2',
    '  tidak ada.',
  ])
  expect(lipat('satu', 30, '    ')).toEqual(['    satu'])
  expect(lipat('/jalan/yang/panjang/sekali satu dua', 12, '  ')).toEqual(['  /jalan/yang/panjang/sekali', '  satu dua'])
})

test.each([8, 20, 37, 60])('at %i columns no word is lost, and no line is wider unless it is one word', kolom => {
  const isi = Array.from({ length: 80 }, (_isi, ke) => ['a', '漢字', 'e\u0301e\u0301', 'panjang'][ke % 4]?.repeat((ke % 5) + 1)).join(' ')
  const baris = lipat(isi, kolom, '  ')
  expect(baris.map(satu => satu.slice(2)).join(' ')).toBe(isi)
  expect(baris.filter(satu => satu.trim().includes(' ') && lebarHuruf(satu) > kolom)).toEqual([])
})
