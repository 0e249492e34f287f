import { expect, test } from 'vitest'
import { daftarKlausul } from './periksa-pdfa.ts'

/** What a check outside this house shows. */
const luar = [
  ['6.1.2 – 6.1.13', 'susunan berkas, untai, angka, aliran', 'Apache PDFBox Preflight atas cetakan 1b; qpdf `--check` atas setiap berkas'],
  ['6.2.3', 'profil ICC dapat dibaca dan cocok dengan warnanya', 'Apache PDFBox Preflight'],
  ['6.2.11.4, 6.2.11.5', 'huruf tertanam dapat dibaca; lebar di PDF sama dengan lebar di dalam huruf', 'Apache PDFBox Preflight'],
  ['6.6.2', 'XMP adalah XML yang benar dan tipenya cocok', 'Apache PDFBox Preflight'],
  [
    '6.7',
    'struktur terbaca berurutan dari judul sampai lampiran',
    'poppler `pdfinfo -struct-text`; `struktur.test.ts`: yang didengar sama dengan teks model',
  ],
] as const

const baris = (sel: readonly string[]) => `| ${sel.join(' | ')} |\n`

const halaman = `# PDF/A-3a

<!-- Dibuat oleh packages/pdf/src/pdfa/dokumen-pdfa.test.ts; jangan disunting. -->

Setiap cetakan \`perkada pdf\` mengatakan dirinya PDF/A-3a (ISO 19005-3:2012, tingkat A). Pernyataan itu bertumpu pada tiga pemeriksaan yang berjalan pada setiap perubahan:

1. **Pemeriksaan sendiri**, klausul demi klausul, di bawah. \`periksa-pdfa.test.ts\` menjalankannya atas contoh dan memperlihatkan, untuk setiap klausul, berkas yang melanggarnya dan tertangkap; \`apps/generator/src/pdfa.test.ts\` menjalankannya atas setiap peraturan dalam \`regulations/\`.
2. **Apache PDFBox Preflight** (Debian \`libpdfbox2-java\`), pemeriksa dari luar yang mengenal bagian 1b: \`.ci/run\` mencetak peraturan yang sama dengan \`perkada pdf --pdfa 1b\`, tanpa berkas di dalamnya, dan setiap PDF harus sah. Sebuah berkas 3a ikut diperiksa dan harus ditolak.
3. **qpdf** dan **poppler** atas setiap berkas 3a itu sendiri.

## Klausul dan pemeriksaannya

| Klausul | Yang diminta | Hasil |
|---|---|---|
${daftarKlausul.map(({ nomor, minta }) => baris([nomor, minta, 'terpenuhi'])).join('')}
## Yang diperlihatkan pemeriksa luar

| Klausul | Yang diminta | Pemeriksa |
|---|---|---|
${luar.map(baris).join('')}
## Judul dalam struktur

H1 adalah judul peraturan. Di bawahnya setiap judul berada satu tingkat di bawah judul yang memuatnya, tanpa tingkat yang terlompati (ISO 14289-1, 7.4.2): konsiderans, BAB, penjelasan, dan lampiran H2; Bagian H3; Paragraf H4. Pasal berada satu tingkat di bawah kelompok terdekat: H3 dalam BAB, H4 dalam Bagian, H2 dalam peraturan tanpa BAB. Empat tingkat, H1 sampai dengan H4, cukup bagi hampir semua peraturan; hanya Pasal di dalam Paragraf menjadi H5. Kalau ia dipaksa menjadi H4, ia terdengar sejajar dengan Paragraf yang memuatnya, padahal menurut hukum ia bagian darinya. ISO 32000-1 (14.8.4.3.2) mengenal H1 sampai dengan H6, sehingga H5 sah, dan \`struktur.test.ts\` memperlihatkannya.

## Yang tidak terjangkau

- **veraPDF**, pemeriksa rujukan bagian 3, tidak ada di npm maupun Debian, sehingga belum pernah dijalankan atas berkas 3a. Cetakan 1b memakai kode yang sama untuk halaman, huruf, warna, dan XMP; yang hanya ada di 3a (struktur, berkas di dalamnya) diperlihatkan oleh pemeriksaan sendiri.
- **Kecocokan makna struktur** (6.7.3): mesin melihat bahwa judul bertingkat dan daftar utuh, bukan bahwa sebuah judul memang judul. Struktur diturunkan dari model hukum (bab, bagian, Pasal, ayat, rincian), bukan dari rupa halaman.
- **Kepanjangan singkatan** (6.7.8) hanya dianjurkan dan tidak ditulis.
- **Huruf milik bagian hukum** tidak ikut diuji di sini. Cetakan dengan huruf itu diperiksa saat dicetak; bila satu klausul saja dilanggar, berkasnya tidak mengatakan dirinya PDF/A dan \`perkada pdf\` menyebut sebabnya.
- **Lambang yang tembus pandang** boleh di bagian 3 dan tidak boleh di bagian 1: dengan \`--pdfa 1b\` cetakan berlambang seperti itu ditolak.
- **Tanda tangan elektronik** dibubuhkan sesudah dicetak oleh program lain; apakah berkas tetap PDF/A sesudahnya bergantung pada program itu.

## Warna

Niat warna adalah profil sRGB (ICC versi 2.1) yang dihitung sendiri dari angka IEC 61966-2-1 (\`packages/pdf/src/mesin/profil-warna.ts\`): primer diadaptasi ke D50 menurut Bradford, satu kurva 1.024 titik. Tidak ada berkas ICC pihak lain yang ikut; profil itu bebas dipakai siapa pun.

## Bita yang sama

Naskah, profil cetak, jenis cetakan, dan bangun Perkada yang sama memberi bita yang sama, tanpa pengaruh waktu, zona waktu, bahasa, atau jumlah inti mesin. Pengemasan (zlib) mengikuti Node: versi Node lain dapat mengemas isi yang sama dengan bita lain, dan \`perkada verify\` lalu berkata "isi sama", bukan "sama bita demi bita". Setiap PDF menyebut bangun yang mencetaknya: versi dan sidik isi program, dalam \`perkada.json\` di dalamnya. PDF dari bangun lain tetap dibandingkan teks, identitas, dan berkas di dalamnya; bila letak di halaman berbeda, \`perkada verify\` berkata "tidak dapat dipastikan" (kode keluar 3) dan menyebut bangun yang mencetak, agar diperiksa dengan bangun itu.
`

test('docs/pdf-a.md names every clause and the check that shows it', async () => {
  await expect(halaman).toMatchFileSnapshot('../../../../docs/pdf-a.md')
})
