import { nearMiss } from '@perkada/core'
import { lint, type Rule, rules } from '@perkada/lint'
import { apakahPeraturan } from '@perkada/markdown'
import type { Hasil, HasilBerkas, Kegagalan } from './hasil.ts'
import { bacaBerkas, kumpulkan } from './kumpulkan.ts'

/** The rules with these ids (all when none is named), or the line that says which id is unknown. */
export function pilihRules(ids: readonly string[]): readonly Rule[] | string {
  if (!ids.length) return rules
  const dikenal = new Map(rules.map(rule => [rule.id, rule]))
  for (const id of ids) {
    if (dikenal.has(id)) continue
    const mirip = nearMiss(id, dikenal.keys())
    return `aturan "${id}" tidak dikenal.${mirip ? ` Maksud Anda "${mirip}"?` : ''}`
  }
  return rules.filter(({ id }) => ids.includes(id))
}

/** Reviews one text; findings of the reader are kept unless rules were chosen. */
function periksaTeks(path: string, source: string, dipilih: readonly Rule[]): HasilBerkas {
  const { diagnostics } = lint(source, { rules: dipilih })
  const ids = new Set(dipilih.map(({ id }) => id))
  return { path, source, diagnostics: dipilih.length === rules.length ? diagnostics : diagnostics.filter(({ rule }) => ids.has(rule)) }
}

/** Reviews the text that came on standard input. */
export const periksaMasukan = (source: string, dipilih: readonly Rule[]): Hasil => ({
  daftarBerkas: [periksaTeks('<stdin>', source, dipilih)],
  daftarKegagalan: [],
  dilewati: 0,
})

/** Reviews files, folders and patterns; in a folder, files that are no regulations are skipped and counted. */
export async function periksaBerkas(paths: readonly string[], dipilih: readonly Rule[]): Promise<Hasil> {
  const { daftarSasaran, daftarKegagalan } = await kumpulkan(paths)
  const daftarBerkas: HasilBerkas[] = []
  const gagal: Kegagalan[] = [...daftarKegagalan]
  let dilewati = 0
  for (const { path, bernama } of daftarSasaran) {
    const source = await bacaBerkas(path)
    if (typeof source !== 'string') gagal.push(source)
    else if (!bernama && !apakahPeraturan(source)) dilewati++
    else daftarBerkas.push(periksaTeks(path, source, dipilih))
  }
  return { daftarBerkas, daftarKegagalan: gagal, dilewati }
}
