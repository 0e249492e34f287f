import type { BaganTerurai, GarisBagan, GarisGambar, KotakGambar } from '@perkada/core'
import { type Catatan, susunCatatan } from './keterangan.ts'
import { rutekan } from './rute.ts'
import type { LayoutOptions, Tempat } from './tempat.ts'
import { type Ukuran, ukuranPada } from './ukuran.ts'

/** A placement with all its lines led. */
export interface Calon {
  readonly tempat: Tempat
  readonly u: Ukuran
  readonly rute: readonly GarisGambar[]
  readonly lintas: readonly GarisBagan[]
}

/** The placements to try at one size, the best first. */
export type Coba = (u: Ukuran, penggal: boolean) => Iterable<{ readonly tempat: Tempat; readonly lintas: readonly GarisBagan[] }>

const langkahUkuran = 0.25
const regangTerbesar = 2.2

/**
 * The largest type at which a placement fits the sheet with every line led, stretched to fill it; otherwise the least
 * height that the smallest type needs (infinite when the sheet is too narrow).
 */
export function cariUkuran(bagan: BaganTerurai, coba: Coba, lembar: Required<LayoutOptions>, penggal: boolean): Calon | { perlu: number } {
  const { ukuranMinimum, ukuranMaksimum } = lembar
  const terkecil = cobaUkuran(bagan, coba, lembar, penggal, ukuranMinimum)
  if ('perlu' in terkecil) return terkecil
  for (let huruf = ukuranMaksimum; huruf > ukuranMinimum; huruf -= langkahUkuran) {
    const hasil = cobaUkuran(bagan, coba, lembar, penggal, huruf)
    if (!('perlu' in hasil)) return hasil
  }
  return terkecil
}

function cobaUkuran(
  bagan: BaganTerurai,
  coba: Coba,
  lembar: Required<LayoutOptions>,
  penggal: boolean,
  huruf: number,
): Calon | { perlu: number } {
  const { measure, lebar, tinggi } = lembar
  const ingatan = new Map<string, KotakGambar>()
  const muat = (regang: number): Calon | { perlu: number } => {
    const u = ukuranPada(huruf, regang, measure, ingatan)
    let perlu = Number.POSITIVE_INFINITY
    for (const { tempat, lintas } of coba(u, penggal)) {
      const tanpaRute = tinggiSeluruh(bagan, lebar, tepi(tempat.daftarKotak, tempat.daftarGaris), u)
      if (tanpaRute > tinggi) {
        perlu = Math.min(perlu, tanpaRute)
        continue
      }
      const rute = rutekan(tempat, lintas, bagan.tataLetak === 'proses')
      const seluruh = tinggiSeluruh(bagan, lebar, tepi(tempat.daftarKotak, [...tempat.daftarGaris, ...rute]), u)
      if (rute.length === lintas.length && seluruh <= tinggi) return { tempat, u, rute, lintas }
      perlu = Math.min(perlu, Math.max(seluruh, tinggi + 1))
    }
    return { perlu }
  }
  const rapat = muat(1)
  if ('perlu' in rapat) return rapat
  for (let regang = regangTerbesar; regang > 1.05; regang -= 0.15) {
    const longgar = muat(regang)
    if (!('perlu' in longgar)) return longgar
  }
  return rapat
}

/** Outer edges of what was set. */
export interface Tepi {
  readonly kiri: number
  readonly kanan: number
  readonly atas: number
  readonly bawah: number
}

/** The outer edges of boxes and lines. */
export function tepi(daftarKotak: readonly KotakGambar[], daftarGaris: readonly GarisGambar[]): Tepi {
  const xs = [...daftarKotak.flatMap(({ x, lebar }) => [x, x + lebar]), ...daftarGaris.flatMap(({ titik }) => titik.map(([x]) => x))]
  const ys = [...daftarKotak.flatMap(({ y, tinggi }) => [y, y + tinggi]), ...daftarGaris.flatMap(({ titik }) => titik.map(([, y]) => y))]
  return { kiri: Math.min(...xs), kanan: Math.max(...xs), atas: Math.min(...ys), bawah: Math.max(...ys) }
}

/** Room for the outer half of a stroke. */
export const garisTepi = 0.5
const jarakCatatan = (u: Ukuran): number => u.huruf * 1.4

/** The legend begins at the left edge of the chart and may run to the edge of the sheet. */
export function catatanDi(bagan: BaganTerurai, lebar: number, { kiri, bawah }: Tepi, u: Ukuran): Catatan {
  return susunCatatan(bagan, Math.min(kiri, lebar / 3), lebar, bawah + jarakCatatan(u), u)
}

/** Height of the drawing with its legend. */
export function tinggiSeluruh(bagan: BaganTerurai, lebar: number, batas: Tepi, u: Ukuran): number {
  const catatan = catatanDi(bagan, lebar, batas, u)
  return batas.bawah - batas.atas + 2 * garisTepi + (catatan.tinggi > 0 ? jarakCatatan(u) + catatan.tinggi : 0)
}
