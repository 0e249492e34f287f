import { type BlokBagan, type Gambar, type JenisCetak, kekuranganCetak, type Naskah, susunCetakan } from '@perkada/core'
import { susunDefinisi } from './dokumen.ts'
import { type BerkasSerta, cetakDefinisi, type Huruf } from './mesin/mesin.ts'
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
  /** The drawing of every chart block of the Naskah. */
  readonly gambar: ReadonlyMap<BlokBagan, Gambar>
  /** Annexes that the text refers to and the source lacks: "LAMPIRAN I". */
  readonly lampiranHilang?: readonly string[]
  /** Date that the file carries; the same date gives the same bytes. */
  readonly tanggal: Date
  /** Files that travel inside the PDF. */
  readonly daftarBerkas?: readonly BerkasSerta[]
}

/** A printed document and the text that it must contain. */
export interface HasilCetak {
  readonly bytes: Uint8Array
  readonly teks: string
}

/** The text that a print of this kind contains, in reading order, without printing it. */
export function teksNaskah({ naskah, jenisCetak, tataLetak, gambar, lampiranHilang }: Omit<PermintaanCetak, 'huruf' | 'tanggal'>): string {
  return teksCetak(susunCetakan(naskah, jenisCetak, tataLetak.salinan, lampiranHilang), gambar)
}

const sebutHuruf = (huruf: string) => `"${huruf}" (U+${(huruf.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')})`

/** Prints a regulation. Throws GalatCetak when its identity is incomplete for the kind or the font lacks a character. */
export async function cetak(permintaan: PermintaanCetak): Promise<HasilCetak> {
  const { naskah, jenisCetak, tataLetak, huruf, gambar, lampiranHilang, tanggal, daftarBerkas } = permintaan
  const kurang = kekuranganCetak(naskah.identitas, jenisCetak)
  if (kurang.length) throw new GalatCetak(`${jenisCetak} tidak dapat dicetak karena identitas belum lengkap: ${kurang.join(', ')}`)
  const cetakan = susunCetakan(naskah, jenisCetak, tataLetak.salinan, lampiranHilang)
  const teks = teksCetak(cetakan, gambar)
  const takTersedia = huruf.takTersedia(teks)
  if (takTersedia.length) throw new GalatCetak(`huruf ${huruf.berkas.nama} tidak memiliki ${takTersedia.map(sebutHuruf).join(', ')}`)
  const definisi = susunDefinisi(cetakan, bukaRuang(tataLetak, huruf, gambar), tanggal)
  return { bytes: await cetakDefinisi(definisi, huruf.berkas, daftarBerkas), teks }
}
