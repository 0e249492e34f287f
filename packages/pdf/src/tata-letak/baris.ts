import type { Rentang, Tabel, Teks } from '@perkada/core'
import { simpulTabel } from '../lampiran/tabel.ts'
import type { Content, PageOrientation } from '../mesin/definisi.ts'
import { geserTautan } from '../struktur/geser-tautan.ts'
import type { Tautan, Unsur } from '../struktur/unsur.ts'
import { lekatkan } from './lekat.ts'
import { type KataTerukur, patahBaris } from './patah-baris.ts'
import { penggal } from './penggal.ts'
import { hitungBaris, lebarSeimbang, type Ruang } from './ruang.ts'
import { berwajah } from './wajah.ts'

/** A hanging mark left of a text: `(1)`, `a.`, or a label with its colon. */
export interface TandaGantung {
  readonly isi: string
  readonly lebar: number
  readonly unsur: Unsur
}

/**
 * One thing on the page, flat: depth is only its left edge `x` in pt from the left margin. At least two lines of an `alinea`
 * stay on either side of a page break; its end stays with what follows where `lanjut` says so, as a `judul` always does.
 * A `tabel` is set for the page on which it stands, a `simpul` placed as it is.
 */
export type Baris =
  | {
      readonly jenis: 'alinea'
      readonly x: number
      readonly tanda: readonly TandaGantung[]
      readonly isi: string
      /** What of it stands in italics. */
      readonly miring?: readonly Rentang[] | undefined
      readonly rata?: 'justify' | 'left' | 'center'
      readonly lanjut?: boolean
      /** What the text is in the document; the marks beside it say it of themselves. */
      readonly unsur: Unsur
      readonly tautan?: readonly Tautan[] | undefined
    }
  | {
      readonly jenis: 'judul'
      /** Left edge of the column over which the heading is centred. */
      readonly x: number
      readonly daftarTulisan: readonly Teks[]
      /** Space above, in lines. */
      readonly jeda: number
      readonly unsur: Unsur
      readonly orientasi?: PageOrientation | undefined
    }
  | {
      readonly jenis: 'tabel'
      readonly x: number
      readonly tabel: Tabel
      readonly lanjut?: boolean
      readonly unsur: Unsur
    }
  | {
      readonly jenis: 'simpul'
      readonly simpul: Content
      /** How the page must be turned for it; as before where absent. */
      readonly orientasi?: PageOrientation | undefined
    }

/** What a gap of a justified line may grow by, as part of the size of the text: with its space, two ems. */
const regangTerbesar = 1.68

type Alinea = Extract<Baris, { jenis: 'alinea' }>
type Judul = Extract<Baris, { jenis: 'judul' }>
type Tepi = [number, number, number, number]

/**
 * A text as lines are made of it: numbers joined to what they number, words with places to break where the bureau wants them.
 * What stands in italics is foreign, and no Indonesian rule breaks it; the last word is not broken, so that no line is half a word.
 */
function tulisan(isi: string, { tata }: Pick<Ruang, 'tata'>, miring: readonly Rentang[] = []): string {
  if (!tata.pemenggalan) return lekatkan(isi)
  const awalAkhir = isi.trimEnd().lastIndexOf(' ') + 1
  const akhir = awalAkhir || isi.length
  const tepi = [0, ...miring.flat(), isi.length]
  const bagian = tepi.slice(1).map((end, urutan) => [tepi[urutan] as number, end] as const)
  const terpenggal = bagian.map(([start, end], urutan) => {
    if (urutan % 2) return isi.slice(start, end)
    const batas = Math.min(Math.max(start, akhir), end)
    return penggal(isi.slice(start, batas)) + isi.slice(batas, end)
  })
  return lekatkan(terpenggal.join(''))
}

/** How lines end: a justified paragraph is broken as a whole, and a line whose gaps would grow too wide is left ragged. */
function perataan(rata: 'justify' | 'left' | 'center', { ukuran }: Ruang) {
  if (rata !== 'justify') return { alignment: rata }
  const maxStretch = ukuran * regangTerbesar
  return {
    alignment: rata,
    maxStretch,
    breakLines: (daftar: readonly KataTerukur[], lebar: number) => patahBaris(daftar, lebar, maxStretch),
  }
}

