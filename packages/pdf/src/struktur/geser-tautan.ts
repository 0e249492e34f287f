import type { Tautan } from './unsur.ts'

/** Letters that setting adds to a text: places where a word may be broken. */
const tambahan = '\u00ad'

/** The same stretches in a text that setting has given places to break. */
export function geserTautan(daftarTautan: readonly Tautan[], tersusun: string): readonly Tautan[] {
  if (!tersusun.includes(tambahan)) return daftarTautan
  const letak: number[] = []
  for (let i = 0; i < tersusun.length; i++) if (tersusun[i] !== tambahan) letak.push(i)
  return daftarTautan.map(satu => ({
    ...satu,
    start: letak[satu.start] ?? tersusun.length,
    end: (letak[satu.end - 1] ?? tersusun.length - 1) + 1,
  }))
}
