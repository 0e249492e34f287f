import { daftarPerkada } from '@perkada/core'
import type { DaftarMedan } from './medan.ts'

const teks = (keterangan: string, contoh?: string) => ({ tipe: 'teks', keterangan, ...(contoh === undefined ? {} : { contoh }) }) as const
const bilangan = (keterangan: string, contoh?: string) => ({ ...teks(keterangan, contoh), tipe: 'bilangan' }) as const
const wajib = <T extends object>(medan: T) => ({ ...medan, wajib: true }) as const
const kelompok = (keterangan: string, medan: DaftarMedan, contoh?: string) =>
  ({ ...teks(keterangan, contoh), tipe: 'kelompok', medan }) as const

const lembaran = (nama: string) => kelompok(`Tahun dan nomor ${nama}.`, { tahun: wajib(bilangan('Tahun.')), nomor: wajib(teks('Nomor.')) })

const pejabat: DaftarMedan = {
  jabatan: wajib(teks('Nama jabatan.', 'Kepala Bagian Hukum')),
  nama: wajib(teks('Nama dengan gelar.')),
  pangkat: teks('Pangkat.', 'Pembina'),
  nip: teks('Nomor induk pegawai.'),
}
const penandaTangan: DaftarMedan = {
  tempat: teks('Tempat.', 'Contoh'),
  tanggal: teks('Tanggal, ditulis tahun-bulan-hari.', '2026-11-21'),
  jabatan: teks('Nama jabatan penanda tangan.', 'Bupati Contoh'),
  nama: teks('Nama penanda tangan.'),
  selaku: { tipe: 'pilihan', pilihan: ['Plt.', 'Pj.', 'Plh.'], keterangan: 'Bila jabatannya dipegang sementara.' },
  pangkat: teks('Pangkat, untuk yang mengundangkan.'),
  nip: teks('Nomor induk pegawai, untuk yang mengundangkan.'),
}
const act: DaftarMedan = {
  jenis: wajib(teks('Jenis dan, untuk peraturan daerah, nama daerahnya.', 'Peraturan Daerah Kabupaten Contoh')),
  nomor: wajib(teks('Nomor.')),
  tahun: wajib(bilangan('Tahun.')),
  judul: teks('Nama peraturan tanpa kata tentang; kosong untuk peraturan yang ada dalam tabel sitasi teruji.'),
}

/** The fields that every template takes, for `perkada templates`, the wizard and editors; what is not known yet is left out. */
export const medanBersamaDokumen: DaftarMedan = {
  jenis: {
    tipe: 'pilihan',
    wajib: true,
    pilihan: daftarPerkada.map(({ nama }) => nama),
    keterangan: 'Jenis peraturan.',
    contoh: 'Peraturan Bupati',
  },
  daerah: wajib(teks('Nama daerah, diawali Kota, Kabupaten, atau Provinsi.', 'Kabupaten Contoh')),
  provinsi: teks('Nama provinsi tempat kota atau kabupaten itu.', 'Nusantara Contoh'),
  nomor: teks('Nomor peraturan; kosong selama masih rancangan.', '7'),
  tahun: bilangan('Tahun peraturan; dasar hukum yang lebih muda tidak dikutip.', '2026'),
  judul: wajib(teks('Nama peraturan tanpa kata tentang.', 'Mekanisme Koordinasi Kerja Pemerintah Kabupaten Contoh')),
  ditetapkan: kelompok(
    'Penetapan: tempat, tanggal, jabatan, nama, selaku (Plt., Pj., Plh.), pangkat, nip.',
    penandaTangan,
    '{ tempat: Contoh, tanggal: 2026-11-21 }',
  ),
  diundangkan: kelompok('Pengundangan, dengan kunci yang sama.', penandaTangan, '{ tempat: Contoh }'),
  berita_daerah: kelompok(
    'Tahun, nomor, dan seri Berita Daerah.',
    { tahun: wajib(bilangan('Tahun.')), nomor: wajib(teks('Nomor.')), seri: teks('Seri, bila ada.') },
    '{ tahun: 2026, nomor: 7 }',
  ),
  salinan: kelompok(
    'Pejabat yang mengesahkan salinan: jabatan, nama, pangkat, nip.',
    pejabat,
    '{ jabatan: Kepala Bagian Hukum, nama: Nama Pejabat }',
  ),
  dasar_hukum: {
    tipe: 'daftar',
    keterangan:
      'Dasar hukum tambahan: jenis, nomor, tahun; judul dan lembarannya (ln, tln, bn, ld, tld, bd) hanya untuk yang tidak ada dalam tabel sitasi teruji; perubahannya dalam diubah atau diubah_terakhir.',
    contoh: '{ jenis: Peraturan Daerah Kabupaten Contoh, nomor: 1, tahun: 2020, judul: Perangkat Daerah, ld: [2020, 1] }',
    medan: { ...act, ld: lembaran('Lembaran Daerah'), tld: teks('Nomor Tambahan Lembaran Daerah.') },
  },
  mencabut: {
    tipe: 'daftar',
    keterangan: 'Peraturan yang dicabut, namanya menurut ejaan aslinya: jenis, nomor, tahun, judul, bd (Berita Daerah).',
    contoh: '{ jenis: Peraturan Bupati Contoh, nomor: 3, tahun: 2018, judul: Tata Kerja, bd: [2018, 3] }',
    medan: { ...act, judul: wajib(teks('Nama peraturan menurut ejaan aslinya, tanpa kata tentang.')), bd: lembaran('Berita Daerah') },
  },
  catatan: { tipe: 'daftar-teks', keterangan: 'Catatan penyusun; tidak masuk ke naskah.' },
}
