import { denganMiring, type LampiranCetak, type Teks } from '@perkada/core'
import { barisSatuan } from '../batang-tubuh/satuan.ts'
import type { Content, PageOrientation } from '../mesin/definisi.ts'
import { blokKanan } from '../penutup/penutup.ts'
import { di, kepalaSeksi, type Unsur } from '../struktur/unsur.ts'
import { type Baris, ikatAkhir, susunBaris, utuh } from '../tata-letak/baris.ts'
import { bersih, bersihTeks } from '../tata-letak/bersih.ts'
import { lekatkan } from '../tata-letak/lekat.ts'
import { hitungBaris, lebarSeimbang, type Ruang } from '../tata-letak/ruang.ts'
import type { TataLetak } from '../tata-letak/tata-letak.ts'
import { berwajah } from '../tata-letak/wajah.ts'
import { lebarTerkecilTabel } from './lebar-kolom.ts'
import { kolomKepala, orientasiAwal, ruangLampiran } from './ruang-lampiran.ts'
import { perkiraanTinggi } from './tabel.ts'

/** An annex as a section of its own: orientation, margins and content. */
export interface SeksiLampiran {
  readonly orientasi: PageOrientation
  readonly margin: TataLetak['margin']
  readonly isi: Content[]
}

/** What of an annex stands on pages turned the same way. */
interface BagianLampiran {
  readonly orientasi: PageOrientation
  readonly deret: readonly Baris[]
}

/** How the page must be turned for something, above what is turned as `sesudah`; undefined where it may stand on either. */
function arahBaris(baris: Baris, sesudah: PageOrientation | undefined, tegak: Ruang): PageOrientation | undefined {
  if (baris.jenis === 'simpul') return baris.orientasi
  if (baris.jenis === 'judul') return baris.orientasi ?? sesudah
  if (baris.jenis === 'tabel') return lebarTerkecilTabel(baris.tabel, tegak) > tegak.lebar ? 'landscape' : undefined
  return baris.lanjut ? sesudah : undefined
}

/** Part of a turned page that what needs no width may take there. */
const pendek = 0.5

/** About the height of text and tables, pt. */
const tinggiDeret = (deret: readonly Baris[], ruang: Ruang): number =>
  deret.reduce((tinggi, baris) => {
    if (baris.jenis === 'simpul') return tinggi
    if (baris.jenis === 'tabel') return tinggi + perkiraanTinggi(baris.tabel, baris.x, ruang)
    const kiri = baris.x + (baris.jenis === 'alinea' ? baris.tanda.reduce((lebar, tanda) => lebar + tanda.lebar, 0) : 0)
    const daftarIsi = baris.jenis === 'alinea' ? [baris.isi] : baris.daftarTulisan.map(({ isi }) => isi)
    const jumlah = daftarIsi.reduce((n, isi) => n + hitungBaris(ruang, isi, ruang.lebar - kiri), baris.jenis === 'judul' ? baris.jeda : 0)
    return tinggi + jumlah * ruang.pitch + ruang.tata.jarak_alinea_pt
  }, 0)

/**
 * Things that stand on pages turned the same way, in order. A caption is turned with what it stands above. What needs no width stays
 * with what is above it, but takes no more than half a turned page: what is longer goes on upright.
 */
function pisahOrientasi(deret: readonly Baris[], awal: PageOrientation, tegak: Ruang, mendatar: Ruang): BagianLampiran[] {
  const hasil: { orientasi: PageOrientation; deret: Baris[] }[] = [{ orientasi: awal, deret: [] }]
  const daftarArah: (PageOrientation | undefined)[] = []
  for (let ke = deret.length - 1; ke >= 0; ke--) daftarArah[ke] = arahBaris(deret[ke] as Baris, daftarArah[ke + 1], tegak)
  const pertama = daftarArah.findIndex(arah => arah !== undefined)
  const panjang = (ke: number) => {
    const sampai = daftarArah.findIndex((arah, urutan) => urutan > ke && arah !== undefined)
    return tinggiDeret(deret.slice(ke, sampai < 0 ? undefined : sampai), mendatar) > mendatar.tinggi * pendek
  }
  for (const [ke, baris] of deret.entries()) {
    const kini = hasil.at(-1)
    const bebas = () => (ke < pertama ? awal : kini?.orientasi === 'landscape' && !panjang(ke) ? 'landscape' : 'portrait')
    const orientasi = daftarArah[ke] ?? bebas()
    if (kini?.orientasi === orientasi) kini.deret.push(baris)
    else hasil.push({ orientasi, deret: [baris] })
  }
  return hasil
}

