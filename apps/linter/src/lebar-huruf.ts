type Rentang = readonly (readonly [dari: number, sampai: number])[]

/** Marks that stand on the letter before them, and what is not seen at all. */
const tanpaLebar: Rentang = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0xe34, 0xe3a],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x2060, 0x2064],
  [0x20d0, 0x20f0],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
]
/** East Asian letters and pictures. */
const duaKolom: Rentang = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1faff],
  [0x20000, 0x3fffd],
]
const polos = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027]*$/
const dalam = (rentang: Rentang, kode: number) => rentang.some(([dari, sampai]) => kode >= dari && kode <= sampai)

/** Columns that a text takes on a terminal: none for a combining mark, two for East Asian letters and pictures. */
export function lebarHuruf(isi: string): number {
  if (polos.test(isi)) return isi.length
  let jumlah = 0
  for (const huruf of isi) {
    const kode = huruf.codePointAt(0) ?? 0
    jumlah += dalam(tanpaLebar, kode) ? 0 : dalam(duaKolom, kode) ? 2 : 1
  }
  return jumlah
}

/** A text that does nothing to a terminal: escapes and marks that turn the reading direction become U+FFFD, a tab a space. */
export const jinakkan = (isi: string): string =>
  isi
    .replace(/\t/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
