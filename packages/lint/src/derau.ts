import { type Naskah, type Teks, telusuri } from '@perkada/core'
import { isKataDikenal } from './leksikon.ts'
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
  (/\p{Ll}\p{Lu}/u.test(kata) && /^\p{Ll}|\p{Lu}{2}/u.test(kata)) || /\p{Lu}{3}\p{Ll}(?!\p{Ll})/u.test(kata) || /\p{Ll}\d\p{Ll}/u.test(kata)
const romawiBerhuruf = /^[IVXLCDM]+[a-z]$/

/** An unknown word that becomes a known one when a single confusion of a scanner is undone. */
function salahBaca(kata: string): boolean {
  if (kata.length < 5 || isKataDikenal(kata)) return false
  const kecil = kata.toLowerCase()
  return salahPindai.some(([dibaca, asli]) => {
    for (let at = kecil.indexOf(dibaca); at >= 0; at = kecil.indexOf(dibaca, at + 1))
      if (isKataDikenal(kecil.slice(0, at) + asli + kecil.slice(at + dibaca.length))) return true
    return false
  })
}

/** The names of a formula ("ADKm = …") mix capitals and small letters as they should. */
function daftarVariabel(naskah: Naskah): Set<string> {
  const hasil = new Set<string>()
  telusuri(naskah, {
    teks: ({ isi }) => {
      if (isi.includes('=')) for (const [kata] of isi.matchAll(/\p{L}[\p{L}\p{N}-]{3,}/gu)) hasil.add(kata)
    },
  })
  return hasil
}

/** How many words of four letters and more there are, and how many of them a scanner broke. */
export interface UkuranDerau {
  readonly kata: number
  readonly rusak: number
  /** Marks that only a scanner leaves, words apart. */
  readonly tanda: number
  /** The first broken word. */
  readonly contoh?: { readonly teks: Teks; readonly start: number; readonly end: number }
}

/** Measures the scanning noise of a text by the shape of its words. */
export function ukurDerau(naskah: Naskah): UkuranDerau {
  let kata = 0
  let rusak = 0
  let tanda = 0
  let contoh: UkuranDerau['contoh']
  const variabel = daftarVariabel(naskah)
  telusuri(naskah, {
    teks(teks, _tempat, peran) {
      if (peran === 'bagan') return
      for (const letak of cariTandaPindaian(teks)) {
        tanda++
        contoh ??= { teks, ...letak }
      }
      for (const { 0: isi, index } of teks.isi.matchAll(/\p{L}[\p{L}\p{N}-]{3,}/gu)) {
        kata++
        if (
          romawiBerhuruf.test(isi) ||
          (variabel.has(isi) && /^\p{Lu}/u.test(isi)) ||
          isKataDikenal(isi) ||
          !(bentukRusak(isi) || salahBaca(isi))
        )
          continue
        rusak++
        contoh ??= { teks, start: index, end: index + isi.length }
      }
    },
  })
  return { kata, rusak, tanda, ...(contoh && { contoh }) }
}

/** Clean transcriptions stay below 3 broken words in 1,000, scans that were never proofread above 25. */
const AMBANG = 0.01
const SEDIKITNYA = 8
/** Clean texts hold no such mark at all. */
const AMBANG_TANDA = 0.003
const SEDIKITNYA_TANDA = 4

/** The text is mostly scanning noise: its letters prove nothing. */
export function isDerau(naskah: Naskah): boolean {
  const { kata, rusak, tanda } = ukurDerau(naskah)
  const semua = rusak + tanda
  return (semua >= SEDIKITNYA && semua >= kata * AMBANG) || (tanda >= SEDIKITNYA_TANDA && tanda >= kata * AMBANG_TANDA)
}
