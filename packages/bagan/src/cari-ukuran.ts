import type { BaganTerurai, GarisBagan, GarisGambar, KotakGambar } from '@perkada/core'
import { type Catatan, susunCatatan } from './keterangan.ts'
import { rutekan } from './rute.ts'
import type { LayoutOptions, Tempat } from './tempat.ts'
import { skalaBaris, type Ukuran, ukuranPada } from './ukuran.ts'

/** The sheet of one layout. */
export type Lembar = Required<LayoutOptions>

/** A placement with all its lines led. */
export interface Calon {
  readonly tempat: Tempat
  readonly u: Ukuran
  readonly rute: readonly GarisGambar[]
  readonly lintas: readonly GarisBagan[]
}

/** A placement with the lines still to be led, or the height that it would need at the least. */
export type Percobaan = { readonly tempat: Tempat; readonly lintas: readonly GarisBagan[] } | { readonly perlu: number }

/** The placements to try at one size, the best first. */
export type Coba = (u: Ukuran, penggal: boolean) => Iterable<Percobaan>

const langkahUkuran = 0.25
/** Gaps grow from the tightest to 2.2 times as large. */
const satuRegang = 0.15
const langkahRegang = 8

/**
 * The largest type at which a placement fits the sheet with every line led; otherwise the least height that the smallest
 * type needs (infinite when the sheet is too narrow).
 */
export function cariUkuran(bagan: BaganTerurai, coba: Coba, lembar: Lembar, penggal: boolean): Calon | { perlu: number } {
  const { ukuranMinimum, ukuranMaksimum } = lembar
  const langkah = Math.max(0, Math.floor((ukuranMaksimum - ukuranMinimum) / langkahUkuran))
  return terbesar(langkah, i => cobaUkuran(bagan, coba, lembar, penggal, ukuranMinimum + i * langkahUkuran, 1))
}

/** A placement with its gaps stretched as far as the sheet allows. */
export function regangkan(bagan: BaganTerurai, calon: Calon, coba: Coba, lembar: Lembar, penggal: boolean): Calon {
  const hasil = terbesar(langkahRegang, i =>
    i === 0 ? calon : cobaUkuran(bagan, coba, lembar, penggal, calon.u.huruf, 1 + i * satuRegang),
  )
  return 'perlu' in hasil ? calon : hasil
}

/** The result of the largest step that succeeds, as halving finds it; that of step 0 where none does. */
function terbesar(langkah: number, coba: (i: number) => Calon | { perlu: number }): Calon | { perlu: number } {
  let hasil = coba(0)
  if ('perlu' in hasil) return hasil
  let gagal = langkah + 1
  let i = 0
  for (let uji = langkah; uji > i; uji = (i + gagal) >> 1) {
    const satu = coba(uji)
    if ('perlu' in satu) gagal = uji
    else {
      hasil = satu
      i = uji
    }
  }
  return hasil
}

/** Height that the bare text of a chart would cover across the sheet: less than any drawing of it needs. */
const tinggiTeks = ({ daftarSimpul }: BaganTerurai, { measure, lebar }: Pick<LayoutOptions, 'measure' | 'lebar'>, huruf: number): number =>
  daftarSimpul.reduce((luas, { nama }) => luas + (measure(nama, huruf, false) * skalaBaris + 3 * huruf) * huruf, 0) / lebar

/** The first placement that fits at one size of type, its gaps stretched `regang` times; else the least height that was needed. */
export function cobaUkuran(
  bagan: BaganTerurai,
  coba: Coba,
  lembar: Lembar,
  penggal: boolean,
  huruf: number,
  regang: number,
): Calon | { perlu: number } {
  const { measure, lebar, tinggi } = lembar
  const paling = tinggiTeks(bagan, lembar, huruf)
  if (paling > tinggi) return { perlu: paling }
  const u = ukuranPada(huruf, regang, measure, lembar.ingatan)
  let perlu = Number.POSITIVE_INFINITY
  for (const satu of coba(u, penggal)) {
    if ('perlu' in satu) {
      perlu = Math.min(perlu, satu.perlu)
      continue
    }
    const { tempat, lintas } = satu
    const tanpaRute = tinggiSeluruh(bagan, lebar, tepi(tempat.daftarKotak, tempat.daftarGaris), u)
    if (tanpaRute > tinggi) {
      perlu = Math.min(perlu, tanpaRute)
      continue
    }
    const rute = rutekan(tempat, lintas, bagan.tataLetak === 'proses')
    if (!rute) {
      perlu = Math.min(perlu, tinggi + 1)
      continue
    }
    const seluruh = tinggiSeluruh(bagan, lebar, tepi(tempat.daftarKotak, [...tempat.daftarGaris, ...rute]), u)
    if (seluruh <= tinggi) return { tempat, u, rute, lintas }
    perlu = Math.min(perlu, Math.max(seluruh, tinggi + 1))
  }
  return { perlu }
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
  let [kiri, kanan, atas, bawah] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const luaskan = (x: number, y: number) => {
    kiri = Math.min(kiri, x)
    kanan = Math.max(kanan, x)
    atas = Math.min(atas, y)
    bawah = Math.max(bawah, y)
  }
  for (const { x, y, lebar, tinggi } of daftarKotak) {
    luaskan(x, y)
    luaskan(x + lebar, y + tinggi)
  }
  for (const { titik } of daftarGaris) for (const [x, y] of titik) luaskan(x, y)
  return { kiri, kanan, atas, bawah }
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
