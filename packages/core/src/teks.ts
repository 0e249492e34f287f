/** Half-open range of UTF-16 offsets in the source text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A run of text as a reader sees it: lines joined, white space folded, bold marks and bullets gone.
 * `peta` leads back to the source: ascending pairs [offset in `isi`, offset in the source], each opening a stretch
 * that was copied letter by letter. A text without `peta` was made, not read.
 */
export interface Teks {
  readonly isi: string
  readonly peta?: readonly (readonly [number, number])[]
}

/** A text that has no source. */
export const teks = (isi: string): Teks => ({ isi })

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
  if (!asal.peta) return { isi }
  const awal = offsetAsal(asal, start)
  const peta: [number, number][] = awal === undefined ? [] : [[0, awal]]
  for (let ke = ruas(asal.peta, start); ke < asal.peta.length; ke++) {
    const [a, b] = asal.peta[ke] as readonly [number, number]
    if (a >= end) break
    if (a > start) peta.push([a - start, b])
  }
  return { isi, peta }
}

/** A text without white space at its ends. */
export function rapikan(asal: Teks): Teks {
  const start = asal.isi.length - asal.isi.trimStart().length
  const end = asal.isi.trimEnd().length
  return start === 0 && end === asal.isi.length ? asal : potong(asal, start, Math.max(start, end))
}

/** Two texts with `sela` between them. */
export function gabung(a: Teks, b: Teks, sela = ' '): Teks {
  if (!a.isi) return b
  if (!b.isi) return a
  const isi = a.isi + sela + b.isi
  if (!a.peta && !b.peta) return { isi }
  const geser = a.isi.length + sela.length
  return { isi, peta: [...(a.peta ?? []), ...(b.peta ?? []).map(([x, y]) => [x + geser, y] as const)] }
}
