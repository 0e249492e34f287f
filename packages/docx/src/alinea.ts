import type { DaftarGaya, Gaya } from './gaya.ts'
import { anak, nilai, type Simpul, saklar } from './xml.ts'

/** What is carried from one paragraph to the next: fields may span several, and what is left out is counted. */
export interface Keadaan {
  readonly gaya: DaftarGaya
  /** Open fields; only the letters after `separate` are seen on paper. */
  readonly bidang: ('kode' | 'hasil')[]
  /** How many of them still show their code. */
  dalamKode: number
  catatanKaki: number
}

/** The letters of a paragraph as they are seen on paper, and the text boxes that hang on it. */
export interface IsiAlinea {
  readonly teks: string
  readonly kotak: readonly Simpul[]
}

/** Deleted and moved-away text, and properties, whose letters are not the paragraph's. */
const dilewati = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:rt', 'w:instrText', 'w:delText'])
const tertulis = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
])

/** Capitals of the same length, so that offsets stay; a letter whose capital is longer stays small. */
const kapitalkan = (isi: string) =>
  isi.replace(/\p{Ll}/gu, huruf => (huruf.toUpperCase().length === huruf.length ? huruf.toUpperCase() : huruf))

/** The text boxes below an element; of alternative drawings the first only. */
function daftarKotak(simpul: Simpul, hasil: Simpul[]): void {
  for (const satu of simpul.nama === 'mc:AlternateContent' ? simpul.isi.slice(0, 1) : simpul.isi) {
    if (satu.nama === 'w:txbxContent') hasil.push(satu)
    else daftarKotak(satu, hasil)
  }
}

/** Reads the letters of a paragraph: runs joined, insertions kept, deletions dropped, fields as last shown. */
export function bacaAlinea(alinea: Simpul, keadaan: Keadaan): IsiAlinea {
  const kotak: Simpul[] = []
  const dariGaya = keadaan.gaya.gaya(nilai(anak(alinea, 'w:pPr'), 'w:pStyle') ?? keadaan.gaya.bawaan)
  let teks = ''
  const tambah = (isi: string, kapital: boolean) => {
    if (keadaan.dalamKode === 0) teks += kapital ? kapitalkan(isi) : isi
  }
  const bidang = (tipe: string | undefined) => {
    if (tipe === 'begin') {
      keadaan.bidang.push('kode')
      keadaan.dalamKode++
    } else if (tipe === 'end' || tipe === 'separate') {
      if (keadaan.bidang.pop() === 'kode') keadaan.dalamKode--
      if (tipe === 'separate') keadaan.bidang.push('hasil')
    }
  }
  const simbol = (kode: number) => (kode >= 0x20 && (kode < 0xd800 || (kode > 0xf8ff && kode < 0xfffe)) ? String.fromCharCode(kode) : '')
  const telusuri = (simpul: Simpul, gaya: Gaya): void => {
    for (const satu of simpul.isi) {
      const tulisan = tertulis.get(satu.nama)
      if (dilewati.has(satu.nama)) continue
      if (satu.nama === 'w:r') {
        const rPr = anak(satu, 'w:rPr')
        const gayaHuruf = keadaan.gaya.gaya(nilai(rPr, 'w:rStyle'))
        const kapital = saklar(rPr, 'w:caps') ?? gayaHuruf.kapital ?? gaya.kapital
        const tersembunyi = saklar(rPr, 'w:vanish') ?? gayaHuruf.tersembunyi ?? gaya.tersembunyi
        telusuri(satu, { kapital: kapital === true, tersembunyi: tersembunyi === true })
      } else if (satu.nama === 'w:fldChar') bidang(satu.atribut.get('fldCharType'))
      else if (satu.nama === 'w:drawing' || satu.nama === 'w:pict' || satu.nama === 'w:object') daftarKotak(satu, kotak)
      else if (gaya.tersembunyi) continue
      else if (satu.nama === 'w:t' || satu.nama === 'm:t') tambah(satu.teks.replace(/[\r\n]/g, ' '), gaya.kapital === true)
      else if (tulisan !== undefined) tambah(tulisan, false)
      else if (satu.nama === 'w:sym') tambah(simbol(Number.parseInt(satu.atribut.get('char') ?? '', 16)), false)
      else if (satu.nama === 'w:footnoteReference' || satu.nama === 'w:endnoteReference') keadaan.catatanKaki++
      else if (satu.nama === 'mc:AlternateContent') telusuri({ ...satu, isi: satu.isi.slice(0, 1) }, gaya)
      else telusuri(satu, gaya)
    }
  }
  telusuri(alinea, dariGaya)
  return { teks, kotak }
}

/** Whether the mark of a paragraph was deleted with changes tracked: its letters then belong to the next one. */
export function tandaDihapus(alinea: Simpul): boolean {
  const rPr = anak(anak(alinea, 'w:pPr'), 'w:rPr')
  return anak(rPr, 'w:del') !== undefined || anak(rPr, 'w:moveFrom') !== undefined
}
