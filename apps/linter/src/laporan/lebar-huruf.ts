import { eastAsianWidth } from 'get-east-asian-width'

/** Marks that stand on the letter before them, and what is not seen at all. */
const tanpaLebar =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked at alone
  /[\u00ad\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2060-\u2064\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]/
/** Letters of one column each, of which nearly all lines are: they ask no table. */
const polos = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027]*$/

/** The offset, or the one before where it would part the two halves of a letter. */
export function hurufUtuh(isi: string, at: number): number {
  const kode = isi.charCodeAt(at)
  return at > 0 && kode >= 0xdc00 && kode <= 0xdfff ? at - 1 : at
}

/** So many letters of a text, from its start on, go into so many columns. */
export function panjangSelebar(isi: string, kolom: number): number {
  if (polos.test(isi)) return Math.min(isi.length, kolom)
  let [at, lebar] = [0, 0]
  for (const huruf of isi) {
    lebar += lebarHuruf(huruf)
    if (lebar > kolom || /^[\ud800-\udbff]$/.test(huruf)) break
    at += huruf.length
  }
  return at
}

/** So many letters of a text, counted from its end, go into so many columns. */
export const panjangAkhir = (isi: string, kolom: number): number => panjangSelebar([...isi].reverse().join(''), kolom)

/** Columns that a text takes on a terminal: none for a combining mark, two for East Asian letters and pictures. */
export function lebarHuruf(isi: string): number {
  if (polos.test(isi)) return isi.length
  let jumlah = 0
  for (const huruf of isi) jumlah += tanpaLebar.test(huruf) ? 0 : eastAsianWidth(huruf.codePointAt(0) ?? 0)
  return jumlah
}
