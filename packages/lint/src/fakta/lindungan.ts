import { cocokSemua, letakPertama, type Naskah, type Rentang, type Sitasi, type Teks } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { bacaan } from './bacaan.ts'

const kutipan = /["“][^"“”]{1,200}["”]/g
const kurung = /\([^()]{1,300}\)/g
const sebutanAkta = /\b(?:undang|peraturan|keputusan|ketetapan|instruksi|qanun)/i

/** "(satu miliar rupiah)" behind its figures: the drafter's own words. */
const isBilangan = (isi: string, [awal, akhir]: Rentang): boolean =>
  /\d ?$/.test(isi.slice(Math.max(0, awal - 2), awal)) && /^\([a-z ]+\)$/.test(isi.slice(awal, akhir))

const cocok = (isi: string, pola: RegExp): Rentang[] => cocokSemua(isi, pola).map(({ 0: { length }, index }) => [index, index + length])

/** The words of a citation; not the first, where the blank before it was lost: "denganUndang-Undang Nomor 5". */
const milikSitasi = (isi: string, { start, end }: Sitasi): Rentang => [
  /[A-Za-zÀ-ɏ]/.test(isi.charAt(start - 1)) ? Math.max(start, isi.indexOf(' ', start)) : start,
  end,
]

const hitung = (teks: Teks, daftarSitasi: (teks: Teks) => readonly Sitasi[]): Rentang[] => [
  ...(sebutanAkta.test(teks.isi) ? daftarSitasi(teks).map(sitasi => milikSitasi(teks.isi, sitasi)) : []),
  ...cocok(teks.isi, kutipan),
  ...cocok(teks.isi, kurung).filter(satu => !isBilangan(teks.isi, satu)),
  ...(teks.miring ?? []),
]

/** Tells whether a range overlaps one of several. */
function penguji(daftar: Rentang[]): (start: number, end: number) => boolean {
  daftar.sort(([a], [b]) => a - b)
  const daftarAwal = daftar.map(([awal]) => awal)
  let terjauh = 0
  const jangkauan = daftar.map(([, akhir]) => {
    terjauh = Math.max(terjauh, akhir)
    return terjauh
  })
  return (start, end) => (jangkauan[letakPertama(daftarAwal, end) - 1] ?? start) > start
}

/** Tells whether a range lies in words that are not the drafter's own: titles of acts, quotations, brackets, italics (a fact: each text is read once, when first asked for). */
export function lindungan(_naskah: Naskah, fakta: Fakta): (teks: Teks, start: number, end: number) => boolean {
  const simpanan = new Map<Teks, ReturnType<typeof penguji>>()
  return (teks, start, end) => {
    let uji = simpanan.get(teks)
    if (!uji) {
      uji = penguji(hitung(teks, satu => fakta(bacaan)(satu).daftarSitasi))
      simpanan.set(teks, uji)
    }
    return uji(start, end)
  }
}
