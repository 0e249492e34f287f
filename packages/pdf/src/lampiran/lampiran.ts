import type { BlokBagan, Gambar, LampiranCetak, Satuan } from '@perkada/core'
import type { Content, PageOrientation } from 'pdfmake/interfaces'
import { barisSatuan } from '../batang-tubuh/satuan.ts'
import { blokKanan } from '../penutup/penutup.ts'
import { type Baris, bersih, susunBaris, utuh } from '../tata-letak/baris.ts'
import { hitungBaris, type Ruang } from '../tata-letak/ruang.ts'
import { pt_dari_mm, type TataLetak } from '../tata-letak/tata-letak.ts'
import { gambarUntuk, hurufTerkecil, skalaGambar } from './gambar.ts'
import { lebarTerkecilTabel } from './tabel.ts'

/** An annex as a section of its own: orientation, margins and content. */
export interface SeksiLampiran {
  readonly orientasi: PageOrientation
  readonly margin: TataLetak['margin']
  readonly isi: Content[]
}

const daftarBagan = (isi: readonly Satuan[]): BlokBagan[] =>
  isi.flatMap(satuan => {
    if (satuan.tipe === 'bagan') return [satuan]
    if (satuan.tipe === 'rincian') return satuan.daftarButir.flatMap(butir => daftarBagan(butir.isi))
    return 'isi' in satuan ? daftarBagan(satuan.isi) : []
  })

function ruangUntuk(orientasi: PageOrientation, ruang: Ruang): Ruang {
  const { kertas, margin_mendatar } = ruang.tata
  if (orientasi === 'portrait') return ruang
  return {
    ...ruang,
    lebar: pt_dari_mm(kertas.tinggi_mm - margin_mendatar.kiri_mm - margin_mendatar.kanan_mm),
    tinggi: pt_dari_mm(kertas.lebar_mm - margin_mendatar.atas_mm - margin_mendatar.bawah_mm),
  }
}

const kolomKepala = (ruang: Ruang) =>
  Math.min(pt_dari_mm(ruang.tata.kolom_kepala_lampiran_mm) + Math.max(0, ruang.lebar - pt_dari_mm(165)), ruang.lebar / 1.6)

function tinggiPinggir({ kepala, judul, tandaTangan }: LampiranCetak, ruang: Ruang): number {
  const barisKepala = kepala.reduce((jumlah, isi) => jumlah + hitungBaris(ruang, isi, ruang.lebar - kolomKepala(ruang)), 0)
  const barisJudul = judul ? hitungBaris(ruang, judul, ruang.lebar) + 1 : 0
  const tinggiTanda = tandaTangan ? blokKanan(tandaTangan, ruang).tinggi + ruang.pitch : 0
  return (barisKepala + barisJudul + 2) * ruang.pitch + tinggiTanda
}

/**
 * The room in which an annex prints: upright where its charts stay legible beside heading and signature, else the way in
 * which the smallest letters come out largest; a chart that is legible in neither takes a page to itself.
 */
function pilihRuang(lampiran: LampiranCetak, ruang: Ruang): { orientasi: PageOrientation; ruang: Ruang } {
  const daftarGambar = daftarBagan(lampiran.isi).map(blok => gambarUntuk(blok, ruang))
  const terbaca = (calon: Ruang, tinggi: number) =>
    Math.min(...daftarGambar.map((gambar: Gambar) => hurufTerkecil(gambar) * skalaGambar(gambar, calon.lebar, tinggi)))
  const calon = (['portrait', 'landscape'] as const).map(orientasi => ({ orientasi, ruang: ruangUntuk(orientasi, ruang) }))
  const [tegak, mendatar] = calon as [(typeof calon)[number], (typeof calon)[number]]
  if (daftarGambar.length === 0)
    return lampiran.isi.some(isi => isi.tipe === 'tabel' && lebarTerkecilTabel(isi, ruang) > ruang.lebar) ? mendatar : tegak
  const { huruf_terkecil_bagan_pt: batas } = ruang.tata
  const bersama = calon.map(pilihan => {
    const tinggiGambar = pilihan.ruang.tinggi - tinggiPinggir(lampiran, pilihan.ruang)
    return { ...pilihan, ruang: { ...pilihan.ruang, tinggiGambar }, ukuran: terbaca(pilihan.ruang, tinggiGambar) }
  })
  const sendiri = calon.map(pilihan => ({
    ...pilihan,
    ruang: { ...pilihan.ruang, tinggiGambar: pilihan.ruang.tinggi * 0.98 },
    ukuran: terbaca(pilihan.ruang, pilihan.ruang.tinggi * 0.98),
  }))
  const terbesar = <T extends { ukuran: number }>(deret: T[]) => deret.reduce((a, b) => (b.ukuran > a.ukuran * 1.05 ? b : a))
  const terbaik = terbesar(bersama)
  return terbaik.ukuran >= batas ? terbaik : terbesar(sendiri)
}

/** One annex: heading at the right (butir 195), title in the middle (196), content, signature at the right below (197). */
export function seksiLampiran(lampiran: LampiranCetak, ruangTegak: Ruang): SeksiLampiran {
  const { orientasi, ruang } = pilihRuang(lampiran, ruangTegak)
  const { kepala, judul, isi, hilang, tandaTangan } = lampiran
  const { pitch, tata } = ruang
  const judulBaris: Baris[] = judul ? [{ jenis: 'judul', x: 0, jeda: 0.5, daftarTulisan: [bersih(judul)] }] : []
  const tanda = tandaTangan && blokKanan(tandaTangan, ruang)
  return {
    orientasi,
    margin: orientasi === 'portrait' ? tata.margin : tata.margin_mendatar,
    isi: [
      {
        stack: kepala.map((text, urutan) => ({
          text: bersih(text),
          ...(urutan === 0 && { outline: true, outlineText: bersih(`${text} ${judul ?? ''}`) }),
        })),
        margin: [kolomKepala(ruang), 0, 0, pitch],
      },
      ...susunBaris([...judulBaris, ...barisSatuan(isi, 0, ruang)], ruang),
      ...(hilang ? [{ text: hilang, alignment: 'center' as const, margin: [0, 4 * pitch, 0, 0] as [number, number, number, number] }] : []),
      ...(tanda
        ? [{ stack: [utuh(tanda.simpul, tanda.tinggi, ruang)], margin: [0, pitch, 0, 0] as [number, number, number, number] }]
        : []),
    ],
  }
}
