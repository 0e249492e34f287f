import type { BaganTerurai, Gambar, Measure } from '@perkada/core'
import { BaganTidakMuat, layout } from './layout.ts'

/** Free space of a sheet in pt. */
export interface Bidang {
  readonly lebar: number
  readonly tinggi: number
}

/** Free space on both orientations of the same sheet. */
export interface OrientasiOptions {
  readonly measure: Measure
  readonly tegak: Bidang
  readonly mendatar: Bidang
  readonly ukuranMinimum?: number
  readonly ukuranMaksimum?: number
}

/** Size of the smallest type in the boxes of a drawing, in pt. */
export const ukuranHuruf = (gambar: Gambar): number => Math.min(...gambar.daftarKotak.map(({ ukuran }) => ukuran))

/** Draws a chart upright or lying: as it asks, otherwise in the larger type, upright where both are equal. Throws `BaganTidakMuat`. */
export function pilihOrientasi(bagan: BaganTerurai, options: OrientasiOptions): { orientasi: 'tegak' | 'mendatar'; gambar: Gambar } {
  const { tegak, mendatar, ...sama } = options
  const bidang = { tegak, mendatar }
  const daftar = bagan.arah ? [bagan.arah] : (['tegak', 'mendatar'] as const)
  let terbaik: { orientasi: 'tegak' | 'mendatar'; gambar: Gambar } | undefined
  let gagal: unknown
  for (const orientasi of daftar) {
    try {
      const gambar = layout(bagan, { ...sama, ...bidang[orientasi] })
      if (!terbaik || ukuranHuruf(gambar) > ukuranHuruf(terbaik.gambar)) terbaik = { orientasi, gambar }
    } catch (galat) {
      if (!(galat instanceof BaganTidakMuat)) throw galat
      gagal = galat
    }
  }
  if (terbaik) return terbaik
  throw gagal
}
