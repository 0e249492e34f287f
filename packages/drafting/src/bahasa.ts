import { terbilang } from '@perkada/core'

/** An inline list with a serial comma: "a", "a dan b", "a, b, dan c". */
export function daftarSebaris(daftar: readonly string[], kata = 'dan'): string {
  if (daftar.length < 3) return daftar.join(` ${kata} `)
  return `${daftar.slice(0, -1).join(', ')}, ${kata} ${daftar.at(-1)}`
}

/** A number with its words, as the body of a regulation writes it: "14 (empat belas)" (butir 86). */
export const bilangan = (angka: number): string => `${angka} (${terbilang(angka)})`

/** How a short form is introduced: initials are "disingkat", an acronym or a name is "disebut" (butir 98 huruf b). */
export const selanjutnya = (pendek: string): string =>
  `yang selanjutnya ${/^[A-ZÀ-Þ\d]+$/u.test(pendek) ? 'disingkat' : 'disebut'} ${pendek}`
