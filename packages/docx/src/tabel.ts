import { bergaris, type DaftarGaya, tanpaSisi } from './gaya.ts'
import { type Penulis, type Potongan, pangkas } from './penulis.ts'
import { anak, bilangan, nilai, type Simpul } from './xml.ts'

/** A paragraph ready to be written. */
export interface Baris {
  readonly penanda: string | undefined
  /** The text follows the mark without a space. */
  readonly rapat?: boolean
  /** The text begins on the line after the mark. */
  readonly putus?: boolean
  readonly paragraf: number
  readonly isi: readonly Potongan[]
}

/** A cell: its paragraphs, and how many columns it takes. */
export interface Sel {
  readonly daftarBaris: readonly Baris[]
  readonly lebar: number
}

const label = /^(?:Menimbang|Mengingat|Memperhatikan|Memutuskan|Menetapkan|Kesatu|Kedua|Ketiga|Keempat|Kelima) ?:?$/i
const penandaSaja = /^(?::|-|\(?\w{1,5}[.)])$/

/** A paragraph as it is seen. */
export const tulisan = ({ penanda, isi }: Baris): string => [penanda ?? '', ...isi.map(({ teks }) => teks)].join('').trim()

/** Whether a cell only opens its row: "Menimbang", ":", "a.". */
const pembuka = ({ daftarBaris }: Sel) =>
  daftarBaris.every(baris => label.test(tulisan(baris)) || penandaSaja.test(tulisan(baris)) || tulisan(baris) === '')

/** Whether each line of a cell is led by a colon in the next cell: "NOMOR", ":", "7 TAHUN 2026". */
const berpasangan = (sel: Sel, berikut: Sel): boolean =>
  sel.daftarBaris.length > 0 &&
  sel.daftarBaris.length <= berikut.daftarBaris.length &&
  berikut.daftarBaris.every(baris => tulisan(baris) === ':')

/** Whether a table shows lines on paper; one without lines only sets text side by side. */
export function berbingkai(tabel: Simpul, gaya: DaftarGaya): boolean {
  const tblPr = anak(tabel, 'w:tblPr')
  const langsung = bergaris(anak(tblPr, 'w:tblBorders')) ?? gaya.gaya(nilai(tblPr, 'w:tblStyle')).berbingkai ?? false
  const cari = (simpul: Simpul): boolean =>
    simpul.isi.some(satu => {
      if (satu.nama === 'w:p' || satu.nama === 'w:tbl') return false
      if (satu.nama !== 'w:tc') return cari(satu)
      const batas = anak(anak(satu, 'w:tcPr'), 'w:tcBorders')
      return langsung ? !tanpaSisi(batas) : bergaris(batas) === true
    })
  return cari(tabel)
}

/** How many columns a cell spans (`w:gridSpan`), at most 64. */
export const lebarSel = (sel: Simpul): number => Math.max(1, Math.min(bilangan(anak(sel, 'w:tcPr'), 'w:gridSpan') ?? 1, 64))

/** Whether a cell goes on from the one above or before it, whose text alone is printed. */
export const lanjutan = (sel: Simpul): boolean =>
  ['w:vMerge', 'w:hMerge'].some(nama => {
    const gabung = anak(anak(sel, 'w:tcPr'), nama)
    return gabung !== undefined && gabung.atribut.get('val') !== 'restart'
  })

/** Columns that a row leaves free before its first cell. */
export const kolomKosong = (baris: Simpul): number => Math.min(bilangan(anak(baris, 'w:trPr'), 'w:gridBefore') ?? 0, 64)

/** Columns that a table of Word may have. */
const KOLOM_TERBANYAK = 63

const lebarBaris = (baris: readonly Sel[]) => baris.reduce((jumlah, sel) => jumlah + sel.lebar, 0)

/** Whether a table is to be read as a table: it has lines, and several columns and rows. */
export const sungguhTabel = (bingkai: boolean, daftarSel: readonly (readonly Sel[])[]): boolean =>
  bingkai &&
  daftarSel.length > 1 &&
  daftarSel.some(baris => baris.length > 1) &&
  daftarSel.every(baris => lebarBaris(baris) <= KOLOM_TERBANYAK) &&
  !daftarSel.some(baris => baris[0]?.daftarBaris.some(satu => label.test(tulisan(satu))))

function tulisBaris(penulis: Penulis, { penanda, rapat, putus, paragraf, isi }: Baris, dalamTabel = false): void {
  if (penanda !== undefined) penulis.penanda(penanda, paragraf)
  if (penanda !== undefined && isi.length && !rapat) penulis.sela(putus && !dalamTabel ? '\n' : ' ')
  penulis.tulis(isi, dalamTabel)
}

const berisi = (baris: Baris) => baris.penanda !== undefined || baris.isi.length > 0

/** A paragraph as a block of its own. */
export function tulisBlok(penulis: Penulis, baris: Baris): void {
  const rapi = { ...baris, isi: pangkas(baris.isi) }
  if (!berisi(rapi)) return
  penulis.blok()
  tulisBaris(penulis, rapi)
}

/** Rows of a GFM table; the first is its head. Each paragraph of a cell is a line of it. */
export function tulisTabel(penulis: Penulis, daftarSel: readonly (readonly Sel[])[]): void {
  const lebar = daftarSel.reduce((terlebar, baris) => Math.max(terlebar, lebarBaris(baris)), 0)
  penulis.blok()
  daftarSel.forEach((baris, ke) => {
    let kolom = 0
    penulis.sela(ke ? '\n|' : '|')
    for (const sel of baris) {
      const daftarBaris = sel.daftarBaris.map(satu => ({ ...satu, isi: pangkas(satu.isi) })).filter(berisi)
      daftarBaris.forEach((satu, urutan) => {
        penulis.sela(urutan ? '<br>' : ' ')
        tulisBaris(penulis, satu, true)
      })
      penulis.sela(' |'.repeat(sel.lebar))
      kolom += sel.lebar
    }
    penulis.sela(' |'.repeat(lebar - kolom))
    if (ke === 0) penulis.sela(`\n|${' --- |'.repeat(lebar)}`)
  })
}

/**
 * A row of a table that only sets text side by side. Cells that open the row stand before the text they open, paragraph by
 * paragraph; other cells follow one another.
 */
export function tulisSejajar(penulis: Penulis, daftarSel: readonly Sel[]): void {
  const isi = daftarSel.map(sel => ({
    ...sel,
    daftarBaris: sel.daftarBaris.map(baris => ({ ...baris, isi: pangkas(baris.isi) })).filter(berisi),
  }))
  let awal = 0
  while (awal < isi.length - 1 && (pembuka(isi[awal] as Sel) || berpasangan(isi[awal] as Sel, isi[awal + 1] as Sel))) awal++
  const [depan, badan, lain] = [isi.slice(0, awal), isi[awal], isi.slice(awal + 1)]
  if (!badan) return
  const tersisa = (daftar: readonly Sel[], ke: number) => daftar.filter(sel => sel.daftarBaris.length > ke)
  for (let ke = 0, kolom = tersisa([...depan, badan], 0); kolom.length; kolom = tersisa(kolom, ++ke)) {
    const sejajar = kolom.flatMap(sel => sel.daftarBaris[ke] ?? [])
    penulis.blok()
    sejajar.forEach((baris, i) => {
      if (i) penulis.sela(' ')
      tulisBaris(penulis, baris)
    })
  }
  for (const sel of lain) for (const baris of sel.daftarBaris) tulisBlok(penulis, baris)
}
