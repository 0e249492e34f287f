import { ingat, type Kata, type Naskah, type Teks } from '@perkada/core'
import { kataAsing } from './fakta/kata-asing.ts'
import { daftarTeksNaskah, kosakata, type TeksNaskah } from './fakta/kosakata.ts'
import { buatFakta } from './fakta.ts'
import { kataSobek } from './kata-sobek.ts'
import { isKataDikenal } from './leksikon.ts'
import { isNamaWilayah } from './nama-wilayah.ts'
import type { Fakta } from './rule.ts'
import { cariTandaPindaian } from './tanda-pindaian.ts'

/** Letters as a scanner reads them, and what stood there. */
const salahPindai: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['cl', 'd'],
  ['lc', 'k'],
  ['ii', 'n'],
  ['c', 'e'],
  ['e', 'c'],
  ['l', 'i'],
  ['i', 'l'],
  ['j', 'i'],
  ['t', 'l'],
  ['l', 't'],
  ['f', 't'],
  ['b', 'h'],
  ['h', 'b'],
  ['o', 'a'],
  ['u', 'a'],
  ['n', 'u'],
  ['u', 'n'],
  ['v', 'y'],
]

/** Capitals and small letters mixed as in "KENDARl" or "daJam", or a digit among letters; not IIIa, e-Regulasi, TP2KK. */
const bentukRusak = (kata: string) =>
  (/[a-zß-ÿ][A-ZÀ-Þ]/u.test(kata) && /^[a-zß-ÿ]|[A-ZÀ-Þ]{2}/u.test(kata)) ||
  /[A-ZÀ-Þ]{3}[a-zß-ÿ](?![a-zß-ÿ])/u.test(kata) ||
  /[a-zß-ÿ]\d[a-zß-ÿ]/u.test(kata)
const romawiBerhuruf = /^[IVXLCDM]+[a-z]$/

/** No word is longer, compounds with hyphens included. */
const TERPANJANG = 60

/** An unknown word that becomes a known one when a single confusion of a scanner is undone. */
function salahBaca(kata: string): boolean {
  if (kata.length < 5 || kata.length > TERPANJANG || isKataDikenal(kata)) return false
  const kecil = kata.toLowerCase()
  if (isNamaWilayah(kecil)) return false
  return salahPindai.some(([dibaca, asli]) => {
    for (let at = kecil.indexOf(dibaca); at >= 0; at = kecil.indexOf(dibaca, at + 1))
      if (isKataDikenal(kecil.slice(0, at) + asli + kecil.slice(at + dibaca.length))) return true
    return false
  })
}

/** Broken by a scanner, as far as the word itself tells. */
const isRusak = ingat((kata: string) => !romawiBerhuruf.test(kata) && !isKataDikenal(kata) && (bentukRusak(kata) || salahBaca(kata)))

interface KataPanjang {
  readonly isi: string
  readonly start: number
}

const TERPENDEK = 4
const HURUF_PERTAMA = 'A'.charCodeAt(0)
const hubung = /^-+$/

/** Words of four letters and more, compounds with hyphens as one, from their first letter on; only those with a part that passes the test. */
function* kataPanjang({ teks: { isi }, kata }: TeksNaskah, uji: (kata: Kata) => boolean = () => true): Generator<KataPanjang> {
  for (let i = 0; i < kata.length; i++) {
    const awal = kata[i] as Kata
    let { start, end } = awal
    let lulus = uji(awal)
    for (let lanjut = kata[i + 1]; lanjut && hubung.test(lanjut.sela); lanjut = kata[i + 1]) {
      end = lanjut.end
      lulus ||= uji(lanjut)
      i++
    }
    if (!lulus) continue
    while (isi.charAt(end) === '-') end++
    if (isi.charCodeAt(start) < HURUF_PERTAMA) start += isi.slice(start, end).search(/[A-Za-zÀ-ɏ]|$/u)
    if (end - start >= TERPENDEK) yield { isi: isi.slice(start, end), start }
  }
}

/** The names of a formula ("ADKm = …") mix capitals and small letters as they should (a fact). */
function daftarVariabel(_naskah: Naskah, fakta: Fakta): ReadonlySet<string> {
  const berumus = fakta(daftarTeksNaskah).filter(({ teks }) => teks.isi.includes('='))
  return new Set(berumus.flatMap(teks => [...kataPanjang(teks)].flatMap(({ isi }) => (/^[A-ZÀ-Þ]/u.test(isi) ? [isi] : []))))
}

