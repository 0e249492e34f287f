import { type Acuan, daftarKata, kataTugas, type Lampiran, lampiranBernomor, masukkan, type Naskah, type Teks } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { daftarAcuan } from './daftar-acuan.ts'

/** A reference whose words name another annex of the regulation than its number does. */
export interface LampiranTertukar {
  readonly letak: { readonly teks: Teks; readonly start: number; readonly end: number }
  readonly diacu: Lampiran
  readonly dimaksud: Lampiran
}

const kataIsi = (isi: string): readonly string[] =>
  daftarKata(isi).flatMap(({ rendah }) => (rendah.length > 2 && !kataTugas.has(rendah) ? [rendah] : []))

/** The words of the name of each annex that the names of the others do not have. */
function ciriLampiran({ daftarLampiran }: Naskah): ReadonlyMap<Lampiran, readonly string[]> {
  const pemilik = new Map<string, Lampiran[]>()
  for (const satu of daftarLampiran) for (const kata of new Set(kataIsi(satu.judul?.isi ?? ''))) masukkan(pemilik, kata, satu)
  const ciri = new Map<Lampiran, string[]>()
  for (const [kata, [satu, ...lain]] of pemilik) if (satu && !lain.length) masukkan(ciri, satu, kata)
  return ciri
}

/** So much of the words of its own of an annex that a sentence means that annex. */
const SEBAGIAN_BESAR = 2 / 3

/** What a sentence says to stand in the annex, from its beginning or the end of the reference before. */
const yangTercantum = (isi: string, { start }: Acuan, sebelum: number): string => {
  const awal = isi.slice(Math.max(sebelum, start - 240), start)
  return awal.slice(Math.max(awal.lastIndexOf('. '), awal.lastIndexOf('; ')) + 1)
}

/** References to an annex whose words are those of the name of another one (a fact). */
export function daftarLampiranTertukar(naskah: Naskah, fakta: Fakta): readonly LampiranTertukar[] {
  if (naskah.daftarLampiran.length < 2) return []
  const ciri = ciriLampiran(naskah)
  const menurutCiri = new Map([...ciri].flatMap(([satu, daftar]) => daftar.map(kata => [kata, satu] as const)))
  const hasil: LampiranTertukar[] = []
  let sebelum: { teks: unknown; end: number } = { teks: undefined, end: 0 }
  for (const { acuan, teks, tempat } of fakta(daftarAcuan)) {
    const [unsur, ...lain] = acuan.daftarUnsur
    const nomor = unsur.alamat.lampiran
    const mulai = sebelum.teks === teks ? sebelum.end : 0
    if (nomor === undefined) continue
    sebelum = { teks, end: acuan.end }
    if (!nomor || lain.length || unsur.sampai || acuan.milik !== 'sendiri' || tempat.ruas !== 'batang-tubuh' || tempat.kutipan) continue
    const diacu = lampiranBernomor(naskah, nomor)
    const disebut = new Set(kataIsi(yangTercantum(teks.isi, acuan, mulai)))
    const bagianCiri = (satu: Lampiran): number => {
      const semua = ciri.get(satu) ?? []
      return semua.length ? semua.filter(kata => disebut.has(kata)).length / semua.length : Number.NaN
    }
    if (!diacu || bagianCiri(diacu) !== 0) continue
    const calon = new Set([...disebut].flatMap(kata => menurutCiri.get(kata) ?? []))
    const cocok = [...calon].filter(satu => bagianCiri(satu) >= SEBAGIAN_BESAR)
    const [dimaksud] = cocok
    if (dimaksud && cocok.length === 1) hasil.push({ letak: { teks, start: acuan.start, end: acuan.end }, diacu, dimaksud })
  }
  return hasil
}
