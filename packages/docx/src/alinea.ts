import type { Rentang } from '@perkada/core'
import { type DaftarGaya, type Gaya, kapitalkan, saklarCoret } from './gaya.ts'
import { bacaSimbol } from './simbol.ts'
import { anak, nilai, type Simpul, saklar } from './xml.ts'

/** What a reader of the printed page sees and the text that was read has not, each counted. */
export interface Luput {
  catatanKaki: number
  /** Pieces that are in the file and not on paper. */
  tersembunyi: number
  /** Pieces that are struck through: whoever did not track changes marks so what is to go. */
  dicoret: number
  simbol: number
  /** Fields whose letters Word makes anew and does not keep. */
  bidang: number
  /** Numbers that run into the word after them. */
  menempel: number
  /** Tables of contents that Word makes. */
  daftarIsi: number
  /** Tables of initials. */
  paraf: number
}

/** What is carried from one paragraph to the next: fields may span several, and what is left out is counted. */
export interface Keadaan {
  readonly gaya: DaftarGaya
  /** Whether each field has its end; where one has none, all that follows would be its code, and no field is told from text. */
  readonly bidangUtuh: boolean
  /** Open fields; only the letters after `separate` are seen on paper. */
  readonly bidang: { tampil: boolean; kode: string }[]
  /** How many of them still show their code. */
  dalamKode: number
  readonly luput: Luput
}

/** Nothing read yet. */
export const keadaanAwal = (gaya: DaftarGaya, bidangUtuh = true): Keadaan => ({
  gaya,
  bidangUtuh,
  bidang: [],
  dalamKode: 0,
  luput: { catatanKaki: 0, tersembunyi: 0, dicoret: 0, simbol: 0, bidang: 0, menempel: 0, daftarIsi: 0, paraf: 0 },
})

/** The letters of a paragraph as they are seen on paper, what of them stands in italics, and the text boxes that hang on it. */
export interface IsiAlinea {
  readonly teks: string
  readonly miring: readonly Rentang[]
  readonly kotak: readonly Simpul[]
}

/** Deleted and moved-away text, and properties, whose letters are not the paragraph's. */
const dilewati = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:rt', 'w:delText'])
/** Fields that show what Word counts or writes itself, without keeping it. */
const tanpaHasil = /^\s*(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM|MACROBUTTON|SYMBOL|EQ)(?![A-Z])/i
/** A table of contents, which repeats what stands in the text. */
const kodeDaftarIsi = /^\s*TOC(?![A-Z])/i
const bergambar = new Set(['w:drawing', 'w:pict', 'w:object'])
const tertulis = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
])

