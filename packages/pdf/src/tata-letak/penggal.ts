const vokal = 'aiueo'
const dwihuruf = new Set(['ng', 'ny', 'sy', 'kh'])
const diftong = new Set(['ai', 'au', 'ei', 'oi'])
const polaKata = /[A-Za-z][a-z]{6,}/g
/** Letters that stay together at either side of a break; the spelling rules refuse a single one. */
const kiriTerkecil = 2
const kananTerkecil = 3
const penggalLunak = '\u00ad'

/** Prefixes that end in a consonant before a vowel: whether the consonant belongs to prefix or root is not to be seen (be-rasa, ber-asal). */
const awalanRagu = /^(?:ber|ter|per|memper|diper|meng|peng|antar|sub|non)(?=[aiueo])/
/** Prefixes after which a break is right whatever follows. */
const awalanPasti =
  /^(?:(?:ber|ter|per|antar|pasca)(?=[bcdfghjklmnpqrstvwxyz])|(?:mem|pem)(?=[bfpv])|(?:men|pen)(?=[cdjtz]|sy)|(?:meng|peng)(?=[ghk])|trans(?=[a-z]))/
/** Verbs in -kan; elsewhere the k before -an belongs to the root (pendidik-an). */
const berakhiranKan = /^(?:me|di|ter|ku|kau)[a-z]+kan$/

interface Bunyi {
  readonly isi: string
  readonly awal: number
  readonly vokal: boolean
}

/** A word as sounds: ng, ny, sy and kh are one consonant, ai, au, ei and oi one vowel. */
function bunyi(kata: string): Bunyi[] {
  const hasil: Bunyi[] = []
  for (let awal = 0; awal < kata.length; ) {
    const dua = kata.slice(awal, awal + 2)
    const isi = dwihuruf.has(dua) || diftong.has(dua) ? dua : kata.charAt(awal)
    hasil.push({ isi, awal, vokal: vokal.includes(isi.charAt(0)) })
    awal += isi.length
  }
  return hasil
}

/** Where syllables part: between two vowels, before the last of one or two consonants, after the first of three; s, t and r may all go either way. */
function batasSuku(kata: string): number[] {
  const daftar = bunyi(kata)
  const inti = daftar.flatMap((satu, urutan) => (satu.vokal ? [urutan] : []))
  return inti.slice(1).flatMap((urutan, ke) => {
    const awal = (inti[ke] as number) + 1
    const konsonan = urutan - awal
    if (konsonan === 3 && daftar[awal]?.isi === 's') return []
    const geser = konsonan === 0 ? 0 : konsonan <= 2 ? 1 : konsonan - 1
    return [(daftar[urutan - geser] as Bunyi).awal]
  })
}

const panjangAwalan = (kata: string, pola: RegExp) => pola.exec(kata)?.[0].length ?? 0

/**
 * Places at which a word may be broken at the end of a line, by the rules of Indonesian spelling: between syllables, at the
 * seam of prefix and root, never inside the suffix -an or leaving single letters. Where a seam is not to be seen there is no
 * break: a missing break costs a little space, a wrong one is a fault.
 */
export function batasPenggal(kata: string): number[] {
  const kecil = kata.toLowerCase()
  const ragu = panjangAwalan(kecil, awalanRagu)
  const pasti = panjangAwalan(kecil, awalanPasti)
  const batasAn = kecil.endsWith('an') && !berakhiranKan.test(kecil) ? kecil.length - (/(?:ng|ny)an$/.test(kecil) ? 4 : 3) : kecil.length
  const suku = batasSuku(kecil).filter(batas => batas >= pasti && (ragu === 0 || batas > ragu))
  return [...new Set([...(pasti ? [pasti] : []), ...suku])]
    .filter(batas => batas >= kiriTerkecil && batas <= kecil.length - kananTerkecil && batas < batasAn)
    .sort((a, b) => a - b)
}

/** Puts soft hyphens into the words of a text; words in capitals, with digits or shorter than seven letters stay whole. */
export const penggal = (isi: string): string =>
  isi.replace(polaKata, (kata, awal: number) => {
    const tetangga = `${isi.charAt(awal - 1)}${isi.charAt(awal + kata.length)}`
    if (/[A-Za-z0-9]/.test(tetangga)) return kata
    const batas = batasPenggal(kata)
    return [0, ...batas].map((mulai, urutan) => kata.slice(mulai, batas[urutan] ?? kata.length)).join(penggalLunak)
  })
