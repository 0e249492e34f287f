import { nearMiss } from '@perkada/core'
import type { z } from 'zod'
import { skemaTataLetak, tataLetakBaku } from './tata-letak.ts'

/** One fault of the settings in Indonesian, with the path of its key. */
export interface MasalahSetelan {
  readonly jalur: readonly (string | number)[]
  readonly pesan: string
}

const namaTipe: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  object: 'kelompok kunci',
}

const sebut = (nilai: unknown) => (nilai === undefined ? 'tidak ada' : JSON.stringify(nilai))

function kunciDikenal(jalur: readonly PropertyKey[]): string[] {
  let nilai: unknown = tataLetakBaku
  for (const kunci of jalur)
    nilai = typeof nilai === 'object' && nilai !== null ? Object.entries(nilai).find(([nama]) => nama === kunci)?.[1] : undefined
  return typeof nilai === 'object' && nilai !== null ? Object.keys(nilai) : []
}

function jelaskan(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const daftar = kunciDikenal(issue.path)
      const [kunci = ''] = issue.keys
      const mirip = nearMiss(kunci, daftar)
      return `kunci "${kunci}" tidak dikenal; ${mirip ? `mungkin maksudnya "${mirip}"` : `diharapkan ${daftar.join(', ')}`}`
    }
    case 'invalid_type':
      return `diharapkan ${namaTipe[issue.expected] ?? issue.expected}, ditemukan ${sebut(issue.input)}`
    case 'invalid_value':
      return `diharapkan salah satu dari ${issue.values.map(sebut).join(', ')}, ditemukan ${sebut(issue.input)}`
    case 'too_small':
      return `paling kecil ${issue.minimum}${issue.inclusive ? '' : ' (lebih besar dari itu)'}, ditemukan ${sebut(issue.input)}`
    case 'too_big':
      return `paling besar ${issue.maximum}, ditemukan ${sebut(issue.input)}`
    default:
      return `nilai ${sebut(issue.input)} tidak berlaku`
  }
}

/** Reads settings from data that a YAML reader gave, over the defaults; the first fault where there is one. */
export function parseTataLetak(
  data: unknown,
): { readonly tataLetak: z.infer<typeof skemaTataLetak> } | { readonly masalah: MasalahSetelan } {
  const hasil = skemaTataLetak.safeParse(data ?? {}, { reportInput: true })
  if (hasil.success) return { tataLetak: hasil.data }
  const [issue] = hasil.error.issues as [z.core.$ZodIssue]
  const sisa = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return {
    masalah: {
      jalur: [...issue.path.map(kunci => (typeof kunci === 'symbol' ? kunci.toString() : kunci)), ...sisa],
      pesan: jelaskan(issue),
    },
  }
}
