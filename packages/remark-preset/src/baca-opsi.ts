import { nearMiss, sebutJalur } from '@perkada/core'
import { bacaDaerah, bacaSetelan, type Daerah, rules, type SetelanBerkas, setelanBerkas } from '@perkada/lint'
import type { Opsi } from './opsi.ts'

/** What holds for every text that passes. */
export interface OpsiBerlaku extends Omit<SetelanBerkas, 'daerah'> {
  readonly docs?: string
  readonly daerah?: Daerah
}

/** What remark-lint calls the severities. */
const padanan = new Map<unknown, string>([
  [false, 'mati'],
  [0, 'mati'],
  ['off', 'mati'],
  [true, 'peringatan'],
  [1, 'peringatan'],
  ['on', 'peringatan'],
  ['warn', 'peringatan'],
  [2, 'galat'],
  ['error', 'galat'],
])

const terjemahkan = (nilai: unknown): unknown =>
  Array.isArray(nilai) ? nilai.map((satu, index) => (index === 0 ? terjemahkan(satu) : satu)) : (padanan.get(nilai) ?? nilai)

const kunciAda = ['preset', 'rules', 'docs', 'daerah']

/** Lines for keys that a plugin has no use for: remark itself chooses the files. */
const kunciAsing = (opsi: object): string[] =>
  Object.keys(opsi)
    .filter(kunci => !kunciAda.includes(kunci))
    .map(kunci => {
      const mirip = nearMiss(kunci, kunciAda)
      return `${kunci}: kunci “${kunci}” tidak dikenal; yang ada: ${kunciAda.join(', ')}.${mirip ? ` Maksud Anda “${mirip}”?` : ''}`
    })

const salah = (daftarPesan: readonly string[]): never => {
  throw new TypeError(daftarPesan.map(pesan => `remark-preset-perkada: ${pesan}`).join('\n'))
}

/** Checks the options of the plugin. Throws one line for each fault, with the near miss. */
export function bacaOpsi(opsi: unknown): OpsiBerlaku {
  const asing = typeof opsi === 'object' ? kunciAsing(opsi ?? {}) : []
  if (asing.length) return salah(asing)
  const { daerah: isiDaerah, ...lain } = { ...(typeof opsi === 'object' ? opsi : { preset: opsi }) } as Opsi
  const tertulis = Object.fromEntries(Object.entries(lain.rules ?? {}).map(([id, nilai]) => [id, terjemahkan(nilai)]))
  const setelan = bacaSetelan({ ...lain, ...(lain.rules && { rules: tertulis }) }, rules)
  if ('daftarSalah' in setelan) return salah(setelan.daftarSalah.map(({ jalur, pesan }) => `${sebutJalur(jalur)}: ${pesan}`))
  const daerah = isiDaerah === undefined ? undefined : bacaDaerah(isiDaerah)
  if (isiDaerah !== undefined && !daerah)
    return salah(['daerah: diharapkan isi daerah.yaml, dengan kunci daerah; misalnya { daerah: "Kabupaten Contoh" }.'])
  const { keparahan, options } = setelanBerkas(setelan, () => false)
  return { keparahan, options, ...(setelan.docs && { docs: setelan.docs.replace(/\/$/, '') }), ...(daerah && { daerah }) }
}
