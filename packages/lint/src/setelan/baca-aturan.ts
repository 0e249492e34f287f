import { sebutTertulis } from '@perkada/core'
import type { Rule } from '../rule.ts'
import { daftarTingkat, polaAsing, type Tingkat } from './keparahan.ts'
import { skemaPilihan } from './pilihan.ts'
import { isPeta, maksud, padanan, type SalahSetelan, uraikan } from './salah-setelan.ts'
import type { AturanDisetel } from './skema-setelan.ts'

type Baca<T> = { readonly nilai: T } | { readonly salah: readonly SalahSetelan[] }

const bacaTingkat = (nilai: unknown, jalur: readonly PropertyKey[]): Baca<Tingkat> => {
  const tingkat = daftarTingkat.find(satu => satu === nilai)
  if (tingkat) return { nilai: tingkat }
  const pesan = `diharapkan ${daftarTingkat.join(', ')}; ${sebutTertulis(nilai)}.${maksud(String(nilai), daftarTingkat, padanan)}`
  return { salah: [{ jalur, diKunci: false, pesan }] }
}

function bacaPilihan(isi: Record<PropertyKey, unknown>, rule: Rule | undefined, jalur: readonly PropertyKey[]): Baca<AturanDisetel> {
  const skema = rule && skemaPilihan(rule)
  if (!rule || !skema) {
    const pesan = rule ? `aturan “${rule.id}” tidak mempunyai pilihan.` : 'pilihan hanya untuk satu aturan, bukan untuk awalan.'
    return { salah: [{ jalur, diKunci: false, pesan }] }
  }
  const hasil = skema.safeParse(isi)
  const kunci = Object.keys(rule.options?.bawaan ?? {})
  return hasil.success
    ? { nilai: { options: hasil.data } }
    : { salah: hasil.error.issues.flatMap(issue => uraikan(issue, isi, kunci, jalur)) }
}

/** One rule under `rules`: a severity, its options, or `[severity, options]`. */
function bacaAturan(nilai: unknown, rule: Rule | undefined, jalur: readonly PropertyKey[]): Baca<AturanDisetel> {
  if (isPeta(nilai)) return bacaPilihan(nilai, rule, jalur)
  if (!Array.isArray(nilai)) {
    const hasil = bacaTingkat(nilai, jalur)
    return 'salah' in hasil ? hasil : { nilai: { tingkat: hasil.nilai } }
  }
  const [tertulis, pilihan]: unknown[] = nilai
  if (nilai.length !== 2 || !isPeta(pilihan))
    return { salah: [{ jalur, diKunci: false, pesan: `diharapkan [tingkat, { pilihan }]; ${sebutTertulis(nilai)}.` }] }
  const tingkat = bacaTingkat(tertulis, [...jalur, 0])
  const options = bacaPilihan(pilihan, rule, [...jalur, 1])
  if ('salah' in tingkat) return tingkat
  return 'salah' in options ? options : { nilai: { tingkat: tingkat.nilai, ...options.nilai } }
}

/** What stands under `rules`: every entry names a rule, or a stem that ends in `*`. What is right is kept beside what is wrong. */
export function bacaRules(
  isi: Readonly<Record<string, unknown>>,
  rules: readonly Rule[],
  awal: readonly PropertyKey[],
): { readonly nilai: Record<string, AturanDisetel>; readonly salah: readonly SalahSetelan[] } {
  const ids = rules.map(({ id }) => id)
  const nilai: Record<string, AturanDisetel> = {}
  const salah: SalahSetelan[] = []
  for (const [pola, satu] of Object.entries(isi)) {
    const jalur = [...awal, pola]
    const asing = polaAsing(pola, ids)
    if (asing) {
      salah.push({ jalur, diKunci: true, pesan: asing })
      continue
    }
    const hasil = bacaAturan(
      satu,
      rules.find(({ id }) => id === pola),
      jalur,
    )
    if ('salah' in hasil) salah.push(...hasil.salah)
    else nilai[pola] = hasil.nilai
  }
  return { nilai, salah }
}
