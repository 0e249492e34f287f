import type { BentukPenanda, BlokBagan, Nomor, Satuan, Tabel, Teks } from '@perkada/core'
import { sambungBaris } from '../sumber/sambung-baris.ts'

/** Where a text is read: an opening has no headings, a body has all, an annex keeps loose text. */
export type Ragam = 'pembukaan' | 'batang-tubuh' | 'lampiran'

/** A paragraph while it grows: its first line, and those behind it, which are joined once, at the end. */
export interface AlineaTumbuh {
  readonly tipe: 'alinea'
  readonly teks: Teks
  lanjutan: Teks[] | undefined
}
/** An element of a list that may still grow. */
export interface ButirTumbuh {
  tipe: 'butir'
  bentuk: BentukPenanda
  nomor: Nomor
  isi: SimpulTumbuh[]
}
/** A list that may still grow. */
export interface RincianTumbuh {
  tipe: 'rincian'
  bentuk: BentukPenanda
  daftarButir: ButirTumbuh[]
  penutup?: AlineaTumbuh
}
/** A unit that may still grow. */
export interface WadahTumbuh {
  tipe: 'ayat' | 'pasal' | 'bab' | 'bagian' | 'paragraf'
  nomor: Nomor
  judul?: AlineaTumbuh | Teks
  isi: SimpulTumbuh[]
}
interface KutipanTumbuh {
  tipe: 'kutipan'
  isi: readonly Satuan[]
}
/** What may stand in a unit that grows. */
export type SimpulTumbuh = AlineaTumbuh | RincianTumbuh | WadahTumbuh | Tabel | BlokBagan | KutipanTumbuh

/** A paragraph of one line. */
export const alineaBaru = (teks: Teks): AlineaTumbuh => ({ tipe: 'alinea', teks, lanjutan: undefined })

/** The last line of a paragraph. */
export const barisAkhir = ({ teks, lanjutan }: AlineaTumbuh): Teks => lanjutan?.[lanjutan.length - 1] ?? teks

/** One more line of a paragraph. */
export function lanjutkan(alinea: AlineaTumbuh, baris: Teks): void {
  if (alinea.lanjutan) alinea.lanjutan.push(baris)
  else alinea.lanjutan = [baris]
}

/** Puts a unit at the end of another. Most hold one or two, and a list that is pushed to keeps room for many more. */
export function taruh(wadah: { isi: SimpulTumbuh[] }, simpul: SimpulTumbuh): void {
  const { isi } = wadah
  const satu = isi[0]
  if (!satu) wadah.isi = [simpul]
  else if (isi.length === 1) wadah.isi = [satu, simpul]
  else isi.push(simpul)
}

/** The finished units of what has grown; every paragraph is joined here. What grew is used up: lists of a text of many units are not copied. */
export const panen = (akar: readonly SimpulTumbuh[]): readonly Satuan[] => rapikanIsi(akar as SimpulTumbuh[])

const teksUtuh = ({ teks, lanjutan }: AlineaTumbuh): Teks => (lanjutan ? sambungBaris([teks, ...lanjutan]) : teks)

function rapikanIsi(isi: unknown[]): readonly Satuan[] {
  for (let ke = 0; ke < isi.length; ke++) isi[ke] = rapi(isi[ke] as SimpulTumbuh)
  return isi as Satuan[]
}

/** Every unit is written out as a whole: objects that are copied and then added to are slow to make and to read. */
function rapi(simpul: SimpulTumbuh): unknown {
  if (simpul.tipe === 'alinea') return { tipe: 'alinea', teks: teksUtuh(simpul) }
  if (simpul.tipe === 'rincian') {
    for (const butir of simpul.daftarButir) rapikanIsi(butir.isi)
    const { bentuk, daftarButir, penutup } = simpul
    return penutup
      ? { tipe: 'rincian', bentuk, daftarButir, penutup: { tipe: 'alinea', teks: teksUtuh(penutup) } }
      : { tipe: 'rincian', bentuk, daftarButir }
  }
  if (simpul.tipe === 'tabel' || simpul.tipe === 'bagan' || simpul.tipe === 'kutipan') return simpul
  const judul = simpul.judul && 'tipe' in simpul.judul ? teksUtuh(simpul.judul) : simpul.judul
  const { tipe, nomor } = simpul
  const isi = rapikanIsi(simpul.isi)
  return judul ? { tipe, nomor, judul, isi } : { tipe, nomor, isi }
}
