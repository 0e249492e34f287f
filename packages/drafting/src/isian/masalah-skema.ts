import { maksudAnda, nearMiss, sebutJenis, sebutTertulis } from '@perkada/core'
import * as z from 'zod'
import { ambil, type Jalur, namaJalur } from './buka-yaml.ts'

/** One fault of a value against its schema. */
export interface MasalahSkema {
  readonly jalur: Jalur
  /** Path of the key that a misspelt one most probably meant. */
  readonly dugaan?: string | undefined
  readonly pesan: string
  /** The key itself is at fault, not its value. */
  readonly diKunci: boolean
}

/** Checks a value; every fault says what was expected and found, and the near miss. A key missing because it was misspelt is told once. */
export function periksaSkema<T>(isi: unknown, skema: z.ZodType<T>): { readonly nilai: T } | { readonly daftar: readonly MasalahSkema[] } {
  const hasil = skema.safeParse(isi ?? {})
  if (hasil.success) return { nilai: hasil.data }
  const daftar = hasil.error.issues.flatMap(issue => rincian(issue, [], isi, skema))
  const dimaksud = new Set(daftar.flatMap(({ dugaan }) => (dugaan ? [dugaan] : [])))
  return { daftar: daftar.filter(({ jalur, dugaan }) => dugaan !== undefined || !dimaksud.has(namaJalur(jalur))) }
}

function rincian(issue: z.core.$ZodIssue, awalan: Jalur, isi: unknown, skema: z.ZodType): MasalahSkema[] {
  const jalur = [...awalan, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const dikenal = kunciDikenal(skema, jalur)
    return issue.keys.map(kunci => {
      const dugaan = nearMiss(kunci, dikenal)
      const saran = dugaan ? maksudAnda(dugaan) : `; yang ada: ${dikenal.join(', ')}`
      return {
        jalur: [...jalur, kunci],
        diKunci: true,
        dugaan: dugaan && namaJalur([...jalur, dugaan]),
        pesan: `kunci “${kunci}” tidak dikenal${saran}`,
      }
    })
  }
  if (issue.code === 'invalid_union') {
    const terdekat = issue.errors.toSorted((a, b) => kedalaman(b) - kedalaman(a) || a.length - b.length)[0] ?? []
    if (terdekat.length > 0 && kedalaman(terdekat) > 0) return terdekat.flatMap(dalam => rincian(dalam, jalur, isi, skema))
  }
  const nilai = ambil(isi, jalur)
  const keterangan = nilai === undefined ? keteranganMedan(skema, jalur) : undefined
  const pesan = `${harapan(issue)}; ${sebutTertulis(nilai)}${dekat(issue, nilai)}${keterangan ? ` (${keterangan})` : ''}`
  return [{ jalur, diKunci: false, pesan }]
}

const kedalaman = (daftar: readonly z.core.$ZodIssue[]) => Math.max(0, ...daftar.map(issue => issue.path.length))

const sebutTipe = (tipe: string): string => (tipe === 'tuple' ? 'pasangan [tahun, nomor]' : sebutJenis(tipe))

/** What a schema expected, in words. */
export function harapan(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `diharapkan ${sebutTipe(issue.expected)}`
  if (issue.code === 'invalid_value') return `diharapkan ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? `diharapkan paling sedikit ${issue.minimum} unsur`
      : issue.origin === 'string'
        ? 'diharapkan nilai yang tidak kosong'
        : `diharapkan bilangan ${issue.inclusive ? 'paling sedikit' : 'lebih dari'} ${issue.minimum}`
  if (issue.code === 'too_big') return `diharapkan paling banyak ${issue.maximum}`
  return issue.message
}

function dekat(issue: z.core.$ZodIssue, nilai: unknown): string {
  if (issue.code !== 'invalid_value' || typeof nilai !== 'string') return ''
  return maksudAnda(nearMiss(nilai, issue.values.map(String)))
}

/** The schemas that may stand at a path; of a union those of all its branches. */
export function skemaDi(skema: unknown, jalur: Jalur): unknown[] {
  if (skema instanceof z.ZodOptional || skema instanceof z.ZodDefault)
    return jalur.length > 0 ? skemaDi(skema.unwrap(), jalur) : [skema, ...skemaDi(skema.unwrap(), jalur)]
  if (skema instanceof z.ZodPipe) return skemaDi(skema.in, jalur)
  if (skema instanceof z.ZodUnion) return skema.options.flatMap(cabang => skemaDi(cabang, jalur))
  const [awal, ...sisa] = jalur
  if (awal === undefined) return [skema]
  if (skema instanceof z.ZodArray) return skemaDi(skema.element, sisa)
  if (skema instanceof z.ZodRecord) return skemaDi(skema.valueType, sisa)
  return skema instanceof z.ZodObject ? skemaDi(skema.shape[String(awal)], sisa) : []
}

/** Keys that a schema knows at a path. */
const kunciDikenal = (skema: unknown, jalur: Jalur): string[] =>
  skemaDi(skema, jalur).flatMap(satu => (satu instanceof z.ZodObject ? Object.keys(satu.shape) : []))

/** What a field asks for, where its schema says so. */
const keteranganMedan = (skema: unknown, jalur: Jalur): string | undefined =>
  skemaDi(skema, jalur)
    .map(satu => (satu instanceof z.ZodType ? satu.meta()?.description : undefined))
    .find(Boolean)
