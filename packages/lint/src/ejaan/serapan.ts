import { isKataTercatat } from './kata-dikenal.ts'

/** How Indonesian writes what English words have, in the order of use. */
const penyesuaian: readonly (readonly [RegExp, string])[] = [
  [/tional$/, 'sional'],
  [/ation$/, 'asi'],
  [/[ts]ion$/, 'si'],
  [/ity$/, 'itas'],
  [/ive$/, 'if'],
  [/ment$/, 'men'],
  [/ance$/, 'ans'],
  [/ology$/, 'ologi'],
  [/ate$/, 'at'],
  [/dure$/, 'dur'],
  [/cc(?=[ei])/, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/ch?(?=[^eiyh]|$)/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/qu/g, 'ku'],
  [/y$/, 'i'],
  [/([bdfgklmprst])\1/g, '$1'],
]
const sifatAsing = /c[^aiueohy]|c$|[^aeiou]y$|ph|th|x|qu|tion(?:al)?$|ity$|ive$|ment$|dure$|ff/
/** "ca", "co", "cu" are Indonesian too; in longer words of this form they are mostly not. */
const sifatPanjang = /[aiueo][^aiueo]{1,2}ic[ao]l|c[ao]l$|c[ao]t/
const PANJANG_TERPENDEK = 5

/** Loan words that many write by ear. */
const menurutBunyi: ReadonlyMap<string, string> = new Map([
  ['efesien', 'efisien'],
  ['efesiensi', 'efisiensi'],
  ['efisen', 'efisien'],
  ['efisensi', 'efisiensi'],
  ['horisontal', 'horizontal'],
  ['rejim', 'rezim'],
  ['cidera', 'cedera'],
  ['azasi', 'asasi'],
])

/** English words whose Indonesian form no spelling rule gives, and those that the lexicon has from the names of treaties. */
const kataInggris: ReadonlyMap<string, string> = new Map([
  ['function', 'fungsi'],
  ['organization', 'organisasi'],
  ['organisation', 'organisasi'],
  ['realization', 'realisasi'],
  ['standard', 'standar'],
  ['project', 'proyek'],
  ['object', 'objek'],
  ['subject', 'subjek'],
  ['efficient', 'efisien'],
  ['technical', 'teknis'],
  ['process', 'proses'],
  ['committee', 'komite'],
  ['character', 'karakter'],
  ['analysis', 'analisis'],
  ['percent', 'persen'],
  ['functional', 'fungsional'],
  ['technologi', 'teknologi'],
  ['assistant', 'asisten'],
  ['product', 'produk'],
  ['staff', 'staf'],
  ['national', 'nasional'],
])

const namaPerjanjian: ReadonlySet<string> = new Set(['international', 'information', 'public', 'assessment', 'convention'])
/** The lexicon knows the word from names alone: in small letters it is English. */
export const isInggrisKecil = (kata: string): boolean => kataInggris.has(kata) || namaPerjanjian.has(kata)

/** "fungsionil" for "fungsional", as loan words from Dutch once ended. */
const akhiranBelanda = (kata: string): string | undefined =>
  /[aiou][nr]il$/.test(kata) && kata.length >= 8 && isKataTercatat(`${kata.slice(0, -2)}al`) ? `${kata.slice(0, -2)}al` : undefined

/** The Indonesian word that an English-looking, Dutch or misheard one stands for: "secretariat" gives "sekretariat"; undefined where it looks like none. */
export function kataSerapan(kata: string): string | undefined {
  const tetap = menurutBunyi.get(kata) ?? kataInggris.get(kata) ?? akhiranBelanda(kata)
  if (tetap) return tetap
  if (kata.length < PANJANG_TERPENDEK || !(sifatAsing.test(kata) || (kata.length >= 7 && sifatPanjang.test(kata)))) return undefined
  const hasil = penyesuaian.reduce((bentuk, [pola, ganti]) => bentuk.replace(pola, ganti), kata)
  return hasil !== kata && hasil.length >= PANJANG_TERPENDEK && isKataTercatat(hasil) ? hasil : undefined
}