/** Letters of a run as paper shows them: none without width, the hard hyphen as any other, line ends as spaces. */
const tampak = (isi: string) =>
  isi
    .replace(/[\r\n]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll('\u2011', '-')

/** The text boxes below an element. */
function daftarKotak(simpul: Simpul, hasil: Simpul[]): void {
  for (const satu of simpul.isi) {
    if (satu.nama === 'w:txbxContent') hasil.push(satu)
    else daftarKotak(satu, hasil)
  }
}

/** Reads the letters of a paragraph: runs joined, insertions kept, deletions dropped, fields as last shown. */
export function bacaAlinea(alinea: Simpul, keadaan: Keadaan): IsiAlinea {
  const kotak: Simpul[] = []
  const { luput } = keadaan
  const dariGaya = keadaan.gaya.gaya(nilai(anak(alinea, 'w:pPr'), 'w:pStyle') ?? keadaan.gaya.bawaan)
  let teks = ''
  const miring: [number, number][] = []
  const tambah = (isi: string, gayaHuruf: Gaya) => {
    if (keadaan.dalamKode > 0) return
    const mulai = teks.length
    teks += gayaHuruf.kapital || gayaHuruf.kapitalKecil ? kapitalkan(isi) : isi
    const lalu = miring.at(-1)
    if (!gayaHuruf.miring) return
    if (lalu?.[1] === mulai) lalu[1] = teks.length
    else miring.push([mulai, teks.length])
  }
  const bidang = (tipe: string | undefined) => {
    const kini = keadaan.bidang.at(-1)
    if (tipe === 'begin') {
      keadaan.bidang.push({ tampil: false, kode: '' })
      keadaan.dalamKode++
    } else if (tipe === 'separate' && kini && !kini.tampil) {
      if (kodeDaftarIsi.test(kini.kode)) luput.daftarIsi++
      else {
        kini.tampil = true
        keadaan.dalamKode--
      }
    } else if (tipe === 'end' && kini) {
      keadaan.bidang.pop()
      if (kini.tampil) return
      keadaan.dalamKode--
      if (keadaan.dalamKode === 0 && tanpaHasil.test(kini.kode)) luput.bidang++
    }
  }
  const simbol = (satu: Simpul) => {
    const huruf = bacaSimbol(satu.atribut.get('char') ?? '', satu.atribut.get('font') ?? '')
    if (huruf === undefined) luput.simbol++
    else tambah(huruf, {})
  }
  const kode = (isi: string) => {
    const kini = keadaan.bidang.at(-1)
    if (kini && kini.kode.length < 100) kini.kode += isi.slice(0, 100)
  }
  const telusuri = (simpul: Simpul, gaya: Gaya): void => {
    for (const satu of simpul.isi) {
      const tulisan = tertulis.get(satu.nama)
      if (dilewati.has(satu.nama)) continue
      if (satu.nama === 'w:r') {
        const rPr = anak(satu, 'w:rPr')
        const gayaHuruf = keadaan.gaya.gaya(nilai(rPr, 'w:rStyle'))
        telusuri(satu, {
          kapital: saklar(rPr, 'w:caps') ?? gayaHuruf.kapital ?? gaya.kapital ?? false,
          kapitalKecil: saklar(rPr, 'w:smallCaps') ?? gayaHuruf.kapitalKecil ?? gaya.kapitalKecil ?? false,
          tersembunyi: saklar(rPr, 'w:vanish') ?? gayaHuruf.tersembunyi ?? gaya.tersembunyi ?? false,
          miring: saklar(rPr, 'w:i') ?? gayaHuruf.miring ?? gaya.miring ?? false,
          dicoret: saklarCoret(rPr) ?? gayaHuruf.dicoret ?? gaya.dicoret ?? false,
        })
      } else if (satu.nama === 'w:fldChar') {
        if (keadaan.bidangUtuh) bidang(satu.atribut.get('fldCharType'))
      } else if (bergambar.has(satu.nama)) {
        if (!gaya.tersembunyi) daftarKotak(satu, kotak)
        else if (tulisanDi(satu, keadaan) !== '') luput.tersembunyi++
      } else if (satu.nama === 'w:instrText') kode(satu.teks)
      else if (gaya.tersembunyi) luput.tersembunyi += satu.nama === 'w:t' && satu.teks.trim() !== '' ? 1 : 0
      else if (gaya.dicoret && satu.nama === 'w:t') luput.dicoret += satu.teks.trim() === '' ? 0 : 1
      else if (satu.nama === 'w:t' || satu.nama === 'm:t') tambah(tampak(satu.teks), gaya)
      else if (tulisan !== undefined) tambah(tulisan, {})
      else if (satu.nama === 'w:sym') simbol(satu)
      else if (satu.nama === 'w:footnoteReference' || satu.nama === 'w:endnoteReference') luput.catatanKaki++
      else {
        if (satu.nama === 'm:den') tambah('/', {})
        telusuri(satu, gaya)
      }
    }
  }
  telusuri(alinea, dariGaya)
  return { teks, miring, kotak }
}

/**
 * What became of the mark of a paragraph: deleted with changes tracked, its letters belong to the next one, which also
 * numbers them, and so does a large initial; hidden, they do too, but keep a number of their own.
 */
export function nasibTanda(alinea: Simpul, gaya: DaftarGaya): 'dihapus' | 'tersembunyi' | 'utuh' {
  const pPr = anak(alinea, 'w:pPr')
  const rPr = anak(pPr, 'w:rPr')
  const awalBesar = anak(pPr, 'w:framePr')?.atribut.get('dropCap') ?? 'none'
  if (awalBesar !== 'none' || anak(rPr, 'w:del') !== undefined || anak(rPr, 'w:moveFrom') !== undefined) return 'dihapus'
  const tersembunyi = saklar(rPr, 'w:vanish') ?? gaya.gaya(nilai(pPr, 'w:pStyle') ?? gaya.bawaan).tersembunyi ?? false
  return tersembunyi || saklar(rPr, 'w:specVanish') === true ? 'tersembunyi' : 'utuh'
}

/** All letters below an element as one line: for what stands beside the text. */
export function tulisanDi(simpul: Simpul, keadaan: Keadaan): string {
  return simpul.isi
    .map(satu => {
      if (satu.nama !== 'w:p') return tulisanDi(satu, keadaan)
      const { teks, kotak } = bacaAlinea(satu, keadaan)
      return [teks, ...kotak.map(lain => tulisanDi(lain, keadaan))].join(' ')
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
