import { type Istilah, ingat, type Kata, pencariKataDekat, sekali, sepertiSingkatan } from '@perkada/core'
import { isKataDikenal } from '../../leksikon.ts'

/** Shorter ones differ by a letter and are both right: DPRD and DPRK. */
const HURUF_TERPENDEK = 6

/** The names of terms in capitals, and for a word (lower case expected) the abbreviation among them that it may be a slip for. */
const daftarSingkatan = sekali((daftar: readonly Istilah[]) => {
  const bentuk = daftar.flatMap(istilah => [istilah.nama, ...istilah.daftarSebutan].map(({ isi }) => ({ istilah, isi })))
  const panjang = bentuk.filter(({ isi }) => isi.length >= HURUF_TERPENDEK && sepertiSingkatan(isi) && !isKataDikenal(isi))
  const cari = pencariKataDekat(panjang.map(({ isi }) => isi))
  const dekat = ingat((rendah: string): Istilah | undefined => panjang[cari(rendah) ?? -1]?.istilah)
  return { kapital: new Set(bentuk.map(({ isi }) => isi.toUpperCase())), dekat }
})

/** The term whose abbreviation a word in capitals misses by one letter; undefined for a short or known word. */
export function salahTulisSingkatan({ isi, rendah }: Kata, daftar: readonly Istilah[]): Istilah | undefined {
  if (isi.length < HURUF_TERPENDEK || !sepertiSingkatan(isi) || isKataDikenal(rendah)) return undefined
  const { kapital, dekat } = daftarSingkatan(daftar)
  return kapital.has(isi) ? undefined : dekat(rendah)
}

/** Whether a word (lower case expected) may be such a slip when it stands in capitals. */
export const mungkinSalahSingkatan = (rendah: string, daftar: readonly Istilah[]): boolean =>
  daftarSingkatan(daftar).dekat(rendah) !== undefined
