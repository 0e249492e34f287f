import { BaganTidakMuat } from '@perkada/bagan'
import { type BaganTerurai, type BlokBagan, type Gambar, type JenisCetak, kekuranganCetak, type Naskah, susunCetakan } from '@perkada/core'
import { susunDefinisi } from './dokumen.ts'
import { gambarkanBagan } from './lampiran/gambarkan.ts'
import { cetakDefinisi, type Huruf, type OpsiCetak } from './mesin/mesin.ts'
import { bacaNavigasi } from './struktur/navigasi.ts'
import { bukaRuang } from './tata-letak/ruang.ts'
import type { TataLetak } from './tata-letak/tata-letak.ts'
import { teksCetak } from './teks-cetak.ts'

/** Why a document cannot be printed; the message is Indonesian and meant for the user. */
export class GalatCetak extends Error {}

/** What one print needs, all of it as values. */
export interface PermintaanCetak {
  readonly naskah: Naskah
  readonly jenisCetak: JenisCetak
  readonly tataLetak: TataLetak
  readonly huruf: Huruf
  /** The chart of every chart block of the Naskah. */
  readonly daftarBagan: ReadonlyMap<BlokBagan, BaganTerurai>
  /** Annexes that the text refers to and the source lacks: "LAMPIRAN I". */
  readonly lampiranHilang?: readonly string[]
}

/** A print before it is printed: what will stand on paper, and the charts drawn for it. */
export interface SiapCetak {
  readonly teks: string
  readonly daftarGambar: ReadonlyMap<BlokBagan, Gambar>
  print(tanggal: Date, opsi?: OpsiCetak): Promise<Uint8Array>
}

const sebutHuruf = (huruf: string) => `"${huruf}" (U+${(huruf.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')})`

/**
 * Prepares a print: `teks` is what the PDF must contain, in reading order; `print` makes the PDF. `tanggal` is the date
 * that the file carries, and the same input gives the same bytes. Throws GalatCetak when the identity is incomplete for
 * the kind, a chart does not fit its page, or the font lacks a character.
 */
export function siapkanCetak({ naskah, jenisCetak, tataLetak, huruf, daftarBagan, lampiranHilang }: PermintaanCetak): SiapCetak {
  const kurang = kekuranganCetak(naskah.identitas, jenisCetak)
  if (kurang.length) throw new GalatCetak(`${jenisCetak} tidak dapat dicetak karena identitas belum lengkap: ${kurang.join(', ')}`)
  const cetakan = susunCetakan(naskah, jenisCetak, tataLetak.salinan, lampiranHilang)
  const ruang = bukaRuang(tataLetak, huruf, new Map(), bacaNavigasi(naskah))
  let daftarGambar: ReadonlyMap<BlokBagan, Gambar>
  try {
    daftarGambar = gambarkanBagan(cetakan, daftarBagan, ruang)
  } catch (galat) {
    throw galat instanceof BaganTidakMuat ? new GalatCetak(galat.message) : galat
  }
  const teks = teksCetak(cetakan, daftarGambar)
  const takTersedia = huruf.takTersedia(teks)
  if (takTersedia.length) throw new GalatCetak(`huruf ${huruf.berkas.nama} tidak memiliki ${takTersedia.map(sebutHuruf).join(', ')}`)
  return {
    teks,
    daftarGambar,
    print: (tanggal, opsi) => cetakDefinisi(susunDefinisi(cetakan, { ...ruang, gambar: daftarGambar }, tanggal), huruf.berkas, opsi),
  }
}
