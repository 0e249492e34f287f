/** A regulation that has every part, or the part that an example gives in its place. */
export const contohLengkap = (bagian: {
  frasa?: string
  mengingat?: string
  penutup?: string
  berlaku?: string
}) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

${bagian.frasa ?? 'DENGAN RAHMAT TUHAN YANG MAHA ESA'}

BUPATI CONTOH,

Menimbang : bahwa tata kerja perlu ditata;

${bagian.mengingat ?? 'Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;'}

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG TATA KERJA.

BAB I KETENTUAN PENUTUP

Pasal 1

${bagian.berlaku ?? 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.'}

${
  bagian.penutup ??
  `Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.

Ditetapkan di Contoh
pada tanggal 2 Januari 2024

BUPATI CONTOH,

ttd

FULAN BIN FULAN

Diundangkan di Contoh
pada tanggal 3 Januari 2024

SEKRETARIS DAERAH KABUPATEN CONTOH,

ttd

FULANAH BINTI FULAN

BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 1`
}
`

/** A decision of a Bupati from its title to the first of its dicta. */
export const contohKeputusan = (diktum: string) => `KEPUTUSAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TIM KERJA

BUPATI CONTOH,

Menimbang : bahwa tim kerja perlu dibentuk;

Mengingat : Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;

${diktum}
`
