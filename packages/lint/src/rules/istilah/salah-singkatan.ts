import { type Istilah, jarakKata, type Kata, sekali, sepertiSingkatan } from '@perkada/core'
import { isKataDikenal } from '../../leksikon.ts'

/** Shorter ones differ by a letter and are both right: DPRD and DPRK. */
const HURUF_TERPENDEK = 6

/** The names of terms in capitals, and those among them that a slip can be told from. */
const daftarSingkatan = sekali((daftar: readonly Istilah[]) => {
  const bentuk = daftar.flatMap(istilah => [istilah.nama, ...istilah.daftarSebutan].map(({ isi }) => ({ istilah, isi })))
  const panjang = bentuk.filter(({ isi }) => isi.length >= HURUF_TERPENDEK && sepertiSingkatan(isi) && !isKataDikenal(isi))
  return { kapital: new Set(bentuk.map(({ isi }) => isi.toUpperCase())), panjang }
})

/** The term whose abbreviation a word in capitals misses by one letter; undefined for a short or known word. */
export function salahTulisSingkatan({ isi, rendah }: Kata, daftar: readonly Istilah[]): Istilah | undefined {
  if (isi.length < HURUF_TERPENDEK || !sepertiSingkatan(isi) || isKataDikenal(rendah)) return undefined
  const { kapital, panjang } = daftarSingkatan(daftar)
  return kapital.has(isi) ? undefined : panjang.find(satu => jarakKata(rendah, satu.isi, 1) <= 1)?.istilah
}

/** Whether a word (lower case expected) may be such a slip when it stands in capitals. */
export const mungkinSalahSingkatan = (rendah: string, daftar: readonly Istilah[]): boolean =>
  daftarSingkatan(daftar).panjang.some(satu => jarakKata(rendah, satu.isi, 1) <= 1)
