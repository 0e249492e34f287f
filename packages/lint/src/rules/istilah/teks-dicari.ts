import { batasMirip, jarakKata, type Kata, kataTugas, kelompokkan, rataKata, type Teks } from '@perkada/core'
import { kataAsing } from '../../fakta/kata-asing.ts'
import { type Kosakata, kosakata, type TeksNaskah } from '../../fakta/kosakata.ts'
import type { Fakta } from '../../rule.ts'
import { lipatEjaan } from './slip.ts'

/** Conjunctions of a coordination. */
export const penghubung: ReadonlySet<string> = new Set(['dan', 'atau', 'serta', 'maupun'])
/** Prepositions come and go in a long name ("pembinaan atas …", "pembinaan …"). */
export const isInti = ({ rendah }: Kata): boolean => !kataTugas.has(rendah) || penghubung.has(rendah)
/** A word that names something: neither preposition nor conjunction. */
export const isPokok = ({ rendah }: Kata): boolean => !kataTugas.has(rendah) && !penghubung.has(rendah)

/** Words in lower case with a space around each, so that a phrase is found by whole words. */
export const sejajar = (kata: readonly Kata[]): string => ` ${rataKata(kata)} `

/** A text as names are looked for in it: each view of its words is made when first asked for. */
export class TeksDicari {
  readonly teks: Teks
  readonly kata: readonly Kata[]
  private daftarInti: readonly Kata[] | undefined
  private daftarPokok: readonly Kata[] | undefined
  private daftarSejajar: string | undefined

  constructor({ teks, kata }: TeksNaskah) {
    this.teks = teks
    this.kata = kata
  }

  /** Without prepositions. */
  get inti(): readonly Kata[] {
    this.daftarInti ??= this.kata.filter(isInti)
    return this.daftarInti
  }

  /** Without any joining word. */
  get pokok(): readonly Kata[] {
    this.daftarPokok ??= this.kata.filter(isPokok)
    return this.daftarPokok
  }

  get sejajar(): string {
    this.daftarSejajar ??= sejajar(this.kata)
    return this.daftarSejajar
  }
}

/** The word (lower case expected) begins as verbs do. */
export const isAwalanKerja = (kata: string): boolean => kata.startsWith('di') || kata.startsWith('me')

/** A misspelling is told from another word only where there are so many letters. */
const HURUF_TERPENDEK = 6
/** So many pairs of words are compared at most: more than any honest text has. */
const TERBANYAK = 1_000_000

/** The texts that can show a use, by their words, so that a name is looked for only where it can stand. */
export class KamusTeks {
  private readonly semua: ReadonlyMap<string, Kosakata>
  private readonly daftarAsing: readonly string[]
  private readonly isDicari: (teks: TeksNaskah) => boolean
  private readonly siap = new Map<Teks, TeksDicari>()
  private readonly menurutKata = new Map<string, readonly TeksDicari[]>()
  private daftarKataKerja: readonly string[] | undefined
  private readonly dekat = new Map<string, ReadonlySet<string>>()
  private dibandingkan = 0
  private terbuka = 0
  private terlewat = false
  private menurutLipatan: ReadonlyMap<string, readonly string[]> | undefined

  constructor(fakta: Fakta, isDicari: (teks: TeksNaskah) => boolean) {
    this.semua = fakta(kosakata)
    this.daftarAsing = fakta(kataAsing)
    this.isDicari = isDicari
  }

  private siapkan(satu: TeksNaskah): TeksDicari {
    const ada = this.siap.get(satu.teks)
    if (ada) return ada
    const baru = new TeksDicari(satu)
    this.siap.set(satu.teks, baru)
    return baru
  }

  /** The texts in which a word (lower case expected) stands. */
  berisi(kata: string): readonly TeksDicari[] {
    const hasil =
      this.menurutKata.get(kata) ?? (this.semua.get(kata)?.daftarTeks ?? []).filter(this.isDicari).map(satu => this.siapkan(satu))
    this.menurutKata.set(kata, hasil)
    this.terbuka += hasil.length
    return hasil
  }

  /** How many texts were handed out, each as often as it was. */
  get dibuka(): number {
    return this.terbuka
  }

  /** The texts in which the rarest of these words stands. */
  berisiTerjarang(daftarKata: readonly string[]): readonly TeksDicari[] {
    const banyak = (kata: string): number => this.semua.get(kata)?.daftarTeks.length ?? 0
    return this.berisi(daftarKata.reduce((jarang, kata) => (banyak(kata) < banyak(jarang) ? kata : jarang), daftarKata[0] ?? ''))
  }

  /** The words of the regulation. */
  get daftarKata(): Iterable<string> {
    return this.semua.keys()
  }

  /** Those that begin as verbs do: with di- or me-. */
  get kataKerja(): readonly string[] {
    this.daftarKataKerja ??= [...this.semua.keys()].filter(isAwalanKerja)
    return this.daftarKataKerja
  }

  private seejaan(kata: string): readonly string[] {
    this.menurutLipatan ??= menurutLipatan(this.semua.keys())
    return this.menurutLipatan.get(lipatEjaan(kata)) ?? []
  }

  /** For some word no misspelling was looked for any more, because the text has too many words that nobody knows. */
  get terbatas(): boolean {
    return this.terlewat
  }

  /** The words that a word may be written as: itself, its older spellings, and slips of the pen that no dictionary knows. */
  serupa(kata: string): ReadonlySet<string> {
    const ada = this.dekat.get(kata)
    if (ada) return ada
    const dicari = kata.length < HURUF_TERPENDEK ? 0 : batasMirip(kata.length)
    const batas = this.dibandingkan > TERBANYAK ? 0 : dicari
    this.terlewat ||= batas < dicari
    if (batas > 0) this.dibandingkan += this.daftarAsing.length
    const salah = batas > 0 ? this.daftarAsing.filter(asing => jarakKata(asing, kata, batas) <= batas) : []
    const hasil = new Set([...this.seejaan(kata), ...salah])
    this.dekat.set(kata, hasil)
    return hasil
  }
}

const menurutLipatan = (daftarKata: Iterable<string>): ReadonlyMap<string, readonly string[]> => kelompokkan(daftarKata, lipatEjaan)
