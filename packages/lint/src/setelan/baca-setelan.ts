import * as z from 'zod'
import type { Rule } from '../rule.ts'
import { bacaRules } from './baca-aturan.ts'
import { daftarMustahil } from './daftar-mustahil.ts'
import { isPeta, kunciAda, type SalahSetelan, uraikan } from './salah-setelan.ts'
import { type Setelan, skemaSetelan } from './skema-setelan.ts'

/** Checks what stands in a config against the schema, the rules that there are, their options and severities; all that is wrong is told at once. */
export function bacaSetelan(isi: unknown, rules: readonly Rule[]): Setelan | { readonly daftarSalah: readonly SalahSetelan[] } {
  const hasil = skemaSetelan(z.record(z.string(), z.unknown())).safeParse(isi ?? {})
  const salahAturan: SalahSetelan[] = []
  const baca = (lapis: unknown, awal: readonly PropertyKey[]) => {
    const satu = isPeta(lapis) ? lapis['rules'] : undefined
    const { nilai, salah } = bacaRules(isPeta(satu) ? satu : {}, rules, [...awal, 'rules'])
    salahAturan.push(...salah)
    return { rules: nilai, ...(isPeta(lapis) && lapis['preset'] === 'ketat' && { preset: 'ketat' as const }) }
  }
  const atas = baca(isi, [])
  const daftarLapis = isPeta(isi) && Array.isArray(isi['overrides']) ? isi['overrides'] : []
  const dibaca = daftarLapis.map((lapis, index) => baca(lapis, ['overrides', index]))
  const salahBentuk = hasil.success ? [] : hasil.error.issues.flatMap(issue => uraikan(issue, isi, kunciAda(issue.path[0] === 'overrides')))
  const daftarSalah = [...salahBentuk, ...salahAturan, ...daftarMustahil({ ...atas, overrides: dibaca }, rules)]
  if (!hasil.success || daftarSalah.length) return { daftarSalah }
  const { $schema: _, rules: __, overrides, ...lain } = hasil.data
  return {
    ...lain,
    rules: atas.rules,
    ...(overrides && { overrides: overrides.map((lapis, index) => ({ ...lapis, rules: dibaca[index]?.rules ?? {} })) }),
  }
}
