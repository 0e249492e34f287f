import type { GarisGambar, KotakGambar } from '@perkada/core'
import { jarakAman, menyentuh } from './kisi.ts'

/** Direction of travel: right, down, left, up. */
export type Arah = 0 | 1 | 2 | 3

/** A place on the edge of a box where a line may leave or enter, and the first point of the grid before it. */
export interface Gerbang {
  readonly x: number
  readonly y: number
  /** Outwards from the box. */
  readonly arah: Arah
  /** Indices of the first grid point outside. */
  readonly i: number
  readonly j: number
  readonly panjang: number
  readonly biaya: number
}

/** Places of gates along a side: its middle first, then the quarters, and near the corners of a long side. */
const letakGerbang = (panjang: number): number[] => [0.5, 0.25, 0.75, ...(panjang > 100 ? [16 / panjang, 1 - 16 / panjang] : [])]

/** Positions of gates on the sides of a box; the middle of a side first. */
export function titikGerbang(kotak: KotakGambar): { x: number; y: number; arah: Arah; biaya: number }[] {
  const datar = letakGerbang(kotak.tinggi).flatMap((p, i) => {
    const y = kotak.y + kotak.tinggi * p
    const biaya = i === 0 ? 0 : 4
    return [
      { x: kotak.x + kotak.lebar, y, arah: 0 as const, biaya },
      { x: kotak.x, y, arah: 2 as const, biaya },
    ]
  })
  const tegak = letakGerbang(kotak.lebar).flatMap((p, i) => {
    const x = kotak.x + kotak.lebar * p
    const biaya = i === 0 ? 0 : 4
    return [
      { x, y: kotak.y + kotak.tinggi, arah: 1 as const, biaya },
      { x, y: kotak.y, arah: 3 as const, biaya },
    ]
  })
  return [...datar, ...tegak]
}

const indeks = (deret: readonly number[], nilai: number): number => deret.findIndex(satu => Math.abs(satu - nilai) <= 0.01)

/** The gates of a box that open on a free grid point and are not taken by a line of the placement. */
export function gerbangKotak(
  kotak: KotakGambar,
  daftarKotak: readonly KotakGambar[],
  tetap: readonly GarisGambar[],
  xs: readonly number[],
  ys: readonly number[],
): Gerbang[] {
  const terpakai = tetap.flatMap(garis => (garis.dari === kotak.id || garis.ke === kotak.id ? garis.titik : []))
  return titikGerbang(kotak).flatMap(({ x, y, arah, biaya }): Gerbang[] => {
    if (terpakai.some(([a, b]) => Math.abs(a - x) < 2 && Math.abs(b - y) < 2)) return []
    const datar = arah === 0 || arah === 2
    const maju = arah < 2
    const deret = datar ? xs : ys
    const asal = datar ? x : y
    const tepi = maju ? deret.findIndex(nilai => nilai >= asal + jarakAman) : deret.findLastIndex(nilai => nilai <= asal - jarakAman)
    const tujuan = deret[tepi]
    const lain = datar ? indeks(ys, y) : indeks(xs, x)
    if (tujuan === undefined || lain < 0) return []
    const ruas = datar
      ? { x1: Math.min(x, tujuan), x2: Math.max(x, tujuan), y1: y, y2: y }
      : { x1: x, x2: x, y1: Math.min(y, tujuan), y2: Math.max(y, tujuan) }
    if (daftarKotak.some(satu => satu !== kotak && menyentuh(ruas, satu, jarakAman))) return []
    const letak = datar ? { x, y: ys[lain] ?? y } : { x: xs[lain] ?? x, y }
    return [{ ...letak, arah, biaya, i: datar ? tepi : lain, j: datar ? lain : tepi, panjang: Math.abs(tujuan - asal) }]
  })
}
