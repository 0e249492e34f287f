import { type BidangDua, judulLembar, type LembarBagan, type LembarOptions, susunLembar, tabelBagan } from '@perkada/bagan'
import { type BaganTerurai, type BlokBagan, type Cetakan, type LampiranCetak, type Tabel, teks } from '@perkada/core'
import { hitungBaris, type Ruang } from '../tata-letak/ruang.ts'
import { daftarBagan, ruangLampiran, tinggiKepala, tinggiTanda } from './ruang-lampiran.ts'

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

/**
 * The rooms of an annex for one chart; the title of a sheet takes its lines and the space around them. The last thing of an annex
 * (`akhir`) leaves room for the signature: no signature stands on a page alone.
 */
function ruangLembar(lampiran: LampiranCetak, ruang: Ruang, akhir: boolean): Omit<LembarOptions, 'measure' | 'nomor'> {
  const tanda = (satu: Ruang) => (akhir ? tinggiTanda(lampiran, satu) : 0)
  const bersamaTanda = bidang(lampiran, ruang, satu => satu.tinggi * penuh - tanda(satu))
  return {
    berbagi: bidang(lampiran, ruang, satu => satu.tinggiGambar),
    sendiri: bersamaTanda,
    pertama: bidang(lampiran, ruang, satu => satu.tinggi * penuh - tinggiKepala(lampiran, satu)),
    lanjutan: bidang(lampiran, ruang, satu => satu.tinggi * penuh),
    terakhir: bersamaTanda,
    ukuranMinimum: ruang.tata.huruf_terkecil_bagan_pt,
    tinggiJudul: (nomor, judul, lebar) =>
      (hitungBaris(ruang, judulLembar({ nomor, judul }) ?? '', lebar) + 0.5) * ruang.pitch + ruang.tata.jarak_alinea_pt + 8,
  }
}

function susunTabel(bagan: BaganTerurai): Tabel {
  const { kepala, baris } = tabelBagan(bagan)
  return { tipe: 'tabel', kepala: kepala.map(teks), baris: baris.map(sel => sel.map(teks)), rata: ['kiri', 'kiri', 'kiri'] }
}

/**
 * Draws the charts of a print, each on one sheet in the largest type that its page allows, beside heading and signature or
 * alone; one that is legible on no page is split. Charts of the body stay upright. Throws BaganTidakMuat when a single box
 * is larger than a page.
 */
export function gambarkanBagan(
  cetakan: Cetakan,
  daftarTerurai: ReadonlyMap<BlokBagan, BaganTerurai>,
  ruang: Ruang,
): ReadonlyMap<BlokBagan, BaganSiap> {
  const hasil = new Map<BlokBagan, BaganSiap>()
  const gambarkan = (lampiran: LampiranCetak, arah?: 'tegak') => {
    for (const blok of daftarBagan(lampiran.isi)) {
      const bagan = daftarTerurai.get(blok)
      if (!bagan) continue
      const nomor = String(hasil.size + 1)
      const daftarLembar = susunLembar(arah ? { ...bagan, arah } : bagan, {
        measure: ruang.huruf.ukur,
        nomor,
        ...ruangLembar(lampiran, ruang, lampiran.isi.at(-1) === blok && !ruang.tata.tabel_bagan),
      })
      hasil.set(blok, { daftarLembar, ...(ruang.tata.tabel_bagan ? { tabel: susunTabel(bagan) } : {}) })
    }
  }
  gambarkan({ kepala: [], isi: cetakan.batangTubuh }, 'tegak')
  for (const lampiran of cetakan.daftarLampiran) gambarkan(lampiran)
  return hasil
}
