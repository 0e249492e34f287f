/** A word of a text as terms are compared: `rendah` in lower case, `sela` what stands between it and the word before. */
export interface Kata {
  readonly isi: string
  readonly rendah: string
  readonly sela: string
  readonly start: number
  readonly end: number
}

const polaKata = /[\p{L}\p{N}]+/gu

/** The words of a text with their places; hyphens, slashes and marks separate them. */
export function daftarKata(isi: string): Kata[] {
  const daftar: Kata[] = []
  let akhir = 0
  for (const cocok of isi.matchAll(polaKata)) {
    const start = cocok.index
    const end = start + cocok[0].length
    daftar.push({ isi: cocok[0], rendah: cocok[0].toLowerCase(), sela: isi.slice(akhir, start), start, end })
    akhir = end
  }
  return daftar
}

/** Two words stand in one phrase: nothing but space, comma, hyphen, slash or quotation mark between them. */
export const sambung = (sela: string): boolean => /^[\s,/\-–"'“”‘’]*$/.test(sela)

/** A word without an enclitic: "desanya" gives "desa"; the word itself where there is none. */
export const tanpaKlitika = (rendah: string): string => {
  const akhiran = ['nya', 'lah', 'kah', 'pun'].find(klitika => rendah.length > klitika.length + 2 && rendah.endsWith(klitika))
  return akhiran ? rendah.slice(0, -akhiran.length) : rendah
}

const romawi = /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const romawiBerhuruf = /^[IVX]{1,5}[A-F]$/

/** A word that looks like an abbreviation: at least two capitals, no small letter, no Roman number ("IV", "IIIA"). */
export const sepertiSingkatan = (kata: string): boolean =>
  /^\p{Lu}[\p{Lu}\d]{1,11}$/u.test(kata) && /^.\d{0,9}\p{Lu}/u.test(kata) && !romawi.test(kata) && !romawiBerhuruf.test(kata)

/** Words that join the parts of a name and are written small inside it. */
export const kataTugas = new Set(
  'dan atau serta di ke dari pada dalam untuk atas antar antara bagi dengan terhadap tentang oleh yang'.split(' '),
)

/** A word begins with a capital letter. */
export const berkapital = (kata: string): boolean => /^\p{Lu}/u.test(kata)

/** How many words end at or before a place; the words stand in order. */
export function banyakSebelum(daftar: readonly Kata[], offset: number): number {
  let low = 0
  let high = daftar.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((daftar[middle] as Kata).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
