import { type Kelompok, type Naskah, type Pasal, type Satuan, type Tempat, telusuri } from '@perkada/core'
import { diBadan, isBadanUtuh } from './badan-sendiri.ts'

/** The headings of the body and what stands between them. */
export interface Kerangka {
  readonly daftarKelompok: readonly { readonly kelompok: Kelompok; readonly tempat: Tempat }[]
  readonly daftarPasal: readonly { readonly pasal: Pasal; readonly tempat: Tempat }[]
  /** Bab of the regulation in the order of the text. */
  readonly daftarBab: readonly Kelompok[]
  /** Some Pasal has ayat with their marks: a text without any may have lost them. */
  readonly berayat: boolean
}

/** The units of a body that is its own; all empty for an amending regulation or an excerpt. */
export function kerangka(naskah: Naskah): Kerangka {
  const daftarKelompok: { kelompok: Kelompok; tempat: Tempat }[] = []
  const daftarPasal: { pasal: Pasal; tempat: Tempat }[] = []
  let berayat = false
  if (isBadanUtuh(naskah))
    telusuri(naskah, {
      kelompok: (kelompok, tempat) => void (diBadan(tempat) && daftarKelompok.push({ kelompok, tempat })),
      pasal: (pasal, tempat) => void (diBadan(tempat) && daftarPasal.push({ pasal, tempat })),
      ayat: (_ayat, tempat) => {
        berayat ||= diBadan(tempat)
      },
    })
  const daftarBab = daftarKelompok.flatMap(({ kelompok }) => (kelompok.tipe === 'bab' ? [kelompok] : []))
  return { daftarKelompok, daftarPasal, daftarBab, berayat }
}

/** "BAB II", "Bagian Kesatu", "Paragraf 3": how a text calls a heading. */
export const sebutKelompok = ({ tipe, nomor }: Kelompok): string =>
  `${{ bab: 'BAB', bagian: 'Bagian', paragraf: 'Paragraf' }[tipe]} ${nomor.nilai}`

/** Some unit below satisfies a test. */
export const adaDiDalam = (isi: readonly Satuan[], uji: (satuan: Satuan) => boolean): boolean =>
  isi.some(satuan => uji(satuan) || ('isi' in satuan && adaDiDalam(satuan.isi as readonly Satuan[], uji)))
