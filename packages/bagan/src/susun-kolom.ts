import { kolomPerPilar, tebalCabang } from './kolom.ts'
import type { Cabang, Pilar } from './rangka.ts'
import { type CobaPohon, deretJalur } from './tempat.ts'
import { lebarSebaris, type Ukuran } from './ukuran.ts'

const tebalTepi = 0.5

/** Where the columns of the pillars stand. */
export interface Kolom {
  readonly lebar: number
  /** Left edge of every column, by pillar. */
  readonly letak: readonly (readonly number[])[]
  readonly jalurX: readonly number[]
}

/** Shares the width among the columns: none wider than its longest name, the rest goes between the pillars; undefined when too narrow. */
export function susunKolom(daftarPilar: readonly Pilar[], coba: CobaPohon, u: Ukuran, bergaris: ReadonlySet<string>): Kolom | undefined {
  const banyak = kolomPerPilar(daftarPilar, coba.jumlahKolom, coba.lebar, u).kolom
  const jumlah = banyak.reduce((a, b) => a + b, 0)
  if (jumlah < coba.jumlahKolom) return undefined
  const ruang = coba.jalur > 0 ? (coba.jalur - 1) * u.lajur : 0
  const kepalaBergaris = daftarPilar.some(({ kepala }) => kepala && bergaris.has(kepala.id))
  const selaKolom = coba.jalur > 0 ? ruang + u.tepi + 2 : u.huruf * 0.5
  const selaPilar = Math.max(coba.jalur > 0 ? ruang + 2 * u.tepi : u.huruf * 1.5, kepalaBergaris ? 2.6 * u.huruf : 0)
  const pinggir = coba.jalur > 0 ? ruang + u.tepi + tebalTepi : tebalTepi
  const sela = banyak.reduce((total, n) => total + (n - 1) * selaKolom, Math.max(0, banyak.length - 1) * selaPilar)
  const bebas = coba.lebar - 2 * pinggir - sela
  const lebar = Math.min(bebas / Math.max(1, jumlah), lebarNyaman(daftarPilar, u))
  if (jumlah > 0 && lebar - u.inden < 5 * u.huruf) return undefined
  const longgar = banyak.length > 1 ? Math.min((bebas - lebar * jumlah) / (banyak.length - 1), 5 * u.huruf) : 0
  const isi = lebar * jumlah + sela + longgar * (banyak.length - 1)
  let x = (coba.lebar - isi) / 2
  const jalurX =
    coba.jalur > 0 ? [...deretJalur(x - u.tepi, -u.lajur, coba.jalur), ...deretJalur(x + isi + u.tepi, u.lajur, coba.jalur)] : []
  const letak = banyak.map((n, i) => {
    const deret: number[] = []
    for (let k = 0; k < n; k++) {
      deret.push(x)
      x += lebar
      const terakhir = i === banyak.length - 1 && k === n - 1
      if (coba.jalur > 0 && !terakhir) jalurX.push(...deretJalur(x + u.tepi, u.lajur, coba.jalur))
      x += k < n - 1 ? selaKolom : selaPilar + longgar
    }
    return deret
  })
  return { lebar, letak, jalurX }
}

/** Width of a column in which every unit stands on one line, within bounds that keep charts alike. */
function lebarNyaman(daftarPilar: readonly Pilar[], u: Ukuran): number {
  const perlu = (cabang: Cabang): number =>
    u.inden + Math.max(lebarSebaris(cabang.simpul, tebalCabang(cabang), u) + u.huruf, ...cabang.daftarAnak.map(perlu))
  const semua = daftarPilar.flatMap(({ kepala, daftarAnak }) => [
    ...(kepala ? [lebarSebaris(kepala, true, u) + u.huruf] : []),
    ...daftarAnak.map(perlu),
  ])
  return Math.min(24 * u.huruf, Math.max(13 * u.huruf, ...semua))
}
