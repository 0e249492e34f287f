import type { Kata } from '@perkada/core'
import { isKataDikenal } from './leksikon.ts'

const TERPENDEK = 6
/** What stands before another word for itself: "di laporkan" is a slip of the pen, "huruf be" a reference. */
const kataSendiri: ReadonlySet<string> = new Set(['di', 'ke', 'huruf', 'ayat', 'pasal', 'angka'])
const kapital = (isi: string): boolean => isi === isi.toUpperCase()

/**
 * Two pieces of one word: "pedom an" where a converter set a blank into it, "pem mbangunan" where letters that were printed twice, one
 * beside the other, were read as two words that share one. The word that was torn; undefined where both are whole, or stand in a name.
 */
export function kataSobek(kiri: Kata, kanan: Kata): string | undefined {
  if (kanan.sela !== ' ' || kanan.isi.length < 2 || kiri.isi.length + kanan.isi.length < TERPENDEK || kataSendiri.has(kiri.rendah))
    return undefined
  if (kapital(kanan.isi) ? !kapital(kiri.isi) : /^[A-ZÀ-Þ]/u.test(kanan.isi)) return undefined
  const utuh = kiri.rendah + kanan.rendah
  if (isKataDikenal(utuh)) return utuh
  const sekali = kiri.isi.length > 1 && kiri.rendah.endsWith(kanan.rendah.charAt(0)) ? kiri.rendah + kanan.rendah.slice(1) : undefined
  return sekali && isKataDikenal(sekali) ? sekali : undefined
}
