import type { LembarBagan } from '@perkada/bagan'
import type { Alinea, BlokBagan, LampiranCetak, Satuan, Tabel } from '@perkada/core'
import type { PageOrientation } from '../mesin/definisi.ts'
import { blokKanan } from '../penutup/penutup.ts'
import { bersih } from '../tata-letak/bersih.ts'
import { isKepalaUraian } from '../tata-letak/kepala-uraian.ts'
import { lekatkan } from '../tata-letak/lekat.ts'
import { hitungBaris, type Ruang } from '../tata-letak/ruang.ts'
import { pt_dari_mm } from '../tata-letak/tata-letak.ts'
import { baganUntuk, orientasiLembar } from './gambar.ts'
import { lebarTerkecilTabel } from './lebar-kolom.ts'

/** A paragraph above a chart, and in how many lists it stands. */
export interface Pengantar {
  readonly teks: Alinea['teks']
  readonly dalam: number
}

/** A chart among units. */
export interface LetakBagan {
  readonly blok: BlokBagan
  /** What stays with it: its caption, the paragraph or item right above it, and the headings above that. */
  readonly daftarPengantar: readonly Pengantar[]
}

/** The paragraphs of a unit; undefined where it holds something else. */
function daftarAlinea(satuan: Satuan | undefined, dalam = 0): Pengantar[] | undefined {
  if (satuan?.tipe === 'alinea') return [{ teks: satuan.teks, dalam }]
  if (satuan?.tipe !== 'rincian') return undefined
  const daftar = satuan.daftarButir.flatMap(({ isi }) => isi.map(satu => daftarAlinea(satu, dalam + 1)))
  if (satuan.penutup) daftar.push(daftarAlinea(satuan.penutup, dalam))
  return daftar.every(satu => satu !== undefined) ? daftar.flat() : undefined
}

/** The caption of the unit `ke`, right above it, and the headings above that. */
function pengantarTerdekat(isi: readonly Satuan[], ke: number): Pengantar[] {
  const keterangan = daftarAlinea(isi[ke - 1])?.slice(-1) ?? []
  for (let atas = ke - 2; isi[atas + 1]?.tipe === 'alinea'; atas--) {
    const satuan = isi[atas]
    if (satuan?.tipe !== 'alinea' || !isKepalaUraian(satuan.teks.isi)) break
    keterangan.unshift({ teks: satuan.teks, dalam: 0 })
  }
  return keterangan
}

/** The charts among units, in order. */
export const daftarBagan = (isi: readonly Satuan[]): LetakBagan[] =>
  isi.flatMap((satuan, ke) => {
    if (satuan.tipe === 'bagan') return [{ blok: satuan, daftarPengantar: pengantarTerdekat(isi, ke) }]
    if (satuan.tipe === 'rincian') return satuan.daftarButir.flatMap(butir => daftarBagan(butir.isi))
    return 'isi' in satuan ? daftarBagan(satuan.isi) : []
  })

/** Part of a page that text above a chart may take and still share its page as a whole. */
const pendek = 0.2

/** Height of paragraphs one below the other, pt. */
const tinggiAlinea = (daftar: readonly Pengantar[], ruang: Ruang): number =>
  daftar.reduce((tinggi, { teks, dalam }) => {
    const lebar = ruang.lebar - dalam * pt_dari_mm(ruang.tata.kolom_rincian_mm)
    return tinggi + hitungBaris(ruang, bersih(teks.isi), lebar) * ruang.pitch + ruang.tata.jarak_alinea_pt
  }, 0)

/** Room beside a chart for the paragraphs above it, pt; of long ones only the last lines stay with it. */
export const tinggiPengantar = (daftar: readonly Pengantar[], ruang: Ruang): number =>
  Math.min(tinggiAlinea(daftar, ruang), ruang.tinggi * pendek)

/** What an annex begins with, a chart or a table, and the few lines of text above it; undefined where it begins with text. */
export function bendaAwal(isi: readonly Satuan[], ruang: Ruang): { blok: BlokBagan | Tabel; daftarPengantar: Pengantar[] } | undefined {
  const daftarPengantar: Pengantar[] = []
  for (const satuan of isi) {
    if (satuan.tipe === 'bagan' || satuan.tipe === 'tabel') return { blok: satuan, daftarPengantar }
    const daftar = daftarAlinea(satuan)
    if (!daftar) return undefined
    daftarPengantar.push(...daftar)
    if (tinggiAlinea(daftarPengantar, ruang) > ruang.tinggi * pendek) return undefined
  }
  return undefined
}

/** Left edge of an annex heading in pt. */
export const kolomKepala = (ruang: Ruang): number =>
  Math.min(pt_dari_mm(ruang.tata.kolom_kepala_lampiran_mm) + Math.max(0, ruang.lebar - pt_dari_mm(165)), ruang.lebar / 1.6)

/** Height of heading and title of an annex, pt. */
export function tinggiKepala({ kepala, judul }: LampiranCetak, ruang: Ruang): number {
  const barisKepala = kepala.reduce((jumlah, isi) => jumlah + hitungBaris(ruang, lekatkan(isi), ruang.lebar - kolomKepala(ruang)), 0)
  const barisJudul = judul ? hitungBaris(ruang, lekatkan(judul), ruang.lebar) + 1.5 : 0
  return (barisKepala + barisJudul + 1.5) * ruang.pitch
}

/** Height of the signature of an annex with the space above it, pt; 0 where it has none. */
export const tinggiTanda = ({ tandaTangan }: LampiranCetak, ruang: Ruang): number =>
  tandaTangan ? blokKanan(tandaTangan, ruang).tinggi + ruang.pitch : 0

/** The room of an annex page, with the height that heading, title and signature leave for a chart. */
export function ruangLampiran(lampiran: LampiranCetak, orientasi: PageOrientation, tegak: Ruang): Ruang {
  const { kertas, margin_mendatar: margin } = tegak.tata
  const ruang =
    orientasi === 'portrait'
      ? tegak
      : {
          ...tegak,
          lebar: pt_dari_mm(kertas.tinggi_mm - margin.kiri_mm - margin.kanan_mm),
          tinggi: pt_dari_mm(kertas.lebar_mm - margin.atas_mm - margin.bawah_mm),
        }
  return { ...ruang, tinggiGambar: Math.max(ruang.pitch, ruang.tinggi - tinggiKepala(lampiran, ruang) - tinggiTanda(lampiran, ruang)) }
}

/** How the first page of an annex is turned: as the chart, or as the table, with which it begins. */
export function orientasiAwal({ isi }: LampiranCetak, ruang: Ruang): PageOrientation {
  const awal = bendaAwal(isi, ruang)?.blok
  if (awal?.tipe === 'bagan') return orientasiLembar(baganUntuk(awal, ruang).daftarLembar[0] as LembarBagan)
  return awal && lebarTerkecilTabel(awal, ruang) > ruang.lebar ? 'landscape' : 'portrait'
}