/** How many words of four letters and more there are (a fact). */
export const banyakKataPanjang = (_naskah: Naskah, fakta: Fakta): number =>
  fakta(daftarTeksNaskah).reduce((banyak, satu) => banyak + (satu.peran === 'bagan' ? 0 : [...kataPanjang(satu)].length), 0)

/** How many words of four letters and more a scanner broke. */
export interface UkuranDerau {
  readonly rusak: number
  /** Marks that only a scanner leaves, words apart. */
  readonly tanda: number
  /** The first broken word. */
  readonly contoh?: { readonly teks: Teks; readonly start: number; readonly end: number }
}

const berhuruf = /[A-Za-zÀ-ɏ]/u

/** One word repeated is the name of a place or a habit of the drafter: a scanner breaks many words, each in several ways. */
const TERHITUNG = 3

/** Measures the scanning noise of a text by the shape of its words (a fact). */
export function ukurDerau(naskah: Naskah, fakta: Fakta = buatFakta(naskah)): UkuranDerau {
  let rusak = 0
  let tanda = 0
  let contoh: UkuranDerau['contoh']
  const berapaKali = new Map<string, number>()
  const asing = new Set(fakta(kataAsing).filter(kata => berhuruf.test(kata)))
  const berasing = new Uint8Array(fakta(daftarTeksNaskah).length)
  for (const kata of asing) for (const { urutan } of fakta(kosakata).get(kata)?.daftarTeks ?? []) berasing[urutan] = 1
  for (const satu of fakta(daftarTeksNaskah)) {
    if (satu.peran === 'bagan') continue
    const { teks } = satu
    const daftarTanda = cariTandaPindaian(teks)
    tanda += daftarTanda.length
    if (daftarTanda[0]) contoh ??= { teks, ...daftarTanda[0] }
    if (!berasing[satu.urutan]) continue
    for (const { isi, start } of kataPanjang(satu, ({ rendah }) => asing.has(rendah))) {
      if (!isRusak(isi) || fakta(daftarVariabel).has(isi)) continue
      const kali = (berapaKali.get(isi) ?? 0) + 1
      berapaKali.set(isi, kali)
      if (kali > TERHITUNG) continue
      rusak++
      contoh ??= { teks, start, end: start + isi.length }
    }
    for (let i = 0; i + 1 < satu.kata.length; i++) {
      const [kiri, kanan] = [satu.kata[i] as Kata, satu.kata[i + 1] as Kata]
      const utuh = asing.has(kiri.rendah) || asing.has(kanan.rendah) ? kataSobek(kiri, kanan) : undefined
      if (!utuh) continue
      const kali = (berapaKali.get(utuh) ?? 0) + 1
      berapaKali.set(utuh, kali)
      if (kali > TERHITUNG) continue
      rusak++
      contoh ??= { teks, start: kiri.start, end: kanan.end }
    }
  }
  return { rusak, tanda, ...(contoh && { contoh }) }
}

/** Clean transcriptions stay below 3 broken words in 1,000, scans that were never proofread mostly above 10; a cutting shows few. */
const AMBANG = 0.006
const SEDIKITNYA = 8
const AMBANG_CUPLIKAN = 0.02
const SEDIKITNYA_CUPLIKAN = 5
/** Clean texts hold no such mark at all. */
const AMBANG_TANDA = 0.003
const SEDIKITNYA_TANDA = 4

/** The text is mostly scanning noise: its letters prove nothing (a fact). */
export function isDerau(naskah: Naskah, fakta: Fakta = buatFakta(naskah)): boolean {
  const { rusak, tanda } = fakta(ukurDerau)
  const semua = rusak + tanda
  if (semua < SEDIKITNYA_TANDA) return false
  const kata = fakta(banyakKataPanjang)
  if (semua >= SEDIKITNYA && semua >= kata * AMBANG) return true
  return (semua >= SEDIKITNYA_CUPLIKAN && semua >= kata * AMBANG_CUPLIKAN) || (tanda >= SEDIKITNYA_TANDA && tanda >= kata * AMBANG_TANDA)
}
