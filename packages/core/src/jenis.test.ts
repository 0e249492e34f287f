import { expect, it } from 'vitest'
import { cariJenis, daftarJenis, jenisDiAwal } from './jenis.ts'

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

it.each([
  ['Peraturan\u00a0Daerah Kota Contoh', 'Peraturan Daerah', 16],
  ['PERATURAN \t WALI\u2003KOTA Contoh', 'Peraturan Wali Kota', 21],
  ['Undang\u2011Undang\nDasar 1945', 'Undang-Undang Dasar Negara Republik Indonesia Tahun 1945', 24],
  ['Undang - undang Darurat', 'Undang-Undang Darurat', 23],
  ['Peraturan-Pemerintah Nomor 1', 'Peraturan Pemerintah', 20],
])('%s begins with a name, whatever blanks and hyphens stand at its breaks', (isi, nama, panjang) => {
  expect(jenisDiAwal(isi)).toMatchObject({ jenis: { nama }, panjang })
})

it('a name goes on to the end of its word, and stands at the beginning', () => {
  expect(['Peraturan Daerahnya', 'Peraturan  ', 'dengan Peraturan Daerah'].map(jenisDiAwal)).toEqual([undefined, undefined, undefined])
})
