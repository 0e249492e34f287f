import type { Content } from '../mesin/definisi.ts'
import { hitungBaris, type Ruang } from './ruang.ts'

/** A hanging mark left of a text: `(1)`, `a.`, or a label with its colon. */
export interface TandaGantung {
  readonly isi: string
  readonly lebar: number
}

/**
 * One thing on the page, flat: depth is only its left edge `x` in pt from the left margin.
 * A `judul` never stands alone at the foot of a page; a `simpul` is placed as it is.
 */
export type Baris =
  | {
      readonly jenis: 'alinea'
      readonly x: number
      readonly tanda: readonly TandaGantung[]
      readonly isi: string
      readonly rata?: 'justify' | 'left' | 'center'
    }
  | {
      readonly jenis: 'judul'
      /** Left edge of the column over which the heading is centred. */
      readonly x: number
      readonly daftarTulisan: readonly string[]
      /** Space above, in lines. */
      readonly jeda: number
      /** Name in the outline of the file. */
      readonly tujuan?: string
    }
  | { readonly jenis: 'simpul'; readonly simpul: Content }

type Alinea = Extract<Baris, { jenis: 'alinea' }>
type Judul = Extract<Baris, { jenis: 'judul' }>
type Tepi = [number, number, number, number]

function simpulAlinea(baris: Alinea, ruang: Ruang, tarik: number): Content {
  const teks = { text: baris.isi, alignment: baris.rata ?? ('justify' as const) }
  const margin: Tepi = [baris.x, -tarik, 0, ruang.tata.jarak_alinea_pt]
  if (baris.tanda.length === 0) return { ...teks, margin }
  return {
    columns: [...baris.tanda.map(({ isi, lebar }) => ({ width: lebar, text: isi, noWrap: true })), { width: '*', ...teks }],
    columnGap: 0,
    margin,
  }
}

/** A node that draws nothing and is `tinggi` pt high: where it does not fit, the page ends before it. */
const kosong = (tinggi: number): Content => ({ stack: [{ stack: [], margin: [0, tinggi, 0, 0] }] })

/**
 * Height in pt that must be free for a paragraph to begin: two lines, all of a short one, and one line more where a list follows.
 * pdfmake knows no keep-with-next: room is asked for in one unbreakable block and taken back by a negative margin.
 */
function perluAwal({ isi, x, tanda }: Alinea, ruang: Ruang): number {
  const lebar = ruang.lebar - x - tanda.reduce((jumlah, kolom) => jumlah + kolom.lebar, 0)
  const jumlah = hitungBaris(ruang, isi.slice(0, 400), lebar)
  const daftar = isi.endsWith(':') && jumlah < 7
  return (daftar ? jumlah + 1 : jumlah <= 3 ? jumlah : 2) * ruang.pitch
}

function simpulJudul({ x, daftarTulisan, tujuan }: Judul, jeda: number, ruang: Ruang): Content {
  return {
    stack: daftarTulisan.map((text, urutan) => ({
      text,
      alignment: 'center' as const,
      ...(urutan === 0 && tujuan !== undefined && { outline: true, outlineText: tujuan }),
    })),
    margin: [x, jeda * ruang.pitch, 0, ruang.tata.jarak_alinea_pt],
  }
}

/**
 * Headings that follow one another, with room for the beginning of what stands below them; breakable where they fill a page.
 * The space above the first stands outside the block, so that none is left at the top of a page.
 */
function lariJudul(deret: readonly Judul[], ruang: Ruang, sisakan: number): { simpul: Content; tarik: number } {
  const stack = deret.map((judul, urutan) => simpulJudul(judul, urutan === 0 ? 0 : judul.jeda, ruang))
  const margin: Tepi = [0, (deret[0]?.jeda ?? 0) * ruang.pitch, 0, 0]
  const tinggi = deret.reduce((jumlah, { x, daftarTulisan, jeda }) => {
    const baris = daftarTulisan.reduce((n, isi) => n + hitungBaris(ruang, isi, ruang.lebar - x), jeda)
    return jumlah + baris * ruang.pitch + ruang.tata.jarak_alinea_pt
  }, sisakan)
  if (tinggi > ruang.tinggi * 0.9) return { simpul: { stack, margin }, tarik: 0 }
  return { simpul: { stack: [...stack, ...(sisakan ? [kosong(sisakan)] : [])], unbreakable: true, margin }, tarik: sisakan }
}

/** Sets things one under the other, each heading with the beginning of what follows it. */
export function susunBaris(deret: readonly Baris[], ruang: Ruang): Content[] {
  const hasil: Content[] = []
  let daftarJudul: Judul[] = []
  const tutupJudul = (sisakan: number): number => {
    if (daftarJudul.length === 0) {
      if (sisakan > ruang.pitch) hasil.push({ stack: [kosong(sisakan)], unbreakable: true })
      return sisakan > ruang.pitch ? sisakan : 0
    }
    const { simpul, tarik } = lariJudul(daftarJudul, ruang, sisakan)
    hasil.push(simpul)
    daftarJudul = []
    return tarik
  }
  for (const baris of deret) {
    if (baris.jenis === 'judul') daftarJudul.push(baris)
    else if (baris.jenis === 'alinea') {
      const tarik = tutupJudul(perluAwal(baris, ruang))
      hasil.push(simpulAlinea(baris, ruang, tarik))
    } else {
      tutupJudul(0)
      hasil.push(baris.simpul)
    }
  }
  tutupJudul(0)
  return hasil
}

/** Keeps nodes on one page; `tinggi` in pt is their height, and what is higher than a page may break, since pdfmake would drop it. */
export const utuh = (simpul: Content[], tinggi: number, ruang: Ruang): Content =>
  tinggi < ruang.tinggi * 0.95 ? { stack: simpul, unbreakable: true } : { stack: simpul }
