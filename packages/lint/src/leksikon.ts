import { daftarKata } from './data/leksikon.ts'

let simpanan: ReadonlySet<string> | undefined
const leksikon = (): ReadonlySet<string> => {
  simpanan ??= new Set(daftarKata.split(/\s/))
  return simpanan
}

/** The word, in any case, is a form that statutes use and no spelling out of use; both halves of a reduplication count. */
export function isKataDikenal(kata: string): boolean {
  const kecil = kata.toLowerCase()
  return leksikon().has(kecil) || (kecil.includes('-') && kecil.split('-').every(paruh => leksikon().has(paruh)))
}
