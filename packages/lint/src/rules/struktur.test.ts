import { expect, test } from 'vitest'
import { lint } from '../lint.ts'

const DASAR = `BUPATI CONTOH
PROVINSI TELADAN

PERATURAN BUPATI CONTOH
NOMOR 7 TAHUN 2024

TENTANG

HUBUNGAN KERJA DINAS DAN KECAMATAN

DENGAN RAHMAT TUHAN YANG MAHA ESA

BUPATI CONTOH,

Menimbang : a. bahwa hubungan kerja dinas dan kecamatan perlu ditata;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Hubungan Kerja Dinas dan Kecamatan;

Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
2. Undang-Undang Nomor 13 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Tengah;
3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG HUBUNGAN KERJA DINAS DAN KECAMATAN.

BAB I
HUBUNGAN KERJA

Bagian Kesatu
Rapat

Pasal 1

(1) Dinas dan kecamatan mengadakan rapat setiap bulan.
(2) Rapat sebagaimana dimaksud pada ayat (1) membahas:
a. rencana kerja;
b. hasil kerja; dan
c. hambatan.

Bagian Kedua
Laporan

Pasal 2

Bagan hubungan kerja tercantum dalam Lampiran I dan Lampiran II yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.

BAB II
KETENTUAN PENUTUP

Pasal 3

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.

Ditetapkan di Contoh
pada tanggal 12 Februari 2024

BUPATI CONTOH,

ttd

FULAN BIN FULAN

Diundangkan di Contoh
pada tanggal 13 Februari 2024

SEKRETARIS DAERAH KABUPATEN CONTOH,

ttd

FULANAH BINTI FULAN

BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 7

LAMPIRAN I
PERATURAN BUPATI CONTOH
NOMOR 7 TAHUN 2024
TENTANG
HUBUNGAN KERJA DINAS DAN KECAMATAN

BAGAN RAPAT

LAMPIRAN II
PERATURAN BUPATI CONTOH
NOMOR 7 TAHUN 2024
TENTANG
HUBUNGAN KERJA DINAS DAN KECAMATAN

BAGAN LAPORAN
`

/** Findings as "rule: the text that is underlined". */
const temuan = (source: string) =>
  lint(source).diagnostics.map(({ rule, span }) => `${rule}: ${span ? source.slice(span.start, span.end).replace(/\s+/g, ' ') : ''}`)

test('the text as it should be has no finding', () => {
  expect(temuan(DASAR)).toEqual([])
})

test.each<[string, string, string, string]>([
  ['bab', 'BAB II\n', 'BAB III\n', 'nomor-loncat: BAB III'],
  ['bagian', 'Bagian Kedua', 'Bagian Ketiga', 'nomor-loncat: Bagian Ketiga'],
  ['pasal', 'Pasal 3', 'Pasal 4', 'nomor-loncat: Pasal 4'],
  ['ayat', '(2) Rapat', '(3) Rapat', 'nomor-loncat: (3)'],
  ['huruf', 'c. hambatan', 'd. hambatan', 'nomor-loncat: d.'],
  ['pasal twice', 'Pasal 3', 'Pasal 2', 'nomor-ganda: Pasal 2'],
  ['ayat twice', '(2) Rapat', '(1) Rapat', 'nomor-ganda: (1)'],
  ['title in Menimbang', 'Dinas dan Kecamatan;', 'Dinas dan Desa;', 'judul-berbeda: Desa'],
  ['title in Menetapkan', 'DAN KECAMATAN.', 'DAN KECAMATTAN.', 'judul-berbeda: KECAMATTAN'],
  ['title alone differs', 'TENTANG\n\nHUBUNGAN', 'TENTANG\n\nTATA HUBUNGAN', 'judul-berbeda: TATA'],
  ['region after the kind', 'PERATURAN BUPATI TENTANG HUB', 'PERATURAN BUPATI CONTOH TENTANG HUB', 'judul-berbeda: CONTOH'],
  ['title in an annex', 'KECAMATAN\n\nBAGAN RAPAT', 'KELURAHAN\n\nBAGAN RAPAT', 'judul-berbeda: KELURAHAN'],
  [
    'number in an annex',
    'NOMOR 7 TAHUN 2024\nTENTANG\nHUBUNGAN KERJA DINAS DAN KECAMATAN\n\nBAGAN R',
    'NOMOR 8 TAHUN 2024\nTENTANG\nHUBUNGAN KERJA DINAS DAN KECAMATAN\n\nBAGAN R',
    'identitas-berbeda: 8',
  ],
  ['order of dates', '13 Februari 2024', '11 Februari 2024', 'identitas-berbeda: 11 Februari 2024'],
  ['year of the gazette', 'CONTOH TAHUN 2024 NOMOR 7', 'CONTOH TAHUN 2023 NOMOR 7', 'identitas-berbeda: 2023'],
  ['another region enacts', 'BUPATI CONTOH,\n\nMenimbang', 'BUPATI TELUK BINTUNI,\n\nMenimbang', 'identitas-berbeda: TELUK BINTUNI'],
  ['region misspelt', 'Berita Daerah Kabupaten Contoh.', 'Berita Daerah Kabupaten Conntoh.', 'nama-salah-eja: Conntoh'],
  ['annex absent', 'dan Lampiran II yang', 'dan Lampiran III yang', 'lampiran-tidak-ada: tercantum dalam Lampiran I dan Lampiran III'],
  ['no phrase', 'DENGAN RAHMAT TUHAN YANG MAHA ESA\n', '', 'unsur-kurang: BUPATI CONTOH,'],
  [
    'no entry into force',
    'mulai berlaku pada tanggal diundangkan',
    'dilaksanakan bersama',
    'unsur-kurang: Peraturan Bupati ini dilaksanakan bersama.',
  ],
  ['no gazette line', 'BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 7\n', '', 'unsur-kurang: Diundangkan di Contoh'],
  ['number open', 'NOMOR 7 TAHUN 2024\n\nTENTANG', 'NOMOR ... TAHUN 2024\n\nTENTANG', 'isian-terbuka: ...'],
])('%s', (_nama, benar, salah, harapan) => {
  expect(DASAR).toContain(benar)
  expect(temuan(DASAR.replace(benar, salah))).toEqual([harapan])
})

test('new text that an amending regulation quotes is outside its numbers', () => {
  const perubahan = DASAR.replaceAll(
    'HUBUNGAN KERJA DINAS DAN KECAMATAN',
    'PERUBAHAN ATAS PERATURAN BUPATI NOMOR 3 TAHUN 2020 TENTANG KECAMATAN',
  )
    .replace('tentang Hubungan Kerja Dinas dan Kecamatan', 'tentang Perubahan atas Peraturan Bupati Nomor 3 Tahun 2020 tentang Kecamatan')
    .replace(
      /BAB I\n[\s\S]*?Peraturan Bupati ini mulai/,
      'Pasal I\n\nKetentuan Pasal 5 diubah sehingga berbunyi:\n\nPasal 5\n\n(2) Camat memimpin rapat sebagaimana tercantum dalam Lampiran IV.\n\nPasal II\n\nPeraturan Bupati ini mulai',
    )
  expect(temuan(perubahan).filter(satu => /^(?:nomor|lampiran-tidak|judul|identitas|unsur)-/.test(satu))).toEqual([])
})
