import { daftarKata, ingat, type Kata, type Naskah, type Peran, type Teks, type Tempat, telusuri } from '@perkada/core'
import type { Fakta } from '../rule.ts'

/** A text of the regulation with its place and its words. */
export interface TeksNaskah {
  readonly teks: Teks
  readonly tempat: Tempat
  readonly peran: Peran
  readonly kata: readonly Kata[]
  /** Its place among the texts. */
  readonly urutan: number
}

/** Every text in document order, charts too, with its words (a fact: all that looks at words looks at these). */
export function daftarTeksNaskah(naskah: Naskah): readonly TeksNaskah[] {
  const hasil: TeksNaskah[] = []
  telusuri(naskah, {
    // A copy has no room to grow, as the list that was pushed to has.
    teks: (teks, tempat, peran) => void hasil.push({ teks, tempat, peran, kata: daftarKata(teks.isi).slice(), urutan: hasil.length }),
  })
  return hasil
}

/** Each of them by its text (a fact). */
export function menurutTeks(_naskah: Naskah, fakta: Fakta): ReadonlyMap<Teks, TeksNaskah> {
  const hasil = new Map<Teks, TeksNaskah>()
  for (const satu of fakta(daftarTeksNaskah)) hasil.set(satu.teks, satu)
  return hasil
}

/** A word, how often it comes, and the texts that have it, in document order. */
export interface Kosakata {
  readonly jumlah: number
  readonly daftarTeks: readonly TeksNaskah[]
}

/** Every word of the regulation in lower case (a fact). */
export function kosakata(_naskah: Naskah, fakta: Fakta): ReadonlyMap<string, Kosakata> {
  const hasil = new Map<string, { jumlah: number; daftarTeks: TeksNaskah[] }>()
  for (const teks of fakta(daftarTeksNaskah))
    for (const { rendah } of teks.kata) {
      const ada = hasil.get(rendah)
      if (!ada) hasil.set(rendah, { jumlah: 1, daftarTeks: [teks] })
      else {
        ada.jumlah++
        if (ada.daftarTeks.at(-1) !== teks) ada.daftarTeks.push(teks)
      }
    }
  return hasil
}

const tanpaTeks: readonly TeksNaskah[] = []

const kataFrasa = ingat((frasa: string): readonly string[] => frasa.split(' '))

/** The texts that have the rarest word of a phrase, where all its words come at all. */
function teksFrasa(semua: ReadonlyMap<string, Kosakata>, frasa: string): readonly TeksNaskah[] {
  let tersedikit: readonly TeksNaskah[] | undefined
  for (const kata of kataFrasa(frasa)) {
    const daftar = semua.get(kata)?.daftarTeks ?? tanpaTeks
    if (!tersedikit || daftar.length < tersedikit.length) tersedikit = daftar
    if (!daftar.length) break
  }
  return tersedikit ?? tanpaTeks
}

/** The texts in which one of these words or phrases may stand (lower case, blanks between words), in document order: no other need be searched. */
export function teksBerkata(fakta: Fakta, daftarFrasa: Iterable<string>): readonly TeksNaskah[] {
  const semua = fakta(kosakata)
  let hasil = tanpaTeks
  let gabungan: Set<TeksNaskah> | undefined
  for (const frasa of daftarFrasa) {
    const daftar = frasa.includes(' ') ? teksFrasa(semua, frasa) : (semua.get(frasa)?.daftarTeks ?? tanpaTeks)
    if (!daftar.length) continue
    if (!hasil.length) hasil = daftar
    else {
      gabungan ??= new Set(hasil)
      for (const teks of daftar) gabungan.add(teks)
    }
  }
  return gabungan ? [...gabungan].sort((a, b) => a.urutan - b.urutan) : hasil
}
