import { nearMiss, sebutJenis, sebutTertulis } from '@perkada/core'
import type * as z from 'zod'
import { daftarPreset } from './keparahan.ts'

/** A fault of a config: the way to the value, whether its key is meant, and what is wrong. */
export interface SalahSetelan {
  readonly jalur: readonly PropertyKey[]
  readonly diKunci: boolean
  readonly pesan: string
}

/** Words of other tools for what is called differently here. */
export const padanan = new Map([
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
  ['region', 'daerah'],
])

/** The end of a sentence that names what was probably meant. */
export const maksud = (kata: string, pilihan: readonly string[], kamus: ReadonlyMap<string, string> = new Map()): string => {
  const sepadan = (lain: string | undefined) => {
    const nama = lain === undefined ? undefined : kamus.get(lain)
    return nama !== undefined && pilihan.includes(nama) ? nama : undefined
  }
  const mirip = sepadan(kata) ?? nearMiss(kata, pilihan) ?? sepadan(nearMiss(kata, [...kamus.keys()]))
  return mirip ? ` Maksud Anda “${mirip}”?` : ''
}

/** Keys and values. */
export const isPeta = (nilai: unknown): nilai is Record<PropertyKey, unknown> =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai)

const ambil = (isi: unknown, jalur: readonly PropertyKey[]): unknown =>
  jalur.reduce<unknown>(
    (nilai, kunci) => (typeof nilai === 'object' && nilai ? (nilai as Record<PropertyKey, unknown>)[kunci] : undefined),
    isi,
  )

/** The keys that may stand in a config, and in one of its overrides. */
export const kunciAda = (dalamOverride: boolean) =>
  dalamOverride ? ['files', 'preset', 'rules', 'daerah'] : ['preset', 'rules', 'daerah', 'ignore', 'overrides', 'docs']

/** What was expected at a place of a config; `kunci` are the keys that may stand where an unknown one does. */
export function uraikan(
  issue: z.core.$ZodIssue,
  isi: unknown,
  kunci: readonly string[],
  awal: readonly PropertyKey[] = [],
): SalahSetelan[] {
  const jalur = [...awal, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(asing => ({
      jalur: [...jalur, asing],
      diKunci: true,
      pesan: `kunci “${asing}” tidak dikenal; yang ada: ${kunci.join(', ')}.${maksud(asing, kunci, padananKunci)}`,
    }))
  const nilai = ambil(isi, issue.path)
  const salah = (harapan: string): SalahSetelan[] => [{ jalur, diKunci: false, pesan: `${harapan}; ${sebutTertulis(nilai)}.` }]
  if (issue.code === 'invalid_value') {
    const pilihan = issue.path.at(-1) === 'preset' ? daftarPreset : issue.values.map(String)
    const [satu] = salah(`diharapkan ${pilihan.join(', ')}`)
    return satu ? [{ ...satu, pesan: satu.pesan + maksud(String(nilai), pilihan, padanan) }] : []
  }
  if (issue.code === 'too_small')
    return salah(issue.origin === 'number' || issue.origin === 'int' ? `diharapkan paling sedikit ${issue.minimum}` : 'tidak boleh kosong')
  if (issue.code === 'too_big') return salah(`diharapkan paling banyak ${issue.maximum}`)
  if (issue.code === 'invalid_format' && issue.format === 'url') return salah('diharapkan alamat http atau https')
  if (issue.code === 'invalid_format' || issue.code === 'custom') return salah(issue.message)
  return salah(`diharapkan ${issue.code === 'invalid_type' ? sebutJenis(issue.expected) : 'nilai lain'}`)
}
