import { nearMiss } from '@perkada/core'
import type { z } from 'zod'
import { daftarPreset, daftarTingkat, polaAsing } from './keparahan.ts'
import { type Setelan, skemaSetelan } from './skema-setelan.ts'

/** A fault of a config: the way to the value, whether its key is meant, and what is wrong. */
export interface SalahSetelan {
  readonly jalur: readonly PropertyKey[]
  readonly diKunci: boolean
  readonly pesan: string
}

/** Words of other tools for what is called differently here. */
const padanan = new Map([
  ['error', 'galat'],
  ['warning', 'peringatan'],
  ['warn', 'peringatan'],
  ['info', 'saran'],
  ['note', 'saran'],
  ['off', 'mati'],
  ['false', 'mati'],
  ['recommended', 'statuta'],
  ['strict', 'ketat'],
])
const padananKunci = new Map([
  ['extends', 'preset'],
  ['ignores', 'ignore'],
  ['ignorePatterns', 'ignore'],
  ['severity', 'rules'],
  ['aturan', 'rules'],
  ['abaikan', 'ignore'],
])

const maksud = (kata: string, pilihan: readonly string[], kamus: ReadonlyMap<string, string>): string => {
  const lain = kamus.get(kata)
  const mirip = lain && pilihan.includes(lain) ? lain : nearMiss(kata, pilihan)
  return mirip ? ` Maksud Anda "${mirip}"?` : ''
}

const ambil = (isi: unknown, jalur: readonly PropertyKey[]): unknown =>
  jalur.reduce<unknown>(
    (nilai, kunci) => (typeof nilai === 'object' && nilai ? (nilai as Record<PropertyKey, unknown>)[kunci] : undefined),
    isi,
  )

const kunciAda = (dalamOverride: boolean) =>
  dalamOverride ? ['files', 'preset', 'rules'] : ['preset', 'rules', 'ignore', 'overrides', 'docs']

const sebutJenis: Readonly<Record<string, string>> = {
  array: 'daftar',
  record: 'pasangan aturan dan tingkat',
  object: 'pasangan kunci dan nilai',
  string: 'teks',
}

function salahDari(issue: z.core.$ZodIssue, isi: unknown): SalahSetelan[] {
  const jalur = issue.path
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(kunci => {
      const ada = kunciAda(jalur[0] === 'overrides')
      return {
        jalur: [...jalur, kunci],
        diKunci: true,
        pesan: `kunci "${kunci}" tidak dikenal; yang ada: ${ada.join(', ')}.${maksud(kunci, ada, padananKunci)}`,
      }
    })
  const nilai = ambil(isi, jalur)
  const tertulis = nilai === undefined ? 'tidak ada' : `tertulis ${JSON.stringify(nilai)}`
  if (issue.code === 'invalid_value') {
    const pilihan = jalur.at(-1) === 'preset' ? daftarPreset : daftarTingkat
    return [{ jalur, diKunci: false, pesan: `diharapkan ${pilihan.join(', ')}; ${tertulis}.${maksud(String(nilai), pilihan, padanan)}` }]
  }
  if (issue.code === 'too_small') return [{ jalur, diKunci: false, pesan: `tidak boleh kosong; ${tertulis}.` }]
  if (issue.code === 'invalid_format') return [{ jalur, diKunci: false, pesan: `diharapkan alamat http atau https; ${tertulis}.` }]
  const jenis = issue.code === 'invalid_type' ? sebutJenis[issue.expected] : undefined
  return [{ jalur, diKunci: false, pesan: `diharapkan ${jenis ?? 'nilai lain'}; ${tertulis}.` }]
}

/** Checks what stands in a config against the schema and the rules that there are. */
export function bacaSetelan(isi: unknown, ids: readonly string[]): Setelan | { readonly daftarSalah: readonly SalahSetelan[] } {
  const hasil = skemaSetelan.safeParse(isi ?? {})
  if (!hasil.success) return { daftarSalah: hasil.error.issues.flatMap(issue => salahDari(issue, isi)) }
  const { rules = {}, overrides = [] } = hasil.data
  const daftar = [
    { awal: ['rules'], rules },
    ...overrides.map(({ rules: lain = {} }, index) => ({ awal: ['overrides', index, 'rules'], rules: lain })),
  ]
  const daftarSalah = daftar.flatMap(({ awal, rules: satu }) =>
    Object.keys(satu).flatMap((pola): SalahSetelan[] => {
      const pesan = polaAsing(pola, ids)
      return pesan ? [{ jalur: [...awal, pola], diKunci: true, pesan }] : []
    }),
  )
  return daftarSalah.length ? { daftarSalah } : hasil.data
}
