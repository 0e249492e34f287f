import type { BaganTerurai, Gambar, KotakGambar, SimpulBagan } from '@perkada/core'
import {
  type Calon,
  type Coba,
  cariUkuran,
  catatanDi,
  cobaUkuran,
  garisTepi,
  type Lembar,
  regangkan,
  tepi,
  tinggiSeluruh,
} from './cari-ukuran.ts'
import { teksAlternatif } from './hubungan.ts'
import { idAsal } from './id-salinan.ts'
import { nomorKeterangan } from './keterangan.ts'
import { kolomTerbanyak, lebarPaling, tinggiTerkecil } from './kolom.ts'
import { taruhNomor } from './nomor-garis.ts'
import { lebarKolomTerkecil, tempatkanPohon } from './pohon.ts'
import { daftarPelaku, susunBaris, tempatkanProses } from './proses.ts'
import { type Rangka, susunRangka } from './rangka.ts'
import type { LayoutOptions } from './tempat.ts'
import { hurufTerkecil, ingatanBaru, ingatUkuran } from './ukuran.ts'

export type { LayoutOptions } from './tempat.ts'

/** The chart does not fit its sheet at the smallest legible type; the message says what is in the way. */
export class BaganTidakMuat extends Error {
  override readonly name = 'BaganTidakMuat'
}

/** A chart on a sheet in the largest type that fits, not yet drawn. */
export interface Sketsa {
  readonly ukuran: number
  /** In the form that a reader expects of such a chart (pillars side by side), in type that is read with ease. */
  readonly baik: boolean
  /** No word is cut at the end of a line. */
  readonly utuh: boolean
  gambar(): Gambar
}

/** Type from which on no other arrangement is tried, pt. */
const ukuranCukup = 7.5

/** Finds the largest type in which a chart fits a sheet; throws `BaganTidakMuat` when even the smallest does not. */
export function sketsa(bagan: BaganTerurai, options: LayoutOptions): Sketsa {
  const lembar = bukaLembar(options)
  let terbaik: { calon: Calon; cara: Coba; baik: boolean } | undefined
  let perlu = Number.POSITIVE_INFINITY
  for (const penggal of [false, true]) {
    for (const [urutan, cara] of susunCara(bagan, lembar).entries()) {
      if (terbaik && terbaik.calon.u.huruf >= ukuranCukup) break
      const calon = cariUkuran(bagan, cara, lembar, penggal)
      if ('perlu' in calon) perlu = Math.min(perlu, calon.perlu)
      else if (!terbaik || calon.u.huruf > terbaik.calon.u.huruf)
        terbaik = { calon, cara, baik: urutan === 0 && calon.u.huruf >= ukuranCukup }
    }
    if (!terbaik) continue
    const { calon, cara, baik } = terbaik
    const gambar = () => gambarkan(bagan, regangkan(bagan, calon, cara, lembar, penggal), lembar.lebar)
    return { ukuran: calon.u.huruf, baik, utuh: !penggal, gambar }
  }
  throw new BaganTidakMuat(pesanTidakMuat(bagan, lembar, perlu))
}

/** Draws a chart on a sheet in the largest type that fits; throws `BaganTidakMuat` when even the smallest does not. */
export const layout = (bagan: BaganTerurai, options: LayoutOptions): Gambar => sketsa(bagan, options).gambar()

/** Whether the chart fits a sheet at the smallest legible type with every word whole. */
export function muat(bagan: BaganTerurai, options: LayoutOptions): boolean {
  const lembar = bukaLembar(options)
  return susunCara(bagan, lembar).some(cara => !('perlu' in cobaUkuran(bagan, cara, lembar, false, lembar.ukuranMinimum, 1)))
}

function bukaLembar({
  measure,
  lebar,
  tinggi,
  ukuranMinimum = hurufTerkecil,
  ukuranMaksimum = 10,
  polos = false,
  ingatan,
}: LayoutOptions): Lembar {
  const ukur = ingatan ? measure : ingatUkuran(measure)
  return { measure: ukur, lebar, tinggi, ukuranMinimum, ukuranMaksimum, polos, ingatan: ingatan ?? ingatanBaru() }
}

const susunCara = (bagan: BaganTerurai, { lebar, tinggi, polos }: Lembar): Coba[] =>
  bagan.tataLetak === 'proses' ? caraProses(bagan, lebar, polos) : caraPohon(bagan, lebar, tinggi)

function pesanTidakMuat(bagan: BaganTerurai, { lebar, tinggi, ukuranMinimum }: Required<LayoutOptions>, perlu: number): string {
  const bidang = `bidang ${Math.round(lebar)} x ${Math.round(tinggi)} pt dengan huruf ${String(ukuranMinimum).replace('.', ',')} pt`
  const sebab = Number.isFinite(perlu) ? `perlu tinggi ${Math.ceil(perlu)} pt` : 'kotak yang berjajar terlalu banyak untuk lebarnya'
  return `bagan “${bagan.judul}” (${bagan.daftarSimpul.length} kotak) tidak muat pada ${bidang}: ${sebab}; bagi menjadi beberapa bagan atau pendekkan nama unit`
}

function* jalurUntuk(lintas: number): Iterable<number> {
  if (lintas === 0) yield 0
  else for (const jalur of new Set([Math.min(4, Math.ceil(lintas / 2)), Math.min(2, lintas), 1])) yield jalur
}

function caraPohon(bagan: BaganTerurai, lebar: number, tinggi: number): Coba[] {
  const berpilar = susunRangka(bagan, false)
  const gantung = susunRangka(bagan, true)
  const sama =
    berpilar.daftarPilar.length === gantung.daftarPilar.length && berpilar.daftarPilar[0]?.kepala === gantung.daftarPilar[0]?.kepala
  return (sama ? [berpilar] : [berpilar, gantung]).map(rangka => cobaRangka(rangka, lebar, tinggi))
}

