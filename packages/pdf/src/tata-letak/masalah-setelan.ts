import { nearMiss } from '@perkada/core'
import type * as z from 'zod'
import { kunciProfil } from './skema-json.ts'
import { skemaTataLetak } from './tata-letak.ts'

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
  array: 'daftar',
  tuple: 'daftar berisi dua teks',
}

function sebut(nilai: unknown): string {
  if (nilai === undefined) return 'tidak ada'
  if (nilai === null) return 'kosong'
  return typeof nilai === 'number' ? String(nilai) : JSON.stringify(nilai)
}

/** The key that was meant: one like it, or the same with its unit. */
const kunciMirip = (kunci: string, daftar: readonly string[]) =>
  daftar.find(satu => satu.startsWith(`${kunci}_`)) ?? nearMiss(kunci, daftar)

function jelaskan(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const daftar = kunciProfil(issue.path)
      const [kunci = ''] = issue.keys
      const mirip = kunciMirip(kunci, daftar)
      return `kunci "${kunci}" tidak dikenal; ${mirip ? `mungkin maksudnya "${mirip}"` : `diharapkan ${daftar.join(', ')}`}`
    }
    case 'invalid_type':
      return `diharapkan ${namaTipe[issue.expected] ?? issue.expected}, ditemukan ${sebut(issue.input)}`
    case 'invalid_value': {
      const mirip = nearMiss(String(issue.input), issue.values.map(String))
      return `diharapkan salah satu dari ${issue.values.map(sebut).join(', ')}, ditemukan ${sebut(issue.input)}${mirip ? `; mungkin maksudnya "${mirip}"` : ''}`
    }
    case 'too_small':
    case 'too_big': {
      const [kata, batas] = issue.code === 'too_small' ? ['sedikit', issue.minimum] : ['banyak', issue.maximum]
      if (issue.origin === 'array') return `diharapkan paling ${kata} ${batas} unsur, ditemukan ${sebut(issue.input)}`
      if (issue.origin === 'string') return `diharapkan paling ${kata} ${batas} huruf, ditemukan ${sebut(issue.input)}`
      const sebutan = issue.code === 'too_small' ? 'kecil' : 'besar'
      return `paling ${sebutan} ${batas}${issue.inclusive ? '' : ` (lebih ${sebutan === 'kecil' ? 'besar' : 'kecil'} dari itu)`}, ditemukan ${sebut(issue.input)}`
    }
    case 'custom':
      return issue.message
    case 'invalid_format':
      return `${issue.message}, ditemukan ${sebut(issue.input)}`
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