function simpulAlinea({ x, tanda, isi, miring, rata, lanjut, unsur, tautan }: Alinea, ruang: Ruang): Content {
  const tersusun = tulisan(isi, ruang, miring)
  const links = tautan && geserTautan(tautan, tersusun)
  const daftarMiring =
    miring &&
    geserTautan(
      miring.map(([start, end]) => ({ start, end })),
      tersusun,
    )
  const text = berwajah(
    tersusun,
    daftarMiring?.map(({ start, end }): Rentang => [start, end]),
    ruang,
  )
  const teks = { text, ...perataan(rata ?? 'justify', ruang), struct: unsur, ...(links && { links }) }
  const margin: Tepi = [x, 0, 0, ruang.tata.jarak_alinea_pt]
  const sama = { margin, keepLines: true, keepWithNext: lanjut ?? (isi === '' || isi.endsWith(':')) }
  if (tanda.length === 0) return { ...teks, ...sama }
  return {
    columns: [
      ...tanda.map(({ isi: label, lebar, unsur: struct }) => ({ width: lebar, text: label, noWrap: true, struct })),
      { width: '*', ...teks },
    ],
    columnGap: 0,
    ...sama,
  }
}

/** Lines of one element, each ending in a space that no reader sees: read aloud, the next begins a word of its own. */
export const barisTerpisah = (daftarTulisan: readonly Teks[]): Teks[] =>
  daftarTulisan.map((satu, urutan) => (urutan < daftarTulisan.length - 1 ? { ...satu, isi: `${satu.isi} ` } : satu))

/** A line of a heading in the middle of `lebar` pt; where it takes several, they are about equally long. */
export function barisTengah({ isi, miring }: Teks, ruang: Ruang, lebar: number) {
  const terlekat = lekatkan(isi)
  const tepi = (lebar - lebarSeimbang(ruang, terlekat.trimEnd(), lebar)) / 2
  return {
    text: berwajah(terlekat, miring, ruang),
    alignment: 'center' as const,
    ...(tepi > 0 && { margin: [tepi, 0, tepi, 0] as Tepi }),
  }
}

/** A heading in one block with the beginning of what stands below it; breakable where it fills a page. */
function simpulJudul({ x, daftarTulisan, jeda, unsur }: Judul, ruang: Ruang): Content {
  const jumlah = daftarTulisan.reduce((n, { isi }) => n + hitungBaris(ruang, isi, ruang.lebar - x), 0)
  return {
    stack: barisTerpisah(daftarTulisan).map(satu => barisTengah(satu, ruang, ruang.lebar - x)),
    struct: unsur,
    ...(jumlah * ruang.pitch < ruang.tinggi * 0.9 && { unbreakable: true, keepWithNext: true }),
    margin: [x, jeda * ruang.pitch, 0, ruang.tata.jarak_alinea_pt],
  }
}

/** A node that stays with what follows where `lanjut` says so. */
const bersama = (simpul: Content, lanjut = true): Content => (lanjut ? Object.assign({ keepWithNext: true }, simpul) : simpul)

function susunSatu(baris: Baris, ruang: Ruang): Content {
  if (baris.jenis === 'simpul') return baris.simpul
  if (baris.jenis === 'tabel') return bersama(simpulTabel(baris.tabel, baris.x, ruang, baris.unsur), baris.lanjut ?? false)
  return baris.jenis === 'judul' ? simpulJudul(baris, ruang) : simpulAlinea(baris, ruang)
}

/** How many things in a row stay together: headings of all levels and the openings of lists in lists, and no more of what only looks like them. */
const rantaiTerpanjang = 12

/** Sets things one under the other. */
export function susunBaris(deret: readonly Baris[], ruang: Ruang): Content[] {
  let rantai = 0
  return deret.map((baris, ke) => {
    const simpul = susunSatu(baris, ruang)
    const terikat = typeof simpul === 'object' && 'keepWithNext' in simpul && simpul.keepWithNext === true
    rantai = terikat && rantai < rantaiTerpanjang ? rantai + 1 : 0
    return terikat && rantai === 0 && ke < deret.length - 1 ? Object.assign({}, simpul, { keepWithNext: false }) : simpul
  })
}

/** The same things, the last of them bound to the signature that follows: none stands on a page without the end of its text. */
export function ikatAkhir(deret: readonly Baris[]): Baris[] {
  const akhir = deret.at(-1)
  if (!akhir || akhir.jenis === 'judul') return [...deret]
  return [...deret.slice(0, -1), akhir.jenis === 'simpul' ? { ...akhir, simpul: bersama(akhir.simpul) } : { ...akhir, lanjut: true }]
}

/** Keeps nodes on one page; `tinggi` in pt is their height, and what is higher than a page may break, since pdfmake would drop it. */
export const utuh = (simpul: Content[], tinggi: number, ruang: Ruang): { stack: Content[]; unbreakable?: true } =>
  tinggi < ruang.tinggi * 0.95 ? { stack: simpul, unbreakable: true } : { stack: simpul }
