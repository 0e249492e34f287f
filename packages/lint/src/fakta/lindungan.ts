import { cocokSemua, type Naskah, type Rentang, type Sitasi, type Teks } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { bacaan } from './bacaan.ts'

const kutipan = /["“][^"“”]{1,200}["”]/g
const kurung = /\([^()]{1,300}\)/g
const sebutanAkta = /\b(?:undang|peraturan|keputusan|ketetapan|instruksi|qanun)/i

const cocok = (isi: string, pola: RegExp): Rentang[] => cocokSemua(isi, pola).map(({ 0: { length }, index }) => [index, index + length])

const hitung = (teks: Teks, daftarSitasi: (teks: Teks) => readonly Sitasi[]): Rentang[] => [
  ...(sebutanAkta.test(teks.isi) ? daftarSitasi(teks).map(({ start, end }): Rentang => [start, end]) : []),
  ...cocok(teks.isi, kutipan),
  ...cocok(teks.isi, kurung),
  ...(teks.miring ?? []),
]

/** Tells whether a range lies in words that are not the drafter's own: titles of acts, quotations, brackets, italics (a fact: each text is read once, when first asked for). */
export function lindungan(_naskah: Naskah, fakta: Fakta): (teks: Teks, start: number, end: number) => boolean {
  const simpanan = new Map<Teks, readonly Rentang[]>()
  return (teks, start, end) => {
    let daftar = simpanan.get(teks)
    if (!daftar) {
      daftar = hitung(teks, satu => fakta(bacaan)(satu).daftarSitasi)
      simpanan.set(teks, daftar)
    }
    return daftar.some(([awal, akhir]) => awal < end && start < akhir)
  }
}
