import type { Teks } from '@perkada/core'

interface Tempat {
  readonly teks: Teks
  readonly start: number
  readonly end: number
}

/** The other places of what is told once, each named so that a reviewer can count them and go through them. */
export const jugaDiSini = (daftarTempat: readonly Tempat[]): (Tempat & { readonly message: string })[] =>
  daftarTempat.map(({ teks, start, end }) => ({ teks, start, end, message: 'Juga di sini.' }))
