import { type Diagnostic, type Naskah, tanpaCrTunggal } from '@perkada/core'
import { parseNaskah } from '@perkada/markdown'
import { bacaAbaikan, terapkanAbaikan } from './abaikan.ts'
import { type JalankanOptions, jalankan } from './jalankan.ts'
import { menurutLetak } from './pilih-satu.ts'
import { rules as semuaRules } from './rules/index.ts'

const idDari = (rules: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rules.map(({ id }) => id))
let simpanan: ReadonlySet<string> | undefined
const idSemua = (): ReadonlySet<string> => {
  simpanan ??= idDari(semuaRules)
  return simpanan
}

/** Reads a source text and reviews it: what the reader and the rules found, without what a comment silences. Never throws. */
export function lint(tertulis: string, options: JalankanOptions = {}): { naskah: Naskah; diagnostics: Diagnostic[] } {
  const source = tanpaCrTunggal(tertulis)
  const { naskah, diagnostics: bacaan } = parseNaskah(source)
  const { rules = semuaRules } = options
  const dijalankan = rules === semuaRules ? idSemua() : idDari(rules)
  const found = [...bacaan.filter(({ rule }) => dijalankan.has(rule)), ...jalankan(naskah, options)]
  const sisa = terapkanAbaikan(found, bacaAbaikan(source, naskah), dijalankan, idSemua())
  return { naskah, diagnostics: sisa.sort(menurutLetak) }
}
