/// <reference path="./pdfmake-js.d.ts" />

import * as modulPDFDocument from 'pdfmake/js/PDFDocument.js'
import * as modulPrinter from 'pdfmake/js/Printer.js'
import type { TDocumentDefinitions } from './definisi.ts'

/** The four faces of the printed font, as the bytes of TrueType or OpenType files. */
export interface BerkasHuruf {
  readonly nama: string
  readonly normal: Uint8Array
  readonly tebal: Uint8Array
  readonly miring: Uint8Array
  readonly tebalMiring: Uint8Array
}

/** A file that travels inside the PDF. */
export interface BerkasSerta {
  readonly nama: string
  readonly tipe: string
  readonly keterangan: string
  readonly isi: Uint8Array
}

/** An opened font: widths, line heights and coverage of what will be printed. */
export interface Huruf {
  readonly berkas: BerkasHuruf
  /** Width in pt. */
  ukur(isi: string, ukuran: number, tebal?: boolean): number
  /** Natural line height in pt at this size: ascent and descent, without gap. */
  tinggi(ukuran: number): number
  /** Ascent in pt: from the top of a line to its baseline. */
  naik(ukuran: number, tebal?: boolean): number
  /** The characters of a text that the font cannot show. */
  takTersedia(isi: string, tebal?: boolean): string[]
}

interface FontPdfkit {
  widthOfString(isi: string, ukuran: number): number
  lineHeight(ukuran: number): number
  readonly ascender: number
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean }
}
interface DokumenPdfkit {
  provideFont(nama: string, bold: boolean, italics: boolean): FontPdfkit
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
  end(): void
}
interface VirtualFs {
  existsSync(nama: string): boolean
  readFileSync(nama: string): Uint8Array | ArrayBuffer | undefined
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

function rak(huruf: BerkasHuruf, daftarBerkas: readonly BerkasSerta[]): VirtualFs {
  const isi = new Map<string, Uint8Array | ArrayBuffer>(wajah.map(face => [alamat(face), huruf[face]]))
  for (const berkas of daftarBerkas) isi.set(`serta/${berkas.nama}`, new Uint8Array(berkas.isi).buffer)
  return { existsSync: nama => isi.has(nama), readFileSync: nama => isi.get(nama) }
}

/** Opens a font so that text can be measured and checked before it is printed. Throws when a file is no font. */
export function bukaHuruf(berkas: BerkasHuruf): Huruf {
  const dokumen = new PDFDocument(uraianHuruf(berkas.nama), {}, {}, {}, { autoFirstPage: false, font: null }, rak(berkas, []))
  const lebarKata = new Map<string, number>()
  const wajahTebal = (tebal: boolean) => dokumen.provideFont(berkas.nama, tebal, false)
  return {
    berkas,
    ukur: (isi, ukuran, tebal = false) => {
      const kunci = tebal ? `*${isi}` : isi
      const lebar = lebarKata.get(kunci) ?? wajahTebal(tebal).widthOfString(isi, 1000)
      lebarKata.set(kunci, lebar)
      return (lebar * ukuran) / 1000
    },
    tinggi: ukuran => wajahTebal(false).lineHeight(ukuran),
    naik: (ukuran, tebal = false) => (wajahTebal(tebal).ascender * ukuran) / 1000,
    takTersedia: (isi, tebal = false) => {
      const { font } = wajahTebal(tebal)
      return [...new Set(isi)].filter(huruf => !/\s/.test(huruf) && !font.hasGlyphForCodePoint(huruf.codePointAt(0) as number))
    },
  }
}

/** Turns a document definition into the bytes of a PDF. The definition is used up: build a fresh one for every print. */
export async function cetakDefinisi(
  definisi: TDocumentDefinitions,
  huruf: BerkasHuruf,
  daftarBerkas: readonly BerkasSerta[] = [],
): Promise<Uint8Array> {
  const files = Object.fromEntries(
    daftarBerkas.map(({ nama, tipe, keterangan }) => [
      nama,
      { src: `serta/${nama}`, name: nama, type: tipe, description: keterangan, relationship: 'Source' },
    ]),
  )
  const resolver = { resolve: () => undefined, resolved: async () => undefined }
  const printer = new Printer(uraianHuruf(huruf.nama), rak(huruf, daftarBerkas), resolver, () => false)
  const dokumen = await printer.createPdfKitDocument({ ...definisi, files }, {})
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
