import { daftarGoresan, garisDasar, type LembarBagan } from '@perkada/bagan'
import type { BlokBagan, Gambar, GarisGambar, KotakGambar } from '@perkada/core'
import type { CanvasElement, Content, PageOrientation } from '../mesin/definisi.ts'
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

/** The texts of a drawing in print order: box by box, the name before its explanation, then what stands beside the boxes. */
export const daftarTulisanGambar = ({ daftarKotak, daftarTulisan }: Gambar): string[] => [
  ...daftarKotak.flatMap(({ baris, keterangan }) => [...baris, ...(keterangan ?? [])]),
  ...daftarTulisan.map(({ isi }) => isi),
]

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

/** A drawing as vectors and text in the printed font, centred in `lebar` pt: always as large as it was drawn. */
export function simpulGambar(gambar: Gambar, lebar: number, { huruf }: Ruang): Content {
  const geser = Math.max(0, (lebar - gambar.lebar) / 2)
  const tulis = (isi: string, x: number, dasar: number, ukuran: number, tengah: boolean, bold: boolean): Content => ({
    text: isi,
    fontSize: ukuran,
    bold,
    noWrap: true,
    lineHeight: 1,
    relativePosition: {
      x: geser + (tengah ? x - huruf.ukur(isi, ukuran, bold) / 2 : x),
      y: dasar - huruf.naik(ukuran, bold),
    },
  })
  const isiKotak = gambar.daftarKotak.flatMap(satu => {
    const dasar = garisDasar(satu)
    const tengah = satu.x + satu.lebar / 2
    return [
      ...satu.baris.map((isi, i) => tulis(isi, tengah, dasar.nama[i] ?? 0, satu.ukuran, true, satu.tebal)),
      ...(satu.keterangan ?? []).map((isi, i) => tulis(isi, tengah, dasar.keterangan[i] ?? 0, dasar.ukuranKeterangan, true, false)),
    ]
  })
  const lepas = gambar.daftarTulisan.map(({ x, y, isi, ukuran, jangkar }) => tulis(isi, x, y, ukuran, jangkar === 'tengah', false))
  const vektor: CanvasElement[] = [
    ...goresan(gambar),
    ...gambar.daftarGaris.flatMap(isi => daftarPanah(isi)),
    ...gambar.daftarKotak.map(isi => kotak(isi)),
  ]
  const ruang: Content = { stack: [], margin: [0, gambar.tinggi, 0, 0] }
  const sesudah: [number, number, number, number] = [0, 0, 0, sesudahGambar]
  return {
    stack: [{ canvas: vektor, relativePosition: { x: geser, y: 0 } }, ...isiKotak, ...lepas, ruang],
    unbreakable: true,
    margin: sesudah,
  }
}
