import * as z from 'zod'
import type { Rule } from '../rule.ts'
import { bacaRules } from './baca-aturan.ts'
import { kunciAda, type SalahSetelan, uraikan } from './salah-setelan.ts'
import { type Setelan, skemaSetelan } from './skema-setelan.ts'

/** Checks what stands in a config against the schema, the rules that there are, and their options. */
export function bacaSetelan(isi: unknown, rules: readonly Rule[]): Setelan | { readonly daftarSalah: readonly SalahSetelan[] } {
  const hasil = skemaSetelan(z.record(z.string(), z.unknown())).safeParse(isi ?? {})
  if (!hasil.success)
    return { daftarSalah: hasil.error.issues.flatMap(issue => uraikan(issue, isi, kunciAda(issue.path[0] === 'overrides'))) }
  const { $schema: _, rules: atas, overrides, ...lain } = hasil.data
  const daftarSalah: SalahSetelan[] = []
  const baca = (satu: Readonly<Record<string, unknown>> | undefined, awal: readonly PropertyKey[]) => {
    const terbaca = bacaRules(satu ?? {}, rules, awal)
    if ('salah' in terbaca) daftarSalah.push(...terbaca.salah)
    return { rules: 'nilai' in terbaca ? terbaca.nilai : {} }
  }
  const setelan = {
    ...lain,
    ...baca(atas, ['rules']),
    ...(overrides && {
      overrides: overrides.map(({ rules: satu, ...sisa }, index) => ({ ...sisa, ...baca(satu, ['overrides', index, 'rules']) })),
    }),
  }
  return daftarSalah.length ? { daftarSalah } : setelan
}
