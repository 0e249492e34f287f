import { expect, test } from 'vitest'
import { daftarKata, rataKata, rataTeks } from './kata.ts'

test('texts that differ in capitals, marks and spaces alone have the same words', () => {
  expect(rataTeks('Tata  Kerja,\n(Dinas/Badan)')).toBe('tata kerja dinas badan')
  expect(rataTeks('TATA KERJA DINAS-BADAN')).toBe(rataTeks('tata kerja dinas badan'))
  expect(rataTeks(' … ')).toBe('')
})

test('some words of a text, as it has them', () => {
  expect(rataKata(daftarKata('Kepala Dinas Perhubungan').slice(1))).toBe('dinas perhubungan')
})
