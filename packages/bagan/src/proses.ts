import type { BaganTerurai, Gambar, KotakGambar, SimpulBagan } from '@perkada/core'
import { deretJalur, type Tempat } from './tempat.ts'
import { buatKotak, lebarSebaris, lebarTerkecil, type Ukuran } from './ukuran.ts'

/** What a placement of a process is tried with. */
export interface CobaProses {
  readonly lebar: number
  /** The most boxes in one row. */
  readonly perBaris: number
  readonly jalur: number
  readonly penggal: boolean
  /** Who acts, a column for each; the steps stand in the middle of the sheet where absent. */
  readonly daftarPelaku?: readonly string[]
}

const awalanPelaku = 'pelaku:'
/** Id of the box at the head of a column. */
const idPelaku = (urutan: number): string => `${awalanPelaku}${urutan + 1}`

/** The steps of a drawing stand in columns, each headed by who acts there. */
export const berlajur = ({ daftarKotak }: Gambar): boolean => daftarKotak.some(({ id }) => id.startsWith(awalanPelaku))

/** Those who act in a process, in the order of the whole chart; a step without one stands in a column without a head. */
export function daftarPelaku({ daftarSimpul, urutanPelaku = [] }: BaganTerurai): string[] {
  if (!daftarSimpul.some(({ pelaku }) => pelaku !== undefined)) return []
  const ada = new Set(daftarSimpul.map(({ pelaku = '' }) => pelaku))
  return [...new Set([...urutanPelaku.filter(nama => ada.has(nama)), ...ada])]
}

/** Widest box of a step, in letters: where rows have several, and where each stands alone in the middle. */
const hurufSejajar = 20
const hurufSendiri = 32

/** Rows of a process, the highest first: `tingkat` where it is written, otherwise below the superior or beside the partner. */
export function susunBaris(bagan: BaganTerurai): SimpulBagan[][] {
  const tingkat = new Map<string, number>()
  for (const simpul of bagan.daftarSimpul) if (simpul.tingkat !== undefined) tingkat.set(simpul.id, simpul.tingkat)
  const turun = bagan.daftarGaris.filter(
    ({ jenis, dari, ke }) => jenis === 'komando' || bagan.daftarSimpul.some(s => s.id === ke && s.induk === dari),
  )
  const tertulis = new Set(tingkat.keys())
  const hitung = (id: string, jalan: ReadonlySet<string>): number | undefined => {
    const tahu = tingkat.get(id)
    if (tahu !== undefined) return tahu
    if (jalan.has(id)) return undefined
    const lewat = new Set([...jalan, id])
    const atas = turun.filter(({ ke }) => ke === id).flatMap(({ dari }) => hitung(dari, lewat) ?? [])
    if (atas.length > 0) return Math.max(...atas) + 1
    return turun.some(({ dari }) => dari === id) ? 1 : undefined
  }
  for (const { id } of bagan.daftarSimpul) {
    if (tertulis.has(id)) continue
    const nilai = hitung(id, new Set())
    if (nilai !== undefined) tingkat.set(id, nilai)
  }
  for (const { id } of bagan.daftarSimpul) {
    if (tingkat.has(id)) continue
    const mitra = bagan.daftarGaris.find(({ dari, ke }) => (dari === id && tingkat.has(ke)) || (ke === id && tingkat.has(dari)))
    tingkat.set(id, mitra ? (tingkat.get(mitra.dari === id ? mitra.ke : mitra.dari) ?? 1) : 1)
  }
  const urut = [...new Set(tingkat.values())].sort((a, b) => a - b)
  return urut.map(nilai => bagan.daftarSimpul.filter(({ id }) => tingkat.get(id) === nilai))
}

