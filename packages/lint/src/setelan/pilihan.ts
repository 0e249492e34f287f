import * as z from 'zod'
import type { BahanSkema, Rule } from '../rule.ts'

const bahan = (): BahanSkema => ({ array: z.array, int: z.int, string: z.string, tuple: z.tuple })

/** The schema of the options of a rule, each of them optional; undefined for a rule that has none. */
export const skemaPilihan = ({ options }: Rule) => options && z.strictObject(options.skema(bahan())).partial()

/** One option told to a person. */
export interface UraianPilihan {
  readonly nama: string
  readonly uraian: string
  readonly bawaan: unknown
}

/** The options of a rule with their descriptions and defaults. */
export function daftarPilihan({ options }: Rule): UraianPilihan[] {
  if (!options) return []
  return Object.entries(options.skema(bahan())).map(([nama, skema]) => ({
    nama,
    uraian: skema.description ?? '',
    bawaan: options.bawaan[nama],
  }))
}
