/** Classes of characters, one bit each. */
const HURUF = 1
const KAPITAL = 2
const BILANGAN = 4

/** Dashes, quotation marks, ellipses, spaces of every width, and the bullets of lists stand here, and no letter or number. */
const isTandaUmum = (kode: number): boolean => (kode >= 0x2000 && kode < 0x2070) || (kode >= 0x2500 && kode < 0x2776)

function kelasJarang(kode: number): number {
  if (isTandaUmum(kode) || Number.isNaN(kode)) return 0
  const huruf = String.fromCharCode(kode)
  return (/\p{L}/u.test(huruf) ? HURUF : 0) | (/\p{Lu}/u.test(huruf) ? KAPITAL : 0) | (/\p{N}/u.test(huruf) ? BILANGAN : 0)
}

/** Without Unicode's classes, which cost a run over one text more than all that is asked of them here. */
function kelasLatin(kode: number): number {
  const huruf = String.fromCharCode(kode)
  if (/[0-9²³¹¼-¾]/.test(huruf)) return BILANGAN
  if (!/[A-Za-zªµºÀ-ÖØ-öø-ɏ]/.test(huruf)) return 0
  return huruf.toLowerCase() === huruf ? HURUF : HURUF | KAPITAL
}

/** Beyond it letters are rare in Indonesian texts, and are looked up one by one. */
const AKHIR_TABEL = 0x250
const tabel = Uint8Array.from({ length: AKHIR_TABEL }, (_, kode) => kelasLatin(kode))

/** The classes of a UTF-16 code unit; NaN, which stands beyond the ends of a text, has none. */
const kelas = (kode: number): number => (kode < AKHIR_TABEL ? (tabel[kode] as number) : kelasJarang(kode))

/** A letter. */
export const isKodeHuruf = (kode: number): boolean => (kelas(kode) & HURUF) !== 0
/** One of the digits 0 to 9. */
export const isKodeAngka = (kode: number): boolean => kode >= 48 && kode <= 57

const isKodeKapital = (kode: number): boolean => (kelas(kode) & KAPITAL) !== 0
const isHurufAtauBilangan = (kode: number): boolean => (kelas(kode) & (HURUF | BILANGAN)) !== 0

/** Where the code units begin that make a letter in pairs. */
const AWAL_PASANGAN = 0xd800

/** A text begins with a capital letter. */
export const berkapital = (isi: string): boolean => {
  const kode = isi.charCodeAt(0)
  return isKodeKapital(kode) || (kode >= AWAL_PASANGAN && /^\p{Lu}/u.test(isi))
}

/** How many letters a text has, and how many of them are capitals; letters of two code units apart. */
export function banyakHuruf(isi: string): { readonly huruf: number; readonly kapital: number } {
  let huruf = 0
  let kapital = 0
  for (let at = 0; at < isi.length; at++) {
    const kode = isi.charCodeAt(at)
    if (!isKodeHuruf(kode)) continue
    huruf++
    if (isKodeKapital(kode)) kapital++
  }
  return { huruf, kapital }
}

const isPasanganHuruf = (isi: string, at: number): boolean =>
  isi.charCodeAt(at) >= AWAL_PASANGAN && /^[\p{L}\p{N}]/u.test(isi.slice(at, at + 2))

/** The place of the first letter or number of any script between two offsets; -1 where there is none. */
export function awalHuruf(isi: string, start = 0, end = isi.length): number {
  for (let at = start; at < end; at++) if (isHurufAtauBilangan(isi.charCodeAt(at)) || isPasanganHuruf(isi, at)) return at
  return -1
}

/** The end of the run of letters and numbers that begins at an offset; the offset itself where none begins. */
export function akhirHuruf(isi: string, start: number): number {
  let at = start
  while (at < isi.length) {
    const kode = isi.charCodeAt(at)
    // As `isHurufAtauBilangan` asks, without a call for each letter.
    if (kode < AKHIR_TABEL ? tabel[kode] !== 0 : isHurufAtauBilangan(kode)) at++
    else if (isPasanganHuruf(isi, at)) at += 2
    else break
  }
  return at
}
