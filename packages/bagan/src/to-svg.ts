import type { Gambar, GarisGambar, KotakGambar, TulisanGambar } from '@perkada/core'
import { daftarGoresan, type Goresan } from './goresan.ts'
import { garisDasar } from './ukuran.ts'

/** How a drawing is written as SVG. */
export interface SvgOptions {
  /** Value of `font-family`. */
  readonly fontFamily?: string
  /** Lines of a title above the drawing, as sheets of a split chart carry. */
  readonly tajuk?: readonly string[]
}

/** Size of a title above a drawing, pt. */
export const ukuranTajuk = 11
const pitchTajuk = ukuranTajuk * 1.3

const angka = (nilai: number): string => String(Math.round(nilai * 100) / 100 + 0)
const entitas: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text that XML may carry: marks escaped, control characters and lone surrogates gone. */
const amankan = (isi: string): string =>
  [...isi]
    .filter(huruf => {
      const kode = huruf.codePointAt(0) ?? 0
      return (kode >= 32 || kode === 9 || kode === 10) && !(kode >= 0xd800 && kode <= 0xdfff) && kode !== 0xfffe && kode !== 0xffff
    })
    .map(huruf => entitas[huruf] ?? huruf)
    .join('')

const tulisan = (x: number, y: number, ukuran: number, isi: string, tengah: boolean, tebal: boolean): string =>
  `<text x="${angka(x)}" y="${angka(y)}" font-size="${angka(ukuran)}"${tengah ? ' text-anchor="middle"' : ''}${tebal ? ' font-weight="bold"' : ''}>${amankan(isi)}</text>`

function svgKotak(kotak: KotakGambar): string[] {
  const { nama, keterangan, ukuranKeterangan } = garisDasar(kotak)
  const tengah = kotak.x + kotak.lebar / 2
  return [
    `<rect x="${angka(kotak.x)}" y="${angka(kotak.y)}" width="${angka(kotak.lebar)}" height="${angka(kotak.tinggi)}" fill="none" stroke="#000" stroke-width="${kotak.tebal ? 0.9 : 0.6}"/>`,
    ...kotak.baris.map((isi, i) => tulisan(tengah, nama[i] ?? 0, kotak.ukuran, isi, true, kotak.tebal)),
    ...(kotak.keterangan ?? []).map((isi, i) => tulisan(tengah, keterangan[i] ?? 0, ukuranKeterangan, isi, true, false)),
  ]
}

const panjangPanah = 5
const sayapPanah = 1.9

type Titik = readonly [number, number]

function svgPanah(ujung: Titik, asal: Titik): string {
  const dx = Math.sign(ujung[0] - asal[0])
  const dy = Math.sign(ujung[1] - asal[1])
  const x = ujung[0] - dx * panjangPanah
  const y = ujung[1] - dy * panjangPanah
  const titik = [ujung, [x + dy * sayapPanah, y + dx * sayapPanah], [x - dy * sayapPanah, y - dx * sayapPanah]]
  return `<polygon points="${titik.map(([a = 0, b = 0]) => `${angka(a)},${angka(b)}`).join(' ')}" fill="#000"/>`
}

const svgGoresan = ({ x1, y1, x2, y2, putus }: Goresan): string =>
  `<line x1="${angka(x1)}" y1="${angka(y1)}" x2="${angka(x2)}" y2="${angka(y2)}" stroke="#000" stroke-width="0.8"${putus ? ` stroke-dasharray="${putus.map(angka).join(' ')}"` : ''}/>`

function svgUjung({ titik, panah }: GarisGambar): string[] {
  const [awal, kedua] = titik
  const akhir = titik.at(-1)
  const sebelum = titik.at(-2)
  const kepala = (panah === 'akhir' || panah === 'dua') && akhir && sebelum ? [svgPanah(akhir, sebelum)] : []
  return (panah === 'dua' || panah === 'awal') && awal && kedua ? [...kepala, svgPanah(awal, kedua)] : kepala
}

const svgTulisan = ({ x, y, isi, ukuran, jangkar }: TulisanGambar): string => tulisan(x, y, ukuran, isi, jangkar === 'tengah', false)

/** A drawing as SVG on white paper, in pt, with title and description; the same drawing gives the same bytes. */
export function toSvg(gambar: Gambar, options: SvgOptions = {}): string {
  const { fontFamily = "'TeX Gyre Bonum', serif", tajuk = [] } = options
  const atas = tajuk.length > 0 ? tajuk.length * pitchTajuk + ukuranTajuk * 0.7 : 0
  const lebar = angka(gambar.lebar)
  const tinggi = angka(gambar.tinggi + atas)
  const isi = [
    ...daftarGoresan(gambar).map(svgGoresan),
    ...gambar.daftarGaris.flatMap(svgUjung),
    ...gambar.daftarKotak.flatMap(svgKotak),
    ...gambar.daftarTulisan.map(svgTulisan),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${lebar}pt" height="${tinggi}pt" viewBox="0 0 ${lebar} ${tinggi}" role="img" font-family="${amankan(fontFamily)}">`,
    `<title>${amankan([...tajuk, ...(tajuk.length > 0 ? [] : [gambar.judul])].join(' '))}</title>`,
    `<desc>${amankan(gambar.alternatif)}</desc>`,
    `<rect width="${lebar}" height="${tinggi}" fill="#fff"/>`,
    ...tajuk.map((satu, i) => tulisan(gambar.lebar / 2, (i + 0.8) * pitchTajuk, ukuranTajuk, satu, true, true)),
    ...(atas > 0 ? [`<g transform="translate(0 ${angka(atas)})">`, ...isi, '</g>'] : isi),
    '</svg>',
    '',
  ].join('\n')
}
