/** Line and column, both counted from 1; the column in UTF-16 code units. */
export interface Posisi {
  readonly line: number
  readonly column: number
}

/** A source text whose lines can be looked up. */
export interface Sumber {
  posisi(offset: number): Posisi
  /** The text of a line (counted from 1) without its end. */
  baris(line: number): string
}

/** Indexes the lines of a source text once. */
export function buatSumber(source: string): Sumber {
  const awal = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) awal.push(at + 1)
  return {
    posisi(offset) {
      let low = 0
      let high = awal.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((awal[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - (awal[low] ?? 0) + 1 }
    },
    baris: line => source.slice(awal[line - 1] ?? source.length, awal[line] ?? source.length).replace(/\r?\n$/, ''),
  }
}
