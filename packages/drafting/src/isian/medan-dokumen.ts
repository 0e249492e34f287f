/** A field as it is shown to the person who fills it in. */
export interface MedanDokumen {
  readonly kunci: string
  readonly tipe: string
  readonly wajib: boolean
  readonly keterangan: string
  readonly contoh?: string
}

const medan = (kunci: string, tipe: string, keterangan: string, contoh?: string, wajib = false): MedanDokumen => ({
  kunci,
  tipe,
  wajib,
  keterangan,
  ...(contoh === undefined ? {} : { contoh }),
})

/** The fields that every template takes, for `perkada templates`; what is not known yet is left out. */
export const medanBersamaDokumen: readonly MedanDokumen[] = [
  medan('jenis', 'pilihan', 'Peraturan Wali Kota, Peraturan Bupati, atau Peraturan Gubernur.', 'Peraturan Wali Kota', true),
  medan('daerah', 'teks', 'Nama daerah, diawali Kota, Kabupaten, atau Provinsi.', 'Kabupaten Contoh', true),
  medan('provinsi', 'teks', 'Nama provinsi tempat kota atau kabupaten itu.', 'Nusantara Contoh'),
  medan('nomor', 'bilangan', 'Nomor peraturan; kosong selama masih rancangan.', '7'),
  medan('tahun', 'bilangan', 'Tahun peraturan; dasar hukum yang lebih muda tidak dikutip.', '2026'),
  medan('judul', 'teks', 'Nama peraturan tanpa kata tentang.', 'Mekanisme Koordinasi Kerja Pemerintah Kabupaten Contoh', true),
  medan(
    'ditetapkan',
    'kelompok',
    'Penetapan: tempat, tanggal, jabatan, nama, selaku (Plt., Pj., Plh.), pangkat, nip.',
    '{ tempat: Contoh, tanggal: 2026-11-21 }',
  ),
  medan('diundangkan', 'kelompok', 'Pengundangan, dengan kunci yang sama.', '{ tempat: Contoh }'),
  medan('berita_daerah', 'kelompok', 'Tahun, nomor, dan seri Berita Daerah.', '{ tahun: 2026, nomor: 7 }'),
  medan(
    'salinan',
    'kelompok',
    'Pejabat yang mengesahkan salinan: jabatan, nama, pangkat, nip.',
    '{ jabatan: Kepala Bagian Hukum, nama: Nama Pejabat }',
  ),
  medan(
    'dasar_hukum',
    'daftar',
    'Dasar hukum tambahan: jenis, nomor, tahun; judul dan lembarannya (ln, tln, bn, ld, tld, bd) hanya untuk yang tidak ada dalam tabel sitasi teruji; perubahannya dalam diubah atau diubah_terakhir.',
    '{ jenis: Peraturan Daerah Kabupaten Contoh, nomor: 1, tahun: 2020, judul: Perangkat Daerah, ld: [2020, 1] }',
  ),
  medan(
    'mencabut',
    'daftar',
    'Peraturan yang dicabut, namanya menurut ejaan aslinya: jenis, nomor, tahun, judul, bd (Berita Daerah).',
    '{ jenis: Peraturan Bupati Contoh, nomor: 3, tahun: 2018, judul: Tata Kerja, bd: [2018, 3] }',
  ),
  medan('catatan', 'daftar teks', 'Catatan penyusun; tidak masuk ke naskah.'),
]
