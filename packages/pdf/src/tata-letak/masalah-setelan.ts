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
  if (typeof nilai === 'number') return String(nilai)
  const isi = JSON.stringify(nilai)
  return typeof nilai === 'string' ? `“${isi.slice(1, -1)}”` : isi
}

/** The key that was meant: one like it, or the same with its unit. */
const kunciMirip = (kunci: string, daftar: readonly string[]) =>
  daftar.find(satu => satu.startsWith(`${kunci}_`)) ?? nearMiss(kunci, daftar)

function kunciAsing(kunci: string, letak: readonly PropertyKey[]): string {
  const daftar = kunciProfil(letak)
  const mirip = kunciMirip(kunci, daftar)
  return `kunci “${kunci}” tidak dikenal; ${mirip ? `mungkin maksudnya “${mirip}”` : `diharapkan ${daftar.join(', ')}`}`
}

function jelaskan(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `diharapkan ${namaTipe[issue.expected] ?? issue.expected}, ditemukan ${sebut(issue.input)}`
    case 'invalid_value': {
      const mirip = nearMiss(String(issue.input), issue.values.map(String))
      return `diharapkan salah satu dari ${issue.values.map(sebut).join(', ')}, ditemukan ${sebut(issue.input)}${mirip ? `; mungkin maksudnya “${mirip}”` : ''}`
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

/** What is wrong at one place, a sentence for each unknown key. */
function masalahDari(issue: z.core.$ZodIssue): MasalahSetelan[] {
  const jalur = issue.path.map(kunci => (typeof kunci === 'symbol' ? kunci.toString() : kunci))
  if (issue.code !== 'unrecognized_keys') return [{ jalur, pesan: jelaskan(issue) }]
  return issue.keys.map(kunci => ({ jalur: [...jalur, kunci], pesan: kunciAsing(kunci, issue.path) }))
}

/** Reads settings from data that a YAML reader gave, over the defaults; every fault where there is one, but of measures that leave too little room the first, because the others often follow from it. */
export function parseTataLetak(
  data: unknown,
): { readonly tataLetak: z.infer<typeof skemaTataLetak> } | { readonly daftarMasalah: readonly MasalahSetelan[] } {
  const hasil = skemaTataLetak.safeParse(data ?? {}, { reportInput: true })
  if (hasil.success) return { tataLetak: hasil.data }
  const { issues } = hasil.error
  const ruang = issues.find(({ code }) => code === 'custom')
  return { daftarMasalah: issues.filter(issue => issue.code !== 'custom' || issue === ruang).flatMap(masalahDari) }
}
