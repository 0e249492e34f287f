/** Width in pt of a piece of text at the size and weight that is being set. */
export type Lebar = (isi: string) => number

/** A piece of text that no line breaks. */
export interface Suku {
  readonly isi: string
  /** A blank stood before it in the text. */
  readonly spasi: boolean
  readonly lebar: number
}

const kataDari = (isi: string): string[] => isi.split(/\s+/).filter(Boolean)

/** Parts of a word between which a line may break: after a slash; after a hyphen only where the word is too wide, since compounds stay whole. */
const potong = (kata: string, pada: '/' | '-'): string[] => kata.match(pada === '/' ? /[^/]+\/*|\/+/g : /[^-]+-*|-+/g) ?? [kata]

/** Width of the widest piece that cannot be broken. */
const lebarKataTerpanjang = (isi: string, lebar: Lebar): number =>
  Math.max(0, ...kataDari(isi).flatMap(kata => potong(kata, '/').map(lebar)))

function belahHuruf(isi: string, batas: number, lebar: Lebar): string[] {
  const hasil: string[] = []
  let sisa = ''
  for (const huruf of isi) {
    if (sisa && lebar(sisa + huruf) > batas) {
      hasil.push(sisa)
      sisa = ''
    }
    sisa += huruf
  }
  return [...hasil, sisa]
}

function belah(kata: string, batas: number, lebar: Lebar): string[] {
  return potong(kata, '/').flatMap(satu => {
    if (lebar(satu) <= batas) return [satu]
    return potong(satu, '-').flatMap(bagian => (lebar(bagian) <= batas ? [bagian] : belahHuruf(bagian, batas, lebar)))
  })
}

/** A number, a letter or a Roman numeral stays with the word it counts; "di" and "ke" stay with what follows. */
const lekatKeKiri = (kata: string): boolean => /^(?:[A-Za-zÀ-ɏ]|\d{1,3}|[IVX]{1,4})[.,]?$/u.test(kata)
const lekatKeKanan = (kata: string): boolean => kata === 'di' || kata === 'ke'

function pecah(isi: string, batas: number, lebar: Lebar): Suku[] {
  const hasil: Suku[] = []
  let sebelum = ''
  for (const kata of kataDari(isi)) {
    const akhir = hasil.at(-1)
    const gabung = akhir && (lekatKeKiri(kata) || lekatKeKanan(sebelum)) ? `${akhir.isi} ${kata}` : undefined
    if (akhir && gabung !== undefined && lebar(gabung) <= batas)
      hasil[hasil.length - 1] = { isi: gabung, spasi: akhir.spasi, lebar: lebar(gabung) }
    else hasil.push(...belah(kata, batas, lebar).map((satu, i) => ({ isi: satu, spasi: i === 0, lebar: lebar(satu) })))
    sebelum = kata
  }
  return hasil
}

/** Line breaks as indices of the first piece of every line. */
function isiBaris(daftarSuku: readonly Suku[], batas: number, spasi: number): { awal: number[]; terlebar: number } {
  const awal: number[] = []
  let kini = 0
  let terlebar = 0
  for (const [i, suku] of daftarSuku.entries()) {
    const coba = kini + (suku.spasi ? spasi : 0) + suku.lebar
    if (i === 0 || coba > batas) {
      awal.push(i)
      kini = suku.lebar
    } else kini = coba
    terlebar = Math.max(terlebar, kini)
  }
  return { awal, terlebar }
}

const gabungkan = (daftarSuku: readonly Suku[], awal: readonly number[]): string[] =>
  awal.map((dari, i) =>
    daftarSuku
      .slice(dari, awal[i + 1] ?? daftarSuku.length)
      .map((suku, j) => (j > 0 && suku.spasi ? ` ${suku.isi}` : suku.isi))
      .join(''),
  )

/** Text cut at every place where a line may break, to be set at several widths. */
export interface TeksSiap {
  readonly daftarSuku: readonly Suku[]
  readonly spasi: number
  readonly terlebar: number
  /** Widest word, counted letters beside it aside. */
  readonly terpanjang: number
}

/** Cuts text for `bungkusSiap`. */
export function siapkanTeks(isi: string, lebar: Lebar): TeksSiap {
  const daftarSuku = pecah(isi, Number.POSITIVE_INFINITY, lebar)
  return {
    daftarSuku,
    spasi: lebar(' '),
    terlebar: daftarSuku.reduce((n, suku) => Math.max(n, suku.lebar), 0),
    terpanjang: lebarKataTerpanjang(isi, lebar),
  }
}

/** The number of lines into which `bungkusSiap` breaks a text. */
export function hitungBaris({ daftarSuku, spasi }: TeksSiap, batas: number): number {
  let jumlah = 0
  let sisa = -1
  for (const suku of daftarSuku) {
    const perlu = (suku.spasi ? spasi : 0) + suku.lebar
    if (jumlah === 0 || perlu > sisa) {
      jumlah++
      sisa = batas - suku.lebar
    } else sisa -= perlu
  }
  return jumlah
}

/** Breaks text into the fewest lines of at most `batas`, about equally long; no piece may be wider than that. */
export function bungkusSiap({ daftarSuku, spasi }: Pick<TeksSiap, 'daftarSuku' | 'spasi'>, batas: number): string[] {
  const penuh = isiBaris(daftarSuku, batas, spasi)
  let low = batas / 2
  let high = batas
  for (let i = 0; penuh.awal.length > 1 && i < 7; i++) {
    const tengah = (low + high) / 2
    const coba = isiBaris(daftarSuku, tengah, spasi)
    if (coba.awal.length > penuh.awal.length || coba.terlebar > tengah) low = tengah
    else high = tengah
  }
  return gabungkan(daftarSuku, isiBaris(daftarSuku, high, spasi).awal)
}

/** Breaks text as `bungkusSiap` does; a word wider than `batas` pt is cut. */
export const bungkus = (isi: string, batas: number, lebar: Lebar): string[] =>
  bungkusSiap({ daftarSuku: pecah(isi, batas, lebar), spasi: lebar(' ') }, batas)
