import { cocokSemua, potong, rapikan, type Teks } from '@perkada/core'

/** Marks without text, as a converter leaves those of a column: "a.", ": 1.", "b. c.". */
export const hanyaPenanda = (isi: string): boolean => /^(?::|(?:[a-z]|\d{1,2}) ?\.)(?: (?:[a-z]|\d{1,2}) ?\.){0,20}$/.test(isi)

/** A consideration: "a. bahwa …", "c bahwa …", "bahwa …". */
export const pertimbangan = (isi: string): boolean => /^(?:[a-z](?: ?\. ?| ))?bahwa\b/.test(isi)

/** The first words of a legal basis, on a line that follows a finished consideration. */
export const dasarHukum = (isi: string, ekor: string): boolean =>
  /^\d{1,2} ?\. ?(?=[A-ZÀ-Þ])/u.test(isi) ||
  (/[.;]$/.test(ekor) && /^(?:Pasal \d|Undang|Peraturan (?!.{0,40} ini )|Ketetapan|Keputusan|Staatsblad)/.test(isi))

/** The first element of a numbered legal basis. */
export const dasarPertama = /^1 ?\. ?(?:Undang-|Pasal \d|Peraturan |Ketetapan |Keputusan |Staatsblad)/

const awalUnsur =
  /(?<=: )(?=bahwa )|(?<=[;.] |; \.)(?=bahwa |Undang-[Uu]ndang (?:Nomor|Republik)|Peraturan (?:Pemerintah|Presiden|Menteri|Daerah|Bupati|Wali|Gubernur) )/g

/** "bahwa …; bahwa …. Undang-Undang …; . Undang-Undang …": the elements of an opening whose marks went before them, or left a full stop. */
export function pecahUnsur(teks: Teks): Teks[] {
  const tanpaTitik = (satu: Teks): Teks => (/[;.] ?\.$/.test(satu.isi) ? rapikan(potong(satu, 0, satu.isi.length - 1)) : satu)
  const batas = [0, ...cocokSemua(teks.isi, awalUnsur).map(({ index }) => index), teks.isi.length]
  return batas.slice(1).map((akhir, ke) => tanpaTitik(rapikan(potong(teks, batas[ke] as number, akhir))))
}
