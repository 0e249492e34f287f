import { type Diagnostic, type Naskah, nearMiss, type Severity } from '@perkada/core'
import { isDerau } from '../derau.ts'
import { batasKeparahan, terlemah } from '../jalankan.ts'
import type { Rule } from '../rule.ts'

/** What a house makes of a rule: a severity, or none of it. */
export const daftarTingkat = ['galat', 'peringatan', 'saran', 'mati'] as const
/** What a house makes of a rule. */
export type Tingkat = (typeof daftarTingkat)[number]

/** statuta: as the norms bind · ketat: a peringatan that a statute carries stops the text · arsip: enacted texts, faults of logic only. */
export const daftarPreset = ['statuta', 'ketat', 'arsip'] as const
/** The name of one of these ways to weigh findings. */
export type Preset = (typeof daftarPreset)[number]

/** A preset with what a house changes: ids of rules, or stems that end in `*`, to what is made of them; later ones win. */
export interface Keparahan {
  readonly preset: Preset
  readonly rules: readonly (readonly [pola: string, tingkat: Tingkat])[]
}

/** How findings are weighed where a house says nothing. */
export const keparahanBawaan: Keparahan = { preset: 'statuta', rules: [] }

const logis = (rule: Rule) => rule.sources.some(({ kode }) => kode === 'T')
const bersumber = (rule: Rule) => rule.sources.some(({ kode }) => kode === 'A' || kode === 'A22' || kode === 'UU')

const cocok = (pola: string, id: string) => (pola.endsWith('*') ? id.startsWith(pola.slice(0, -1)) : pola === id)

/** What is made of a rule: by name where the house says so, else in `arsip` only logic counts in full and a custom not at all. */
export function tingkatAturan(rule: Rule, { preset, rules }: Keparahan): Tingkat | undefined {
  const tertulis = rules.findLast(([pola]) => cocok(pola, rule.id))?.[1]
  if (tertulis) return tertulis
  if (preset !== 'arsip' || logis(rule) || rule.id.startsWith('berkas-')) return undefined
  return bersumber(rule) ? 'saran' : 'mati'
}

/** The rules that are not switched off. */
export const rulesHidup = (rules: readonly Rule[], keparahan: Keparahan): Rule[] =>
  rules.filter(rule => tingkatAturan(rule, keparahan) !== 'mati')

/**
 * Findings as a house weighs them. A severity is lowered, never raised, except in `ketat`: there a peringatan whose rule
 * rests on a statute is a galat, unless the text is older than the norms or mostly scanning noise.
 */
export function terapkanKeparahan(
  diagnostics: readonly Diagnostic[],
  naskah: Naskah,
  rules: readonly Rule[],
  keparahan: Keparahan,
): Diagnostic[] {
  const menurutId = new Map(rules.map(rule => [rule.id, rule]))
  const lunak = keparahan.preset === 'ketat' && ((naskah.identitas.tahun ?? 9999) < 2011 || isDerau(naskah))
  return diagnostics.flatMap((diagnostic): Diagnostic[] => {
    const rule = menurutId.get(diagnostic.rule)
    if (!rule) return [diagnostic]
    const tingkat = tingkatAturan(rule, keparahan)
    if (tingkat === 'mati') return []
    let severity: Severity = diagnostic.severity
    if (keparahan.preset === 'ketat' && !lunak && severity === 'peringatan' && bersumber(rule))
      severity = terlemah('galat', batasKeparahan(rule))
    if (tingkat) severity = terlemah(severity, tingkat)
    return [severity === diagnostic.severity ? diagnostic : { ...diagnostic, severity }]
  })
}

/** The line that says that a pattern names no rule, or undefined where it does. */
export function polaAsing(pola: string, ids: readonly string[]): string | undefined {
  if (ids.some(id => cocok(pola, id))) return undefined
  if (pola.endsWith('*')) {
    const awalan = new Set(ids.flatMap(id => id.split('-').map((_kata, index, semua) => `${semua.slice(0, index + 1).join('-')}-`)))
    const mirip = nearMiss(pola.slice(0, -1), awalan)
    return `tidak ada aturan yang diawali “${pola.slice(0, -1)}”.${mirip ? ` Maksud Anda “${mirip}*”?` : ''}`
  }
  const mirip = nearMiss(pola, ids)
  return `aturan “${pola}” tidak dikenal.${mirip ? ` Maksud Anda “${mirip}”?` : ''}`
}
