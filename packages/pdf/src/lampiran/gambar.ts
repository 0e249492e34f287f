import type { BlokBagan, Gambar, GarisGambar, KotakGambar } from '@perkada/core'
import type { CanvasElement, Content } from 'pdfmake/interfaces'
import type { Ruang } from '../tata-letak/ruang.ts'

/** Line pitch inside a box, as a multiple of the size: what the drawing table reckons with. */
const pitchKotak = 1.2
const panjangPanah = 5

/** The drawing made for a chart block. Throws when the caller passed none: a chart never vanishes without a word. */
export function gambarUntuk(blok: BlokBagan, { gambar }: Pick<Ruang, 'gambar'>): Gambar {
  const hasil = gambar.get(blok)
  if (!hasil) throw new Error('bagan belum digambar: berikan Gambar untuk setiap blok bagan dalam naskah')
  return hasil
}

/** The smallest size of type in a drawing, in pt. */
export const hurufTerkecil = ({ daftarKotak, daftarTulisan }: Gambar): number =>
  Math.min(...daftarKotak.map(({ ukuran }) => ukuran), ...daftarTulisan.map(({ ukuran }) => ukuran), 99)

/** The scale at which a drawing fits into a room in pt; never enlarged. */
export const skalaGambar = ({ lebar, tinggi }: Gambar, ruangLebar: number, ruangTinggi: number): number =>
  Math.min(1, ruangLebar / lebar, ruangTinggi / tinggi)

const kotak = ({ x, y, lebar, tinggi }: KotakGambar, skala: number): CanvasElement => ({
  type: 'rect',
  x: x * skala,
  y: y * skala,
  w: lebar * skala,
  h: tinggi * skala,
  lineWidth: 0.7 * skala,
  color: 'white',
  lineColor: 'black',
})

function panah([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): CanvasElement {
  const jarak = Math.hypot(x2 - x1, y2 - y1) || 1
  const [dx, dy] = [((x2 - x1) / jarak) * panjangPanah, ((y2 - y1) / jarak) * panjangPanah]
  const points = [
    { x: x2, y: y2 },
    { x: x2 - dx - dy / 3, y: y2 - dy + dx / 3 },
    { x: x2 - dx + dy / 3, y: y2 - dy - dx / 3 },
  ]
  return { type: 'polyline', points, closePath: true, lineWidth: 0.1, color: 'black' }
}

function garis({ titik, jenis, panah: bentuk }: GarisGambar, skala: number): CanvasElement[] {
  const daftarTitik = titik.map(([x, y]) => [x * skala, y * skala] as const)
  const [awal, kedua] = daftarTitik
  const [sebelum, akhir] = daftarTitik.slice(-2)
  if (!awal || !kedua || !sebelum || !akhir) return []
  return [
    {
      type: 'polyline',
      points: daftarTitik.map(([x, y]) => ({ x, y })),
      lineWidth: 0.8 * skala,
      lineColor: 'black',
      ...(jenis === 'koordinasi' && { dash: { length: 3, space: 2 } }),
    },
    ...(bentuk === 'tanpa' ? [] : [panah(sebelum, akhir)]),
    ...(bentuk === 'dua' ? [panah(kedua, awal)] : []),
  ]
}

/** A drawing as vectors and text in the printed font, centred in `lebar` pt; in print order: boxes, then loose text. */
export function simpulGambar(gambar: Gambar, lebar: number, skala: number, ruang: Ruang): Content {
  const { ukur, tinggi: tinggiHuruf } = ruang.huruf
  const geser = Math.max(0, (lebar - gambar.lebar * skala) / 2)
  const tulis = (isi: string, x: number, y: number, ukuran: number, tengah: boolean, bold: boolean): Content => ({
    text: isi,
    fontSize: ukuran * skala,
    bold,
    noWrap: true,
    lineHeight: 1,
    relativePosition: {
      x: geser + (tengah ? x - ukur(isi, ukuran, bold) / 2 : x) * skala,
      y: (y - tinggiHuruf(ukuran) / 2) * skala,
    },
  })
  const isiKotak = gambar.daftarKotak.flatMap(({ x, y, lebar: w, tinggi: h, baris, ukuran, tebal }) => {
    const tengahPertama = y + h / 2 - ((baris.length - 1) * ukuran * pitchKotak) / 2
    return baris.map((isi, urutan) => tulis(isi, x + w / 2, tengahPertama + urutan * ukuran * pitchKotak, ukuran, true, tebal))
  })
  const lepas = gambar.daftarTulisan.map(({ x, y, isi, ukuran, jangkar }) => tulis(isi, x, y, ukuran, jangkar === 'tengah', false))
  const vektor: CanvasElement[] = [
    ...gambar.daftarGaris.flatMap(isi => garis(isi, skala)),
    ...gambar.daftarKotak.map(isi => kotak(isi, skala)),
  ]
  const tinggi = gambar.tinggi * skala
  const simpulVektor: Content = { canvas: vektor, relativePosition: { x: geser, y: 0 } }
  return { stack: [simpulVektor, ...isiKotak, ...lepas, { stack: [], margin: [0, tinggi, 0, 0] }], unbreakable: true }
}
