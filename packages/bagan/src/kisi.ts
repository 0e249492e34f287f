import type { GarisGambar, KotakGambar } from '@perkada/core'

/** Least distance in pt between a routed line and a box that is not its end. */
export const jarakAman = 2

/** A straight piece of a line, with the ends of that line. */
export interface Ruasan {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly jenis: GarisGambar['jenis']
  readonly dari: string
  readonly ke: string
}

/** The straight pieces of a line, each from its left or upper end. */
export const ruasanDari = ({ titik, jenis, dari, ke }: GarisGambar): Ruasan[] =>
  titik.slice(1).map(([x, y], i) => {
    const [px, py] = titik[i] ?? [x, y]
    return { x1: Math.min(px, x), y1: Math.min(py, y), x2: Math.max(px, x), y2: Math.max(py, y), jenis, dari, ke }
  })

/** A piece comes nearer to a box than `jarak`. */
export const menyentuh = (r: Pick<Ruasan, 'x1' | 'y1' | 'x2' | 'y2'>, kotak: KotakGambar, jarak: number): boolean =>
  r.x1 < kotak.x + kotak.lebar + jarak && r.x2 > kotak.x - jarak && r.y1 < kotak.y + kotak.tinggi + jarak && r.y2 > kotak.y - jarak

/** How two pieces at right angles stand: apart, crossing, or one on the other. */
export function bertemu(a: Pick<Ruasan, 'x1' | 'y1' | 'x2' | 'y2'>, b: Ruasan): 'tidak' | 'silang' | 'timpa' {
  const tegakA = a.x1 === a.x2
  const tegakB = b.x1 === b.x2
  if (tegakA === tegakB) {
    const dekat = tegakA ? Math.abs(a.x1 - b.x1) : Math.abs(a.y1 - b.y1)
    const tumpang = tegakA ? Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) : Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1)
    return dekat < 1.5 && tumpang > 0.1 ? 'timpa' : 'tidak'
  }
  const [tegak, datar] = tegakA ? [a, b] : [b, a]
  const kena = datar.x1 <= tegak.x1 && datar.x2 >= tegak.x1 && tegak.y1 <= datar.y1 && tegak.y2 >= datar.y1
  return kena ? 'silang' : 'tidak'
}

/** Positions in ascending order, those nearer than a hundredth of a point taken as one. */
export function urutkan(daftar: readonly number[]): number[] {
  const hasil: number[] = []
  for (const nilai of [...daftar].sort((a, b) => a - b)) if (hasil.length === 0 || nilai - (hasil.at(-1) ?? 0) > 0.01) hasil.push(nilai)
  return hasil
}
