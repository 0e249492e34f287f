import type { KotakGambar, Measure, SimpulBagan } from '@perkada/core'
import { bungkus, bungkusSiap, hitungBaris, siapkanTeks, type TeksSiap } from './bungkus.ts'

/** Nothing in a chart prints smaller, pt. */
export const hurufTerkecil = 7

/** Size at which explanations are set beside names of `huruf` pt. */
export const ukuranKeterangan = (huruf: number): number => Math.min(huruf, Math.max(hurufTerkecil, huruf * 0.9))

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
  readonly ingatan: Ingatan
}

/** What was made before for one chart: boxes by size, unit and width; texts cut for breaking, measured at `ukuranUji`. */
export interface Ingatan {
  readonly kotak: Map<number, Map<SimpulBagan, Map<number, KotakGambar>>>
  readonly teks: readonly [Map<string, TeksSiap>, Map<string, TeksSiap>]
}

/** An empty store of what was measured, for the layouts of one chart. */
export const ingatanBaru = (): Ingatan => ({ kotak: new Map(), teks: [new Map(), new Map()] })

/** Distances at `huruf` pt, the gaps `regang` times as large as the tightest. */
export const ukuranPada = (huruf: number, regang: number, measure: Measure, ingatan: Ingatan): Ukuran => ({
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

const kosong: readonly string[] = []

/** What stands below the name, each on a line of its own. */
function barisKeterangan({ keterangan, rujukan }: SimpulBagan): readonly string[] {
  if (keterangan === undefined && rujukan === undefined) return kosong
  return [...(keterangan ?? '').split('\n').filter(Boolean), ...(rujukan ? [rujukan] : [])]
}

function ambil<K, A, B>(peta: Map<K, Map<A, B>>, kunci: K): Map<A, B> {
  const ada = peta.get(kunci)
  if (ada) return ada
  const baru = new Map<A, B>()
  peta.set(kunci, baru)
  return baru
}

function teksSiap(isi: string, tebal: boolean, { measure, ingatan }: Ukuran): TeksSiap {
  const peta = ingatan.teks[tebal ? 1 : 0]
  const ada = peta.get(isi)
  if (ada) return ada
  const baru = siapkanTeks(isi, satu => measure(satu, ukuranUji, tebal))
  peta.set(isi, baru)
  return baru
}

function barisTeks(isi: string, lebar: number, ukuran: number, tebal: boolean, u: Ukuran): string[] {
  const siap = teksSiap(isi, tebal, u)
  const batas = (lebar * ukuranUji) / ukuran
  return siap.terlebar <= batas ? bungkusSiap(siap, batas) : bungkus(isi, lebar, satu => u.measure(satu, ukuran, tebal))
}

function jumlahBaris(isi: string, lebar: number, ukuran: number, tebal: boolean, u: Ukuran): number {
  const siap = teksSiap(isi, tebal, u)
  const batas = (lebar * ukuranUji) / ukuran
  return siap.terlebar <= batas ? hitungBaris(siap, batas) : barisTeks(isi, lebar, ukuran, tebal, u).length
}

const tinggiBerisi = (nama: number, keterangan: number, u: Ukuran): number =>
  (nama * u.huruf + keterangan * ukuranKeterangan(u.huruf)) * skalaBaris + 2 * u.padY

/** Height of the box that `buatKotak` makes, without making it. */
export function tinggiKotak(simpul: SimpulBagan, lebar: number, tebal: boolean, u: Ukuran): number {
  const dalam = Math.max(1, lebar - 2 * u.padX)
  const kecil = ukuranKeterangan(u.huruf)
  const keterangan = barisKeterangan(simpul).reduce((n, isi) => n + jumlahBaris(isi, dalam, kecil, false, u), 0)
  return tinggiBerisi(jumlahBaris(simpul.nama, dalam, u.huruf, tebal, u), keterangan, u)
}

/** A box at the origin, as high as its text needs at this width. */
export function buatKotak(simpul: SimpulBagan, lebar: number, tebal: boolean, u: Ukuran): KotakGambar {
  const dibuat = ambil(ambil(u.ingatan.kotak, u.huruf), simpul)
  const kunci = tebal ? lebar : -lebar
  const tahu = dibuat.get(kunci)
  if (tahu) return tahu
  const dalam = Math.max(1, lebar - 2 * u.padX)
  const baris = barisTeks(simpul.nama, dalam, u.huruf, tebal, u)
  const kecil = ukuranKeterangan(u.huruf)
  const keterangan = barisKeterangan(simpul).flatMap(isi => barisTeks(isi, dalam, kecil, false, u))
  const tinggi = tinggiBerisi(baris.length, keterangan.length, u)
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
  dibuat.set(kunci, kotak)
  return kotak
}

/** Width of a box in which no word must be cut. */
export function lebarTerkecil(simpul: SimpulBagan, tebal: boolean, u: Ukuran): number {
  let terpanjang = teksSiap(simpul.nama, tebal, u).terpanjang * u.huruf
  const kecil = ukuranKeterangan(u.huruf)
  for (const isi of barisKeterangan(simpul)) terpanjang = Math.max(terpanjang, teksSiap(isi, false, u).terpanjang * kecil)
  return terpanjang / ukuranUji + 2 * u.padX
}

/** Width of a box whose name stands on one line. */
export const lebarSebaris = (simpul: SimpulBagan, tebal: boolean, u: Ukuran): number =>
  Math.max(
    u.measure(simpul.nama, u.huruf, tebal),
    ...barisKeterangan(simpul).map(isi => u.measure(isi, ukuranKeterangan(u.huruf), false)),
  ) +
  2 * u.padX

/** Baselines of the lines of a box in pt from the top of the drawing: the name first, then the explanation. */
export function garisDasar(kotak: KotakGambar): { nama: number[]; keterangan: number[]; ukuranKeterangan: number } {
  const kecil = ukuranKeterangan(kotak.ukuran)
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
