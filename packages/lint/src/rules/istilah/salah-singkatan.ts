import { type Istilah, jarakKata, type Kata, sepertiSingkatan } from '@perkada/core'
import { isKataDikenal } from '../../leksikon.ts'

/** Shorter ones differ by a letter and are both right: DPRD and DPRK. */
const HURUF_TERPENDEK = 6

/** The term whose abbreviation a word in capitals misses by one letter; undefined for a short or known word. */
export function salahTulisSingkatan({ isi, rendah }: Kata, daftar: readonly Istilah[]): Istilah | undefined {
  if (isi.length < HURUF_TERPENDEK || !sepertiSingkatan(isi) || isKataDikenal(rendah)) return undefined
  const bentuk = daftar.flatMap(istilah => [istilah.nama, ...istilah.daftarSebutan].map(sebutan => ({ istilah, sebutan: sebutan.isi })))
  if (bentuk.some(({ sebutan }) => sebutan.toUpperCase() === isi)) return undefined
  return bentuk.find(
    ({ sebutan }) =>
      sepertiSingkatan(sebutan) &&
      sebutan.length >= HURUF_TERPENDEK &&
      !isKataDikenal(sebutan) &&
      jarakKata(rendah, sebutan.toLowerCase(), 1) <= 1,
  )?.istilah
}
