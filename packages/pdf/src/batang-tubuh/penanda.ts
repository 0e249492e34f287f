import { type BentukPenanda, berapit, formatTajuk, type Kelompok, type Nomor, type Pasal, type Teks } from '@perkada/core'

/** The mark before a unit as print shows it: `(1)`, `a.`, `1.`, `a)`, `1)` (butir 82, 92 to 95), with what touches it in the text. */
export const formatPenanda = (bentuk: BentukPenanda, nomor: Nomor): string => berapit(nomor, tanda(bentuk, nomor.nilai))

function tanda(bentuk: BentukPenanda, nilai: string): string {
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

/** The heading of a Bab, Bagian or Paragraf in its lines: number, then title (butir 72 to 76). */
export const barisKelompok = ({ tipe, nomor, judul }: Kelompok): Teks[] => [
  { isi: berapit(nomor, formatTajuk(tipe, nomor.nilai)) },
  ...(judul?.isi.trim() ? [judul] : []),
]

/** The heading of a Pasal (butir 77). */
export const judulPasal = ({ nomor }: Pasal): string => berapit(nomor, formatTajuk('pasal', nomor.nilai))
