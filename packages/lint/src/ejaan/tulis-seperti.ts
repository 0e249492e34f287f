import { kapitalAwal } from '@perkada/core'

/** A word with the capitals of the written one: "KERJASAMA" and "kerja sama" give "KERJA SAMA". */
export function tulisSeperti(tertulis: string, kata: string): string {
  if (tertulis.length > 1 && tertulis === tertulis.toUpperCase()) return kata.toUpperCase()
  return /^[A-ZÀ-Þ]/u.test(tertulis) ? kapitalAwal(kata) : kata
}
