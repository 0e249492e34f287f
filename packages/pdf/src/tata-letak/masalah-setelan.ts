import { maksudAnda, nearMiss, sebutJenis, sebutTertulis } from '@perkada/core'
import type * as z from 'zod'
import { kunciProfil } from './skema-json.ts'
import { skemaTataLetak } from './tata-letak.ts'

/** One fault of the settings in Indonesian, with the path of its key. */
export interface MasalahSetelan {
  readonly jalur: readonly (string | number)[]
  readonly pesan: string
}

/** The key that was meant: one like it, or the same with its unit. */
const kunciMirip = (kunci: string, daftar: readonly string[]) =>
  daftar.find(satu => satu.startsWith(`${kunci}_`)) ?? nearMiss(kunci, daftar)

function kunciAsing(kunci: string, letak: readonly PropertyKey[]): string {
  const daftar = kunciProfil(letak)
  const mirip = kunciMirip(kunci, daftar)
  return `kunci “${kunci}” tidak dikenal${mirip ? maksudAnda(mirip) : `; yang ada: ${daftar.join(', ')}`}`
}

const sebutTipe = (tipe: string): string => (tipe === 'tuple' ? 'daftar berisi dua teks' : sebutJenis(tipe))

function jelaskan(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `diharapkan ${sebutTipe(issue.expected)}; ${sebutTertulis(issue.input)}`
    case 'invalid_value': {
      const mirip = nearMiss(String(issue.input), issue.values.map(String))
      return `diharapkan ${issue.values.map(String).join(', ')}; ${sebutTertulis(issue.input)}${maksudAnda(mirip)}`
    }
    case 'too_small':
    case 'too_big': {
      const [kata, batas] = issue.code === 'too_small' ? ['sedikit', issue.minimum] : ['banyak', issue.maximum]
      if (issue.origin === 'array') return `diharapkan paling ${kata} ${batas} unsur; ${sebutTertulis(issue.input)}`
      if (issue.origin === 'string') return `diharapkan paling ${kata} ${batas} huruf; ${sebutTertulis(issue.input)}`
      const [paling, lebih] = issue.code === 'too_small' ? ['paling kecil', 'lebih dari'] : ['paling besar', 'kurang dari']
      return `diharapkan ${issue.inclusive ? paling : lebih} ${batas}; ${sebutTertulis(issue.input)}`
    }
    case 'custom':
      return issue.message
    case 'invalid_format':
      return `${issue.message}; ${sebutTertulis(issue.input)}`
    default:
      return `nilai ini tidak berlaku; ${sebutTertulis(issue.input)}`
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
