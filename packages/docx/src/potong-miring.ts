import type { Rentang } from '@perkada/core'
import type { Potongan } from './penulis.ts'

/** Words by which the reader of drafts knows where it stands: these are never marked, however they are set. */
const kataKerangka =
  /^(?:Menimbang|Mengingat|Memperhatikan|Memutuskan|Menetapkan|Pasal|Bab|Bagian|Paragraf|Lampiran|Penjelasan|Ditetapkan|Diundangkan|Salinan|Rancangan)(?![a-z])/i
const huruf = /[A-Za-zÀ-ɏ0-9]/
const terpendek = 3

/** The words of a stretch: white space and punctuation at its ends aside. */
function rapatkan(teks: string, [awal, akhir]: Rentang): Rentang {
  let [start, end] = [awal, akhir]
  while (start < end && !huruf.test(teks[start] as string)) start++
  while (end > start && !huruf.test(teks[end - 1] as string)) end--
  return [start, end]
}

/**
 * The letters of a paragraph in pieces, each in italics or not. Only words inside a paragraph count, as foreign words are set:
 * a whole paragraph in italics is a matter of looks, and so is a single letter or a line break.
 */
export function potongMiring(teks: string, miring: readonly Rentang[], paragraf: number): Potongan[] {
  const [mulaiIsi, akhirIsi] = rapatkan(teks, [0, teks.length])
  const hasil: Potongan[] = []
  let at = 0
  const sampai = (akhir: number, condong: boolean) => {
    if (akhir > at) hasil.push({ teks: teks.slice(at, akhir), paragraf, offset: at, ...(condong && { miring: true as const }) })
    at = akhir
  }
  for (const ruas of miring) {
    const [start, end] = rapatkan(teks, ruas)
    const isi = teks.slice(start, end)
    const utuh = start === mulaiIsi && end === akhirIsi
    if (utuh || isi.length < terpendek || /[\n\t*_\\]/.test(isi) || !/[A-Za-zÀ-ɏ]{3}/.test(isi) || kataKerangka.test(isi)) continue
    sampai(start, false)
    sampai(end, true)
  }
  sampai(teks.length, false)
  return hasil
}
