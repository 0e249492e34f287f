import { gabung, potong, type Teks, teks } from '@perkada/core'

const pembuka = '[sisa: '

/** What belongs to no part of a regulation, as a canonical text carries it: readable, and nothing but what it is wherever it stands. */
export const tulisSisa = (isi: Teks): Teks => gabung(gabung(teks(pembuka), isi, ''), teks(']'), '')

/** True for a line that carries such a text. */
export const berisiSisa = (isi: string): boolean => isi.startsWith(pembuka) && isi.endsWith(']')

/** The text of such a line; undefined for any other line. */
export const bacaSisa = (teks: Teks): Teks | undefined =>
  berisiSisa(teks.isi) ? potong(teks, pembuka.length, teks.isi.length - 1) : undefined

/** A note of a transcriber, in square brackets. */
export const isCatatanPenyalin = (isi: string): boolean => isi.startsWith('[') && isi.endsWith(']')

/** Such a note tells that letters were left out. */
export const isCatatanPotongan = (isi: string): boolean => /\.\.\.|…|dipotong|disalin|dst|kutipan|blok/i.test(isi)
