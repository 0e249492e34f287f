import { Bacaan, type Naskah, type PembacaTeks, type Teks } from '@perkada/core'

/** What the grammars read in the texts of a regulation (a fact: each text is read once, when first asked for). */
export function bacaan(_naskah: Naskah): PembacaTeks {
  const simpanan = new Map<Teks, Bacaan>()
  return teks => {
    const ada = simpanan.get(teks)
    if (ada) return ada
    const baru = new Bacaan(teks.isi)
    simpanan.set(teks, baru)
    return baru
  }
}
