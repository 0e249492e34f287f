import type { Teks } from '@perkada/core'
import type { BacaanLabel } from './label.ts'

/** Where in the regulation a reading is. */
export type Tahap =
  | 'kepala'
  | 'menimbang'
  | 'mengingat'
  | 'memperhatikan'
  | 'memutuskan'
  | 'menetapkan'
  | 'batang-tubuh'
  | 'penutup'
  | 'lampiran'
  | 'penjelasan'

/** The stages of the opening, in the order of the law (butir 14). */
const urutan: readonly Tahap[] = ['kepala', 'menimbang', 'mengingat', 'memperhatikan', 'memutuskan', 'menetapkan']

/** What has been read of an opening when a word comes that may be a label. */
export interface KeadaanPembukaan {
  readonly tahap: Tahap
  /** MEMUTUSKAN has been read. */
  readonly bermemutuskan: boolean
  /** The lines read after Menetapkan. */
  readonly menetapkan: readonly Teks[]
  /** The consideration being read goes on. */
  readonly menggantung: () => boolean
}

/** The word is a label at this place, and no word of what is being read. */
export function isLabelDiterima(
  { label, sisa, tulisan }: BacaanLabel,
  { tahap, bermemutuskan, menetapkan, menggantung }: KeadaanPembukaan,
): boolean {
  // "Menetapkan" stands above MEMUTUSKAN, as a column of labels is read, and at most the last of the legal basis between them.
  if (label === 'memutuskan' && tahap === 'menetapkan')
    return !bermemutuskan && menetapkan.every(({ isi }) => /^\d{1,2}\. ?[A-Z]|[a-z;)]/.test(isi))
  if (urutan.indexOf(label) < urutan.indexOf(tahap)) return false
  if (label === tahap) return sisa.isi === '' && label !== 'menetapkan'
  if (label === 'menetapkan' && tahap !== 'memutuskan')
    return sisa.isi === '' || /^:? ?(?:PERATURAN|KEPUTUSAN|UNDANG|INSTRUKSI)/.test(sisa.isi)
  if (label === 'memutuskan') return tulisan.isi === tulisan.isi.toUpperCase() || sisa.isi === ''
  return tahap === 'kepala' || !menggantung()
}
