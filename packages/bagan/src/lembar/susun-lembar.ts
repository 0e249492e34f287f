import type { BaganTerurai, Gambar, GarisBagan, Measure } from '@perkada/core'
import { gambarkan, muat } from '../layout.ts'
import { type Bidang, type Orientasi, pilihOrientasi } from '../pilih-orientasi.ts'
import { berlajur } from '../proses.ts'
import { type Cabang, susunHutan } from '../rangka.ts'
import { hurufTerkecil, ingatanBaru, ingatUkuran, tinggiKotak, ukuranPada } from '../ukuran.ts'
import { baganSebagian, bandingkanNomor, type Rencana, sebutBagan, sebutHubunganLain } from './bagan-sebagian.ts'
import { tempatkanPasangan } from './pasangan.ts'
import { type CaraPecah, lintasTerbanyak, pecahPohon } from './pecah-pohon.ts'
import { pecahProses } from './pecah-proses.ts'
import { letakSimpul, titipanTerbanyak, titipkan } from './titip-garis.ts'

/** Free space on both orientations of a sheet. */
export type BidangDua = Readonly<Record<Orientasi, Bidang>>

/** Where a chart is to be drawn; lengths in pt. */
export interface LembarOptions {
  readonly measure: Measure
  /** Number of the chart in the document, for references when it is split: "1". */
  readonly nomor: string
  /** Room beside everything else on the page of a chart that needs one sheet. */
  readonly berbagi: BidangDua
  /** Room where the chart needs more than that; without it a chart is split that finds no room beside everything else. */
  readonly sendiri?: BidangDua
  /** Height that the title of a sheet takes in a column so wide; 0 where titles stand elsewhere. */
  readonly tinggiJudul?: (nomor: string, judul: string, lebar: number) => number
  /** Room on the first, on a further and on the last sheet of a split chart, its title included. */
  readonly pertama: BidangDua
  readonly lanjutan: BidangDua
  readonly terakhir: BidangDua
  readonly ukuranMinimum?: number
  /** Who acts in a process stands in its boxes on every sheet. */
  readonly polos?: boolean
}

/** One sheet of a chart. */
export interface LembarBagan {
  /** "1" of an overview, "1.2" of a detail; absent where the chart stands on one sheet. */
  readonly nomor?: string
  readonly judul: string
  readonly orientasi: Orientasi
  readonly gambar: Gambar
  /** The part of the chart that the sheet shows. */
  readonly bagan: BaganTerurai
}

const daftarArah = (bagan: BaganTerurai): readonly Orientasi[] => (bagan.arah ? [bagan.arah] : ['tegak', 'mendatar'])

/**
 * Draws a chart on one sheet where it is legible there, otherwise as an overview and details that refer to each other:
 * every unit and every line stands on at least one sheet, and nothing prints below the smallest size. Throws
 * `BaganTidakMuat` when a single box is larger than a sheet.
 */
export function susunLembar(bagan: BaganTerurai, options: LembarOptions): LembarBagan[] {
  const measure = ingatUkuran(options.measure)
  const ukuranMinimum = options.ukuranMinimum ?? hurufTerkecil
  const sama = { measure, ukuranMinimum, polos: options.polos ?? false, ingatan: ingatanBaru() }
  const muatDi = (satu: BaganTerurai, bidang: BidangDua) => daftarArah(bagan).some(arah => muat(satu, { ...sama, ...bidang[arah] }))
  const lintas = bagan.tataLetak === 'pohon' ? bagan.daftarGaris.length - susunHutan(bagan).atasan.size : 0
  if (lintas <= lintasTerbanyak)
    for (const bidang of [options.berbagi, options.sendiri])
      if (bidang && muatDi(bagan, bidang)) return [{ judul: bagan.judul, bagan, ...pilihOrientasi(bagan, { ...sama, ...bidang }) }]
  // Whole it would leave no room for what must share its page, or it would stand on one sheet already.
  const seluruhnya = ({ daftarSimpul }: BaganTerurai) => lintas <= lintasTerbanyak && daftarSimpul.length === bagan.daftarSimpul.length
  const cara: CaraPecah = {
    nomor: options.nomor,
    muat: (satu, pertama) =>
      !seluruhnya(satu) && muatDi(satu, dibawahJudul(satu.judul, pertama ? options.pertama : options.lanjutan, options)),
    berat: timbang(bagan, options),
  }
  const { daftarRencana, sisa, berikut } = bagan.tataLetak === 'proses' ? pecahProses(bagan, cara) : pecahPohon(bagan, cara)
  const terurut = [...daftarRencana].sort((a, b) => bandingkanNomor(a.nomor, b.nomor))
  const titipan = sisa.length <= titipanTerbanyak ? titipkan(bagan, terurut, sisa, cara.muat) : undefined
  const urut = titipan ?? terurut
  const pasangan = titipan ? [] : susunPasangan(bagan, urut, sisa, `${options.nomor}.`, berikut, options)
  const catatan = pasangan.length > 0 ? sebutHubunganLain(pasangan.map(({ nomor = '' }) => nomor)) : ''
  const terpisah = new Set(sisa.flatMap(({ dari, ke }) => [dari, ke]))
  const terakhirMuat = ({ judul, bagan: satu }: Rencana) => muatDi({ ...satu, judul }, dibawahJudul(judul, options.terakhir, options))
  const ujung = urut.at(-1)
  // What follows the chart stays with its last sheet: where that is too high, all are cut as if they were the last.
  if (pasangan.length === 0 && urut.length > 1 && ujung && options.lanjutan !== options.terakhir && !terakhirMuat(ujung))
    return susunLembar(bagan, { ...options, lanjutan: options.terakhir })
  const lembar = urut.map((rencana, i): LembarBagan => {
    const ada = rencana.bagan.daftarSimpul.some(({ id }) => terpisah.has(id))
    const isi = ada && catatan ? { ...rencana.bagan, catatan: [...(rencana.bagan.catatan ?? []), catatan] } : rencana.bagan
    const bagian = { ...isi, ...(bagan.arah ? { arah: bagan.arah } : {}), judul: rencana.judul }
    const bidang = dibawahJudul(bagian.judul, i === 0 ? options.pertama : options.lanjutan, options)
    const terakhir = dibawahJudul(bagian.judul, options.terakhir, options)
    const akhir = i === urut.length - 1 && pasangan.length === 0 && i > 0 && muatDi(bagian, terakhir)
    const hasil = pilihOrientasi(bagian, { ...sama, ...(akhir ? terakhir : bidang) })
    return { nomor: rencana.nomor, judul: rencana.judul, bagan: bagian, ...hasil }
  })
  // One form on all sheets: a reader follows columns from sheet to sheet, or none.
  const banyakBerlajur = lembar.filter(({ gambar }) => berlajur(gambar)).length
  if (banyakBerlajur > 0 && banyakBerlajur < lembar.length) return susunLembar(bagan, { ...options, polos: true })
  return [...lembar, ...pasangan]
}

