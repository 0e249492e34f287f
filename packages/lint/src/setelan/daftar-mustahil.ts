import { terlemah } from '../jalankan.ts'
import type { Rule } from '../rule.ts'
import type { SalahSetelan } from './salah-setelan.ts'
import type { Lapis } from './skema-setelan.ts'

/** Severities that are heavier than any finding of their rule can be: a config only lowers, and one that seems to stop what it cannot is refused. */
export function daftarMustahil(
  { preset, rules: atas, overrides }: Lapis & { readonly overrides: readonly Lapis[] },
  rules: readonly Rule[],
): SalahSetelan[] {
  const ketat = [preset, ...overrides.map(lapis => lapis.preset)].includes('ketat')
  const terberat = new Map(rules.map(({ id, severity }) => [id, ketat && severity === 'peringatan' ? 'galat' : severity]))
  const semua = [
    { awal: ['rules'], isi: atas },
    ...overrides.map((lapis, index) => ({ awal: ['overrides', index, 'rules'], isi: lapis.rules })),
  ]
  return semua.flatMap(({ awal, isi = {} }) =>
    Object.entries(isi).flatMap(([id, { tingkat }]) => {
      const batas = terberat.get(id)
      if (!batas || !tingkat || tingkat === 'mati' || terlemah(tingkat, batas) === tingkat) return []
      const pesan = `temuan aturan ini paling berat ${batas}, dan setelan hanya menurunkan; tertulis “${tingkat}”.`
      return [{ jalur: [...awal, id], diKunci: false, pesan }]
    }),
  )
}