/**
 * One annex: heading at the right (butir 195), title in the middle (196), content, signature at the right below (197). Where
 * its charts need pages turned differently it takes several sections.
 */
export function seksiLampiran(lampiran: LampiranCetak, tujuan: string | undefined, ruangTegak: Ruang): SeksiLampiran[] {
  const awal = orientasiAwal(lampiran, ruangTegak)
  const ruang = ruangLampiran(lampiran, awal, ruangTegak)
  const { judul, miringJudul, isi, hilang, tandaTangan } = lampiran
  const kepala = lampiran.kepala.map((satu, ke) => bersihTeks(denganMiring(satu, lampiran.miringKepala?.[ke])))
  const { pitch, tata } = ruang
  const penanda = bersih(`${kepala[0]?.isi ?? 'LAMPIRAN'} ${judul ?? ''}`)
  const seksi = di(ruang.dokumen, 'Sect', { penanda, ...(tujuan !== undefined && { tujuan }) })
  const judulBaris: Baris[] = judul
    ? [{ jenis: 'judul', x: 0, jeda: 0.5, daftarTulisan: [bersihTeks(denganMiring(judul, miringJudul))], unsur: di(seksi, 'H3') }]
    : []
  if (judul && isi[0]?.tipe !== 'alinea')
    judulBaris.push({ jenis: 'simpul', simpul: { stack: [], keepWithNext: true, margin: [0, pitch / 2, 0, 0] } })
  const mendatar = ruangLampiran(lampiran, 'landscape', ruangTegak)
  const daftarSeksi = pisahOrientasi([...judulBaris, ...barisSatuan(isi, 0, ruang, seksi)], awal, ruangTegak, mendatar)
  return daftarSeksi.map(({ orientasi, deret }, urutan) => {
    const pertama = urutan === 0
    const sendiri = { ...ruangLampiran(lampiran, orientasi, ruangTegak), dokumen: seksi }
    const tanda = urutan === daftarSeksi.length - 1 && tandaTangan ? blokKanan(tandaTangan, sendiri) : undefined
    return {
      orientasi,
      margin: orientasi === 'portrait' ? tata.margin : tata.margin_mendatar,
      isi: [
        ...(pertama ? [simpulKepala(kepala, seksi, ruang)] : []),
        ...susunBaris(tanda ? ikatAkhir(deret) : deret, sendiri),
        ...(hilang && pertama
          ? [{ text: hilang, struct: di(seksi, 'P'), alignment: 'center' as const, margin: [0, 4 * pitch, 0, 0] as Tepi }]
          : []),
        ...(tanda ? [{ ...utuh(tanda.simpul, tanda.tinggi, sendiri), margin: [0, pitch, 0, 0] as Tepi }] : []),
      ],
    }
  })
}

type Tepi = [number, number, number, number]

function simpulKepala(kepala: readonly Teks[], seksi: Unsur, ruang: Ruang): Content {
  const kiri = kolomKepala(ruang)
  const lebar = ruang.lebar - kiri
  return {
    stack: kepala.map(({ isi, miring }, urutan) => {
      const terlekat = lekatkan(isi)
      return {
        text: berwajah(terlekat, miring, ruang),
        struct: urutan === 0 ? kepalaSeksi(seksi) : di(seksi, 'P'),
        margin: [0, 0, lebar - lebarSeimbang(ruang, terlekat, lebar), 0] as Tepi,
      }
    }),
    margin: [kiri, 0, 0, ruang.pitch],
  }
}
