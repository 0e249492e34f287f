import { gabungSemua, potong, rapikan, spanAsal, type Tabel, type Teks } from '@perkada/core'
import type { Baris, Potongan } from './baris.ts'
import { pecahSel } from './sel.ts'

type Wilayah = 'pembukaan' | 'badan' | 'penutup' | 'lampiran'

const awalBadan = /^(?:BAB ?[IVX]|Pasal ?[1I]\b|B A B )/
const awalPenutup = /^(?:Agar (?:setiap|semua) orang|Ditetapkan di|Diundangkan di)\b/
const awalLampiran = /^(?:LAMPIRAN|PENJELASAN)\b/
/** The head of an annex in small letters, which before the closing would be a word of the text. */
const awalLampiranKecil = /^Lampiran(?: [IVXLC]{1,6})?(?: ?:|$)/
const penanda = /^(?:[a-z]\.|\d{1,2}\.|\(\d{1,2}\)|[A-Z]{3,12} ?:|M[a-z]{7,12}\b)/
const tertanda = /Ditetapkan|Diundangkan|BUPATI|WALI ?KOTA|GUBERNUR|SEKRETARIS/

/** The part of the regulation in which the lines after this one stand; none goes back. */
function wilayahSesudah(wilayah: Wilayah, { teks: { isi } }: Baris): Wilayah {
  if (awalLampiran.test(isi) || (wilayah === 'penutup' && awalLampiranKecil.test(isi))) return 'lampiran'
  if (wilayah === 'pembukaan' && awalBadan.test(isi)) return 'badan'
  return (wilayah === 'badan' || wilayah === 'pembukaan') && awalPenutup.test(isi) ? 'penutup' : wilayah
}

const satuBaris = (sel: readonly Teks[]): Teks => rapikan(gabungSemua(sel))

const barisSel = (sel: Teks): readonly Teks[] => pecahSel(sel).filter(({ isi }) => isi !== '')

/** A row as lines: those of its cells side by side where all that have several have as many ("a.<br>b." beside two texts), else one cell after another. */
function barisDari(deret: readonly Teks[]): readonly Teks[] {
  const kolom = deret.map(barisSel)
  const jumlah = kolom.reduce((terbanyak, { length }) => Math.max(terbanyak, length), 0)
  if (jumlah <= 1) return [satuBaris(deret)]
  const sejajar = kolom.every(({ length }) => length <= 1 || length === jumlah)
  const hasil: Teks[][] = []
  for (const satu of kolom) {
    const mulai = sejajar ? 0 : Math.max(0, hasil.length - 1)
    for (const [ke, baris] of satu.entries()) {
      hasil[mulai + ke] ??= []
      hasil[mulai + ke]?.push(baris)
    }
  }
  return hasil.map(satu => (sejajar ? satuBaris(satu) : gabungSemua(satu)))
}

/** The columns of a table of signatures, that of the enactment first. */
function perKolom({ kepala, baris }: Tabel): Teks[] {
  const kolom = kepala.map((_, ke) => [kepala, ...baris].flatMap(satu => barisSel(satu[ke] ?? { isi: '' })))
  const tetap = kolom.findIndex(satu => satu.some(({ isi }) => /^Ditetapkan/.test(isi)))
  return [...kolom.slice(Math.max(0, tetap)), ...kolom.slice(0, Math.max(0, tetap))].flat()
}

function ratakan(tabel: Tabel, wilayah: Wilayah): Baris[] {
  const barisTabel = [tabel.kepala, ...tabel.baris]
  const berkolom = wilayah === 'penutup' && barisTabel.some(satu => satu.some(({ isi }) => tertanda.test(isi)))
  const daftar = (berkolom ? perKolom(tabel) : barisTabel.flatMap(barisDari)).filter(({ isi }) => isi !== '')
  return daftar.map((teks, ke) => {
    const setelahJeda = ke === 0 || penanda.test(teks.isi)
    const span = spanAsal(teks) ?? tabel.span ?? { start: 0, end: 0 }
    return { jenis: 'teks', teks, span, setelahJeda, jeda: setelahJeda ? 1 : 0, tajuk: 0, kutip: false, butir: false, lekuk: 0 }
  })
}

const berpipa = /^\||\|$| \| /

/** The cells of a row that stands outside a table, because a page or a line break in a cell cut the table. */
function selLepas({ teks }: Baris): Teks[] {
  const hasil: Teks[] = []
  let mulai = 0
  for (let pipa = teks.isi.indexOf('|'); mulai <= teks.isi.length; pipa = teks.isi.indexOf('|', mulai)) {
    const akhir = pipa < 0 ? teks.isi.length : pipa
    hasil.push(rapikan(potong(teks, mulai, akhir)))
    mulai = akhir + 1
  }
  return hasil.filter(({ isi }) => isi !== '')
}

function ratakanBaris(baris: Baris, wilayah: Wilayah): Baris[] {
  if (!berpipa.test(baris.teks.isi) || wilayah === 'badan' || wilayah === 'lampiran') return [baris]
  const sel = selLepas(baris)
  if (sel.length === 0) return [baris]
  return (wilayah === 'penutup' ? sel : [satuBaris(sel)]).map(teks => ({
    ...baris,
    teks,
    setelahJeda: baris.setelahJeda || penanda.test(teks.isi),
  }))
}

const penandaSel = /^(?:\(\d{1,2}\)|[a-z][.)]|\d{1,2}[.)])$/

/** A list of the body whose marks a converter took for a column: the row that would name the columns begins with a mark. */
function isRincian({ kepala }: Tabel): boolean {
  const [pertama, kedua] = kepala.filter(({ isi }) => isi !== '')
  return pertama !== undefined && penandaSel.test(pertama.isi) && / /.test(kedua?.isi ?? '')
}

const isTetap = (tabel: Tabel, wilayah: Wilayah): boolean => wilayah === 'lampiran' || (wilayah === 'badan' && !isRincian(tabel))

/** Tables with which a converter showed the columns of the opening, the marks of a list and the two signatures, as the lines that they are. */
export function ratakanTabel(potongan: readonly Potongan[]): readonly Potongan[] {
  if (!potongan.some(satu => (satu.jenis === 'blok' ? satu.blok.tipe === 'tabel' : berpipa.test(satu.teks.isi)))) return potongan
  let wilayah: Wilayah = 'pembukaan'
  return potongan.flatMap((satu): readonly Potongan[] => {
    const tabel = satu.jenis === 'blok' && satu.blok.tipe === 'tabel' && !isTetap(satu.blok, wilayah) ? satu.blok : undefined
    if (satu.jenis === 'blok' && !tabel) return [satu]
    const daftar = satu.jenis === 'teks' ? ratakanBaris(satu, wilayah) : ratakan(tabel as Tabel, wilayah)
    for (const baris of daftar) wilayah = wilayahSesudah(wilayah, baris)
    return daftar
  })
}
