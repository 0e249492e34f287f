import type { GarisGambar, KotakGambar, Measure } from '@perkada/core'
import type { Ingatan } from './ukuran.ts'

/** The sheet a chart is drawn on; lengths and sizes of type in pt. */
export interface LayoutOptions {
  readonly measure: Measure
  readonly lebar: number
  readonly tinggi: number
  /** Smallest legible type; `hurufTerkecil` by default. */
  readonly ukuranMinimum?: number
  /** Largest type; 10 by default. */
  readonly ukuranMaksimum?: number
  /** Who acts stands in the boxes of a process, and never above columns. */
  readonly polos?: boolean
  /** Shared by the layouts of one chart and one measure. */
  readonly ingatan?: Ingatan
}

/** Boxes set in place, the lines that came with them, and the tracks on which the other lines may run. */
export interface Tempat {
  readonly tinggi: number
  readonly daftarKotak: readonly KotakGambar[]
  readonly daftarGaris: readonly GarisGambar[]
  readonly jalurX: readonly number[]
  readonly jalurY: readonly number[]
  /** The middle track of every gap between rows, where command turns if it can. */
  readonly jalurUtama: readonly number[]
}

/** Free positions from `awal` onwards, `jumlah` of them. */
export const deretJalur = (awal: number, jarak: number, jumlah: number): number[] =>
  Array.from({ length: jumlah }, (_, i) => awal + i * jarak)

/** What a placement of a tree is tried with. */
export interface CobaPohon {
  readonly lebar: number
  /** Columns of all pillars together. */
  readonly jumlahKolom: number
  /** Tracks to keep free in every gutter for lines that run across. */
  readonly jalur: number
  /** Words may be cut where nothing else fits. */
  readonly penggal: boolean
}

/** Boxes and lines set so far. */
export interface Hasil {
  readonly daftarKotak: KotakGambar[]
  readonly daftarGaris: GarisGambar[]
}

/** A line of a tree: without arrow heads, since the higher box commands. */
export const lurus = (dari: string, ke: string, titik: [number, number][], jenis: GarisGambar['jenis'] = 'komando'): GarisGambar => ({
  titik,
  jenis,
  panah: 'tanpa',
  dari,
  ke,
})
