import { Bacaan, type Naskah, type PembacaTeks, type Teks } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { daftarTeksNaskah, kosakata, menurutTeks } from './kosakata.ts'

/** Every reference has a word that begins with one of the first, every citation one that begins with one of the others. */
const kataAcuan = /(?<![a-z])(?:lampiran|bab|bagian|paragraf|pasal|ayat|huruf|angka|psl?$|unda|pera|kepu|kete|inst|qanu)/
const hampa = new Bacaan('')

/** What the grammars read in the texts of a regulation (a fact: each text with words of an act or a unit is read once, when first asked for). */
export function bacaan(_naskah: Naskah, fakta: Fakta): PembacaTeks {
  const dikenal = fakta(menurutTeks)
  const berkata = new Uint8Array(fakta(daftarTeksNaskah).length)
  for (const [kata, { daftarTeks }] of fakta(kosakata)) if (kataAcuan.test(kata)) for (const { urutan } of daftarTeks) berkata[urutan] = 1
  const simpanan = new Map<Teks, Bacaan>()
  return teks => {
    const satu = dikenal.get(teks)
    if (satu && !berkata[satu.urutan]) return hampa
    const ada = simpanan.get(teks)
    if (ada) return ada
    const baru = new Bacaan(teks.isi)
    simpanan.set(teks, baru)
    return baru
  }
}
