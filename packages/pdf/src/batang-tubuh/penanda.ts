import type { BentukPenanda, Kelompok, Nomor } from '@perkada/core'

/** The mark before a unit as print shows it: `(1)`, `a.`, `1.`, `a)`, `1)` (butir 82, 92 to 95). */
export function formatPenanda(bentuk: BentukPenanda, { nilai }: Nomor): string {
  switch (bentuk) {
    case 'ayat':
      return `(${nilai})`
    case 'huruf':
    case 'angka':
      return `${nilai}.`
    case 'huruf-kurung':
    case 'angka-kurung':
      return `${nilai})`
  }
}

const kataKelompok = { bab: 'BAB', bagian: 'Bagian', paragraf: 'Paragraf' } as const

/** The heading of a Bab, Bagian or Paragraf in its lines: number, then title (butir 72 to 76). */
export const barisKelompok = ({ tipe, nomor, judul }: Kelompok): string[] => [
  `${kataKelompok[tipe]} ${nomor.nilai}`,
  ...(judul?.isi.trim() ? [judul.isi] : []),
]
