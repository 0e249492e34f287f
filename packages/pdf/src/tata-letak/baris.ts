import type { Content } from 'pdfmake/interfaces'
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
  | { readonly jenis: 'judul'; readonly daftarTulisan: readonly string[]; readonly tebal?: boolean; readonly tujuan?: string }
  | { readonly jenis: 'simpul'; readonly simpul: Content }

/** Text with white space folded: what a reader sees of it. */
export const bersih = (isi: string): string => isi.replace(/\s+/g, ' ').trim()

const alinea = (baris: Extract<Baris, { jenis: 'alinea' }>, ruang: Ruang, tarik: number): Content => {
  const teks = { text: baris.isi, alignment: baris.rata ?? ('justify' as const) }
  const margin: [number, number, number, number] = [baris.x, tarik, 0, ruang.tata.jarak_alinea_pt]
  if (baris.tanda.length === 0) return { ...teks, margin }
  return {
    columns: [...baris.tanda.map(({ isi, lebar }) => ({ width: lebar, text: isi, noWrap: true })), { width: '*', ...teks }],
    columnGap: 0,
    margin,
  }
}

/** A node that draws nothing and is `tinggi` pt high. */
const kosong = (tinggi: number): Content => ({ stack: [{ stack: [], margin: [0, tinggi, 0, 0] }] })

/** Room for the first two lines after a heading: the block moves to the next page as one. */
const cadangan = (ruang: Ruang) => 2 * ruang.pitch

const lariJudul = (deret: readonly Extract<Baris, { jenis: 'judul' }>[], ruang: Ruang, sisakan: number): Content[] => {
  const { lebar, pitch, tata } = ruang
  const stack = deret.map(({ daftarTulisan, tebal, tujuan }) => ({
    stack: daftarTulisan.map((text, urutan) => ({
      text,
      alignment: 'center' as const,
      bold: tebal ?? false,
      ...(urutan === 0 && tujuan !== undefined && { outline: true, outlineText: tujuan }),
    })),
    margin: [0, tata.jarak_alinea_pt / 2, 0, tata.jarak_alinea_pt] as [number, number, number, number],
  }))
  const jumlah = deret
    .flatMap(judul => judul.daftarTulisan.map(isi => hitungBaris(ruang, isi, lebar, judul.tebal)))
    .reduce((a, b) => a + b, 0)
  if ((jumlah + 3) * pitch + deret.length * 2 * tata.jarak_alinea_pt > ruang.tinggi) return stack
  return [{ stack: [...stack, ...(sisakan ? [kosong(sisakan)] : [])], unbreakable: true }]
}

/** Sets things one under the other, each heading with the beginning of what follows it. */
export function susunBaris(deret: readonly Baris[], ruang: Ruang): Content[] {
  const hasil: Content[] = []
  let judul: Extract<Baris, { jenis: 'judul' }>[] = []
  let tarik = 0
  const tutupJudul = (berikut: Baris | undefined) => {
    if (judul.length === 0) return
    const sisakan = berikut?.jenis === 'alinea' ? cadangan(ruang) : 0
    const lari = lariJudul(judul, ruang, sisakan)
    hasil.push(...lari)
    tarik = lari.length === 1 && sisakan ? -sisakan : 0
    judul = []
  }
  for (const baris of deret) {
    if (baris.jenis === 'judul') {
      judul.push(baris)
      continue
    }
    tutupJudul(baris)
    hasil.push(baris.jenis === 'alinea' ? alinea(baris, ruang, tarik) : baris.simpul)
    tarik = 0
  }
  tutupJudul(undefined)
  return hasil
}

/** Keeps nodes on one page; `tinggi` in pt is their height, and what is higher than a page may break, since pdfmake would drop it. */
export const utuh = (simpul: Content[], tinggi: number, ruang: Ruang): Content =>
  tinggi < ruang.tinggi * 0.95 ? { stack: simpul, unbreakable: true } : { stack: simpul }
