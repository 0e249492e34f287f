import { bacaAlinea, type Keadaan, keadaanAwal, nasibTanda, tulisanDi } from './alinea.ts'
import { susunCatatan } from './catatan.ts'
import { GagalBaca } from './gagal-baca.ts'
import { bacaDaftarGaya } from './gaya.ts'
import { kolomPenutup } from './kolom-penutup.ts'
import { kotakMendahului } from './letak-kotak.ts'
import { bukaPaket } from './paket.ts'
import { memuatParaf, tanpaParaf } from './paraf.ts'
import { buatPenghitung, type Penanda, type Penghitung } from './penomoran.ts'
import { Penulis, type Potongan } from './penulis.ts'
import type { PetaDocx } from './peta.ts'
import { potongMiring } from './potong-miring.ts'
import {
  type Baris,
  berbingkai,
  kolomKosong,
  lanjutan,
  lebarSel,
  type Sel,
  sungguhTabel,
  tulisBlok,
  tulisSejajar,
  tulisTabel,
} from './tabel.ts'
import { anak, bacaXml, nilai, type Simpul } from './xml.ts'

/** A Word document as text that `parseNaskah` takes, with the way back, and what was not read (Indonesian sentences). */
export interface DocxTerbaca {
  readonly teks: string
  readonly peta: PetaDocx
  readonly catatan: readonly string[]
}

/** Why a file was not read: one Indonesian line without the name of the file. */
export interface DocxGagal {
  readonly gagal: string
}

const perantara = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
])

