import {
  buatKamus,
  cariIstilah,
  daftarDefinisi,
  daftarIstilah,
  type Istilah,
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
  readonly daftarPemakaian: readonly PemakaianIstilah[]
}

/** The terms of the regulation (a fact: computed once). */
export const istilahNaskah = (naskah: Naskah): readonly Istilah[] => daftarIstilah(naskah)

/** Every text with the uses of the terms that Ketentuan Umum defines (a fact: computed once). */
export function teksBeristilah(naskah: Naskah): readonly TeksBeristilah[] {
  const kamus = buatKamus(daftarDefinisi(naskah))
  const daftar: TeksBeristilah[] = []
  telusuri(naskah, {
    teks: (teks, tempat, peran) => void daftar.push({ teks, tempat, peran, daftarPemakaian: cariIstilah(kamus, teks.isi) }),
  })
  return daftar
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
