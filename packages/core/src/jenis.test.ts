import { expect, it } from 'vitest'
import { cariJenis, daftarJenis } from './jenis.ts'

it.each(daftarJenis.map(({ nama }) => nama))('%s is called by its own name', nama => {
  expect(cariJenis(nama.toUpperCase())?.nama).toBe(nama)
})

it.each([
  ['Peraturan Walikota', 'Peraturan Wali Kota'],
  ['KEPUTUSAN BUPATI', 'Keputusan Bupati'],
  ['Keputusan Walikota', 'Keputusan Wali Kota'],
  ['Keputusan Gubernur', 'Keputusan Gubernur'],
])('%s is today %s', (tertulis, nama) => {
  expect(cariJenis(tertulis)?.nama).toBe(nama)
})
