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
  [{ paraf: { daftar: ['Asisten'], kolon: [] } }, 'paraf.kolon', 'kunci "kolon" tidak dikenal; mungkin maksudnya "kolom"'],
  [{ paraf: {} }, 'paraf.daftar', 'diharapkan daftar, ditemukan tidak ada'],
  [{ paraf: { daftar: [] } }, 'paraf.daftar', 'diharapkan paling sedikit 1 unsur, ditemukan []'],
  [
    { sampul: { pada: ['asil'] } },
    'sampul.pada.0',
    'diharapkan salah satu dari "rancangan", "asli", "salinan", ditemukan "asil"; mungkin maksudnya "asli"',
  ],
  [{ kop: { warna: 'emas' } }, 'kop.warna', 'warna ditulis #RRGGBB, ditemukan "emas"'],
  [{ nomor_halaman: { bentuk: '-' } }, 'nomor_halaman.bentuk', 'harus memuat {n}, ditemukan "-"'],
  [{ margin: { kiri_mm: 100, kanan_mm: 100 } }, 'margin', 'margin kiri dan kanan menyisakan 15 mm; diharapkan paling sedikit 80'],
  [{ jarak_baris: 9 }, 'jarak_baris', 'paling besar 3, ditemukan 9'],
])('%j: %s %s', (data, jalur, pesan) => {
  const hasil = parseTataLetak(data)
  expect('masalah' in hasil && [hasil.masalah.jalur.join('.'), hasil.masalah.pesan]).toEqual([jalur, pesan])
})
