import { isKodeAngka, isKodeHuruf } from './huruf.ts'

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

/** A full stop belongs to the word in "s.d." and in the broken "di.maksud" of scans. */
const titikDalamKata = (kata: string) => /^(?:s|di)$/i.test(kata)

const [TITIK, STRIP, GARIS_MIRING, BUKA, BUKA_SIKU, TUTUP_SIKU] = [...'.-/([]'].map(tanda => tanda.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
]

const isRuang = (kode: number): boolean => kode === 32 || (kode >= 9 && kode <= 13) || (kode > 127 && /\s/.test(String.fromCharCode(kode)))
/** A hyphen that may not break, or that Word turned into a dash by itself: "Undang–Undang". */
const isStripWord = (kode: number): boolean => kode === 0x2010 || kode === 0x2011 || kode === 0x2013
const isKata = (kode: number): boolean => isKodeAngka(kode) || isKodeHuruf(kode)

/** "denganUndang-Undang Nomor 5", "Tahun 1976tentang": the blank lost before an act, its number or its title. */
const lekatAkta = /(?:Undang-[Uu]ndang|Peraturan|Nomor|Tahun|tentang)(?= )/y
const [KECIL_T, KECIL_A, KECIL_Z] = [...'taz'].map(huruf => huruf.charCodeAt(0)) as [number, number, number]
const awalAkta = 'UPNTt'
/** What a sign is within a word: nothing, a letter or digit of it, or one with which the name of an act may begin. */
const [DALAM_KATA, AWAL_AKTA] = [1, 2] as const
/** Looked up for every letter: calls would cost more than all else that is done with it. */
const golonganAscii = Uint8Array.from({ length: 128 }, (_, kode) =>
  awalAkta.includes(String.fromCharCode(kode)) ? AWAL_AKTA : isKata(kode) ? DALAM_KATA : 0,
)

function mulaiAkta(isi: string, at: number, kode: number): boolean {
  const lalu = isi.charCodeAt(at - 1)
  if (kode === KECIL_T ? !isKodeAngka(lalu) : lalu < KECIL_A || lalu > KECIL_Z) return false
  lekatAkta.lastIndex = at
  return lekatAkta.test(isi)
}

function akhirKata(isi: string, start: number): number {
  let at = start + 1
  for (; at < isi.length; at++) {
    const kode = isi.charCodeAt(at)
    const golongan = kode < golonganAscii.length ? golonganAscii[kode] : isKata(kode) ? DALAM_KATA : 0
    if (golongan === DALAM_KATA) continue
    if (golongan === AWAL_AKTA) {
      if (mulaiAkta(isi, at, kode)) break
      continue
    }
    if (kode !== STRIP && kode !== GARIS_MIRING && kode !== TITIK && !(isStripWord(kode) && isKodeHuruf(isi.charCodeAt(at - 2)))) break
    if (!isKodeHuruf(isi.charCodeAt(at - 1)) || !isKodeHuruf(isi.charCodeAt(at + 1))) break
    if (kode === TITIK && !titikDalamKata(isi.slice(start, at))) break
  }
  return at
}

/** The number in a bracket of at most three signs: "(1)", "( l)", "(1a)". */
const kurungPendek = /\(\s{0,3}([A-Za-zÀ-ɏ0-9]{1,3})\s{0,3}\)/uy

/** The word with another dash, or with none because a converter dropped a hyphen at a line end. */
const berulang = /^undang[\u2010\u2011\u2013]?undang/

/** "maksud" as scanners print it. */
const RUSAK = 'rnaksud'

function sederhanakan(kata: string): string {
  const kecil = kata.toLowerCase()
  const utuh = kecil.startsWith('undang') ? kecil.replace(berulang, 'undang-undang') : kecil
  const rapat = utuh.includes('.') ? utuh.replaceAll('.', '') : utuh
  return rapat.length >= RUSAK.length && rapat.includes(RUSAK) ? rapat.replace(RUSAK, 'maksud') : rapat
}

/** A number that the space before has left: "Tahun2014", "Tahunl959". */
const kataLekat = /^(?:nomor|tahun)(?:\d|[lI]\d{2})/i
const PANJANG_LEKAT = 5
const HURUF_SATU: ReadonlySet<number> = new Set([...'lI'].map(huruf => huruf.charCodeAt(0)))
const isAwalAngka = (kode: number): boolean => isKodeAngka(kode) || HURUF_SATU.has(kode)
/** "Nom or 31": the word that a scanner parted. */
const ekorNomor = /^(?:or|OR)(?= \d)/
const kepalaNomor = /^nom$/i

const jadiKata = (kata: string, start: number): Token => ({
  jenis: 'kata',
  isi: kata,
  kecil: sederhanakan(kata),
  start,
  end: start + kata.length,
})

const sambungNomor = (isi: string, { start }: Token, end: number): Token => ({
  jenis: 'kata',
  isi: isi.slice(start, end),
  kecil: 'nomor',
  start,
  end,
})

/** The end of a Markdown link, "](/uu/2003/17)". */
const akhirTaut = /\]\([^\s()]{1,200}\)/y

function akhirTautDi(isi: string, start: number): number | undefined {
  akhirTaut.lastIndex = start
  return akhirTaut.test(isi) ? akhirTaut.lastIndex : undefined
}

/** Cuts a text into words, short brackets and signs, in time linear in its length; of a Markdown link only its words count. */
export function pecahToken(isi: string): Token[] {
  const hasil: Token[] = []
  const kurungTaut = new Set<number>()
  let siku: number | undefined
  let at = 0
  while (at < isi.length) {
    const kode = isi.charCodeAt(at)
    if (isRuang(kode)) at++
    else if (isKata(kode)) {
      const end = akhirKata(isi, at)
      const kata = isi.slice(at, end)
      const lekat = isAwalAngka(kata.charCodeAt(PANJANG_LEKAT)) && kataLekat.test(kata)
      const lalu = kata === 'or' || kata === 'OR' ? hasil.at(-1) : undefined
      if (lalu && kepalaNomor.test(lalu.isi) && ekorNomor.test(isi.slice(at, at + 4)))
        hasil[hasil.length - 1] = sambungNomor(isi, lalu, end)
      else if (lekat) hasil.push(jadiKata(kata.slice(0, PANJANG_LEKAT), at), jadiKata(kata.slice(PANJANG_LEKAT), at + PANJANG_LEKAT))
      else hasil.push(jadiKata(kata, at))
      at = end
    } else {
      const taut = kode === TUTUP_SIKU ? akhirTautDi(isi, at) : undefined
      if (taut !== undefined) {
        if (siku !== undefined) kurungTaut.add(siku)
        siku = undefined
        at = taut
        continue
      }
      if (kode === BUKA_SIKU) siku = hasil.length
      const token = (kode === BUKA && kurungDi(isi, at)) || jadiTanda(isi.charAt(at), at)
      hasil.push(token)
      at = token.end
    }
  }
  return kurungTaut.size ? hasil.filter((_, ke) => !kurungTaut.has(ke)) : hasil
}

const jadiTanda = (tanda: string, start: number): Token => ({
  jenis: 'tanda',
  isi: tanda,
  kecil: tanda.toLowerCase(),
  start,
  end: start + 1,
})

/** The short bracket that opens here. */
function kurungDi(isi: string, start: number): Token | undefined {
  kurungPendek.lastIndex = start
  const dalam = kurungPendek.exec(isi)?.[1]
  return dalam === undefined ? undefined : { jenis: 'kurung', isi: dalam, kecil: dalam.toLowerCase(), start, end: kurungPendek.lastIndex }
}
