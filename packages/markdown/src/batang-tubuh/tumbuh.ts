import type { BentukPenanda, BlokBagan, Nomor, Satuan, Tabel, Teks } from '@perkada/core'
import { sambungBaris } from '../sumber/sambung-baris.ts'

/** Where a text is read: an opening has no headings, a body has all, an annex keeps loose text. */
export type Ragam = 'pembukaan' | 'batang-tubuh' | 'lampiran'

/** A paragraph while it grows: its lines are joined once, at the end. */
export interface AlineaTumbuh {
  tipe: 'alinea'
  bagian: Teks[]
  teks: Teks
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

/** The finished units of what has grown; every paragraph is joined here. What grew is used up: lists of a text of many units are not copied. */
export function panen(akar: readonly SimpulTumbuh[], semuaAlinea: readonly AlineaTumbuh[]): readonly Satuan[] {
  for (const alinea of semuaAlinea) alinea.teks = sambungBaris(alinea.bagian)
  return rapikanIsi(akar as SimpulTumbuh[])
}

function rapikanIsi(isi: unknown[]): readonly Satuan[] {
  for (let ke = 0; ke < isi.length; ke++) isi[ke] = rapi(isi[ke] as SimpulTumbuh)
  return isi as Satuan[]
}

/** Every unit is written out as a whole: objects that are copied and then added to are slow to make and to read. */
function rapi(simpul: SimpulTumbuh): unknown {
  if (simpul.tipe === 'alinea') return { tipe: 'alinea', teks: simpul.teks }
  if (simpul.tipe === 'rincian') {
    for (const butir of simpul.daftarButir) rapikanIsi(butir.isi)
    const { bentuk, daftarButir, penutup } = simpul
    return penutup
      ? { tipe: 'rincian', bentuk, daftarButir, penutup: { tipe: 'alinea', teks: penutup.teks } }
      : { tipe: 'rincian', bentuk, daftarButir }
  }
  if (simpul.tipe === 'tabel' || simpul.tipe === 'bagan' || simpul.tipe === 'kutipan') return simpul
  const judul = simpul.judul && 'tipe' in simpul.judul ? simpul.judul.teks : simpul.judul
  const { tipe, nomor } = simpul
  const isi = rapikanIsi(simpul.isi)
  return judul ? { tipe, nomor, judul, isi } : { tipe, nomor, isi }
}
