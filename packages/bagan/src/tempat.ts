import type { GarisGambar, KotakGambar } from '@perkada/core'

/** Boxes set in place, the lines that came with them, and the tracks on which the other lines may run. */
export interface Tempat {
  readonly tinggi: number
  readonly daftarKotak: readonly KotakGambar[]
  readonly daftarGaris: readonly GarisGambar[]
  readonly jalurX: readonly number[]
  readonly jalurY: readonly number[]
}

/** Free positions from `awal` onwards, `jumlah` of them. */
export const deretJalur = (awal: number, jarak: number, jumlah: number): number[] =>
  Array.from({ length: jumlah }, (_, i) => awal + i * jarak)
