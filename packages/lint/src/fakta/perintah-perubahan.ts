import { type Blok, cocokSemua, type Kutipan, type Naskah, type Satuan, type Teks, telusuri } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { kosakata } from './kosakata.ts'

/** An instruction to amend: its sentence, and the new text below it. */
export interface PerintahPerubahan {
  readonly teks: Teks
  readonly kutipan?: Kutipan
  /** It is an element of a list, and nothing stands between it and the next element. */
  readonly sendirian: boolean
}

const awalPerintah =
  /^(?:[A-H]\. )?(?:Ketentuan|Di ?antara|Setelah|Sesudah|Pasal \d|BAB [IVXLC]|Judul|Lampiran|Penjelasan|Menghapus|Mengubah|Menambah|Bagian Ke|Paragraf \d|Ayat \()/i

function dariDeret(isi: readonly (Satuan | Blok)[], dirinci: boolean, hasil: PerintahPerubahan[]): void {
  isi.forEach((blok, ke) => {
    if (blok.tipe !== 'alinea' || !awalPerintah.test(blok.teks.isi)) return
    const berikut = isi[ke + 1]
    hasil.push({ teks: blok.teks, sendirian: dirinci && !berikut, ...(berikut?.tipe === 'kutipan' ? { kutipan: berikut } : {}) })
  })
}

/** The regulation amends others, or has the word that announces new text: only then is such text looked for (a fact). */
export const mungkinMengutip = ({ sifat }: Naskah, fakta: Fakta): boolean => sifat.perubahan || fakta(kosakata).has('berbunyi')

/** The instructions to amend of a regulation, in order (a fact); none in one that amends no other. */
export function perintahPerubahan(naskah: Naskah, fakta: Fakta): readonly PerintahPerubahan[] {
  const hasil: PerintahPerubahan[] = []
  if (!fakta(mungkinMengutip)) return hasil
  let mengutip = naskah.sifat.perubahan
  telusuri(naskah, {
    deret(isi, { kutipan, ruas, lampiran, butir }) {
      if (kutipan || ruas !== 'batang-tubuh' || lampiran) return
      mengutip ||= isi.some(({ tipe }) => tipe === 'kutipan')
      dariDeret(isi, butir !== undefined, hasil)
    },
  })
  return mengutip ? hasil : []
}

const berkutip = /["“„][^"“”„]{0,200}["”“]/g

/** An instruction with blanks for the phrases that it quotes: what they name is none of its targets. */
export const tanpaKutipan = (isi: string): string => isi.replace(berkutip, kata => ' '.repeat(kata.length))

const penghapusan =
  /(?:\bPasal (\d{1,3} ?[A-Z]?) )?\b((?:[Aa]yat \(\d{1,2}[a-z]?\)(?:, dan |, | dan | serta )?){1,9}) ?(?:Pasal (\d{1,3} ?[A-Z]?) )?dihapus\b/g
const pasalHasil = /\bsehingga (?:ketentuan )?Pasal (\d{1,3} ?[A-Z]?) berbunyi/

/** The ayat that an instruction deletes, each with its Pasal: the one named beside them, or the one that reads anew. */
export function ayatDihapus(isi: string): readonly { readonly pasal: string; readonly ayat: string }[] {
  if (!isi.includes(' dihapus')) return []
  const hasil = pasalHasil.exec(isi)?.[1]
  return cocokSemua(isi, penghapusan).flatMap(([, pasalDulu, daftar = '', pasalLalu]) => {
    const pasal = (pasalDulu ?? pasalLalu ?? hasil ?? '').replace(' ', '')
    return (daftar.match(/\d{1,2}[a-z]?/g) ?? []).map(ayat => ({ pasal, ayat }))
  })
}

const hapusPasal = /^(?:Ketentuan )?Pasal (\d{1,3}(?: ?[A-Z])?) dihapus\.?$/

/** The Pasal that an instruction deletes as a whole. */
export const pasalDihapus = ({ teks }: PerintahPerubahan): string | undefined => hapusPasal.exec(teks.isi.trimEnd())?.[1]?.replace(' ', '')

/** A kind of unit that an instruction counts or names. */
export type SatuanPerintah = 'bab' | 'pasal' | 'ayat' | 'huruf' | 'angka'

/** Units that an instruction names one after the other: "ayat (2a), ayat (2b), dan ayat (2c)". */
export interface DeretSatuan {
  readonly satuan: SatuanPerintah
  readonly daftarNomor: readonly string[]
  readonly end: number
}

const polaNomor: Readonly<Record<SatuanPerintah, string>> = {
  bab: '[IVXLC]+(?: ?[A-H])?',
  pasal: '\\d{1,3}(?: ?[A-Z]{1,2})?',
  ayat: '\\(\\d{1,2}[a-z]?\\)',
  huruf: '[a-z]{1,2}\\d?',
  angka: '\\d{1,3}[a-z]?',
}
const polaDeret = new Map<SatuanPerintah, RegExp>()
const deretPola = (satuan: SatuanPerintah): RegExp => {
  const lama = polaDeret.get(satuan)
  if (lama) return lama
  const kata = satuan === 'bab' ? '(?:BAB|Bab|bab)' : satuan === 'pasal' ? '[Pp]asal' : satuan
  const baru = new RegExp(`(?:(?: ?,? ?(?:dan|serta) | ?, ?)?(?:${kata} )?)(${polaNomor[satuan]})(?![A-Za-z\\d(])`, 'y')
  polaDeret.set(satuan, baru)
  return baru
}

/** A range, or a number that a scanner made unreadable: what is named does not end here. */
const lanjutanLain = /^(?: (?:sampai|s\.d)| ?(?:,|,? ?(?:dan|serta)) ?(?:[Pp]asal|ayat|huruf|angka|BAB) ?[(\dA-Z])/

/** Reads units of one kind from an offset on; undefined where none stands there, or where it cannot be told which. */
export function bacaDeretSatuan(isi: string, start: number, satuan: SatuanPerintah): DeretSatuan | undefined {
  const pola = deretPola(satuan)
  const daftarNomor: string[] = []
  let end = start
  for (;;) {
    pola.lastIndex = end
    const cocok = pola.exec(isi)
    if (!cocok) break
    daftarNomor.push((cocok[1] as string).replace(/[() ]/g, ''))
    end = pola.lastIndex
  }
  return daftarNomor.length && !lanjutanLain.test(isi.slice(end, end + 20)) ? { satuan, daftarNomor, end } : undefined
}
