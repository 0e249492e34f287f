/** Letters that setting adds to a text: places where a word may be broken. */
const tambahan = '\u00ad'

/** The same stretches (links, italics) in a text that setting has given places to break. */
export function geserTautan<T extends { readonly start: number; readonly end: number }>(
  daftar: readonly T[],
  tersusun: string,
): readonly T[] {
  if (!tersusun.includes(tambahan)) return daftar
  const letak: number[] = []
  for (let i = 0; i < tersusun.length; i++) if (tersusun[i] !== tambahan) letak.push(i)
  return daftar.map(satu => ({
    ...satu,
    start: letak[satu.start] ?? tersusun.length,
    end: (letak[satu.end - 1] ?? tersusun.length - 1) + 1,
  }))
}
