import type { Deret, SatuanBernomor } from '@perkada/core'
import type { Sunting } from './sunting.ts'

/** Where the number stands in the mark of a unit: after the word of a heading, inside the brackets of an ayat. */
const polaNomor: Readonly<Record<Deret['satuan'], RegExp>> = {
  lampiran: /(?:[IVXLC]{1,8}|\d{1,3})$/,
  bab: /[IVXLC]{1,8}[A-H]?$/,
  bagian: /(?<=\s)\S.*$/s,
  paragraf: /\d{1,3}[A-Z]?$/,
  pasal: /\d{1,4}[A-Za-z]?$/,
  ayat: /\d{1,3} ?[a-z]?/,
  huruf: /[a-z]{1,3}/,
  angka: /\d{1,3}[a-z]?/,
}

/** The edit that gives a unit its new number; undefined where the old one cannot be found in its mark (a scan). */
export function suntingTanda(sumber: string, satuan: SatuanBernomor, deret: Deret, nomor: string): Sunting | undefined {
  const span = satuan.nomor?.span
  if (!span || !satuan.nomor) return undefined
  const cocok = polaNomor[deret.satuan].exec(sumber.slice(span.start, span.end))
  if (!cocok || cocok[0].replace(/\s+/g, ' ').replace(/^(\d+) /, '$1') !== satuan.nomor.nilai) return undefined
  const start = span.start + cocok.index
  return { start, end: start + cocok[0].length, isi: nomor }
}

/** The mark of a new unit, written like that of a neighbour: "(2)", "b.", "### Pasal 5". */
export function tandaSeperti(sumber: string, tetangga: SatuanBernomor, deret: Deret, nomor: string): string | undefined {
  const span = tetangga.nomor?.span
  const sunting = suntingTanda(sumber, tetangga, deret, nomor)
  return span && sunting && sumber.slice(span.start, sunting.start) + nomor + sumber.slice(sunting.end, span.end)
}
