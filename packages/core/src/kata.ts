import { akhirHuruf, berkapital } from './huruf.ts'
import { bacaRomawi } from './penomoran.ts'

export { berkapital }

/** A word of a text as terms are compared: `rendah` in lower case, `sela` what stands between it and the word before. */
export interface Kata {
  readonly isi: string
  readonly rendah: string
  readonly sela: string
  readonly start: number
  readonly end: number
}

/** The words of a text with their places; hyphens, slashes and marks separate them. */
export function daftarKata(isi: string): Kata[] {
  const daftar: Kata[] = []
  let akhir = 0
  for (let start = 0; start < isi.length; start++) {
    const end = akhirHuruf(isi, start)
    if (end === start) continue
    const kata = isi.slice(start, end)
    daftar.push({ isi: kata, rendah: kata.toLowerCase(), sela: isi.slice(akhir, start), start, end })
    akhir = end
    start = end
  }
  return daftar
}

/** Words in small letters with one space between them. */
export const rataKata = (daftar: readonly Kata[]): string => daftar.map(({ rendah }) => rendah).join(' ')

/** The words of a text like that: what two texts have in common that differ in capitals, marks and spaces alone. */
export const rataTeks = (isi: string): string => rataKata(daftarKata(isi))

/** Two words stand in one phrase: nothing but space, comma, hyphen, slash or quotation mark between them. */
export const sambung = (sela: string): boolean => sela === ' ' || /^[\s,/\-–"'“”‘’]*$/.test(sela)

/** A word without an enclitic: "desanya" gives "desa"; the word itself where there is none. */
export const tanpaKlitika = (rendah: string): string => {
  if (rendah.length < KATA_BERKLITIKA || !hurufTengahKlitika.includes(rendah.charAt(rendah.length - 2))) return rendah
  return klitika.has(rendah.slice(-3)) ? rendah.slice(0, -3) : rendah
}
const klitika: ReadonlySet<string> = new Set(['nya', 'lah', 'kah', 'pun'])
/** Nearly every word is told from one with an enclitic by its last letter but one. */
const hurufTengahKlitika = 'yau'
const KATA_BERKLITIKA = 6

const romawiBerhuruf = /^[IVX]{1,5}[A-F]$/

/** A word that looks like an abbreviation: at least two capitals, no small letter, no Roman number ("IV", "IIIA"). */
export const sepertiSingkatan = (kata: string): boolean =>
  berkapital(kata) &&
  /^[A-ZÀ-Þ][A-ZÀ-Þ\d]{1,11}$/u.test(kata) &&
  /^.\d{0,9}[A-ZÀ-Þ]/u.test(kata) &&
  bacaRomawi(kata) === undefined &&
  !romawiBerhuruf.test(kata)

/** Words that join the parts of a name and are written small inside it. */
export const kataTugas = new Set(
  'dan atau serta di ke dari pada dalam untuk atas antar antara bagi dengan terhadap tentang oleh yang'.split(' '),
)

/** How many words, or other ranges that stand in order, end at or before a place. */
export function banyakSebelum(daftar: readonly { readonly end: number }[], offset: number): number {
  let low = 0
  let high = daftar.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((daftar[middle] as { readonly end: number }).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
