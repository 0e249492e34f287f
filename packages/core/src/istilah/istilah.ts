import type { Nomor } from '../naskah.ts'
import type { Teks } from '../teks.ts'
import type { Tempat } from '../tempat.ts'

/** A name to which the regulation gives a meaning (butir 97, 98) or which it shortens. */
export interface Istilah {
  /** The long form as written. */
  readonly nama: Teks
  /** Abbreviation, acronym and other names for it: "disingkat", "disebut", in brackets. */
  readonly daftarSebutan: readonly Teks[]
  /** `definisi`: in Ketentuan Umum; `pengantar`: introduced in running text. */
  readonly asal: 'definisi' | 'pengantar'
  readonly nomor?: Nomor
  /** The sentence that defines or introduces it. */
  readonly teks: Teks
  /** Offset in that sentence where the short form begins to hold; 0 for a definition. */
  readonly start: number
  /** Every text of the definition, its own lists included. */
  readonly daftarTeks: readonly Teks[]
  readonly tempat: Tempat
}
