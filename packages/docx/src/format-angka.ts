import { formatHuruf, formatRomawi, formatTingkat, kapitalAwal, terbilang } from '@perkada/core'

const BATAS = { romawi: 3999, huruf: 26 * 30, kata: 999 }

/** A number as Word prints it in a list of this `numFmt`; forms that a regulation does not use are Arabic. */
export function formatAngka(angka: number, numFmt: string): string {
  if (numFmt === 'none' || numFmt === 'bullet') return ''
  const nol = /^decimalZero(\d?)$/.exec(numFmt)?.[1]
  if (nol !== undefined) return `${angka}`.padStart(Number(nol || 2), '0')
  if (numFmt === 'decimalEnclosedParen') return `(${angka})`
  if (numFmt === 'decimalEnclosedFullstop') return `${angka}.`
  if (numFmt === 'numberInDash') return `- ${angka} -`
  if (angka < 1) return `${angka}`
  if (angka <= BATAS.huruf && numFmt === 'lowerLetter') return formatHuruf(angka)
  if (angka <= BATAS.huruf && numFmt === 'upperLetter') return formatHuruf(angka).toUpperCase()
  if (angka <= BATAS.romawi && numFmt === 'lowerRoman') return formatRomawi(angka).toLowerCase()
  if (angka <= BATAS.romawi && numFmt === 'upperRoman') return formatRomawi(angka)
  if (angka <= BATAS.kata && numFmt === 'ordinalText') return formatTingkat(angka)
  if (angka <= BATAS.kata && numFmt === 'cardinalText') return kapitalAwal(terbilang(angka))
  return `${angka}`
}
