/** A word, a short bracket such as "(1)", or one sign; offsets in the text. */
export interface Token {
  readonly jenis: 'kata' | 'kurung' | 'tanda'
  /** The word or sign; of a bracket what stands inside, without white space. */
  readonly isi: string
  /** In small letters, without what scanners put inside words. */
  readonly kecil: string
  readonly start: number
  readonly end: number
}

const isHuruf = (huruf: string) => /\p{L}/u.test(huruf)
const isAngka = (huruf: string) => huruf >= '0' && huruf <= '9'
const isKata = (huruf: string) => isAngka(huruf) || isHuruf(huruf)

/** A full stop belongs to the word in "s.d." and in the broken "di.maksud" of scans. */
const titikDalamKata = (kata: string) => /^(?:s|di)$/i.test(kata)

function akhirKata(isi: string, start: number): number {
  let at = start
  while (at < isi.length) {
    const huruf = isi.charAt(at)
    if (isKata(huruf)) {
      at++
      continue
    }
    const [kiri, kanan] = [isi.charAt(at - 1), isi.charAt(at + 1)]
    const diantaraHuruf = at > start && isHuruf(kiri) && isHuruf(kanan)
    if (diantaraHuruf && ('-/'.includes(huruf) || (huruf === '.' && titikDalamKata(isi.slice(start, at))))) at++
    else break
  }
  return at
}

/** The number in a bracket of at most three signs: "(1)", "( l)", "(1a)". */
const kurungPendek = /\(\s{0,3}([\p{L}\p{N}]{1,3})\s{0,3}\)/uy

const sederhanakan = (kata: string) => kata.toLowerCase().replace(/\./g, '').replace('rnaksud', 'maksud')

/** A number that the space before has left: "Tahun2014". */
const kataLekat = /^(nomor|tahun)\d/i

const jadiKata = (kata: string, start: number): Token => ({
  jenis: 'kata',
  isi: kata,
  kecil: sederhanakan(kata),
  start,
  end: start + kata.length,
})

/** Cuts a text into words, short brackets and signs, in time linear in its length. */
export function pecahToken(isi: string): Token[] {
  const hasil: Token[] = []
  let at = 0
  while (at < isi.length) {
    const huruf = isi.charAt(at)
    if (/\s/.test(huruf)) {
      at++
      continue
    }
    if (isKata(huruf)) {
      const end = akhirKata(isi, at)
      const kata = isi.slice(at, end)
      const lekat = kataLekat.exec(kata)?.[1]?.length
      if (lekat) {
        hasil.push(jadiKata(kata.slice(0, lekat), at), jadiKata(kata.slice(lekat), at + lekat))
        at = end
        continue
      }
      hasil.push(jadiKata(kata, at))
      at = end
      continue
    }
    kurungPendek.lastIndex = at
    const kurung = huruf === '(' ? kurungPendek.exec(isi) : null
    const end = kurung ? kurungPendek.lastIndex : at + 1
    const dalam = kurung?.[1] ?? huruf
    hasil.push({ jenis: kurung ? 'kurung' : 'tanda', isi: dalam, kecil: dalam.toLowerCase(), start: at, end })
    at = end
  }
  return hasil
}
