import type { BaganTerurai, Gambar, GarisBagan, GarisGambar, Measure } from '@perkada/core'
import { teksAlternatif } from './hubungan.ts'
import { nomorKeterangan, susunCatatan } from './keterangan.ts'
import { taruhNomor } from './nomor-garis.ts'
import { tempatkanPohon } from './pohon.ts'
import { susunBaris, tempatkanProses } from './proses.ts'
import { susunRangka } from './rangka.ts'
import { rutekan } from './rute.ts'
import type { Tempat } from './tempat.ts'
import { ingatUkuran, type Ukuran, ukuranPada } from './ukuran.ts'

/** The sheet a chart is drawn on; lengths and sizes of type in pt. */
export interface LayoutOptions {
  readonly measure: Measure
  readonly lebar: number
  readonly tinggi: number
  /** Smallest legible type; 6 by default. */
  readonly ukuranMinimum?: number
  /** Largest type; 10 by default. */
  readonly ukuranMaksimum?: number
}

/** The chart does not fit its sheet at the smallest legible type; the message says what is in the way. */
export class BaganTidakMuat extends Error {
  override readonly name = 'BaganTidakMuat'
}

interface Calon {
  readonly tempat: Tempat
  readonly u: Ukuran
  readonly rute: readonly GarisGambar[]
  readonly lintas: readonly GarisBagan[]
}

type Coba = (u: Ukuran, penggal: boolean) => Iterable<{ tempat: Tempat; lintas: readonly GarisBagan[] }>

const langkahUkuran = 0.25
const regangTerbesar = 2.2

/** Draws a chart on a sheet in the largest type that fits; throws `BaganTidakMuat` when even the smallest does not. */
export function layout(bagan: BaganTerurai, options: LayoutOptions): Gambar {
  const measure = ingatUkuran(options.measure)
  const { lebar, tinggi, ukuranMinimum = 6, ukuranMaksimum = 10 } = options
  const cara = bagan.tataLetak === 'proses' ? [caraProses(bagan, lebar)] : [caraPohon(bagan, lebar, false), caraPohon(bagan, lebar, true)]
  let terbaik: Calon | undefined
  for (const penggal of [false, true]) {
    for (const satu of cara) {
      const calon = cariUkuran(bagan, satu, { measure, lebar, tinggi, ukuranMinimum, ukuranMaksimum }, penggal)
      if (calon && (!terbaik || (terbaik.u.huruf < 7.5 && calon.u.huruf > terbaik.u.huruf))) terbaik = calon
    }
    if (terbaik) break
  }
  if (!terbaik) throw new BaganTidakMuat(pesanTidakMuat(bagan, lebar, tinggi, ukuranMinimum))
  return gambarkan(bagan, terbaik, lebar)
}

const bulat = (nilai: number): string => String(Math.round(nilai)).replace('.', ',')

const pesanTidakMuat = (bagan: BaganTerurai, lebar: number, tinggi: number, minimum: number): string =>
  `bagan "${bagan.judul}" tidak muat: ${bagan.daftarSimpul.length} kotak dan ${bagan.daftarGaris.length} garis pada bidang ${bulat(lebar)} x ${bulat(tinggi)} pt dengan huruf ${minimum} pt; bagi menjadi beberapa bagan atau pendekkan nama unit`

/** The largest type at which a placement fits the sheet with every line led, then stretched to fill it. */
function cariUkuran(bagan: BaganTerurai, coba: Coba, options: Required<LayoutOptions>, penggal: boolean): Calon | undefined {
  const { measure, lebar, tinggi, ukuranMinimum, ukuranMaksimum } = options
  for (let huruf = ukuranMaksimum; huruf >= ukuranMinimum; huruf -= langkahUkuran) {
    const muat = (regang: number): Calon | undefined => {
      const u = ukuranPada(huruf, regang, measure)
      for (const { tempat, lintas } of coba(u, penggal)) {
        const catatan = susunCatatan(bagan, lebar, tempat.tinggi, u)
        if (tempat.tinggi + jarakCatatan(catatan.tinggi, u) + catatan.tinggi > tinggi) continue
        const rute = rutekan(tempat, lintas)
        if (rute.length === lintas.length) return { tempat, u, rute, lintas }
      }
      return undefined
    }
    const rapat = muat(1)
    if (!rapat) continue
    for (let regang = regangTerbesar; regang > 1.05; regang -= 0.15) {
      const longgar = muat(regang)
      if (longgar) return longgar
    }
    return rapat
  }
  return undefined
}

const jarakCatatan = (tinggiCatatan: number, u: Ukuran): number => (tinggiCatatan > 0 ? u.huruf * 1.2 : 0)

function* jalurUntuk(lintas: number): Iterable<number> {
  if (lintas === 0) yield 0
  else for (const jalur of new Set([Math.min(4, Math.ceil(lintas / 2)), Math.min(2, lintas), 1])) yield jalur
}

function caraPohon(bagan: BaganTerurai, lebar: number, gantung: boolean): Coba {
  const rangka = susunRangka(bagan, gantung)
  const terbanyak = rangka.daftarPilar.reduce((n, pilar) => n + Math.max(1, pilar.daftarAnak.length), 0)
  return function* (u, penggal) {
    for (const jalur of jalurUntuk(rangka.lintas.length))
      for (let jumlahKolom = rangka.daftarPilar.length; jumlahKolom <= terbanyak; jumlahKolom++) {
        const tempat = tempatkanPohon(rangka, { lebar, jumlahKolom, jalur, penggal }, u)
        if (tempat) yield { tempat, lintas: rangka.lintas }
        else if (jumlahKolom > rangka.daftarPilar.length) break
      }
  }
}

function caraProses(bagan: BaganTerurai, lebar: number): Coba {
  const daftarBaris = susunBaris(bagan)
  const terbanyak = Math.max(1, ...daftarBaris.map(baris => baris.length))
  return function* (u, penggal) {
    for (let perBaris = terbanyak; perBaris > 0; perBaris--)
      for (const jalur of new Set([Math.min(4, Math.max(2, Math.ceil(bagan.daftarGaris.length / 3))), 1])) {
        const tempat = tempatkanProses(daftarBaris, { lebar, perBaris, jalur, penggal }, u)
        if (tempat) yield { tempat, lintas: bagan.daftarGaris }
      }
  }
}

function gambarkan(bagan: BaganTerurai, { tempat, u, rute, lintas }: Calon, lebar: number): Gambar {
  const daftarGaris = [...tempat.daftarGaris, ...rute]
  const nomor = nomorKeterangan(bagan)
  const bernomor = daftarGaris.flatMap(garis => {
    const tertulis = [...lintas, ...bagan.daftarGaris].find(g => g.dari === garis.dari && g.ke === garis.ke && g.jenis === garis.jenis)
    const n = nomor.get(tertulis?.keterangan ?? '')
    return n === undefined ? [] : [{ garis, nomor: n }]
  })
  const polos = susunCatatan(bagan, lebar, 0, u)
  const catatan = susunCatatan(bagan, lebar, tempat.tinggi + jarakCatatan(polos.tinggi, u), u)
  return {
    lebar,
    tinggi: tempat.tinggi + jarakCatatan(catatan.tinggi, u) + catatan.tinggi,
    judul: bagan.judul,
    alternatif: teksAlternatif(bagan),
    daftarKotak: tempat.daftarKotak,
    daftarGaris: [...daftarGaris, ...catatan.daftarGaris],
    daftarTulisan: [...taruhNomor(bernomor, tempat.daftarKotak, daftarGaris, u), ...catatan.daftarTulisan],
  }
}
