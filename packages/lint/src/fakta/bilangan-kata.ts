import { banyakSebelum, jarakKata, nearMiss, sekali, type Teks, terbilang } from '@perkada/core'

const satuan = new Map('nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ').map((kata, nilai) => [kata, nilai] as const))
const pangkat = new Map([
  ['ribu', 1e3],
  ['juta', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['triliun', 1e12],
  ['trilyun', 1e12],
])
const majemuk: Readonly<Record<string, string>> = {
  sepuluh: 'satu puluh',
  sebelas: 'satu belas',
  seratus: 'satu ratus',
  seribu: 'satu ribu',
  sejuta: 'satu juta',
  semiliar: 'satu miliar',
  kosong: 'nol',
}
const lekat = /^(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(belas|puluh|ratus|ribu|juta)$/

/** Words of a number, one by one: "duapuluh sebelas" gives dua, puluh, satu, belas. */
const pecah = (isi: string): string[] =>
  isi
    .toLowerCase()
    .split(/[\s-]/)
    .filter(Boolean)
    .flatMap(kata => (majemuk[kata] ?? kata.replace(lekat, '$1 $2')).split(' '))

function bulat(daftar: readonly string[]): number | undefined {
  let jumlah = 0
  let ratusan = 0
  let satu: number | undefined
  for (const kata of daftar) {
    const nilai = satuan.get(kata)
    const kali = pangkat.get(kata)
    if (nilai !== undefined) {
      if (satu !== undefined) return undefined
      satu = nilai
    } else if (kali !== undefined) {
      jumlah += (ratusan + (satu ?? 0)) * kali
      if (ratusan + (satu ?? 0) === 0) return undefined
      ratusan = 0
      satu = undefined
    } else {
      if (satu === undefined) return undefined
      if (kata === 'belas') ratusan += 10 + satu
      else if (kata === 'puluh') ratusan += satu * 10
      else if (kata === 'ratus') ratusan += satu * 100
      else return undefined
      satu = undefined
    }
  }
  return daftar.length ? jumlah + ratusan + (satu ?? 0) : undefined
}

/** The number that words say, decimals after "koma" included; undefined where a word is no part of a number. */
export function bacaTerbilang(isi: string): number | undefined {
  const [depan = '', belakang, ...lebih] = isi.toLowerCase().split(/\skoma\s/)
  if (lebih.length) return undefined
  const utuh = bulat(pecah(depan))
  if (utuh === undefined || belakang === undefined) return utuh
  const digit = pecah(belakang).map(kata => satuan.get(kata))
  const pecahan = digit.every(nilai => nilai !== undefined) ? digit.join('') : bulat(pecah(belakang))?.toString()
  return pecahan === undefined ? undefined : Number(`${utuh}.${pecahan}`)
}

/** The value of digits as Indonesian writes them: "50.000,25"; undefined for other forms. */
export function bacaAngka(isi: string): number | undefined {
  if (/^\d{1,3}(?:\.\d{3}){0,5}(?:,\d{1,4})?$/.test(isi) || /^\d{1,15}(?:,\d{1,4})?$/.test(isi))
    return Number(isi.replace(/\./g, '').replace(',', '.'))
  return undefined
}

/** A word that can stand in a number. */
export const isKataBilangan = (kata: string): boolean =>
  pecah(kata).every(bagian => satuan.has(bagian) || pangkat.has(bagian) || ['belas', 'puluh', 'ratus'].includes(bagian))

/** The brackets of a text in order. */
const daftarKurung = sekali(({ isi }: Teks) =>
  Array.from(isi.matchAll(/[()]/g), ({ 0: tanda, index }) => ({ buka: tanda === '(', end: index + 1 })),
)

/** No number in words is longer without a blank. */
const KATA_TERPANJANG = 100

/** The place lies in brackets that begin with a number in words: "(tujuh gross tonnage)". */
export function diTerbilang(teks: Teks, start: number): boolean {
  const daftar = daftarKurung(teks)
  const { buka, end } = daftar[banyakSebelum(daftar, start) - 1] ?? { buka: false, end: 0 }
  return buka && isKataBilangan(teks.isi.slice(end, Math.min(start, end + KATA_TERPANJANG)).split(' ', 1)[0] ?? '')
}

/** "empat belah" for 14: the one word that is a slip, where all words with it mended say this number. */
export function slipBilangan(isi: string, nilai: number): { readonly isi: string; readonly baku: string } | undefined {
  if (!Number.isInteger(nilai) || nilai < 1 || nilai >= 1e12) return undefined
  const daftar = isi.split(' ')
  const baku = terbilang(nilai).split(' ')
  const beda = daftar.flatMap((kata, i) => (kata === baku[i] ? [] : [i]))
  const [di] = beda
  if (di === undefined || beda.length > 1 || daftar.length !== baku.length) return undefined
  const [salah, benar] = [daftar[di] as string, baku[di] as string]
  const rendah = salah.toLowerCase()
  // The digits say what is meant, so that a letter astray suffices in the shortest words too.
  return nearMiss(rendah, [benar]) || (rendah.length > 2 && jarakKata(rendah, benar, 1) <= 1) ? { isi: salah, baku: benar } : undefined
}
