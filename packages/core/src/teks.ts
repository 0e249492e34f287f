/** Half-open range of UTF-16 offsets in the source text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Half-open range of offsets in the `isi` of a text. */
export type Rentang = readonly [start: number, end: number]

/**
 * A run of text as a reader sees it: lines joined, white space folded, bold marks and bullets gone. A line break stands in cells of
 * tables alone, where `<br>` was.
 * `peta` leads back to the source: ascending pairs [offset in `isi`, offset in the source], each opening a stretch
 * that was copied letter by letter. A text without `peta` was made, not read.
 * `miring` are the stretches in italics (butir 12, 13, 50, 254): ascending, apart from each other, with a letter or digit
 * and no white space at their ends; absent where there are none.
 */
export interface Teks {
  readonly isi: string
  readonly peta?: readonly (readonly [number, number])[]
  readonly miring?: readonly Rentang[]
}

/** A text that has no source. */
export const teks = (isi: string): Teks => ({ isi })

/** A text that has no source, with what of it stands in italics. */
export const denganMiring = (isi: string, miring: readonly Rentang[] | undefined): Teks => (miring ? { isi, miring } : { isi })

/** The place in the source of one offset of the text; undefined for a text that was made. */
export function offsetAsal(asal: Teks, offset: number): number | undefined {
  const peta = asal.peta
  if (!peta?.length) return undefined
  const [isi, sumber] = peta[ruas(peta, offset)] as readonly [number, number]
  return sumber + Math.max(0, offset - isi)
}

/** The place in a `peta` of the stretch that holds an offset of the text. */
function ruas(peta: NonNullable<Teks['peta']>, offset: number): number {
  let low = 0
  let high = peta.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((peta[middle] as readonly [number, number])[0] <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The range in the source that `start` to `end` of the text was read from (the whole text by default). */
export function spanAsal(asal: Teks, start = 0, end = asal.isi.length): Span | undefined {
  const from = offsetAsal(asal, start)
  if (from === undefined) return undefined
  const last = end > start ? offsetAsal(asal, end - 1) : from
  return { start: from, end: Math.max(from, (last ?? from) + (end > start ? 1 : 0)) }
}

/** The part of a text from `start` to `end`, with its way back to the source. */
export function potong(asal: Teks, start: number, end = asal.isi.length): Teks {
  const isi = asal.isi.slice(start, end)
  const miring = asal.miring && rapikanMiring(isi, asal.miring, -start)
  if (!asal.peta) return miring ? { isi, miring } : { isi }
  const awal = offsetAsal(asal, start)
  const peta: [number, number][] = awal === undefined ? [] : [[0, awal]]
  if (asal.peta.length < 2) return miring ? { isi, peta, miring } : { isi, peta }
  for (let ke = ruas(asal.peta, start); ke < asal.peta.length; ke++) {
    const [a, b] = asal.peta[ke] as readonly [number, number]
    if (a >= end) break
    if (a > start) peta.push([a - start, b])
  }
  return miring ? { isi, peta, miring } : { isi, peta }
}

/**
 * Stretches in italics, shifted by `geser`, as a text has them: within it, no white space at their ends, those that touch
 * made one, none without a letter or digit; undefined where none is left.
 */
export function rapikanMiring(isi: string, daftar: readonly Rentang[], geser = 0): readonly Rentang[] | undefined {
  const hasil: [number, number][] = []
  for (let ke = rentangSetelah(daftar, -geser); ke < daftar.length; ke++) {
    const [a, b] = daftar[ke] as Rentang
    if (a + geser >= isi.length) break
    let start = Math.max(0, a + geser)
    let end = Math.min(isi.length, b + geser)
    while (start < end && !isAwalMiring(isi.charAt(start))) start++
    while (end > start && isi.charAt(end - 1) === ' ') end--
    const lalu = hasil[hasil.length - 1]
    if (lalu && start <= lalu[1]) lalu[1] = Math.max(lalu[1], end)
    else if (/[A-Za-zÀ-ɏ0-9]/u.test(isi.slice(start, end))) hasil.push([start, end])
  }
  return hasil.length ? hasil : undefined
}

/** The place of the first range that ends behind an offset. */
function rentangSetelah(daftar: readonly Rentang[], offset: number): number {
  let low = 0
  let high = daftar.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((daftar[middle] as Rentang)[1] > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Italics begin with such a letter: not with white space, nor with what ends a word or a bracket ("*)" marks a note). */
export const isAwalMiring = (huruf: string): boolean => !' ).,;:!?/'.includes(huruf)

/** A text without white space at its ends. */
export function rapikan(asal: Teks): Teks {
  const start = asal.isi.length - asal.isi.trimStart().length
  const end = asal.isi.trimEnd().length
  return start === 0 && end === asal.isi.length ? asal : potong(asal, start, Math.max(start, end))
}

/** The part of a text from `start` to `end` without white space at its ends. */
export function potongRapi(asal: Teks, start: number, end = asal.isi.length): Teks {
  const isi = asal.isi.slice(start, end)
  const awal = start + isi.length - isi.trimStart().length
  return potong(asal, awal, Math.max(awal, start + isi.trimEnd().length))
}

/** Two texts with `sela` between them. */
export function gabung(a: Teks, b: Teks, sela = ' '): Teks {
  if (!a.isi) return b
  if (!b.isi) return a
  const isi = a.isi + sela + b.isi
  const geser = a.isi.length + sela.length
  const miring = [...(a.miring ?? [])]
  if (b.miring) sambungMiring(miring, b.miring, a.isi.length, geser)
  const utuh = miring.length ? { isi, miring } : { isi }
  if (!a.peta && !b.peta) return utuh
  return { ...utuh, peta: [...(a.peta ?? []), ...(b.peta ?? []).map(([x, y]) => [x + geser, y] as const)] }
}

/** Texts with `sela` between them: halves are joined to halves, so that a row of a hundred thousand cells is not copied with each. */
export function gabungSemua(daftar: readonly Teks[], sela = ' ', mulai = 0, akhir = daftar.length): Teks {
  if (akhir - mulai <= 1) return daftar[mulai] ?? { isi: '' }
  const tengah = (mulai + akhir) >> 1
  return gabung(gabungSemua(daftar, sela, mulai, tengah), gabungSemua(daftar, sela, tengah, akhir), sela)
}

/**
 * Adds the italics of a text that comes behind others: these are `panjang` long, it stands from `geser` on. What runs over the
 * seam becomes one stretch.
 */
export function sambungMiring(hasil: Rentang[], daftar: readonly Rentang[], panjang: number, geser: number): void {
  for (const [start, end] of daftar) {
    const lalu = hasil[hasil.length - 1]
    if (start === 0 && lalu?.[1] === panjang) hasil[hasil.length - 1] = [lalu[0], end + geser]
    else hasil.push([start + geser, end + geser])
  }
}
