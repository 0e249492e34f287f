/// <reference path="./pdfmake-js.d.ts" />

import * as modulPDFDocument from 'pdfmake/js/PDFDocument.js'
import * as modulPrinter from 'pdfmake/js/Printer.js'
import { arsipkan, type BerkasSerta, versiPdf } from './arsip.ts'
import type { TDocumentDefinitions } from './definisi.ts'
import type { TingkatArsip } from './metadata.ts'
import type { DokumenPdfkit, FontPdfkit } from './pdfkit.ts'
import { PerekamStruktur } from './perekam-struktur.ts'
import { pembukaWajah, rakTerbuka, type VirtualFs } from './rak-huruf.ts'

export type { BerkasSerta } from './arsip.ts'
export type { TingkatArsip } from './metadata.ts'

/** The four faces of the printed font, as the bytes of TrueType or OpenType files. */
export interface BerkasHuruf {
  readonly nama: string
  readonly normal: Uint8Array
  readonly tebal: Uint8Array
  readonly miring: Uint8Array
  readonly tebalMiring: Uint8Array
}

/** An opened font: widths, line heights and coverage of what will be printed. */
export interface Huruf {
  readonly berkas: BerkasHuruf
  /** Width in pt. */
  ukur(isi: string, ukuran: number, tebal?: boolean, miring?: boolean): number
  /** Natural line height in pt at this size: ascent and descent, without gap. */
  tinggi(ukuran: number, miring?: boolean): number
  /** Ascent in pt: from the top of a line to its baseline. */
  naik(ukuran: number, tebal?: boolean): number
  /** The characters of a text that the font cannot show. */
  takTersedia(isi: string, tebal?: boolean, miring?: boolean): string[]
}

type KelasDokumen = new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
  fs: VirtualFs,
) => DokumenPdfkit
type KelasPrinter = new (
  fonts: object,
  fs: VirtualFs,
  resolver: object,
  localAccess: () => boolean,
) => { createPdfKitDocument(definition: object, options: object): Promise<DokumenPdfkit> }

/** CommonJS classes arrive one or two `default` deep, depending on the loader. */
function kelas<T>(modul: unknown): T {
  let nilai = modul
  while (typeof nilai === 'object' && nilai !== null && 'default' in nilai) nilai = nilai.default
  return nilai as T
}
const PDFDocument = kelas<KelasDokumen>(modulPDFDocument)
const Printer = kelas<KelasPrinter>(modulPrinter)

const wajah = ['normal', 'tebal', 'miring', 'tebalMiring'] as const
const alamat = (face: (typeof wajah)[number]) => `huruf/${face}`
const uraianHuruf = (nama: string) => ({
  [nama]: { normal: alamat('normal'), bold: alamat('tebal'), italics: alamat('miring'), bolditalics: alamat('tebalMiring') },
})

const daftarTerbuka = new WeakMap<BerkasHuruf, (tebal: boolean, miring: boolean) => FontPdfkit>()

/** The faces of a font: each is opened when it is first asked for, and then serves every measure and every print. */
function bukaWajah(berkas: BerkasHuruf): (tebal: boolean, miring: boolean) => FontPdfkit {
  const ada = daftarTerbuka.get(berkas)
  if (ada) return ada
  const isi = new Map<string, Uint8Array>(wajah.map(face => [alamat(face), berkas[face]]))
  const rak = { existsSync: (nama: string) => isi.has(nama), readFileSync: (nama: string) => isi.get(nama) }
  const dokumen = new PDFDocument(uraianHuruf(berkas.nama), {}, {}, {}, { autoFirstPage: false, font: null }, rak)
  const pembuka = pembukaWajah(dokumen, berkas.nama, (tebal, miring) =>
    miring ? (tebal ? berkas.tebalMiring : berkas.miring) : tebal ? berkas.tebal : berkas.normal,
  )
  daftarTerbuka.set(berkas, pembuka)
  return pembuka
}

function rakCetak(berkas: BerkasHuruf): VirtualFs {
  const buka = bukaWajah(berkas)
  return rakTerbuka(
    new Map([
      [alamat('normal'), () => buka(false, false)],
      [alamat('tebal'), () => buka(true, false)],
      [alamat('miring'), () => buka(false, true)],
      [alamat('tebalMiring'), () => buka(true, true)],
    ]),
  )
}

/** The characters of a text, each once, in the order in which they first stand. */
function daftarHuruf(isi: string): string[] {
  const sudah = new Set<number>()
  for (let at = 0; at < isi.length; at++) {
    const kode = isi.codePointAt(at) as number
    if (!sudah.has(kode)) sudah.add(kode)
    if (kode > 0xffff) at++
  }
  return [...sudah].map(kode => String.fromCodePoint(kode))
}

/** Opens a font so that text can be measured and checked before it is printed. Throws when a file is no font. */
export function bukaHuruf(berkas: BerkasHuruf): Huruf {
  const buka = bukaWajah(berkas)
  const lebarKata = new Map<string, number>()
  return {
    berkas,
    ukur: (isi, ukuran, tebal = false, miring = false) => {
      const kunci = `${tebal ? '*' : ''}${miring ? '/' : ''}${isi}`
      const lebar = lebarKata.get(kunci) ?? buka(tebal, miring).widthOfString(isi, 1000)
      lebarKata.set(kunci, lebar)
      return (lebar * ukuran) / 1000
    },
    tinggi: (ukuran, miring = false) => buka(false, miring).lineHeight(ukuran),
    naik: (ukuran, tebal = false) => (buka(tebal, false).ascender * ukuran) / 1000,
    takTersedia: (isi, tebal = false, miring = false) => {
      const { font } = buka(tebal, miring)
      return daftarHuruf(isi).filter(huruf => !/\s/.test(huruf) && !font.hasGlyphForCodePoint(huruf.codePointAt(0) as number))
    },
  }
}

/** What a print is besides its pages. */
export interface OpsiCetak {
  readonly daftarBerkas?: readonly BerkasSerta[]
  /** The part of PDF/A that the file keeps to and claims; 3a where nothing is said. */
  readonly arsip?: TingkatArsip
}

/**
 * Turns a document definition into the bytes of a tagged PDF. The definition is used up: build a fresh one for every print.
 * Rejects when a link of the definition leads nowhere.
 */
export async function cetakDefinisi(
  definisi: TDocumentDefinitions,
  huruf: BerkasHuruf,
  { daftarBerkas = [], arsip = '3a' }: OpsiCetak = {},
): Promise<Uint8Array> {
  const resolver = { resolve: () => undefined, resolved: async () => undefined }
  const printer = new Printer(uraianHuruf(huruf.nama), rakCetak(huruf), resolver, () => false)
  const structure = new PerekamStruktur()
  const dokumen = await printer.createPdfKitDocument(
    { ...definisi, version: versiPdf(arsip), language: 'id-ID', displayTitle: true, tagged: true },
    { structure },
  )
  structure.selesai()
  arsipkan(dokumen, arsip, daftarBerkas)
  return new Promise((resolve, reject) => {
    const potongan: Uint8Array[] = []
    dokumen.on('data', chunk => potongan.push(chunk))
    dokumen.on('error', reject)
    dokumen.on('end', () => resolve(sambung(potongan)))
    dokumen.end()
  })
}

function sambung(potongan: readonly Uint8Array[]): Uint8Array {
  const hasil = new Uint8Array(potongan.reduce((jumlah, { length }) => jumlah + length, 0))
  let offset = 0
  for (const bagian of potongan) {
    hasil.set(bagian, offset)
    offset += bagian.length
  }
  return hasil
}
