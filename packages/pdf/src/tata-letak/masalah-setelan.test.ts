import { sebutJalur } from '@perkada/core'
import { expect, test } from 'vitest'
import { parseTataLetak } from './masalah-setelan.ts'
import { tataLetakBaku } from './tata-letak.ts'

const masalah = (data: unknown) => {
  const hasil = parseTataLetak(data)
  return 'daftarMasalah' in hasil ? hasil.daftarMasalah.map(({ jalur, pesan }) => [sebutJalur(jalur), pesan]) : []
}

test('nothing set is the default, and one key changes one measure', () => {
  expect(parseTataLetak(null)).toEqual({ tataLetak: tataLetakBaku })
  expect(parseTataLetak({ margin: { kiri_mm: 30 } })).toEqual({
    tataLetak: { ...tataLetakBaku, margin: { ...tataLetakBaku.margin, kiri_mm: 30 } },
  })
})

test.each([
  [{ kertas: { lebar: 210 } }, 'kertas.lebar', 'kunci “lebar” tidak dikenal; maksud Anda “lebar_mm”?'],
  [{ kertas: { panjang: 210 } }, 'kertas.panjang', 'kunci “panjang” tidak dikenal; yang ada: lebar_mm, tinggi_mm'],
  [{ kop: null }, 'kop', 'diharapkan pasangan kunci dan nilai; tidak diisi'],
  [{ margin: { kiri_mm: Number.NaN } }, 'margin.kiri_mm', 'diharapkan bilangan; tertulis NaN'],
  [{ kertas: { lebar_mm: 1e9 } }, 'kertas.lebar_mm', 'diharapkan paling besar 1000; tertulis 1000000000'],
  [{ huruf: { ukuran_pt: 400 } }, 'huruf.ukuran_pt', 'diharapkan paling besar 36; tertulis 400'],
  [
    { margin_mendatar: { kiri_mm: 200, kanan_mm: 200 } },
    'margin_mendatar',
    'margin mendatar kiri dan kanan menyisakan -70 mm; diharapkan paling sedikit 80',
  ],
  [{ kolom_label_mm: 150 }, 'kolom_label_mm', 'kolom menyisakan 2 mm; diharapkan paling sedikit 40'],
  [{ kolom_rincian_mm: 25 }, 'kolom_rincian_mm', 'kolom menyisakan 23 mm; diharapkan paling sedikit 40'],
  [{ kolom_tanda_tangan_mm: 300 }, 'kolom_tanda_tangan_mm', 'kolom menyisakan -135 mm; diharapkan paling sedikit 40'],
  [{ kolom_kepala_lampiran_mm: 164 }, 'kolom_kepala_lampiran_mm', 'kolom menyisakan 1 mm; diharapkan paling sedikit 40'],
  [
    { tanda_tangan_elektronik: { qr: { isi: 'https://jdih.example/{nmr}' } } },
    'tanda_tangan_elektronik.qr.isi',
    'di antara kurung kurawal hanya nomor, tahun, atau jenis; tertulis “https://jdih.example/{nmr}”',
  ],
  [{ jarak_bari: 1 }, 'jarak_bari', 'kunci “jarak_bari” tidak dikenal; maksud Anda “jarak_baris”?'],
  [{ huruf: { ukuran_pt: 'besar' } }, 'huruf.ukuran_pt', 'diharapkan bilangan; tertulis “besar”'],
  [{ isi_pasal: 'kiri' }, 'isi_pasal', 'diharapkan kolom_teks, tepi_kiri; tertulis “kiri”'],
  [{ paraf: { daftar: ['Asisten'], kolon: [] } }, 'paraf.kolon', 'kunci “kolon” tidak dikenal; maksud Anda “kolom”?'],
  [{ paraf: {} }, 'paraf.daftar', 'diharapkan daftar; tidak ada'],
  [{ paraf: { daftar: [] } }, 'paraf.daftar', 'diharapkan paling sedikit 1 unsur; tertulis []'],
  [{ sampul: { pada: ['asil'] } }, 'sampul.pada ke-1', 'diharapkan rancangan, asli, salinan; tertulis “asil”; maksud Anda “asli”?'],
  [{ kop: { warna: 'emas' } }, 'kop.warna', 'warna ditulis #RRGGBB; tertulis “emas”'],
  [{ nomor_halaman: { bentuk: '-' } }, 'nomor_halaman.bentuk', 'harus memuat {n}; tertulis “-”'],
  [{ margin: { kiri_mm: 100, kanan_mm: 100 } }, 'margin', 'margin kiri dan kanan menyisakan 15 mm; diharapkan paling sedikit 80'],
  [{ jarak_baris: 9 }, 'jarak_baris', 'diharapkan paling besar 3; tertulis 9'],
])('%j: %s %s', (data, jalur, pesan) => {
  expect(masalah(data)).toEqual([[jalur, pesan]])
})

test('all that is wrong is told at once', () => {
  expect(masalah({ kertaz: {}, kop: { lambng: 1, wrna: 2 }, sampul: 3 })).toEqual([
    ['kop.lambng', 'kunci “lambng” tidak dikenal; maksud Anda “lambang”?'],
    ['kop.wrna', 'kunci “wrna” tidak dikenal; maksud Anda “warna”?'],
    ['sampul', 'diharapkan pasangan kunci dan nilai; tertulis 3'],
    ['kertaz', 'kunci “kertaz” tidak dikenal; maksud Anda “kertas”?'],
  ])
})
