import {
  buatKamus,
  cariIstilah,
  daftarDefinisi,
  daftarIstilah,
  daftarKata,
  type Istilah,
  type Naskah,
  type PemakaianIstilah,
} from '@perkada/core'
import { daftarTeksNaskah, menurutTeks, type TeksNaskah } from '../../fakta/kosakata.ts'
import type { Fakta } from '../../rule.ts'
import { contohBab } from '../batang-tubuh/contoh-badan.ts'

/** A text of the regulation with its place and the defined terms that are used in it. */
export interface TeksBeristilah extends TeksNaskah {
  readonly daftarPemakaian: readonly PemakaianIstilah[]
}

/** What the rules about terms ask of a regulation. */
export interface FaktaIstilah {
  /** The terms that Ketentuan Umum defines. */
  readonly definisi: readonly Istilah[]
  /** Those, and the names introduced in running text. */
  readonly istilah: readonly Istilah[]
  /** Every text in document order. */
  readonly daftarTeks: readonly TeksBeristilah[]
}

/** The terms of a regulation and its texts with their uses (a fact: computed once). */
export function faktaIstilah(naskah: Naskah, fakta: Fakta): FaktaIstilah {
  const definisi = daftarDefinisi(naskah)
  const kamus = buatKamus(definisi)
  const daftarTeks = fakta(daftarTeksNaskah).map(
    ({ teks, tempat, peran, kata, urutan }): TeksBeristilah => ({
      teks,
      tempat,
      peran,
      kata,
      urutan,
      daftarPemakaian: cariIstilah(kamus, teks.isi, kata),
    }),
  )
  const dikenal = fakta(menurutTeks)
  const istilah = daftarIstilah(naskah, definisi, teks => dikenal.get(teks)?.kata ?? daftarKata(teks.isi))
  return { definisi, istilah, daftarTeks }
}

/** A short regulation around the Pasal of an example. */
export const contohNaskah = (isi: string): string => contohBab(`Pasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n${isi}`)
