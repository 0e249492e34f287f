import { cocokSemua, type Naskah, type Sitasi, type Teks } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { bacaan } from './bacaan.ts'

type Rentang = readonly [start: number, end: number]

const kutipan = /["“][^"“”]{1,200}["”]/g
const kurung = /\([^()]{1,300}\)/g
const sebutanAkta = /\b(?:undang|peraturan|keputusan|ketetapan|instruksi|qanun)/i
/** Words between two marks of emphasis, at most. */
const PANJANG_MIRING = 48

/** Stretches between single marks that the reader dropped: what stood in italics. */
function daftarMiring({ isi, peta }: Teks): Rentang[] {
  const batas: number[] = []
  for (const [i, [di, asal]] of (peta ?? []).entries()) {
    const lalu = peta?.[i - 1]
    if (lalu ? asal - lalu[1] - (di - lalu[0]) === 1 : false) batas.push(di)
  }
  const hasil: Rentang[] = []
  for (let i = 1; i < batas.length; i++) {
    const [start, end] = [batas[i - 1] as number, batas[i] as number]
    if (end - start <= PANJANG_MIRING) hasil.push([start, end])
  }
  if (batas.length === 1 && (batas[0] as number) >= isi.length - PANJANG_MIRING && /[.;,:]/.test(isi.charAt(batas[0] as number)))
    hasil.push([0, batas[0] as number])
  return hasil
}

const cocok = (isi: string, pola: RegExp): Rentang[] => cocokSemua(isi, pola).map(({ 0: { length }, index }) => [index, index + length])

const hitung = (teks: Teks, daftarSitasi: (teks: Teks) => readonly Sitasi[]): Rentang[] => [
  ...(sebutanAkta.test(teks.isi) ? daftarSitasi(teks).map(({ start, end }): Rentang => [start, end]) : []),
  ...cocok(teks.isi, kutipan),
  ...cocok(teks.isi, kurung),
  ...daftarMiring(teks),
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
