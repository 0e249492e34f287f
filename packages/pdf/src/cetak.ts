import { BaganTidakMuat } from '@perkada/bagan'
import { type BaganTerurai, type BlokBagan, type JenisCetak, kekuranganCetak, type Naskah, susunCetakan } from '@perkada/core'
import { susunDefinisi } from './dokumen.ts'
import type { Lambang } from './kop/lambang.ts'
import { type BaganSiap, gambarkanBagan } from './lampiran/gambarkan.ts'
import type { TDocumentDefinitions } from './mesin/definisi.ts'
import { cetakDefinisi, type Huruf, type OpsiCetak } from './mesin/mesin.ts'
import { tinggiKaki } from './perabot.ts'
import { terapkanProfil } from './profil.ts'
import { bacaNavigasi } from './struktur/navigasi.ts'
import { bukaRuang } from './tata-letak/ruang.ts'
import { pt_dari_mm, type TataLetak } from './tata-letak/tata-letak.ts'
import { teksCetak, teksMiring } from './teks-cetak.ts'

/** Why a document cannot be printed; the message is Indonesian and meant for the user. */
export class GalatCetak extends Error {}

/** Characters of the text for which the font has no sign; what is printed without them would have lost something. */
export class GalatHuruf extends GalatCetak {
  readonly namaHuruf: string
  readonly daftarHuruf: readonly string[]
  constructor(namaHuruf: string, daftarHuruf: readonly string[]) {
    super(pesanHuruf(namaHuruf, daftarHuruf))
    this.namaHuruf = namaHuruf
    this.daftarHuruf = daftarHuruf
  }
}

/** What one print needs, all of it as values. */
export interface PermintaanCetak {
  readonly naskah: Naskah
  readonly jenisCetak: JenisCetak
  readonly tataLetak: TataLetak
  readonly huruf: Huruf
  /** The chart of every chart block of the Naskah. */
  readonly daftarBagan: ReadonlyMap<BlokBagan, BaganTerurai>
  /** The emblem that the layout names, read by `bacaLambang`. */
  readonly lambang?: Lambang | undefined
  /** Annexes that the text refers to and the source lacks: "LAMPIRAN I". */
  readonly lampiranHilang?: readonly string[]
}

/** A print before it is printed: what will stand on paper, and the charts drawn for it. */
export interface SiapCetak {
  readonly teks: string
  readonly daftarGambar: ReadonlyMap<BlokBagan, BaganSiap>
  print(tanggal: Date, opsi?: OpsiCetak): Promise<Uint8Array>
}

const kode = (huruf: string) => `U+${(huruf.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`

/** A mark that stands on another letter is shown on a dotted circle. */
const tampak = (huruf: string) => (/\p{M}/u.test(huruf) ? `\u25cc${huruf}` : huruf)

/** A character for a reader: control characters have nothing to show. */
function sebutHuruf(huruf: string): string {
  const nomor = huruf.codePointAt(0) as number
  const takTampak = nomor < 0x20 || (nomor >= 0x7f && nomor < 0xa0) || (nomor >= 0xd800 && nomor < 0xe000)
  return takTampak ? kode(huruf) : `“${tampak(huruf)}” (${kode(huruf)})`
}

/** Says which characters a font lacks, in one Indonesian clause. */
export const pesanHuruf = (namaHuruf: string, daftarHuruf: readonly string[]): string =>
  `huruf ${namaHuruf} tidak memiliki ${daftarHuruf.map(sebutHuruf).join(', ')}`

/** What stands at the foot of a page must fit into its margin: pdfmake would drop it without a word. */
function tolakKakiSempit(tinggi: number, { margin, margin_mendatar }: TataLetak): void {
  const sempit = Math.min(margin.bawah_mm, margin_mendatar.bawah_mm)
  if (tinggi > pt_dari_mm(sempit))
    throw new GalatCetak(
      `margin bawah ${sempit} mm terlalu sempit untuk kaki halaman; diharapkan paling sedikit ${Math.ceil(tinggi / pt_dari_mm(1))} mm`,
    )
}

/** An emblem wider than the text would run into the margins. */
function tolakLambangLebar(lambang: Lambang | undefined, { kertas, margin, kop }: TataLetak): void {
  if (!lambang || !kop.lambang) return
  const lebar = (kop.lambang.tinggi_mm * lambang.lebar) / lambang.tinggi
  const ruang = kertas.lebar_mm - margin.kiri_mm - margin.kanan_mm
  if (lebar > ruang)
    throw new GalatCetak(
      `lambang selebar ${Math.round(lebar)} mm tidak muat di antara margin (${ruang} mm); kecilkan kop.lambang.tinggi_mm`,
    )
}

/**
 * Prepares a print: `teks` is what the PDF must contain, in reading order; `print` makes the PDF. `tanggal` is the date
 * that the file carries, and the same input gives the same bytes. Throws GalatCetak when the identity is incomplete for
 * the kind or a chart does not fit its page, GalatHuruf when the font lacks a character.
 */
export function siapkanCetak(permintaan: PermintaanCetak): SiapCetak {
  const { naskah, jenisCetak, tataLetak, huruf, lambang, daftarBagan, lampiranHilang } = permintaan
  const kurang = kekuranganCetak(naskah.identitas, jenisCetak)
  if (kurang.length) throw new GalatCetak(`${jenisCetak} tidak dapat dicetak karena identitas belum lengkap: ${kurang.join(', ')}`)
  const cetakan = terapkanProfil(susunCetakan(naskah, jenisCetak, tataLetak.salinan, lampiranHilang), tataLetak, naskah.identitas)
  const ruang = { ...bukaRuang(tataLetak, huruf, new Map(), bacaNavigasi(naskah, lampiranHilang)), lambang }
  tolakKakiSempit(tinggiKaki(cetakan, ruang), tataLetak)
  tolakLambangLebar(lambang, tataLetak)
  let daftarGambar: ReadonlyMap<BlokBagan, BaganSiap>
  try {
    daftarGambar = gambarkanBagan(cetakan, daftarBagan, ruang)
  } catch (galat) {
    throw galat instanceof BaganTidakMuat ? new GalatCetak(galat.message) : galat
  }
  const tersusun = { ...ruang, gambar: daftarGambar }
  let siap: TDocumentDefinitions | undefined = susunDefinisi(cetakan, tersusun)
  const teks = teksCetak(cetakan, tersusun)
  const tercetak = [
    teks,
    cetakan.catatanKaki,
    tataLetak.nomor_halaman.bentuk,
    tataLetak.pemenggalan && '-',
    tataLetak.kata_penyambung && '…',
  ]
    .filter(Boolean)
    .join('')
  const takTersedia = [
    ...new Set([
      ...huruf.takTersedia(tercetak),
      ...(tataLetak.huruf.berkas ? [...huruf.takTersedia(tercetak, true), ...huruf.takTersedia(teksMiring(naskah), false, true)] : []),
    ]),
  ]
  if (takTersedia.length) throw new GalatHuruf(huruf.berkas.nama, takTersedia)
  return {
    teks,
    daftarGambar,
    print: (tanggal, opsi) => {
      const definisi = siap ?? susunDefinisi(cetakan, tersusun)
      siap = undefined
      return cetakDefinisi({ ...definisi, info: { ...definisi.info, creationDate: tanggal, modDate: tanggal } }, huruf.berkas, opsi)
    },
  }
}
