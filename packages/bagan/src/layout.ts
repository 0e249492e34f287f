import type { BaganTerurai, Gambar, KotakGambar } from '@perkada/core'
import { type Calon, type Coba, cariUkuran, catatanDi, garisTepi, tepi, tinggiSeluruh } from './cari-ukuran.ts'
import { teksAlternatif } from './hubungan.ts'
import { nomorKeterangan } from './keterangan.ts'
import { taruhNomor } from './nomor-garis.ts'
import { tempatkanPohon } from './pohon.ts'
import { susunBaris, tempatkanProses } from './proses.ts'
import { type Rangka, susunRangka } from './rangka.ts'
import type { LayoutOptions } from './tempat.ts'
import { ingatUkuran } from './ukuran.ts'

export type { LayoutOptions } from './tempat.ts'

/** The chart does not fit its sheet at the smallest legible type; the message says what is in the way. */
export class BaganTidakMuat extends Error {
  override readonly name = 'BaganTidakMuat'
}

/** Draws a chart on a sheet in the largest type that fits; throws `BaganTidakMuat` when even the smallest does not. */
export function layout(bagan: BaganTerurai, options: LayoutOptions): Gambar {
  const measure = ingatUkuran(options.measure)
  const { lebar, tinggi, ukuranMinimum = 6, ukuranMaksimum = 10 } = options
  const cara = bagan.tataLetak === 'proses' ? [caraProses(bagan, lebar)] : caraPohon(bagan, lebar)
  const lembar = { measure, lebar, tinggi, ukuranMinimum, ukuranMaksimum }
  let terbaik: Calon | undefined
  let perlu = Number.POSITIVE_INFINITY
  for (const penggal of [false, true]) {
    for (const satu of cara) {
      const hasil = cariUkuran(bagan, satu, lembar, penggal)
      if ('perlu' in hasil) perlu = Math.min(perlu, hasil.perlu)
      else if (!terbaik || (terbaik.u.huruf < 7.5 && hasil.u.huruf > terbaik.u.huruf)) terbaik = hasil
    }
    if (terbaik) return gambarkan(bagan, terbaik, lebar)
  }
  throw new BaganTidakMuat(pesanTidakMuat(bagan, lembar, perlu))
}

function pesanTidakMuat(bagan: BaganTerurai, { lebar, tinggi, ukuranMinimum }: Required<LayoutOptions>, perlu: number): string {
  const bidang = `bidang ${Math.round(lebar)} x ${Math.round(tinggi)} pt dengan huruf ${String(ukuranMinimum).replace('.', ',')} pt`
  const sebab = Number.isFinite(perlu) ? `perlu tinggi ${Math.ceil(perlu)} pt` : 'kotak yang berjajar terlalu banyak untuk lebarnya'
  return `bagan "${bagan.judul}" (${bagan.daftarSimpul.length} kotak) tidak muat pada ${bidang}: ${sebab}; bagi menjadi beberapa bagan atau pendekkan nama unit`
}

function* jalurUntuk(lintas: number): Iterable<number> {
  if (lintas === 0) yield 0
  else for (const jalur of new Set([Math.min(4, Math.ceil(lintas / 2)), Math.min(2, lintas), 1])) yield jalur
}

function caraPohon(bagan: BaganTerurai, lebar: number): Coba[] {
  const berpilar = susunRangka(bagan, false)
  const gantung = susunRangka(bagan, true)
  const sama =
    berpilar.daftarPilar.length === gantung.daftarPilar.length && berpilar.daftarPilar[0]?.kepala === gantung.daftarPilar[0]?.kepala
  return (sama ? [berpilar] : [berpilar, gantung]).map(rangka => cobaRangka(rangka, lebar))
}

function cobaRangka(rangka: Rangka, lebar: number): Coba {
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
  const daftarNomor = taruhNomor(bernomor, tempat.daftarKotak, daftarGaris, u)
  const batas = tepi(tempat.daftarKotak, daftarGaris)
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