function cobaRangka(rangka: Rangka, lebar: number, tinggi: number): Coba {
  const terbanyak = rangka.daftarPilar.reduce((n, pilar) => n + Math.max(1, pilar.daftarAnak.length), 0)
  return function* (u, penggal) {
    const terkecil: number[] = []
    const tersempit = penggal ? 0 : lebarKolomTerkecil(rangka.daftarPilar, u)
    for (const jalur of jalurUntuk(rangka.lintas.length))
      for (let jumlahKolom = rangka.daftarPilar.length; jumlahKolom <= Math.min(terbanyak, kolomTerbanyak(lebar, u)); jumlahKolom++) {
        if (lebarPaling(jumlahKolom, lebar, u) < tersempit) break
        const perlu = terkecil[jumlahKolom] ?? tinggiTerkecil(rangka.daftarPilar, jumlahKolom, lebar, u)
        terkecil[jumlahKolom] = perlu
        if (perlu > tinggi) {
          yield { perlu }
          continue
        }
        const tempat = tempatkanPohon(rangka, { lebar, jumlahKolom, jalur, penggal }, u)
        if (tempat) yield { tempat, lintas: rangka.lintas }
        else if (jumlahKolom > rangka.daftarPilar.length) break
      }
  }
}

function caraProses(bagan: BaganTerurai, lebar: number, tanpaLajur: boolean): Coba[] {
  const pelaku = daftarPelaku(bagan)
  const berpelaku = pelaku.length > 0
  const polos = cobaProses(berpelaku ? { ...bagan, daftarSimpul: bagan.daftarSimpul.map(pelakuSebagaiKeterangan) } : bagan, lebar)
  return berpelaku && !tanpaLajur ? [cobaProses(bagan, lebar, pelaku), polos] : [polos]
}

const pelakuSebagaiKeterangan = ({ pelaku, keterangan, ...simpul }: SimpulBagan): SimpulBagan => ({
  ...simpul,
  ...(pelaku || keterangan ? { keterangan: [pelaku, keterangan].filter(Boolean).join('\n') } : {}),
})

function cobaProses(bagan: BaganTerurai, lebar: number, daftarPelaku?: readonly string[]): Coba {
  const daftarBaris = susunBaris(bagan)
  const terbanyak = daftarPelaku ? 1 : Math.max(1, ...daftarBaris.map(baris => baris.length))
  return function* (u, penggal) {
    for (let perBaris = terbanyak; perBaris > 0; perBaris--)
      for (const jalur of new Set([Math.min(4, Math.max(2, Math.ceil(bagan.daftarGaris.length / 3))), 1])) {
        const tempat = tempatkanProses(daftarBaris, { lebar, perBaris, jalur, penggal, ...(daftarPelaku ? { daftarPelaku } : {}) }, u)
        if (tempat) yield { tempat, lintas: bagan.daftarGaris }
      }
  }
}

/** The drawing of a placement, with numbers beside its lines and the legend below. */
export function gambarkan(bagan: BaganTerurai, { tempat, u, rute, lintas }: Calon, lebar: number): Gambar {
  const melapor = new Set(bagan.daftarGaris.filter(({ panah }) => panah === 'awal').map(({ dari, ke }) => `${dari} ${ke}`))
  const daftarGaris = [
    ...tempat.daftarGaris.map(garis => (melapor.has(`${garis.dari} ${garis.ke}`) ? { ...garis, panah: 'awal' as const } : garis)),
    ...rute,
  ]
  const nomor = nomorKeterangan(bagan)
  const bernomor = daftarGaris.flatMap(garis => {
    const tertulis = [...lintas, ...bagan.daftarGaris].find(
      g => g.dari === idAsal(garis.dari) && g.ke === idAsal(garis.ke) && g.jenis === garis.jenis,
    )
    const n = nomor.get(tertulis?.keterangan ?? '')
    return n === undefined ? [] : [{ garis, nomor: n }]
  })
  const batas = tepi(tempat.daftarKotak, daftarGaris)
  const daftarNomor = taruhNomor(bernomor, tempat.daftarKotak, daftarGaris, { x1: 0, x2: lebar, y1: batas.atas, y2: batas.bawah + 2 }, u)
  const catatan = catatanDi(bagan, lebar, batas, u)
  const naik = batas.atas - garisTepi
  const y2 = (y: number) => dua(y - naik)
  return {
    lebar,
    tinggi: tinggiSeluruh(bagan, lebar, batas, u),
    judul: bagan.judul,
    alternatif: teksAlternatif(bagan),
    daftarKotak: tempat.daftarKotak.map(bulatkanKotak).map(kotak => ({ ...kotak, y: y2(kotak.y) })),
    daftarGaris: [...daftarGaris, ...catatan.daftarGaris].map(garis => ({
      ...garis,
      titik: garis.titik.map(([x, y]) => [dua(x), y2(y)] as const),
    })),
    daftarTulisan: [...daftarNomor, ...catatan.daftarTulisan].map(tulisan => ({ ...tulisan, x: dua(tulisan.x), y: y2(tulisan.y) })),
  }
}

/** Two decimals are finer than any printer. */
const dua = (nilai: number): number => Math.round(nilai * 100) / 100
const bulatkanKotak = (kotak: KotakGambar): KotakGambar => ({
  ...kotak,
  x: dua(kotak.x),
  lebar: dua(kotak.lebar),
  tinggi: dua(kotak.tinggi),
})