/** Whether a content control is the table of contents that Word makes. */
const daftarIsi = (sdt: Simpul): boolean => nilai(anak(anak(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents'

/** Paragraphs, tables, rows or cells below an element, through the wrappers that Word puts around them. */
function* isiBlok(simpul: Simpul): Generator<Simpul> {
  for (const satu of simpul.isi) {
    if (perantara.has(satu.nama) && !daftarIsi(satu)) yield* isiBlok(satu)
    else yield satu
  }
}

/** The numbers of all paragraphs of the body, cells included, text boxes not. */
function nomoriParagraf(badan: Simpul): Map<Simpul, number> {
  const nomor = new Map<Simpul, number>()
  const telusuri = (simpul: Simpul) => {
    for (const satu of simpul.isi) {
      if (satu.nama === 'w:p') nomor.set(satu, nomor.size + 1)
      else telusuri(satu)
    }
  }
  telusuri(badan)
  return nomor
}

/** The rows of a table that were not deleted. */
const barisTabel = (tabel: Simpul): Simpul[] =>
  [...isiBlok(tabel)].filter(baris => baris.nama === 'w:tr' && anak(anak(baris, 'w:trPr'), 'w:del') === undefined)

/** The cells of a row that were not deleted. */
const selBaris = (baris: Simpul): Simpul[] =>
  [...isiBlok(baris)].filter(sel => sel.nama === 'w:tc' && anak(anak(sel, 'w:tcPr'), 'w:cellDel') === undefined)

const awalLampiran = /^\s*LAMPIRAN(?![A-Z])/

/** Whether a table of a single column holds other tables: a frame around a page. */
const membingkai = (daftarBaris: readonly Simpul[]): boolean => {
  const daftarSel = daftarBaris.map(selBaris)
  return (
    daftarSel.every(baris => baris.length === 1) &&
    daftarSel.some(([sel]) => sel !== undefined && [...isiBlok(sel)].some(({ nama }) => nama === 'w:tbl'))
  )
}

/** Letters that wait for the paragraph in which they end, and the mark under which they began. */
interface Tertunda {
  readonly awal?: { readonly penanda: Penanda; readonly paragraf: number }
  readonly isi: Potongan[]
}

class Pembaca {
  readonly penulis = new Penulis()
  private tertunda: Tertunda = { isi: [] }
  private paragraf = 1
  /** Initials in an annex may be what it is about. */
  private dalamLampiran = false
  private readonly keadaan: Keadaan
  private penghitung: Penghitung
  private readonly nomor: ReadonlyMap<Simpul, number>

  constructor(keadaan: Keadaan, penghitung: Penghitung, nomor: ReadonlyMap<Simpul, number>) {
    this.keadaan = keadaan
    this.penghitung = penghitung
    this.nomor = nomor
  }

  blok(simpul: Simpul): void {
    for (const satu of isiBlok(simpul)) {
      if (satu.nama === 'w:tbl') this.tabel(satu)
      else if (satu.nama === 'w:sdt') this.keadaan.luput.daftarIsi++
      else if (satu.nama === 'w:p') {
        const hasil: Baris[] = []
        this.alinea(satu, hasil)
        for (const baris of hasil) tulisBlok(this.penulis, baris)
      }
    }
    const sisa: Baris[] = []
    this.selesai(sisa)
    for (const baris of sisa) tulisBlok(this.penulis, baris)
  }

  /** The text of a paragraph that lost its mark is kept for the next one, unless there is none. */
  private selesai(hasil: Baris[]): void {
    if (this.tertunda.isi.length) hasil.push(this.baris(undefined, this.paragraf))
    this.tertunda = { isi: [] }
  }

  /** What waited, under its own mark if it had one. A number that would run into a word is kept apart, and told. */
  private baris(sendiri: Penanda | undefined, kini: number): Baris {
    const { awal, isi } = this.tertunda
    const { penanda, paragraf } = awal ?? { penanda: sendiri, paragraf: kini }
    const huruf = isi[0]?.teks ?? ''
    const menempel = penanda?.rapat === true && /[A-Za-zÀ-ɏ0-9]$/u.test(penanda.isi) && /^[A-Za-zÀ-ɏ0-9]/u.test(huruf)
    if (menempel) this.keadaan.luput.menempel++
    const rapat = penanda?.rapat === true && !menempel && !/^\s/.test(huruf)
    return { penanda: penanda?.isi, rapat, putus: /^[ \t]*\n/.test(huruf), paragraf, isi }
  }

  /** A paragraph and the text boxes that hang on it: after it, but for those that open what it belongs to; one without letters and number, struck as a whole, or that only ends a section leaves nothing. */
  private alinea(simpul: Simpul, hasil: Baris[]): void {
    const paragraf = this.nomor.get(simpul) ?? this.paragraf
    this.paragraf = paragraf
    const sebelum = hasil.length
    const coretanLalu = this.keadaan.luput.dicoret
    const { teks, miring, kotak } = bacaAlinea(simpul, this.keadaan)
    const kosong = teks.trim() === ''
    const dicoret = this.keadaan.luput.dicoret > coretanLalu && kosong
    this.dalamLampiran ||= awalLampiran.test(teks)
    for (const satu of potongMiring(teks, miring, paragraf)) this.tertunda.isi.push(satu)
    const nasib = nasibTanda(simpul, this.keadaan.gaya)
    const pPr = anak(simpul, 'w:pPr')
    const pemisah = anak(pPr, 'w:sectPr') !== undefined && this.tertunda.isi.every(satu => satu.teks.trim() === '')
    const bernomor = !dicoret && !pemisah && (nasib === 'utuh' || (nasib === 'tersembunyi' && !kosong))
    const penanda = bernomor ? this.penghitung.penanda(pPr) : undefined
    if (nasib === 'utuh') {
      if (penanda || this.tertunda.isi.length) hasil.push(this.baris(penanda, paragraf))
      this.tertunda = { isi: [] }
    } else if (penanda && !this.tertunda.awal) this.tertunda = { awal: { penanda, paragraf }, isi: this.tertunda.isi }
    if (kotak.length) this.daftarKotak(kotak, hasil, sebelum, teks)
  }

  /** The paragraphs of text boxes, each numbered for itself; what waits for the next paragraph of the text goes on waiting. */
  private daftarKotak(kotak: readonly Simpul[], hasil: Baris[], sebelum: number, jangkar: string): void {
    const sesudah = hasil.splice(sebelum)
    const menyusul: Baris[] = []
    const { tertunda, penghitung } = this
    this.tertunda = { isi: [] }
    for (const satu of kotak) {
      const isi: Baris[] = []
      this.penghitung = penghitung.tersendiri()
      this.daftarBaris(satu, isi)
      this.selesai(isi)
      this.kecualiParaf(isi, kotakMendahului(isi, jangkar) ? hasil : menyusul)
    }
    for (const baris of sesudah) hasil.push(baris)
    for (const baris of menyusul) hasil.push(baris)
    this.tertunda = tertunda
    this.penghitung = penghitung
  }

  /** All paragraphs below an element, those of tables inside it included. */
  private daftarBaris(simpul: Simpul, hasil: Baris[]): void {
    for (const satu of isiBlok(simpul)) {
      if (satu.nama === 'w:p') this.alinea(satu, hasil)
      else if (satu.nama === 'w:sdt') this.keadaan.luput.daftarIsi++
      else if (satu.nama === 'w:tbl') {
        const isi: Baris[] = []
        barisTabel(satu).forEach((baris, ke) => {
          for (const sel of selBaris(baris)) this.isiSel(sel, ke === 0, isi)
        })
        this.kecualiParaf(isi, hasil)
      }
    }
  }

  private kecualiParaf(isi: readonly Baris[], hasil: Baris[]): void {
    if (!this.dalamLampiran && memuatParaf(isi)) this.keadaan.luput.paraf++
    else for (const satu of isi) hasil.push(satu)
  }

  private tabel(tabel: Simpul): void {
    const baris = barisTabel(tabel)
    if (membingkai(baris)) {
      this.satuKolom(baris)
      return
    }
    const semua = baris.map((satu, ke) => this.daftarSel(satu, ke === 0))
    const daftarSel = this.dalamLampiran ? semua : tanpaParaf(semua)
    if (daftarSel !== semua) this.keadaan.luput.paraf++
    if (sungguhTabel(berbingkai(tabel, this.keadaan.gaya), daftarSel)) {
      tulisTabel(this.penulis, daftarSel)
      return
    }
    const penutup = kolomPenutup(daftarSel)
    for (const satu of penutup?.atas ?? daftarSel) tulisSejajar(this.penulis, satu)
    for (const kolom of penutup?.kolom ?? []) for (const satu of kolom) tulisBlok(this.penulis, satu)
  }

  /** What a frame holds is read as if it stood without. */
  private satuKolom(daftarBaris: readonly Simpul[]): void {
    daftarBaris.forEach((baris, ke) => {
      for (const sel of selBaris(baris))
        if (ke === 0 || !lanjutan(sel)) this.blok(sel)
        else if (tulisanDi(sel, this.keadaan) !== '') this.keadaan.luput.tersembunyi++
    })
  }

  private daftarSel(baris: Simpul, pertama: boolean): Sel[] {
    const kosong = kolomKosong(baris)
    const daftarSel = selBaris(baris).map(sel => {
      const daftarBaris: Baris[] = []
      this.isiSel(sel, pertama, daftarBaris)
      return { daftarBaris, lebar: lebarSel(sel) }
    })
    return kosong ? [{ daftarBaris: [], lebar: kosong }, ...daftarSel] : daftarSel
  }

  /** What is printed in a cell: nothing in one that goes on from the cell above. */
  private isiSel(sel: Simpul, pertama: boolean, hasil: Baris[]): void {
    if (pertama || !lanjutan(sel)) {
      this.daftarBaris(sel, hasil)
      this.selesai(hasil)
    } else if (tulisanDi(sel, this.keadaan) !== '') this.keadaan.luput.tersembunyi++
  }
}

function baca(bytes: Uint8Array): DocxTerbaca {
  const paket = bukaPaket(bytes)
  const badan = anak(bacaXml(paket.dokumen), 'w:body')
  if (!badan) throw new GagalBaca('berkas Word ini tidak memuat teks.')
  const gaya = bacaDaftarGaya(paket.gaya === undefined ? undefined : bacaXml(paket.gaya))
  const penomoran = paket.penomoran === undefined ? undefined : bacaXml(paket.penomoran)
  const nomor = nomoriParagraf(badan)
  const bacaBadan = (bidangUtuh: boolean) => {
    const keadaan = keadaanAwal(gaya, bidangUtuh)
    const penghitung = buatPenghitung(penomoran, gaya)
    const pembaca = new Pembaca(keadaan, penghitung, nomor)
    pembaca.blok(badan)
    return { keadaan, penghitung, pembaca }
  }
  const sekali = bacaBadan(true)
  const { keadaan, penghitung, pembaca } = sekali.keadaan.dalamKode > 0 ? bacaBadan(false) : sekali
  const { teks, peta } = pembaca.penulis
  const catatan = susunCatatan(badan, paket, gaya, keadaan.luput, penghitung.hilang(), teks === '')
  return { teks: teks === '' ? '' : `${teks}\n`, peta, catatan }
}

/**
 * Reads a .docx: paragraphs in order, a blank line between, with the numbers that Word writes before them. Headers, footers
 * and footnotes stay out, and `catatan` tells of them. Never throws; a file that cannot be read says why.
 */
export function bacaDocx(bytes: Uint8Array): DocxTerbaca | DocxGagal {
  try {
    return baca(bytes)
  } catch (galat) {
    return { gagal: galat instanceof GagalBaca ? galat.message : 'berkas Word ini tidak dapat dibaca.' }
  }
}