/** Sets the rows of a process in place, every box equally wide; undefined when the sheet is too narrow. */
export function tempatkanProses(daftarBaris: readonly (readonly SimpulBagan[])[], coba: CobaProses, u: Ukuran): Tempat | undefined {
  const lajur = coba.daftarPelaku
  const potongan = daftarBaris.flatMap(baris => (lajur ? bagiLajur(baris) : potongBaris(baris, coba.perBaris)))
  const terbanyak = lajur?.length ?? Math.max(1, ...potongan.map(baris => baris.length))
  const ruang = (coba.jalur - 1) * u.lajur
  const pinggir = ruang + u.tepi + 0.5
  const sela = Math.max(ruang + 2 * u.tepi, 3.2 * u.huruf)
  const kepala = (lajur ?? []).map((nama, i): SimpulBagan => ({ id: idPelaku(i), nama, samping: false }))
  const semua = [...daftarBaris.flat(), ...kepala]
  const muat = (coba.lebar - 2 * pinggir - (terbanyak - 1) * sela) / terbanyak
  const nyaman = Math.min(
    (terbanyak > 1 ? hurufSejajar : hurufSendiri) * u.huruf,
    Math.max(12 * u.huruf, ...semua.map(simpul => lebarSebaris(simpul, true, u))),
  )
  const lebar = Math.min(muat, nyaman)
  if (lebar < 3 * u.huruf) return undefined
  if (!coba.penggal && semua.some(simpul => lebar < Math.max(lebarTerkecil(simpul, true, u), 8 * u.huruf))) return undefined
  const longgar = terbanyak > 1 ? Math.min((muat - lebar) * (terbanyak / (terbanyak - 1)), 3 * u.turun) : 0
  const langkah = lebar + sela + Math.max(0, longgar)
  const tengah = coba.lebar / 2
  const daftarKotak: KotakGambar[] = []
  const jalurX = new Set<number>()
  const jalurUtama: number[] = []
  const jalurY: number[] = [...deretJalur(0.5, u.lajur, coba.jalur)]
  const kiri = (j: number, jumlah: number) => tengah + (j - (jumlah - 1) / 2) * langkah - lebar / 2
  let y = 0.5 + ruang + u.tepi
  if (kepala.length > 0) {
    y = 0.5
    const kotakKepala = kepala.map(simpul => buatKotak(simpul, lebar, true, u))
    const tinggi = Math.max(...kotakKepala.map(kotak => kotak.tinggi))
    for (const [j, kotak] of kotakKepala.entries()) if (kepala[j]?.nama) daftarKotak.push({ ...kotak, x: kiri(j, terbanyak), y, tinggi })
    jalurY.splice(0, jalurY.length, ...deretJalur(y + tinggi + u.tepi, u.lajur, coba.jalur))
    y += tinggi + ruang + 2 * u.tepi
  }
  for (const [i, baris] of potongan.entries()) {
    if (i > 0) {
      const jarak = Math.max(ruang + 2 * u.tepi, u.turun * 1.4)
      const deret = deretJalur(y + (jarak - ruang) / 2, u.lajur, coba.jalur)
      jalurY.push(...deret)
      jalurUtama.push(deret[(coba.jalur - 1) >> 1] ?? y)
      y += jarak
    }
    const kotakBaris = baris.map(simpul => buatKotak(simpul, lebar, lajur === undefined, u))
    const tinggi = Math.max(...kotakBaris.map(kotak => kotak.tinggi))
    for (const [j, kotak] of kotakBaris.entries()) {
      const x = lajur ? kiri(lajur.indexOf(baris[j]?.pelaku ?? ''), terbanyak) : kiri(j, baris.length)
      daftarKotak.push({ ...kotak, x, y, tinggi })
      for (let k = 0; k < coba.jalur; k++) {
        jalurX.add(x - u.tepi - k * u.lajur)
        jalurX.add(x + lebar + u.tepi + k * u.lajur)
      }
    }
    y += tinggi
  }
  jalurY.push(...deretJalur(y + u.tepi, u.lajur, coba.jalur))
  const dalam = [...jalurX].filter(x => x >= 0.5 && x <= coba.lebar - 0.5)
  return { tinggi: y + u.tepi + ruang + 1, daftarKotak, daftarGaris: [], jalurX: dalam, jalurY, jalurUtama }
}

/** A row cut so that no column holds two of its steps side by side. */
function bagiLajur(baris: readonly SimpulBagan[]): SimpulBagan[][] {
  const hasil: SimpulBagan[][] = []
  const tinggi = new Map<string, number>()
  for (const simpul of baris) {
    const n = tinggi.get(simpul.pelaku ?? '') ?? 0
    tinggi.set(simpul.pelaku ?? '', n + 1)
    hasil[n] = [...(hasil[n] ?? []), simpul]
  }
  return hasil
}

function potongBaris(baris: readonly SimpulBagan[], perBaris: number): SimpulBagan[][] {
  const jumlah = Math.ceil(baris.length / perBaris)
  const isi = Math.ceil(baris.length / Math.max(1, jumlah))
  return Array.from({ length: jumlah }, (_, i) => baris.slice(i * isi, (i + 1) * isi))
}
