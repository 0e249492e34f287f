import type { Content } from '../mesin/definisi.ts'
import { lekatkan } from './lekat.ts'
import { penggal } from './penggal.ts'
import { hitungBaris, type Ruang } from './ruang.ts'

/** A hanging mark left of a text: `(1)`, `a.`, or a label with its colon. */
export interface TandaGantung {
  readonly isi: string
  readonly lebar: number
}

/**
 * One thing on the page, flat: depth is only its left edge `x` in pt from the left margin. At least two lines of an `alinea`
 * stay on either side of a page break; its end stays with what follows where `lanjut` says so, as a `judul` always does.
 * A `simpul` is placed as it is.
 */
export type Baris =
  | {
      readonly jenis: 'alinea'
      readonly x: number
      readonly tanda: readonly TandaGantung[]
      readonly isi: string
      readonly rata?: 'justify' | 'left' | 'center'
      readonly lanjut?: boolean
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

/** A text as lines are made of it: numbers joined to what they number, words with places to break where the bureau wants them. */
export const tulisan = (isi: string, { tata }: Pick<Ruang, 'tata'>): string => lekatkan(tata.pemenggalan ? penggal(isi) : isi)

function simpulAlinea({ x, tanda, isi, rata, lanjut }: Alinea, ruang: Ruang): Content {
  const teks = { text: tulisan(isi, ruang), alignment: rata ?? ('justify' as const) }
  const margin: Tepi = [x, 0, 0, ruang.tata.jarak_alinea_pt]
  const sama = { margin, keepLines: true, keepWithNext: lanjut ?? (isi === '' || isi.endsWith(':')) }
  if (tanda.length === 0) return { ...teks, ...sama }
  return {
    columns: [...tanda.map(({ isi: label, lebar }) => ({ width: lebar, text: label, noWrap: true })), { width: '*', ...teks }],
    columnGap: 0,
    ...sama,
  }
}

/** A heading in one block with the beginning of what stands below it; breakable where it fills a page. */
function simpulJudul({ x, daftarTulisan, jeda, tujuan }: Judul, ruang: Ruang): Content {
  const jumlah = daftarTulisan.reduce((n, isi) => n + hitungBaris(ruang, isi, ruang.lebar - x), 0)
  return {
    stack: daftarTulisan.map((text, urutan) => ({
      text,
      alignment: 'center' as const,
      ...(urutan === 0 && tujuan !== undefined && { outline: true, outlineText: tujuan }),
    })),
    ...(jumlah * ruang.pitch < ruang.tinggi * 0.9 && { unbreakable: true, keepWithNext: true }),
    margin: [x, jeda * ruang.pitch, 0, ruang.tata.jarak_alinea_pt],
  }
}

/** Sets things one under the other. */
export const susunBaris = (deret: readonly Baris[], ruang: Ruang): Content[] =>
  deret.map(baris => {
    if (baris.jenis === 'simpul') return baris.simpul
    return baris.jenis === 'judul' ? simpulJudul(baris, ruang) : simpulAlinea(baris, ruang)
  })

/** The same things, the last of them bound to the signature that follows: none stands on a page without the end of its text. */
export function ikatAkhir(deret: readonly Baris[]): Baris[] {
  const akhir = deret.at(-1)
  if (!akhir || akhir.jenis === 'judul') return [...deret]
  const { jenis } = akhir
  return [
    ...deret.slice(0, -1),
    jenis === 'alinea' ? { ...akhir, lanjut: true } : { jenis, simpul: Object.assign({ keepWithNext: true }, akhir.simpul) },
  ]
}

/** Keeps nodes on one page; `tinggi` in pt is their height, and what is higher than a page may break, since pdfmake would drop it. */
export const utuh = (simpul: Content[], tinggi: number, ruang: Ruang): { stack: Content[]; unbreakable?: true } =>
  tinggi < ruang.tinggi * 0.95 ? { stack: simpul, unbreakable: true } : { stack: simpul }
