import type { BentukPenanda, BlokBagan, Nomor, Satuan, Tabel, Teks } from '@perkada/core'
import { sambungBaris } from '../sumber/sambung-baris.ts'

/** A paragraph while it grows: its lines are joined once, at the end. */
export interface AlineaTumbuh {
  tipe: 'alinea'
  bagian: Teks[]
  teks: Teks
}
export interface ButirTumbuh {
  tipe: 'butir'
  bentuk: BentukPenanda
  nomor: Nomor
  isi: SimpulTumbuh[]
}
export interface RincianTumbuh {
  tipe: 'rincian'
  bentuk: BentukPenanda
  daftarButir: ButirTumbuh[]
  penutup?: AlineaTumbuh
}
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
export type SimpulTumbuh = AlineaTumbuh | RincianTumbuh | WadahTumbuh | Tabel | BlokBagan | KutipanTumbuh

/** The finished units of what has grown; every paragraph is joined here. */
export function panen(akar: readonly SimpulTumbuh[], semuaAlinea: readonly AlineaTumbuh[]): readonly Satuan[] {
  for (const alinea of semuaAlinea) alinea.teks = sambungBaris(alinea.bagian)
  return akar.map(rapi) as Satuan[]
}

function rapi(simpul: SimpulTumbuh): unknown {
  if (simpul.tipe === 'alinea') return { tipe: 'alinea', teks: simpul.teks }
  if (simpul.tipe === 'rincian')
    return {
      tipe: 'rincian',
      bentuk: simpul.bentuk,
      daftarButir: simpul.daftarButir.map(butir => ({ ...butir, isi: butir.isi.map(rapi) })),
      ...(simpul.penutup ? { penutup: { tipe: 'alinea', teks: simpul.penutup.teks } } : {}),
    }
  if (simpul.tipe === 'tabel' || simpul.tipe === 'bagan' || simpul.tipe === 'kutipan') return simpul
  const judul = simpul.judul && 'tipe' in simpul.judul ? simpul.judul.teks : simpul.judul
  return { tipe: simpul.tipe, nomor: simpul.nomor, ...(judul ? { judul } : {}), isi: simpul.isi.map(rapi) }
}
