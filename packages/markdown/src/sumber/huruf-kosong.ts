/** Letters without width: NUL, soft hyphen, joiners, marks of direction, byte order mark. */
export const tanpaLebar = (kode: number): boolean =>
  kode === 0 ||
  kode === 0xad ||
  (kode >= 0x200b && kode <= 0x200f) ||
  (kode >= 0x202a && kode <= 0x202e) ||
  (kode >= 0x2060 && kode <= 0x2069) ||
  kode === 0xfeff

/** A text without its letters that have no width. */
export const buangTanpaLebar = (isi: string): string =>
  /[^\t-\u00ac]/.test(isi) ? [...isi].filter(huruf => !tanpaLebar(huruf.charCodeAt(0))).join('') : isi

/** White space of any kind. */
export const spasi = (kode: number): boolean =>
  kode === 32 ||
  (kode >= 9 && kode <= 13) ||
  kode === 0xa0 ||
  kode === 0x1680 ||
  (kode >= 0x2000 && kode <= 0x200a) ||
  kode === 0x2028 ||
  kode === 0x2029 ||
  kode === 0x202f ||
  kode === 0x205f ||
  kode === 0x3000

/** What a reader does not see. */
export const kosong = (kode: number): boolean => spasi(kode) || tanpaLebar(kode)
