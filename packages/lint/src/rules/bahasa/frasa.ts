import { cocokSemua, type Peran, type Teks, type Tempat } from '@perkada/core'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import type { Context, Fakta, RuleVisitor } from '../../rule.ts'

/** Running text of the body that is the drafter's own and lays down norms. */
export const diNorma = ({ ruas, kutipan }: Tempat, peran: Peran): boolean => ruas === 'batang-tubuh' && !kutipan && peran === 'alinea'

/** More letters than a sentence has. */
const KALIMAT = 1000

/** What to look for. */
export interface PolaFrasa {
  /** Words or phrases of which every match has one (lower case, blanks between words): texts without them are not searched. */
  readonly pemicu: Iterable<string>
  /** Global; its whole match is the range. */
  readonly pola: RegExp
  /** Leaves a match alone by the letters before and after it (40 of each), or by as much as a sentence has before it. */
  readonly kecuali?: (sebelum: string, sesudah: string, depan: string) => boolean
}

/**
 * Words or phrases in small letters, without escapes, as an expression that takes them in any case. Both cases are written out:
 * V8 takes long over an expression that has no regard to case.
 */
export const sebarangKapital = (daftar: Iterable<string>): string =>
  [...daftar]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/[a-z]/g, huruf => `[${huruf.toUpperCase()}${huruf}]`)

/** Words or phrases as whole words in any case, none of them part of a compound with hyphens. */
export function polaKata(daftar: readonly string[]): RegExp {
  const huruf = 'A-Za-z\\u00c0-\\u024f'
  return new RegExp(`(?<![${huruf}-])(?:${sebarangKapital(daftar)})(?![${huruf}-])`, 'g')
}

/** Those of the words or phrases that the regulation may have, as whole words: a long list is dear to compile. */
export function frasaDari(fakta: Fakta, daftar: readonly string[]): PolaFrasa {
  const pemicu = daftar.filter(frasa => teksBerkata(fakta, [frasa]).length)
  return { pemicu, pola: polaKata(pemicu) }
}

/** Wording where it stands. */
export interface LetakFrasa {
  readonly teks: Teks
  readonly tempat: Tempat
  readonly start: number
  readonly end: number
  readonly tertulis: string
  /** What the first group of the pattern holds. */
  readonly kelompok: string
}

/** Every match in texts that `boleh` admits, in document order; titles of acts, quotations, brackets and italics are left alone. */
export function* cariFrasa(
  fakta: Fakta,
  { pemicu, pola, kecuali }: PolaFrasa,
  boleh: (tempat: Tempat, peran: Peran) => boolean = diNorma,
): Generator<LetakFrasa> {
  for (const { teks, tempat, peran } of teksBerkata(fakta, pemicu)) {
    if (!boleh(tempat, peran)) continue
    for (const { 0: tertulis, 1: kelompok = '', index: start } of cocokSemua(teks.isi, pola)) {
      const end = start + tertulis.length
      if (
        kecuali?.(
          teks.isi.slice(Math.max(0, start - 40), start),
          teks.isi.slice(end, end + 40),
          teks.isi.slice(Math.max(0, start - KALIMAT), start),
        )
      )
        continue
      if (!fakta(lindungan)(teks, start, end)) yield { teks, tempat, start, end, tertulis, kelompok }
    }
  }
}

/** Wording to be replaced: what to look for, and what to write instead or to think of. */
export interface Frasa extends PolaFrasa {
  /** Whether these words are to be replaced at all; all of them by default. */
  readonly boleh?: (tertulis: string) => boolean
  /** The message of one match. */
  readonly pesan: (tertulis: string) => string
}

/** Reports every match of the phrases in texts that `boleh` admits. */
export function visitorFrasa(
  { derau, fakta, report }: Context,
  daftarFrasa: readonly Frasa[],
  boleh: (tempat: Tempat, peran: Peran) => boolean = diNorma,
): RuleVisitor {
  return {
    selesai() {
      for (const frasa of derau ? [] : daftarFrasa)
        for (const { tertulis, ...letak } of cariFrasa(fakta, frasa, boleh))
          if (frasa.boleh?.(tertulis) !== false) report(letak, frasa.pesan(tertulis))
    },
  }
}

/** A regulation around one Pasal. */
export const contohPasal1 = (isi: string): string => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
