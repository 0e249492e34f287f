import type { Deret, SatuanBernomor } from '@perkada/core'
import type { Sunting } from './sunting.ts'

/** Where the number stands in the mark of a unit: after the word of a heading, inside the brackets of an ayat. */
const polaNomor: Readonly<Record<Exclude<Deret['satuan'], 'bagian'>, RegExp>> = {
  lampiran: /(?:[IVXLC]{1,8}|\d{1,3})$/,
  bab: /[IVXLC]{1,8}[A-H]?$/,
  paragraf: /\d{1,3}[A-Z]?$/,
  pasal: /\d{1,4}[A-Za-z]?$/,
  ayat: /\d{1,3} ?[a-z]?/,
  huruf: /[a-z]{1,3}/,
  angka: /\d{1,3}[a-z]?/,
}

/** The number inside a mark, and how far from its beginning; the number of a Bagian is all words after the first. */
function nomorDalamTanda(satuan: Deret['satuan'], tanda: string): { readonly at: number; readonly isi: string } | undefined {
  if (satuan === 'bagian') {
    const at = /^\S{1,12}\s{1,9}/.exec(tanda)?.[0].length
    return at === undefined ? undefined : { at, isi: tanda.slice(at) }
  }
  const cocok = polaNomor[satuan].exec(tanda)
  return cocok ? { at: cocok.index, isi: cocok[0] } : undefined
}

/** The edit that gives a unit its new number; undefined where the old one cannot be found in its mark (a scan). */
export function suntingTanda(sumber: string, satuan: SatuanBernomor, deret: Deret, nomor: string): Sunting | undefined {
  const span = satuan.nomor?.span
  if (!span || !satuan.nomor) return undefined
  const tertulis = nomorDalamTanda(deret.satuan, sumber.slice(span.start, span.end))
  const rapat = (isi: string) => isi.replace(/\s+/g, '').replace(/^0+(?=\d)/, '')
  if (!tertulis || rapat(tertulis.isi) !== rapat(satuan.nomor.nilai)) return undefined
  const start = span.start + tertulis.at
  return { start, end: start + tertulis.isi.length, isi: nomor }
}

/** The mark of a new unit, written like that of a neighbour: "(2)", "b.", "### Pasal 5". */
export function tandaSeperti(sumber: string, tetangga: SatuanBernomor, deret: Deret, nomor: string): string | undefined {
  const span = tetangga.nomor?.span
  const sunting = suntingTanda(sumber, tetangga, deret, nomor)
  return span && sunting && sumber.slice(span.start, sunting.start) + nomor + sumber.slice(sunting.end, span.end)
}
