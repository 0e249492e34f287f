import type { BaganTerurai, Gambar, Measure } from '@perkada/core'
import { BaganTidakMuat, type Sketsa, sketsa } from './layout.ts'
import type { Ingatan } from './ukuran.ts'

/** Free space of a sheet in pt. */
export interface Bidang {
  readonly lebar: number
  readonly tinggi: number
}

/** How a sheet is turned. */
export type Orientasi = 'tegak' | 'mendatar'

/** Free space on both orientations of the same sheet. */
export interface OrientasiOptions {
  readonly measure: Measure
  readonly tegak: Bidang
  readonly mendatar: Bidang
  readonly ukuranMinimum?: number
  readonly ukuranMaksimum?: number
  readonly polos?: boolean
  readonly ingatan?: Ingatan
}

/** Size of the smallest type in the boxes of a drawing, in pt. */
export const ukuranHuruf = (gambar: Gambar): number => Math.min(...gambar.daftarKotak.map(({ ukuran }) => ukuran))

function lebihBaik(satu: Sketsa, lain: Sketsa): boolean {
  if (satu.utuh !== lain.utuh) return satu.utuh
  return satu.baik === lain.baik ? satu.ukuran > lain.ukuran : satu.baik
}

/**
 * Draws a chart upright or lying: as it asks, otherwise where its words stay whole, then where it keeps its form (pillars rather
 * than one list) and then in the larger type, upright where both are equal. Throws `BaganTidakMuat`.
 */
export function pilihOrientasi(bagan: BaganTerurai, options: OrientasiOptions): { orientasi: Orientasi; gambar: Gambar } {
  const { tegak, mendatar, ...sama } = options
  const bidang = { tegak, mendatar }
  const daftar = bagan.arah ? [bagan.arah] : (['tegak', 'mendatar'] as const)
  let terbaik: { orientasi: Orientasi; satu: Sketsa } | undefined
  let gagal: unknown
  for (const orientasi of daftar) {
    try {
      const satu = sketsa(bagan, { ...sama, ...bidang[orientasi] })
      if (!terbaik || lebihBaik(satu, terbaik.satu)) terbaik = { orientasi, satu }
    } catch (galat) {
      if (!(galat instanceof BaganTidakMuat)) throw galat
      gagal = galat
    }
  }
  if (terbaik) return { orientasi: terbaik.orientasi, gambar: terbaik.satu.gambar() }
  throw gagal
}