/** What the title of a sheet leaves of its room. */
function dibawahJudul(judul: string, bidang: BidangDua, { nomor, tinggiJudul }: LembarOptions): BidangDua {
  const sisa = ({ lebar, tinggi }: Bidang) => ({ lebar, tinggi: tinggi - (tinggiJudul?.(`${nomor}.10`, judul, lebar) ?? 0) })
  return { tegak: sisa(bidang.tegak), mendatar: sisa(bidang.mendatar) }
}

/** Share of a sheet that a branch covers in columns of the smallest type. */
function timbang(bagan: BaganTerurai, { measure, ukuranMinimum = hurufTerkecil, lanjutan }: LembarOptions): (cabang: Cabang) => number {
  const u = ukuranPada(ukuranMinimum, 1, ingatUkuran(measure), ingatanBaru())
  const lebar = 16 * u.huruf
  const luas = Math.max(
    ...daftarArah(bagan).map(arah => Math.floor(lanjutan[arah].lebar / (lebar + 2 * u.huruf)) * lanjutan[arah].tinggi * 0.8),
  )
  const tinggi = ({ simpul, daftarAnak }: Cabang): number =>
    daftarAnak.reduce((n, anak) => n + tinggi(anak), tinggiKotak(simpul, lebar - 2 * u.inden, false, u) + u.celah)
  return cabang => tinggi(cabang) / luas
}

/** The sheets of the lines that no other sheet carries, every box with the sheet where its unit stands. */
function susunPasangan(
  bagan: BaganTerurai,
  urut: readonly Rencana[],
  sisa: readonly GarisBagan[],
  awalan: string,
  berikut: number,
  options: LembarOptions,
): LembarBagan[] {
  if (sisa.length === 0) return []
  const letak = letakSimpul(urut)
  const simpul = new Map(
    bagan.daftarSimpul.map(({ keterangan: _, ...satu }) => {
      const nomor = letak.get(satu.id)
      return [satu.id, nomor === undefined ? satu : { ...satu, rujukan: sebutBagan(nomor) }] as const
    }),
  )
  const orientasi = bagan.arah ?? 'tegak'
  const judul = sisa.every(({ jenis }) => jenis === 'koordinasi') ? 'Hubungan koordinasi antarunit' : 'Hubungan antarunit'
  const bidang = dibawahJudul(`${judul} (lanjutan)`, options.terakhir, options)[orientasi]
  const seluruh = baganSebagian(bagan, new Set(), new Set(sisa), new Map())
  const ruangCatatan = 30 + 24 * new Set(sisa.flatMap(({ keterangan }) => keterangan ?? [])).size
  const daftar = tempatkanPasangan(bagan, simpul, sisa, { ...options, ...bidang }, ruangCatatan)
  return daftar.map(({ calon, daftarGaris }, i): LembarBagan => {
    const ids = new Set(daftarGaris.flatMap(({ dari, ke }) => [dari, ke]))
    const isi: BaganTerurai = {
      ...seluruh,
      judul: i === 0 ? judul : `${judul} (lanjutan)`,
      daftarSimpul: bagan.daftarSimpul.flatMap(({ id }) => (ids.has(id) ? (simpul.get(id) ?? []) : [])),
      daftarGaris,
    }
    return { nomor: `${awalan}${berikut + i}`, judul: isi.judul, orientasi, bagan: isi, gambar: gambarkan(isi, calon, bidang.lebar) }
  })
}
