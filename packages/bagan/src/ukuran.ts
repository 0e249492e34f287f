import type { KotakGambar, Measure, SimpulBagan } from '@perkada/core'
import { bungkus, lebarKataTerpanjang } from './bungkus.ts'

/** Share of the size of the name at which the explanation in a box is set. */
export const skalaKeterangan = 0.9
/** Line pitch as a share of the size. */
export const skalaBaris = 1.2

/** Distances of one drawing at one size of type, in pt. */
export interface Ukuran {
  readonly huruf: number
  readonly padX: number
  readonly padY: number
  /** Between two boxes of a stack. */
  readonly celah: number
  /** Between two levels. */
  readonly turun: number
  /** From the left edge of a column to its boxes. */
  readonly inden: number
  /** From a box to the first track of routed lines: room for an arrow head. */
  readonly tepi: number
  /** Between two tracks. */
  readonly lajur: number
  readonly measure: Measure
  /** Boxes made before at this size. */
  readonly ingatan: Map<string, KotakGambar>
}

/** Distances at `huruf` pt, the gaps `regang` times as large as the tightest. */
export const ukuranPada = (huruf: number, regang: number, measure: Measure, ingatan: Map<string, KotakGambar>): Ukuran => ({
  huruf,
  padX: huruf * 0.5,
  padY: huruf * 0.35,
  celah: huruf * 0.5 * regang,
  turun: huruf * 1.3 * regang,
  inden: huruf * 1.5,
  tepi: 7,
  lajur: Math.max(4, huruf * 0.5),
  measure,
  ingatan,
})

const ukuranUji = 100

/** Measures every text once, at one size: widths in print grow in proportion to the size. */
export function ingatUkuran(measure: Measure): Measure {
  const ingatan = [new Map<string, number>(), new Map<string, number>()] as const
  return (isi, ukuran, tebal) => {
    const satu = ingatan[tebal ? 1 : 0]
    const lebar = satu.get(isi) ?? measure(isi, ukuranUji, tebal)
    satu.set(isi, lebar)
    return (lebar * ukuran) / ukuranUji
  }
}

/** A box at the origin, as high as its text needs at this width. */
export function buatKotak(simpul: SimpulBagan, lebar: number, tebal: boolean, u: Ukuran): KotakGambar {
  const kunci = `${u.huruf} ${lebar} ${tebal} ${simpul.id}`
  const tahu = u.ingatan.get(kunci)
  if (tahu) return tahu
  const dalam = Math.max(1, lebar - 2 * u.padX)
  const baris = bungkus(simpul.nama, dalam, isi => u.measure(isi, u.huruf, tebal))
  const kecil = u.huruf * skalaKeterangan
  const keterangan = simpul.keterangan ? bungkus(simpul.keterangan, dalam, isi => u.measure(isi, kecil, false)) : []
  const tinggi = (baris.length * u.huruf + keterangan.length * kecil) * skalaBaris + 2 * u.padY
  const kotak = {
    id: simpul.id,
    x: 0,
    y: 0,
    lebar,
    tinggi,
    baris,
    ukuran: u.huruf,
    tebal,
    ...(keterangan.length > 0 ? { keterangan } : {}),
  }
  u.ingatan.set(kunci, kotak)
  return kotak
}

/** Width of a box in which no word must be cut. */
export function lebarTerkecil(simpul: SimpulBagan, tebal: boolean, u: Ukuran): number {
  const nama = lebarKataTerpanjang(simpul.nama, isi => u.measure(isi, u.huruf, tebal))
  const keterangan = lebarKataTerpanjang(simpul.keterangan ?? '', isi => u.measure(isi, u.huruf * skalaKeterangan, false))
  return Math.max(nama, keterangan) + 2 * u.padX
}

/** Width of a box whose name stands on one line. */
export const lebarSebaris = (simpul: SimpulBagan, tebal: boolean, u: Ukuran): number =>
  Math.max(u.measure(simpul.nama, u.huruf, tebal), simpul.keterangan ? u.measure(simpul.keterangan, u.huruf * skalaKeterangan, false) : 0) +
  2 * u.padX

/** Baselines of the lines of a box in pt from the top of the drawing: the name first, then the explanation. */
export function garisDasar(kotak: KotakGambar): { nama: number[]; keterangan: number[]; ukuranKeterangan: number } {
  const kecil = kotak.ukuran * skalaKeterangan
  const tinggi = (kotak.baris.length * kotak.ukuran + (kotak.keterangan?.length ?? 0) * kecil) * skalaBaris
  const atas = kotak.y + (kotak.tinggi - tinggi) / 2
  const bawahNama = atas + kotak.baris.length * kotak.ukuran * skalaBaris
  const letak = (awal: number, ukuran: number) => (_: string, i: number) => awal + (i + 0.5) * ukuran * skalaBaris + ukuran * 0.34
  return {
    nama: kotak.baris.map(letak(atas, kotak.ukuran)),
    keterangan: (kotak.keterangan ?? []).map(letak(bawahNama, kecil)),
    ukuranKeterangan: kecil,
  }
}
