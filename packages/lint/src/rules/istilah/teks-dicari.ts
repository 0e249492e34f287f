import { batasMirip, jarakKata, type Kata, kataTugas, type Teks } from '@perkada/core'
import { isKataDikenal } from '../../leksikon.ts'
import { lipatEjaan } from './slip.ts'

/** Conjunctions of a coordination. */
export const penghubung: ReadonlySet<string> = new Set(['dan', 'atau', 'serta', 'maupun'])
/** Prepositions come and go in a long name ("pembinaan atas …", "pembinaan …"). */
export const isInti = ({ rendah }: Kata): boolean => !kataTugas.has(rendah) || penghubung.has(rendah)
/** A word that names something: neither preposition nor conjunction. */
export const isPokok = ({ rendah }: Kata): boolean => !kataTugas.has(rendah) && !penghubung.has(rendah)

/** Words in lower case with a space around each, so that a phrase is found by whole words. */
export const sejajar = (kata: readonly Kata[]): string => ` ${kata.map(({ rendah }) => rendah).join(' ')} `

/** A text as names are looked for in it. */
export interface TeksDicari {
  readonly teks: Teks
  readonly kata: readonly Kata[]
  /** Without prepositions. */
  readonly inti: readonly Kata[]
  /** Without any joining word. */
  readonly pokok: readonly Kata[]
  readonly sejajar: string
}

/** A misspelling is told from another word only where there are so many letters. */
const HURUF_TERPENDEK = 6

/** Many texts by their words, so that a name is looked for only where it can stand. */
export class KamusTeks {
  private readonly menurutKata = new Map<string, TeksDicari[]>()
  private readonly menurutLipatan = new Map<string, string[]>()
  private readonly daftarAsing: readonly string[]
  private readonly dekat = new Map<string, ReadonlySet<string>>()

  constructor(daftar: readonly { readonly teks: Teks; readonly kata: readonly Kata[] }[]) {
    for (const { teks, kata } of daftar) {
      const satu: TeksDicari = { teks, kata, inti: kata.filter(isInti), pokok: kata.filter(isPokok), sejajar: sejajar(kata) }
      for (const { rendah } of kata) {
        const berisi = this.menurutKata.get(rendah)
        if (!berisi) this.menurutKata.set(rendah, [satu])
        else if (berisi.at(-1) !== satu) berisi.push(satu)
      }
    }
    for (const kata of this.menurutKata.keys()) {
      const lipatan = lipatEjaan(kata)
      const seejaan = this.menurutLipatan.get(lipatan)
      if (seejaan) seejaan.push(kata)
      else this.menurutLipatan.set(lipatan, [kata])
    }
    this.daftarAsing = [...this.menurutKata.keys()].filter(kata => !isKataDikenal(kata))
  }

  /** The texts in which a word (lower case expected) stands. */
  berisi(kata: string): readonly TeksDicari[] {
    return this.menurutKata.get(kata) ?? []
  }

  /** The words of all texts. */
  get daftarKata(): Iterable<string> {
    return this.menurutKata.keys()
  }

  /** The words of the texts that a word may be written for: itself, its older spellings, and slips of the pen that no dictionary knows. */
  serupa(kata: string): ReadonlySet<string> {
    const ada = this.dekat.get(kata)
    if (ada) return ada
    const batas = kata.length < HURUF_TERPENDEK ? 0 : batasMirip(kata.length)
    const salah = batas > 0 ? this.daftarAsing.filter(asing => jarakKata(asing, kata, batas) <= batas) : []
    const hasil = new Set([...(this.menurutLipatan.get(lipatEjaan(kata)) ?? []), ...salah])
    this.dekat.set(kata, hasil)
    return hasil
  }
}
