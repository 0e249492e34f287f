import { cocokSemua, type Teks } from '@perkada/core'

interface Kata {
  readonly isi: string
  readonly start: number
  readonly end: number
}

const kataBerangka = /[A-Za-zÀ-ɏ0-9]+/gu
/** "llir" of a scan is "Ilir": no Indonesian word begins with l before another consonant. */
const lPindaian = /^l(?=[b-df-hj-np-tv-z])/
/** Words that a name may write either way. */
const kataSama: Readonly<Record<string, string>> = { no: 'nomor' }
const daftarKata = (isi: string): Kata[] =>
  cocokSemua(isi, kataBerangka).map(({ 0: kata, index }) => ({
    isi: kataSama[kata.toLowerCase()] ?? kata.toLowerCase().replace(lPindaian, 'i'),
    start: index,
    end: index + kata.length,
  }))

/** Letters and digits alone, in lower case: what stays when spacing, punctuation and capitals do not count. */
export const hurufSaja = (isi: string): string => isi.toLowerCase().replace(/[^A-Za-zÀ-ɏ0-9]+/gu, '')

/** Two names are the same but for capitals, punctuation and spaces. */
export const samaHuruf = (a: string, b: string): boolean => hurufSaja(a) === hurufSaja(b)

/** The part of two texts that differs, by words. */
export interface Beda {
  /** Range in the text that was compared: at least one word, or the two words between which something is missing. */
  readonly start: number
  readonly end: number
  /** The words there, and those that should stand there; either may be empty. */
  readonly tertulis: string
  readonly seharusnya: string
}

/** Where a text departs from the one that it should repeat; undefined when only capitals, punctuation and spaces differ. */
export function cariBeda(teks: Teks, seharusnya: string): Beda | undefined {
  if (samaHuruf(teks.isi, seharusnya)) return undefined
  const a = daftarKata(teks.isi)
  const b = daftarKata(seharusnya)
  let depan = 0
  while (depan < a.length && depan < b.length && a[depan]?.isi === b[depan]?.isi) depan++
  let belakang = 0
  while (belakang < Math.min(a.length, b.length) - depan && a.at(-1 - belakang)?.isi === b.at(-1 - belakang)?.isi) belakang++
  const kata = a.slice(depan, a.length - belakang)
  if (!kata.length && a.length === b.length) return undefined
  const kutip = (isi: string, daftar: readonly Kata[]) => (daftar.length ? isi.slice(daftar[0]?.start, daftar.at(-1)?.end) : '')
  const tepi = kata.length ? kata : a.slice(Math.max(0, depan - 1), depan + 1)
  return {
    start: tepi[0]?.start ?? 0,
    end: tepi.at(-1)?.end ?? teks.isi.length,
    tertulis: kutip(teks.isi, kata),
    seharusnya: kutip(seharusnya, b.slice(depan, b.length - belakang)),
  }
}
