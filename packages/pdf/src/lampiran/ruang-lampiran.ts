import type { BlokBagan, LampiranCetak, Satuan } from '@perkada/core'
import type { PageOrientation } from '../mesin/definisi.ts'
import { blokKanan } from '../penutup/penutup.ts'
import { hitungBaris, type Ruang } from '../tata-letak/ruang.ts'
import { pt_dari_mm } from '../tata-letak/tata-letak.ts'
import { gambarUntuk, skalaGambar } from './gambar.ts'
import { lebarTerkecilTabel } from './tabel.ts'

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

function tinggiPinggir({ kepala, judul, tandaTangan }: LampiranCetak, ruang: Ruang): number {
  const barisKepala = kepala.reduce((jumlah, isi) => jumlah + hitungBaris(ruang, isi, ruang.lebar - kolomKepala(ruang)), 0)
  const barisJudul = judul ? hitungBaris(ruang, judul, ruang.lebar) + 1.5 : 0
  const tinggiTanda = tandaTangan ? blokKanan(tandaTangan, ruang).tinggi + ruang.pitch : 0
  return (barisKepala + barisJudul + 1.5) * ruang.pitch + tinggiTanda
}

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
  return { ...ruang, tinggiGambar: Math.max(ruang.pitch, ruang.tinggi - tinggiPinggir(lampiran, ruang)) }
}

/** Upright, unless a chart or table needs the width of the turned page; a chart that fits neither beside heading and signature takes a page to itself. */
export function pilihRuang(lampiran: LampiranCetak, ruang: Ruang): { orientasi: PageOrientation; ruang: Ruang } {
  const calon = (['portrait', 'landscape'] as const).map(orientasi => ({ orientasi, ruang: ruangLampiran(lampiran, orientasi, ruang) }))
  const [tegak, mendatar] = calon as [(typeof calon)[number], (typeof calon)[number]]
  const daftarGambar = daftarBagan(lampiran.isi).map(blok => gambarUntuk(blok, ruang))
  if (daftarGambar.length === 0)
    return lampiran.isi.some(isi => isi.tipe === 'tabel' && lebarTerkecilTabel(isi, ruang) > ruang.lebar) ? mendatar : tegak
  const skala = (bidang: Ruang, tinggi: number) => Math.min(...daftarGambar.map(gambar => skalaGambar(gambar, bidang.lebar, tinggi)))
  const berbagi = calon.find(pilihan => skala(pilihan.ruang, pilihan.ruang.tinggiGambar) > 0.99)
  if (berbagi) return berbagi
  const penuh = calon.map(({ orientasi, ruang: bidang }) => ({ orientasi, ruang: { ...bidang, tinggiGambar: bidang.tinggi * 0.98 } }))
  return penuh.reduce((a, b) => (skala(b.ruang, b.ruang.tinggiGambar) > skala(a.ruang, a.ruang.tinggiGambar) ? b : a))
}
