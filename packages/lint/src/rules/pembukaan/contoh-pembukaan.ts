/** Parts of a short regulation that an example replaces; an empty string leaves the part out. */
export interface BagianContoh {
  readonly kepala?: string
  readonly judul?: string
  readonly frasa?: string
  readonly jabatan?: string
  readonly menimbang?: string
  readonly mengingat?: string
  readonly diktum?: string
  readonly pasal?: string
}

/** The last consideration of an example, which refers to the only one before it (butir 23). */
export const pertimbanganAkhir =
  'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Tata Kerja'

/** A short regulation around the opening of an example. */
export const contohPembukaan = (bagian: BagianContoh = {}): string => `${bagian.kepala ?? 'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024'}

TENTANG

${bagian.judul ?? 'TATA KERJA'}

${bagian.frasa ?? 'DENGAN RAHMAT TUHAN YANG MAHA ESA'}

${bagian.jabatan ?? 'BUPATI CONTOH,'}

Menimbang : ${bagian.menimbang ?? `a. bahwa tata kerja perlu ditata;\n\nb. ${pertimbanganAkhir};`}

Mengingat : ${bagian.mengingat ?? '1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;'}

${bagian.diktum ?? 'MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG TATA KERJA.'}

BAB I KETENTUAN UMUM

Pasal 1

${bagian.pasal ?? 'Rapat diadakan setiap bulan.'}
`

/** A list of legal bases, numbered, one under the other. */
export const daftarContoh = (...isi: readonly string[]): string => isi.map((satu, i) => `${i + 1}. ${satu};`).join('\n\n')

const undang = (nomor: number, tahun: number, nama: string, lembaran: number, tambahan: number) =>
  `Undang-Undang Nomor ${nomor} Tahun ${tahun} tentang ${nama} (Lembaran Negara Republik Indonesia Tahun ${tahun} Nomor ${lembaran}, Tambahan Lembaran Negara Republik Indonesia Nomor ${tambahan})`

/** Legal bases that examples share. */
export const dasarContoh = {
  uud: 'Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
  uuPemda: undang(23, 2014, 'Pemerintahan Daerah', 244, 5587),
  uuAsn: undang(20, 2023, 'Aparatur Sipil Negara', 141, 6897),
  pp: 'Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 114, Tambahan Lembaran Negara Republik Indonesia Nomor 5887)',
  perda: (nomor: number, tahun: number) =>
    `Peraturan Daerah Kabupaten Contoh Nomor ${nomor} Tahun ${tahun} tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun ${tahun} Nomor ${nomor}, Tambahan Lembaran Daerah Kabupaten Contoh Nomor ${nomor})`,
  perbup: (nomor: number, tahun: number) =>
    `Peraturan Bupati Contoh Nomor ${nomor} Tahun ${tahun} tentang Rapat Kerja (Berita Daerah Kabupaten Contoh Tahun ${tahun} Nomor ${nomor})`,
} as const
