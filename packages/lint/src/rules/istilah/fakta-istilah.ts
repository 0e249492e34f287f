import {
  buatKamus,
  cariIstilah,
  daftarDefinisi,
  daftarIstilah,
  daftarKata,
  type Istilah,
  type Kata,
  type Naskah,
  type PemakaianIstilah,
  type Peran,
  type Teks,
  type Tempat,
  telusuri,
} from '@perkada/core'

/** A text of the regulation with its place and the defined terms that are used in it. */
export interface TeksBeristilah {
  readonly teks: Teks
  readonly tempat: Tempat
  readonly peran: Peran
  readonly kata: readonly Kata[]
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
export function faktaIstilah(naskah: Naskah): FaktaIstilah {
  const definisi = daftarDefinisi(naskah)
  const kamus = buatKamus(definisi)
  const daftarTeks: TeksBeristilah[] = []
  const menurutTeks = new Map<Teks, readonly Kata[]>()
  telusuri(naskah, {
    teks(teks, tempat, peran) {
      const kata = daftarKata(teks.isi)
      menurutTeks.set(teks, kata)
      daftarTeks.push({ teks, tempat, peran, kata, daftarPemakaian: cariIstilah(kamus, teks.isi, kata) })
    },
  })
  const istilah = daftarIstilah(naskah, definisi, teks => menurutTeks.get(teks) ?? daftarKata(teks.isi))
  return { definisi, istilah, daftarTeks }
}

/** A short regulation around the Pasal of an example. */
export const contohNaskah = (isi: string): string => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I KETENTUAN UMUM

Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:

${isi}
`
