/** Letters that setting adds to a text: places where a word may be broken, and the space before a line break in a cell, which parts the words for whoever listens. */
const isTambahan = (isi: string, i: number): boolean => isi[i] === '\u00ad' || (isi[i] === ' ' && isi[i + 1] === '\n')

/** The same stretches (links, italics) in a text that setting has given places to break. */
export function geserTautan<T extends { readonly start: number; readonly end: number }>(
  daftar: readonly T[],
  tersusun: string,
): readonly T[] {
  if (!/[\u00ad\n]/.test(tersusun)) return daftar
  const letak: number[] = []
  for (let i = 0; i < tersusun.length; i++) if (!isTambahan(tersusun, i)) letak.push(i)
  return daftar.map(satu => ({
    ...satu,
    start: letak[satu.start] ?? tersusun.length,
    end: (letak[satu.end - 1] ?? tersusun.length - 1) + 1,
  }))
}
