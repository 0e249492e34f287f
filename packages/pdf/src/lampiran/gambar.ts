import { daftarGoresan, garisDasar, type LembarBagan } from '@perkada/bagan'
import type { BlokBagan, Gambar, GarisGambar, KotakGambar } from '@perkada/core'
import type { CanvasElement, Content, PageOrientation } from '../mesin/definisi.ts'
import { di, type Unsur } from '../struktur/unsur.ts'
import type { Ruang } from '../tata-letak/ruang.ts'
import type { BaganSiap } from './gambarkan.ts'

const panjangPanah = 5
const sayapPanah = 1.9
/** Room below a drawing, pt. */
const sesudahGambar = 6

/** The drawing made for a chart block. Throws when the caller passed none: a chart never vanishes without a word. */
export function baganUntuk(blok: BlokBagan, { gambar }: Pick<Ruang, 'gambar'>): BaganSiap {
  const hasil = gambar.get(blok)
  if (!hasil?.daftarLembar.length) throw new Error('bagan belum digambar: berikan Gambar untuk setiap blok bagan dalam naskah')
  return hasil
}

/** How the page of a sheet is turned. */
export const orientasiLembar = ({ orientasi }: LembarBagan): PageOrientation => (orientasi === 'tegak' ? 'portrait' : 'landscape')

/** A line of text in a drawing: its middle or its left end, and where its letters stand. */
interface BarisGambar {
  readonly isi: string
  readonly x: number
  readonly dasar: number
  readonly ukuran: number
  readonly tengah: boolean
  readonly tebal: boolean
}

function barisKotak(kotak: KotakGambar): BarisGambar[] {
  const dasar = garisDasar(kotak)
  const sama = { x: kotak.x + kotak.lebar / 2, tengah: true }
  return [
    ...kotak.baris.map((isi, i) => ({ ...sama, isi, dasar: dasar.nama[i] ?? 0, ukuran: kotak.ukuran, tebal: kotak.tebal })),
    ...(kotak.keterangan ?? []).map((isi, i) => ({
      ...sama,
      isi,
      dasar: dasar.keterangan[i] ?? 0,
      ukuran: dasar.ukuranKeterangan,
      tebal: false,
    })),
  ]
}

/** The texts of a drawing in print order, phrase by phrase: box by box, the name before its explanation, then what stands beside the boxes. */
function daftarFrasa({ daftarKotak, daftarTulisan }: Gambar): BarisGambar[][] {
  const hasil = daftarKotak.map(barisKotak)
  for (const { x, y, isi, ukuran, jangkar, lanjut } of daftarTulisan) {
    const baris = { isi, x, dasar: y, ukuran, tengah: jangkar === 'tengah', tebal: false }
    if (lanjut) hasil.at(-1)?.push(baris)
    else hasil.push([baris])
  }
  return hasil
}

/** The texts of a drawing in print order, a line each. */
export const daftarTulisanGambar = (gambar: Gambar): string[] => daftarFrasa(gambar).flatMap(frasa => frasa.map(({ isi }) => isi))

const kotak = ({ x, y, lebar, tinggi, tebal }: KotakGambar): CanvasElement => ({
  type: 'rect',
  x,
  y,
  w: lebar,
  h: tinggi,
  lineWidth: tebal ? 0.9 : 0.6,
  lineColor: 'black',
})

function panah([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): CanvasElement {
  const [dx, dy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)]
  const [x, y] = [x2 - dx * panjangPanah, y2 - dy * panjangPanah]
  const sayap = sayapPanah
  const points = [
    { x: x2, y: y2 },
    { x: x + dy * sayap, y: y + dx * sayap },
    { x: x - dy * sayap, y: y - dx * sayap },
  ]
  return { type: 'polyline', points, closePath: true, lineWidth: 0.1, color: 'black' }
}

/** The strokes of all lines; where lines run together the stretch is drawn once, so that dashes stay clear. */
const goresan = (gambar: Gambar): CanvasElement[] =>
  daftarGoresan(gambar).map(({ x1, y1, x2, y2, putus }) => ({
    type: 'line',
    x1: x1,
    y1: y1,
    x2: x2,
    y2: y2,
    lineWidth: 0.8,
    lineColor: 'black',
    ...(putus && { dash: { length: putus[0], space: putus[1] } }),
  }))

function daftarPanah({ titik, panah: bentuk }: GarisGambar): CanvasElement[] {
  const daftarTitik = titik.map(([x, y]) => [x, y] as const)
  const [awal, kedua] = daftarTitik
  const [sebelum, akhir] = daftarTitik.slice(-2)
  if (!awal || !kedua || !sebelum || !akhir) return []
  return [
    ...(bentuk === 'akhir' || bentuk === 'dua' ? [panah(sebelum, akhir)] : []),
    ...(bentuk === 'awal' || bentuk === 'dua' ? [panah(kedua, awal)] : []),
  ]
}

/**
 * A drawing as vectors and text in the printed font, centred in `lebar` pt: always as large as it was drawn. What a box says is
 * a paragraph of `figur`, its lines parted by a space that nobody sees.
 */
export function simpulGambar(gambar: Gambar, lebar: number, { huruf }: Ruang, figur: Unsur): Content {
  const geser = Math.max(0, (lebar - gambar.lebar) / 2)
  const tulis = ({ isi, x, dasar, ukuran, tengah, tebal }: BarisGambar, sela: string, struct: Unsur): Content => ({
    text: isi + sela,
    fontSize: ukuran,
    bold: tebal,
    noWrap: true,
    lineHeight: 1,
    relativePosition: {
      x: geser + (tengah ? x - huruf.ukur(isi, ukuran, tebal) / 2 : x),
      y: dasar - huruf.naik(ukuran, tebal),
    },
    struct,
  })
  const tulisan = daftarFrasa(gambar).flatMap(frasa => {
    const struct = di(figur, 'P')
    return frasa.map((baris, urutan) => tulis(baris, urutan < frasa.length - 1 ? ' ' : '', struct))
  })
  const vektor: CanvasElement[] = [
    ...goresan(gambar),
    ...gambar.daftarGaris.flatMap(isi => daftarPanah(isi)),
    ...gambar.daftarKotak.map(isi => kotak(isi)),
  ]
  const ruang: Content = { stack: [], margin: [0, gambar.tinggi, 0, 0] }
  const sesudah: [number, number, number, number] = [0, 0, 0, sesudahGambar]
  return {
    stack: [{ canvas: vektor, relativePosition: { x: geser, y: 0 } }, ...tulisan, ruang],
    unbreakable: true,
    margin: sesudah,
    struct: figur,
  }
}
