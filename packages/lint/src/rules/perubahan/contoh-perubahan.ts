import { naskahContoh } from '../../naskah-contoh.ts'

interface IsiPerubahan {
  readonly judul?: string
  readonly satu?: string
  readonly pembuka?: string
  /** The numbered changes. */
  readonly daftar?: string
  readonly dua?: string
  readonly berlaku?: string
}

const AKTA = 'Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat'

/** A Peraturan Bupati of the fictional Kabupaten Contoh that amends another. */
export const contohPerubahan = (isi: IsiPerubahan): string =>
  naskahContoh({
    judul: isi.judul ?? 'PERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2018 TENTANG RAPAT',
    tubuh: `${isi.satu ?? 'Pasal I'}

${isi.pembuka ?? `Beberapa ketentuan dalam ${AKTA} (Berita Daerah Kabupaten Contoh Tahun 2018 Nomor 3) diubah sebagai berikut:`}

${
  isi.daftar ??
  `1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:

> Pasal 5
>
> Rapat diadakan setiap bulan.

2. Pasal 6 dihapus.`
}

${isi.dua ?? 'Pasal II'}

${isi.berlaku ?? 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.'}`,
  })
