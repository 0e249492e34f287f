import type { LembarBagan } from '@perkada/bagan'
import type { BlokBagan, LampiranCetak, Satuan } from '@perkada/core'
import type { PageOrientation } from '../mesin/definisi.ts'
import { blokKanan } from '../penutup/penutup.ts'
import { lekatkan } from '../tata-letak/lekat.ts'
import { hitungBaris, type Ruang } from '../tata-letak/ruang.ts'
import { pt_dari_mm } from '../tata-letak/tata-letak.ts'
import { baganUntuk, orientasiLembar } from './gambar.ts'
import { lebarTerkecilTabel } from './lebar-kolom.ts'

/** The chart blocks among units, in order. */
export const daftarBagan = (isi: readonly Satuan[]): BlokBagan[] =>
  isi.flatMap(satuan => {
    if (satuan.tipe === 'bagan') return [satuan]
    if (satuan.tipe === 'rincian') return satuan.daftarButir.flatMap(butir => daftarBagan(butir.isi))
    return 'isi' in satuan ? daftarBagan(satuan.isi) : []
  })

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

/** How the first page of an annex is turned: as its first chart, unless text stands above it; for a table that needs the width. */
export function orientasiAwal(lampiran: LampiranCetak, ruang: Ruang): PageOrientation {
  const [pertama] = lampiran.isi
  if (pertama?.tipe === 'bagan') return orientasiLembar(baganUntuk(pertama, ruang).daftarLembar[0] as LembarBagan)
  const lebar = lampiran.isi.some(isi => isi.tipe === 'tabel' && lebarTerkecilTabel(isi, ruang) > ruang.lebar)
  return lebar && daftarBagan(lampiran.isi).length === 0 ? 'landscape' : 'portrait'
}
