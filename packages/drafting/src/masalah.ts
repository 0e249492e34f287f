/** One fault of a template or of its isian, said in one line; lines and columns count from 1. */
export interface Masalah {
  /** Which of the texts is at fault. */
  readonly berkas: 'isian' | 'daerah' | 'templat' | 'partial'
  /** Name of the partial when a partial is at fault. */
  readonly nama?: string
  readonly baris?: number
  /** Path of the isian key, as `pembidangan[0].asisten`. */
  readonly kunci?: string
  readonly pesan: string
}

/** Where in a template something stands: in its text or in one of its parts. */
export type LetakTemplat = Pick<Masalah, 'berkas' | 'nama' | 'baris'>

/** Names the part, or the text itself where none is named. */
export const letakTemplat = (nama: string | undefined, baris: number | undefined): LetakTemplat => ({
  berkas: nama ? 'partial' : 'templat',
  ...(nama ? { nama } : {}),
  ...(baris ? { baris } : {}),
})

/** A fault that stops rendering at once; caught by `draft` and handed over as data. */
export class GalatTemplat extends Error {
  readonly masalah: Masalah

  constructor(masalah: Masalah) {
    super(masalah.pesan)
    this.masalah = masalah
  }
}
