import { naskahContoh } from '../../naskah-contoh.ts'

interface IsiPenjelasan {
  readonly judul?: string
  readonly umum?: string
  readonly pasal?: string
  /** The body that is explained. */
  readonly isi?: string
}

/** A Peraturan Bupati of the fictional Kabupaten Contoh with an explanation. */
export const contohPenjelasan = (isi: IsiPenjelasan): string =>
  naskahContoh({
    isi: isi.isi ?? 'Pasal 1\n\n(1) Rapat berkala diadakan setiap bulan.\n\n(2) Rapat dicatat.\n\n(3) Catatan disimpan.',
    lampiran: `${isi.judul ?? 'PENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA'}

${isi.umum ?? 'I. UMUM\n\nTata kerja perlu ditata.\n\nII. PASAL DEMI PASAL'}

${isi.pasal ?? 'Pasal 1\n\nCukup jelas.'}

Pasal 90

Cukup jelas.`,
  })
