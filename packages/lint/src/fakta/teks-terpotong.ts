import type { Naskah, Teks } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { daftarTeksNaskah } from './kosakata.ts'

/** The last text of a copy that stops within a sentence, without closing or annex: what it lacks was cut off (a fact). */
export function teksTerpotong({ berdepan, penutup, daftarLampiran, penjelasan }: Naskah, fakta: Fakta): Teks | undefined {
  if (berdepan || Object.keys(penutup).length || daftarLampiran.length || penjelasan) return undefined
  const terakhir = fakta(daftarTeksNaskah).findLast(({ tempat }) => tempat.ruas !== 'sisa')?.teks
  return terakhir && !/[.;:]$/.test(terakhir.isi.trimEnd()) ? terakhir : undefined
}

/** The copy stops in its considerations or its legal basis, as a page cut from a regulation does: what Mengingat lacks may be what was cut off (a fact). */
export const berhentiDiPembukaan = ({ pembukaan, batangTubuh, daftarLampiran, berdepan }: Naskah): boolean =>
  !berdepan &&
  (pembukaan.menimbang ?? pembukaan.mengingat) !== undefined &&
  (pembukaan.memutuskan ?? pembukaan.menetapkan) === undefined &&
  batangTubuh.length === 0 &&
  daftarLampiran.length === 0
