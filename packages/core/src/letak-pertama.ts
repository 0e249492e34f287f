/** The place of the first number that is not below `batas`, in a list that ascends; its length where all are below. */
export function letakPertama(daftar: readonly number[], batas: number): number {
  let low = 0
  let high = daftar.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((daftar[middle] as number) < batas) low = middle + 1
    else high = middle
  }
  return low
}
