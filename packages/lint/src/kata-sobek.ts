import type { Kata } from '@perkada/core'
import { isKataDikenal } from './leksikon.ts'

const TERPENDEK = 6
const kapital = (isi: string): boolean => isi === isi.toUpperCase()

/**
 * "pem mbangunan", "pendud duk": a print in which the letters stand twice, one beside the other, was read as pieces of words that share a
 * letter. The word that was torn; undefined where the words are whole, only parted by a blank ("m asyarakat"), or stand in a name.
 */
export function kataSobek(kiri: Kata, kanan: Kata): string | undefined {
  if (kanan.sela !== ' ' || kiri.isi.length < 2 || kanan.isi.length < 2 || kiri.isi.length + kanan.isi.length <= TERPENDEK) return undefined
  if (!kiri.rendah.endsWith(kanan.rendah.charAt(0))) return undefined
  if (kapital(kanan.isi) ? !kapital(kiri.isi) : /^[A-ZÀ-Þ]/u.test(kanan.isi)) return undefined
  const utuh = kiri.rendah + kanan.rendah.slice(1)
  return isKataDikenal(utuh) ? utuh : undefined
}
