import type { Penanda } from './penanda.ts'
import type { RincianTumbuh } from './tumbuh.ts'

/** Lists inside lists; a regulation has four levels (butir 87.h), noise has any number. */
const kedalamanTerbesar = 8

/** The number of the last element of a list. */
export const butirTerakhir = (daftar: RincianTumbuh) => daftar.daftarButir[daftar.daftarButir.length - 1]?.nomor.urutan

/** The open list that a mark continues: the innermost of its form that expects it, or else the innermost of its form; -1 for a new one, as behind a colon. */
export function daftarUntuk(terbuka: readonly RincianTumbuh[], penanda: Penanda, memulaiRincian: boolean): number {
  let seragam = -1
  for (let ke = terbuka.length - 1; ke >= 0; ke--) {
    const daftar = terbuka[ke] as RincianTumbuh
    if (daftar.bentuk !== penanda.bentuk) continue
    const terakhir = butirTerakhir(daftar)
    if (terakhir !== undefined && penanda.nomor.urutan === terakhir + 1) return ke
    if (seragam < 0) seragam = ke
  }
  const bersarang = penanda.nomor.urutan === 1 && terbuka.length < kedalamanTerbesar
  if (seragam >= 0 && bersarang && (seragam < terbuka.length - 1 || memulaiRincian)) return -1
  return seragam
}
