import { Bacaan, type Naskah, type PembacaTeks, type Teks } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { daftarTeksNaskah, kosakata } from './kosakata.ts'

/** Every reference has a word that begins with one of the first, every citation one that begins with one of the others. */
const kataAcuan = /(?<![a-z])(?:lampiran|bab|bagian|paragraf|pasal|ayat|huruf|angka|unda|pera|kepu|kete|inst|qanu)/
const hampa = new Bacaan('')

/** What the grammars read in the texts of a regulation (a fact: each text with words of an act or a unit is read once, when first asked for). */
export function bacaan(_naskah: Naskah, fakta: Fakta): PembacaTeks {
  const simpanan = new Map<Teks, Bacaan>(fakta(daftarTeksNaskah).map(({ teks }) => [teks, hampa]))
  for (const [kata, { daftarTeks }] of fakta(kosakata)) if (kataAcuan.test(kata)) for (const { teks } of daftarTeks) simpanan.delete(teks)
  return teks => {
    const ada = simpanan.get(teks)
    if (ada) return ada
    const baru = new Bacaan(teks.isi)
    simpanan.set(teks, baru)
    return baru
  }
}
