import { daftarKata, type Naskah, type Teks, tingkatDiAwal } from '@perkada/core'

/** A numbered part of the body of a decision: "KESATU : Membentuk tim …". */
export interface Diktum {
  readonly urutan: number
  readonly teks: Teks
  /** The ordinal in the text. */
  readonly start: number
  readonly end: number
  readonly tertulis: string
}

/** The longest ordinal has three words. */
const KATA_TERBANYAK = 3
const kapital = (isi: string): boolean => isi === isi.toUpperCase()

function bacaDiktum(teks: Teks): Diktum | undefined {
  if (!/^(?:PERTAMA|KE[A-Z])/.test(teks.isi)) return undefined
  const kata = daftarKata(teks.isi.slice(0, 60)).slice(0, KATA_TERBANYAK)
  const besar = kata.findIndex(({ isi }) => !kapital(isi))
  const awal = besar < 0 ? kata : kata.slice(0, besar)
  const tingkat = tingkatDiAwal(awal.map(({ rendah }) => rendah))
  const akhir = tingkat && awal[tingkat.kata - 1]
  if (!tingkat || !akhir) return undefined
  return { urutan: tingkat.urutan, teks, start: 0, end: akhir.end, tertulis: teks.isi.slice(0, akhir.end) }
}

/** The dicta of a decision in the order of the text; none where the body has Pasal, or where another decision is amended. */
export function daftarDiktum({ batangTubuh, sifat, kepala, identitas }: Naskah): readonly Diktum[] {
  if (sifat.perubahan || sifat.cuplikan || /\b(?:PERUBAHAN|PERBAIKAN|RALAT)\b/i.test(kepala.judul?.isi ?? identitas.judul ?? '')) return []
  if (batangTubuh.some(({ tipe }) => tipe !== 'alinea' && tipe !== 'rincian' && tipe !== 'tabel')) return []
  return batangTubuh.flatMap(blok => (blok.tipe === 'alinea' ? (bacaDiktum(blok.teks) ?? []) : []))
}
