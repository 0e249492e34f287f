import type { Diagnostic, Identitas, Naskah, Severity, Span, Teks, Visitor } from '@perkada/core'
import type * as zod from 'zod'

/**
 * Where a norm stands: A Lampiran II UU 12/2011 · A22 Lampiran II as amended by UU 13/2022 · UU body of a statute ·
 * T logical consequence, at any date · M53 repealed predecessor · K KMK 527/2022 · S secondary · P practice · G unverified.
 */
export interface Sumber {
  readonly kode: 'A' | 'A22' | 'UU' | 'T' | 'M53' | 'K' | 'S' | 'P' | 'G'
  /** Butir of Lampiran II, for example "233.a"; or the Pasal of the statute for UU. */
  readonly butir?: string
  /** What the norm says or follows from, where a butir does not say it all. */
  readonly catatan?: string
}

/** A range of a text (the whole of it by default), or a range of the source for marks that are no text. */
export type Letak = { readonly teks: Teks; readonly start?: number; readonly end?: number } | { readonly span: Span | undefined }

/** What a finding says beyond its place and message. */
export interface ReportOptions {
  /** Weaker than the rule's own severity; a stronger one is lowered to it. */
  readonly severity?: Severity
  /** Second places: where the other half of the contradiction stands. */
  readonly related?: readonly (Letak & { readonly message: string })[]
  /** What to write instead, place by place; offered only by a rule whose `fix` is not 'none', and where the source reads as the text does. */
  readonly perbaikan?: readonly { readonly letak: Letak; readonly isi: string }[]
}

/** Asks for a fact about the Naskah, computed once for all rules: the same function gives the same value. A fact may ask for others. */
export type Fakta = <T>(hitung: (naskah: Naskah, fakta: Fakta) => T) => T

/** What a rule sees: the Naskah read-only, and the way to report. */
export interface Context {
  readonly naskah: Naskah
  readonly identitas: Identitas
  /** Year of the text; the newest norms hold (9999) where it is not known. */
  readonly tahun: number
  /** The text is mostly scanning noise: its letters prove nothing. */
  readonly derau: boolean
  /** What the house knows of its region; empty where it told nothing. */
  readonly daerah: Daerah
  report(letak: Letak, message: string, options?: ReportOptions): void
  readonly fakta: Fakta
}

/** The region whose texts are reviewed, as its house wrote it down once for all. */
export interface Daerah {
  /** "Kabupaten Paser". */
  readonly nama?: string
  readonly provinsi?: string
  /** Words of its names: places, offices, units, signers. In lower case. */
  readonly kata: ReadonlySet<string>
}

/** What of zod the options of rules are described with; the whole of it would keep all of zod in every program. */
export type BahanSkema = Pick<typeof zod, 'array' | 'int' | 'string' | 'tuple'>

/** What a house may set of a rule. Zod comes in as a value, so that a run without a config builds no schema. */
export interface Pilihan<O extends object = Readonly<Record<string, unknown>>> {
  /** What holds where the house says nothing. */
  readonly bawaan: O
  /** A described schema for each option. */
  skema(z: BahanSkema): { readonly [K in keyof O]: zod.ZodType<O[K]> }
}

/** The visitor of a rule; `selesai` comes after the whole Naskah was walked. */
export interface RuleVisitor extends Visitor {
  selesai?(naskah: Naskah): void
}

/** A fault that guideline rows describe: « » mark what is reported in `salah`; `benar` is the same text without the fault, and silent. */
export interface ContohPedoman {
  /** Rows of the guidelines that this example covers: "KON-04". */
  readonly pedoman: readonly [string, ...string[]]
  readonly salah: string
  readonly benar: string
}

/** Drafts in Markdown; « » mark the ranges that the rule must report in `invalid`. */
export interface Examples {
  readonly invalid: readonly [string | ContohPedoman, ...(string | ContohPedoman)[]]
  readonly valid: readonly [string, ...string[]]
}

/** What every rule has. */
interface IsiRule {
  readonly id: string
  /** One Indonesian sentence: what the rule watches. */
  readonly summary: string
  readonly sources: readonly [Sumber, ...Sumber[]]
  readonly severity: Severity
  /** Year of the norm: older texts are not measured by it. */
  readonly since?: number
  readonly fix: 'none' | 'safe' | 'unsafe'
  /** Built when asked: a review needs none of them, and they are most of the letters of a rule. */
  readonly examples: () => Examples
}

/** A rule as data. Its severity never exceeds the force of its sources. */
export interface Rule extends IsiRule {
  readonly options?: Pilihan
  /** `options` holds a value for each option: the default, or what the house set. */
  create(context: Context, options: Readonly<Record<string, unknown>>): RuleVisitor
}

/** A rule that knows the type of its options. */
interface RuleBertipe<O extends object> extends IsiRule {
  readonly options?: Pilihan<O>
  create(context: Context, options: NoInfer<O>): RuleVisitor
}

/** Checks a rule, and its use of its options against what they declare. */
export const defineRule = <O extends object = Readonly<Record<string, unknown>>>(rule: RuleBertipe<O>): Rule => rule as Rule

export type { Diagnostic, Severity }
