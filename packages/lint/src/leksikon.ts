import { daftarKata } from './data/leksikon.ts'

let simpanan: ReadonlySet<string> | undefined

/** The word (lower case expected) is a form that statutes use and no spelling out of use. */
export function adaDiLeksikon(kata: string): boolean {
  // An expression to split by costs four times as much as one sign, in every process anew.
  simpanan ??= new Set(daftarKata.replaceAll('\n', ' ').split(' '))
  return simpanan.has(kata)
}

/** The word, in any case, is a form that statutes use and no spelling out of use; both halves of a reduplication count. */
export function isKataDikenal(kata: string): boolean {
  const kecil = kata.toLowerCase()
  return adaDiLeksikon(kecil) || (kecil.includes('-') && kecil.split('-').every(adaDiLeksikon))
}
