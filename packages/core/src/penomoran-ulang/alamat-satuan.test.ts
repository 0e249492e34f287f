import { expect, test } from 'vitest'
import { bacaAlamatSatuan, formatAlamatSatuan } from './alamat-satuan.ts'
import { tulisNomor } from './nomor-tulis.ts'

test.each([
  ['Pasal 7', 'Pasal 7'],
  ['pasal 7  ayat 2 huruf a', 'Pasal 7 ayat (2) huruf a'],
  ['Pasal 1 angka 5 huruf b', 'Pasal 1 angka 5 huruf b'],
  ['menimbang huruf b', 'Menimbang huruf b'],
  ['Mengingat angka 3', 'Mengingat angka 3'],
])('reads %s', (tertulis, alamat) => {
  const satuan = bacaAlamatSatuan(tertulis)
  expect(satuan && formatAlamatSatuan(satuan)).toBe(alamat)
})

test.each(['', 'ayat (2)', 'BAB III', 'Pasal 5 dan Pasal 6', 'Pasal 5 sampai dengan Pasal 6', 'Pasal ini', 'Menimbang', 'Pasal 5 saja'])(
  'reads no single full address in "%s"',
  tertulis => expect(bacaAlamatSatuan(tertulis)).toBeUndefined(),
)

test.each([
  ['pasal', 12, '9', '12'],
  ['huruf', 27, 'b', 'aa'],
  ['bab', 4, 'VI', 'IV'],
  ['bagian', 3, 'KEDUA', 'KETIGA'],
  ['bagian', 12, 'Kesatu', 'Kedua Belas'],
  ['lampiran', 2, '3', '2'],
] as const)('writes number %s %i like %s', (satuan, urutan, contoh, nomor) => expect(tulisNomor(satuan, urutan, contoh)).toBe(nomor))
