import { daftarGoresan, garisDasar } from '@perkada/bagan'
import type { BlokBagan, Gambar, GarisGambar, KotakGambar } from '@perkada/core'
import type { CanvasElement, Content } from '../mesin/definisi.ts'
import type { Ruang } from '../tata-letak/ruang.ts'

const panjangPanah = 5
const sayapPanah = 1.9
/** Room below a drawing, pt. */
const sesudahGambar = 6

/** The drawing made for a chart block. Throws when the caller passed none: a chart never vanishes without a word. */
export function gambarUntuk(blok: BlokBagan, { gambar }: Pick<Ruang, 'gambar'>): Gambar {
  const hasil = gambar.get(blok)
  if (!hasil) throw new Error('bagan belum digambar: berikan Gambar untuk setiap blok bagan dalam naskah')
  return hasil
}

/** The scale at which a drawing fits into a room in pt; never enlarged. */
export const skalaGambar = ({ lebar, tinggi }: Gambar, ruangLebar: number, ruangTinggi: number): number =>
  Math.min(1, ruangLebar / lebar, ruangTinggi / tinggi)

/** The texts of a drawing in print order: box by box, the name before its explanation, then what stands beside the boxes. */
export const daftarTulisanGambar = ({ daftarKotak, daftarTulisan }: Gambar): string[] => [
  ...daftarKotak.flatMap(({ baris, keterangan }) => [...baris, ...(keterangan ?? [])]),
  ...daftarTulisan.map(({ isi }) => isi),
]

const kotak = ({ x, y, lebar, tinggi, tebal }: KotakGambar, skala: number): CanvasElement => ({
  type: 'rect',
  x: x * skala,
  y: y * skala,
  w: lebar * skala,
  h: tinggi * skala,
  lineWidth: (tebal ? 0.9 : 0.6) * skala,
  lineColor: 'black',
})

function panah([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], skala: number): CanvasElement {
  const [dx, dy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)]
  const [x, y] = [x2 - dx * panjangPanah * skala, y2 - dy * panjangPanah * skala]
  const sayap = sayapPanah * skala
  const points = [
    { x: x2, y: y2 },
    { x: x + dy * sayap, y: y + dx * sayap },
    { x: x - dy * sayap, y: y - dx * sayap },
  ]
  return { type: 'polyline', points, closePath: true, lineWidth: 0.1, color: 'black' }
}

/** The strokes of all lines; where lines run together the stretch is drawn once, so that dashes stay clear. */
const goresan = (gambar: Gambar, skala: number): CanvasElement[] =>
  daftarGoresan(gambar).map(({ x1, y1, x2, y2, putus }) => ({
    type: 'line',
    x1: x1 * skala,
    y1: y1 * skala,
    x2: x2 * skala,
    y2: y2 * skala,
    lineWidth: 0.8 * skala,
    lineColor: 'black',
    ...(putus && { dash: { length: putus[0] * skala, space: putus[1] * skala } }),
  }))

function daftarPanah({ titik, panah: bentuk }: GarisGambar, skala: number): CanvasElement[] {
  const daftarTitik = titik.map(([x, y]) => [x * skala, y * skala] as const)
  const [awal, kedua] = daftarTitik
  const [sebelum, akhir] = daftarTitik.slice(-2)
  if (!awal || !kedua || !sebelum || !akhir) return []
  return [...(bentuk === 'tanpa' ? [] : [panah(sebelum, akhir, skala)]), ...(bentuk === 'dua' ? [panah(kedua, awal, skala)] : [])]
}

/** A drawing as vectors and text in the printed font, centred in `lebar` pt. */
export function simpulGambar(gambar: Gambar, lebar: number, skala: number, { huruf }: Ruang): Content {
  const geser = Math.max(0, (lebar - gambar.lebar * skala) / 2)
  const tulis = (isi: string, x: number, dasar: number, ukuran: number, tengah: boolean, bold: boolean): Content => ({
    text: isi,
    fontSize: ukuran * skala,
    bold,
    noWrap: true,
    lineHeight: 1,
    relativePosition: {
      x: geser + (tengah ? x - huruf.ukur(isi, ukuran, bold) / 2 : x) * skala,
      y: (dasar - huruf.naik(ukuran, bold)) * skala,
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
    ...goresan(gambar, skala),
    ...gambar.daftarGaris.flatMap(isi => daftarPanah(isi, skala)),
    ...gambar.daftarKotak.map(isi => kotak(isi, skala)),
  ]
  const ruang: Content = { stack: [], margin: [0, gambar.tinggi * skala, 0, 0] }
  const sesudah: [number, number, number, number] = [0, 0, 0, sesudahGambar]
  return {
    stack: [{ canvas: vektor, relativePosition: { x: geser, y: 0 } }, ...isiKotak, ...lepas, ruang],
    unbreakable: true,
    margin: sesudah,
  }
}
