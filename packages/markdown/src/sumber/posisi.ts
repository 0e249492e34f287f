/** Line and column, both from 1; a column counts UTF-16 units. */
export interface Posisi {
  readonly line: number
  readonly column: number
}

/** A look-up from offsets to lines for one source text. */
export function bacaPosisi(sumber: string): { posisi(offset: number): Posisi; baris(line: number): string } {
  const awal = [0]
  for (const akhir of sumber.matchAll(/\r\n|\n|\r/g)) awal.push(akhir.index + akhir[0].length)
  return {
    posisi(offset) {
      let low = 0
      let high = awal.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((awal[middle] as number) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - (awal[low] as number) + 1 }
    },
    baris: line => sumber.slice(awal[line - 1] ?? sumber.length, awal[line] ?? sumber.length).replace(/\r?\n$|\r$/, ''),
  }
}
