import { expect, test } from 'vitest'
import { parseTataLetak } from './masalah-setelan.ts'
import { tataLetakBaku } from './tata-letak.ts'

test('nothing set is the default, and one key changes one measure', () => {
  expect(parseTataLetak(null)).toEqual({ tataLetak: tataLetakBaku })
  expect(parseTataLetak({ margin: { kiri_mm: 30 } })).toEqual({
    tataLetak: { ...tataLetakBaku, margin: { ...tataLetakBaku.margin, kiri_mm: 30 } },
  })
})

test.each([
  [{ kertas: { lebar: 210 } }, 'kertas.lebar', 'kunci "lebar" tidak dikenal; diharapkan lebar_mm, tinggi_mm'],
  [{ jarak_bari: 1 }, 'jarak_bari', 'kunci "jarak_bari" tidak dikenal; mungkin maksudnya "jarak_baris"'],
  [{ huruf: { ukuran_pt: 'besar' } }, 'huruf.ukuran_pt', 'diharapkan angka, ditemukan "besar"'],
  [{ isi_pasal: 'kiri' }, 'isi_pasal', 'diharapkan salah satu dari "kolom_teks", "tepi_kiri", ditemukan "kiri"'],
  [{ jarak_baris: 9 }, 'jarak_baris', 'paling besar 3, ditemukan 9'],
])('%j: %s %s', (data, jalur, pesan) => {
  const hasil = parseTataLetak(data)
  expect('masalah' in hasil && [hasil.masalah.jalur.join('.'), hasil.masalah.pesan]).toEqual([jalur, pesan])
})
