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

/** In capitals, or before a colon: "KESATU Membentuk tim", "Pertama : Menteri Keuangan". */
function bacaDiktum({ isi }: Teks): Omit<Diktum, 'teks'> | undefined {
  if (!/^(?:PERTAMA|Pertama|KE[A-Z]|Ke[a-z])/.test(isi)) return undefined
  const berkapital = kapital(isi.slice(0, 2))
  const kata = daftarKata(isi.slice(0, 60)).slice(0, KATA_TERBANYAK)
  const batas = berkapital ? kata.findIndex(satu => !kapital(satu.isi)) : -1
  const awal = batas < 0 ? kata : kata.slice(0, batas)
  const tingkat = tingkatDiAwal(awal.map(({ rendah }) => rendah))
  const end = tingkat && awal[tingkat.kata - 1]?.end
  if (!end || (!berkapital && !/^ ?:/.test(isi.slice(end)))) return undefined
  return { urutan: tingkat.urutan, start: 0, end, tertulis: isi.slice(0, end) }
}

/** The dicta of a decision in the order of the text; none where the body has Pasal, or where another decision is amended. */
export function daftarDiktum({ batangTubuh, sifat, kepala, identitas }: Naskah): readonly Diktum[] {
  if (sifat.perubahan || sifat.cuplikan || /\b(?:PERUBAHAN|PERBAIKAN|RALAT)\b/i.test(kepala.judul?.isi ?? identitas.judul ?? '')) return []
  if (batangTubuh.some(({ tipe }) => tipe !== 'alinea' && tipe !== 'rincian' && tipe !== 'tabel')) return []
  return batangTubuh.flatMap(blok => {
    const diktum = blok.tipe === 'alinea' ? bacaDiktum(blok.teks) : undefined
    return diktum && blok.tipe === 'alinea' ? { ...diktum, teks: blok.teks } : []
  })
}
