import { BaganTidakMuat, type BidangDua, judulLembar, type LembarBagan, type LembarOptions, susunLembar, tabelBagan } from '@perkada/bagan'
import { type BaganTerurai, type BlokBagan, type Cetakan, type LampiranCetak, type Tabel, teks } from '@perkada/core'
import { hitungBaris, type Ruang } from '../tata-letak/ruang.ts'
import { bendaAwal, daftarBagan, ruangLampiran, tinggiKepala, tinggiPengantar, tinggiTanda } from './ruang-lampiran.ts'

/** A chart as it prints: its sheets, and its content as a table where the bureau wants one. */
export interface BaganSiap {
  readonly daftarLembar: readonly LembarBagan[]
  readonly tabel?: Tabel
}

/** Share of a page that one drawing may fill. */
const penuh = 0.98

function bidang(lampiran: LampiranCetak, ruang: Ruang, tinggi: (satu: Ruang) => number): BidangDua {
  const satu = (orientasi: 'portrait' | 'landscape') => {
    const sendiri = ruangLampiran(lampiran, orientasi, ruang)
    return { lebar: sendiri.lebar, tinggi: Math.max(1, tinggi(sendiri)) }
  }
  return { tegak: satu('portrait'), mendatar: satu('landscape') }
}

/** What shares the page of a chart. */
interface Tetangga {
  /** Height of what stands above it and stays with it, pt. */
  readonly atas: (ruang: Ruang) => number
  /** It is the first thing of its annex, below the heading. */
  readonly awal: boolean
  /** It is the last thing of its annex, above the signature. */
  readonly akhir: boolean
}

/**
 * The rooms of an annex for one chart; the title of a sheet takes its lines and the space around them. The first thing of an annex
 * stays below the heading: none stands on a page alone. The last leaves room for the signature, for the same reason.
 */
function ruangLembar(lampiran: LampiranCetak, ruang: Ruang, { atas, awal, akhir }: Tetangga): Omit<LembarOptions, 'measure' | 'nomor'> {
  const tanda = (satu: Ruang) => (akhir ? tinggiTanda(lampiran, satu) : 0)
  const kepala = (satu: Ruang) => (awal ? tinggiKepala(lampiran, satu) : 0)
  const halaman = (kurang: (satu: Ruang) => number) => bidang(lampiran, ruang, satu => satu.tinggi * penuh - kurang(satu))
  return {
    berbagi: bidang(lampiran, ruang, satu => satu.tinggiGambar - atas(satu)),
    ...(!(awal && akhir) && { sendiri: halaman(satu => kepala(satu) + atas(satu) + tanda(satu)) }),
    pertama: halaman(satu => kepala(satu) + atas(satu)),
    lanjutan: halaman(() => 0),
    terakhir: halaman(tanda),
    ukuranMinimum: ruang.tata.huruf_terkecil_bagan_pt,
    tinggiJudul: (nomor, judul, lebar) =>
      (hitungBaris(ruang, judulLembar({ nomor, judul }) ?? '', lebar) + 0.5) * ruang.pitch + ruang.tata.jarak_alinea_pt + 8,
  }
}

/** The sheets of a chart; where a heading leaves no room for a single box, they begin on the page after it. */
function susunDekat(bagan: BaganTerurai, nomor: string, lampiran: LampiranCetak, ruang: Ruang, tetangga: Tetangga): LembarBagan[] {
  try {
    return susunLembar(bagan, { measure: ruang.huruf.ukur, nomor, ...ruangLembar(lampiran, ruang, tetangga) })
  } catch (galat) {
    if (!tetangga.awal || !(galat instanceof BaganTidakMuat)) throw galat
    return susunDekat(bagan, nomor, lampiran, ruang, { ...tetangga, awal: false })
  }
}

function susunTabel(bagan: BaganTerurai): Tabel {
  const { kepala, baris } = tabelBagan(bagan)
  return { tipe: 'tabel', kepala: kepala.map(teks), baris: baris.map(sel => sel.map(teks)), rata: ['kiri', 'kiri', 'kiri'] }
}

/**
 * Draws the charts of a print, each on one sheet in the largest type that its page allows, beside heading and signature or, where
 * it stands further down in its annex, alone; one that is legible on no page is split. Charts of the body stay upright. Throws BaganTidakMuat when a single box
 * is larger than a page.
 */
export function gambarkanBagan(
  cetakan: Cetakan,
  daftarTerurai: ReadonlyMap<BlokBagan, BaganTerurai>,
  ruang: Ruang,
): ReadonlyMap<BlokBagan, BaganSiap> {
  const hasil = new Map<BlokBagan, BaganSiap>()
  const gambarkan = (lampiran: LampiranCetak, arah?: 'tegak') => {
    const awal = bendaAwal(lampiran.isi, ruang)
    for (const { blok, daftarPengantar } of daftarBagan(lampiran.isi)) {
      const bagan = daftarTerurai.get(blok)
      if (!bagan) continue
      const pertama = blok === awal?.blok
      const diAtas = pertama ? awal.daftarPengantar : daftarPengantar
      const tetangga = {
        atas: (satu: Ruang) => tinggiPengantar(diAtas, satu),
        awal: pertama,
        akhir: lampiran.isi.at(-1) === blok && !ruang.tata.tabel_bagan,
      }
      const daftarLembar = susunDekat(arah ? { ...bagan, arah } : bagan, String(hasil.size + 1), lampiran, ruang, tetangga)
      hasil.set(blok, { daftarLembar, ...(ruang.tata.tabel_bagan ? { tabel: susunTabel(bagan) } : {}) })
    }
  }
  gambarkan({ kepala: [], isi: cetakan.batangTubuh }, 'tegak')
  for (const lampiran of cetakan.daftarLampiran) gambarkan(lampiran)
  return hasil
}
