import { akhirBarisDari, denganAkhirBaris, denganLf } from '@perkada/core'
import { diff3Merge } from 'node-diff3'
import { tandai } from './bentrok.ts'
import { pasangan } from './pasangan.ts'
import { isiSatuan, type Satuan, uraikanSatuan } from './satuan.ts'

/** A merged draft and how many places both sides changed differently. */
export interface HasilGabung {
  readonly teks: string
  readonly bentrok: number
}

/**
 * Brings the edits of a bureau into a draft from changed facts. `dasar` is the draft as it was generated before the
 * edits, `suntingan` what the bureau made of it, `susunan` the fresh draft. What both changed differently stands in the
 * text twice, between marks. Number, words and closing punctuation of a unit count apart, so that a unit that moved
 * keeps the words of the bureau under its new letter.
 */
export function gabungNaskah(dasar: string, suntingan: string, susunan: string): HasilGabung {
  if (dasar === susunan) return { teks: suntingan, bentrok: 0 }
  const [o, a, b] = samakanTanda(...([dasar, denganLf(suntingan), susunan].map(uraikanSatuan) as [Satuan[], Satuan[], Satuan[]]))
  let bentrok = 0
  const teks = wilayahGabungan(a, o, b)
    .map(wilayah => {
      if (wilayah.ok) return wilayah.ok.join('')
      bentrok++
      return tandai(wilayah.conflict.a.join(''), wilayah.conflict.b.join(''))
    })
    .join('')
  return { teks: denganAkhirBaris(teks, akhirBarisDari(suntingan)), bentrok }
}

interface Bentrok {
  readonly a: readonly string[]
  readonly b: readonly string[]
}
type Wilayah = { readonly ok: readonly string[] } | { readonly ok?: undefined; readonly conflict: Bentrok }

/** The library keys a table by the compared texts, so it gets numbers instead of texts. */
function wilayahGabungan(a: readonly string[], o: readonly string[], b: readonly string[]): Wilayah[] {
  const nomor = new Map<string, number>()
  const daftar: string[] = []
  const kode = (isi: string) => {
    const ada = nomor.get(isi)
    if (ada !== undefined) return ada
    nomor.set(isi, daftar.length)
    return daftar.push(isi) - 1
  }
  const isi = (semua: readonly number[]) => semua.map(satu => daftar[satu] ?? '')
  const hasil: { ok?: number[]; conflict?: { a: number[]; b: number[] } }[] = diff3Merge(a.map(kode), o.map(kode), b.map(kode), {
    excludeFalseConflicts: true,
  })
  return hasil.map(({ ok, conflict }) => (conflict ? { conflict: { a: isi(conflict.a), b: isi(conflict.b) } } : { ok: isi(ok ?? []) }))
}

const daftarBidang = ['tanda', 'badan', 'ekor'] as const

/** The unit with what each side changed of its number, words and end; undefined where both changed the same part. */
function padukan(o: Satuan, a: Satuan, b: Satuan): Satuan | undefined {
  const pilih = (bidang: (typeof daftarBidang)[number]) =>
    a[bidang] === o[bidang] ? b[bidang] : b[bidang] === o[bidang] || a[bidang] === b[bidang] ? a[bidang] : undefined
  const [tanda, badan, ekor] = daftarBidang.map(pilih)
  return tanda === undefined || badan === undefined || ekor === undefined ? undefined : { tanda, badan, ekor, inti: badan }
}

/** The texts of the units, where what one side changed of a unit that all have already stands on all three sides. */
function samakanTanda(dasar: readonly Satuan[], suntingan: readonly Satuan[], susunan: readonly Satuan[]): [string[], string[], string[]] {
  const [o, a, b] = [[...dasar], [...suntingan], [...susunan]]
  const keA = pasangan(dasar, suntingan)
  const keB = pasangan(dasar, susunan)
  for (const [i, asal] of dasar.entries()) {
    const [j = -1, k = -1] = [keA.get(i), keB.get(i)]
    const [milikA, milikB] = [suntingan[j], susunan[k]]
    const padu = milikA && milikB ? padukan(asal, milikA, milikB) : [milikA, milikB].find(milik => milik?.inti === asal.inti)
    if (!padu) continue
    o[i] = padu
    if (milikA) a[j] = padu
    if (milikB) b[k] = padu
  }
  return [o.map(isiSatuan), a.map(isiSatuan), b.map(isiSatuan)]
}
