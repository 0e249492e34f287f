import * as z from 'zod'
import type { Rule } from '../rule.ts'

/** The schema of the options of a rule, each of them optional; undefined for a rule that has none. */
export const skemaPilihan = ({ options }: Rule) => options && z.strictObject(options.skema(z)).partial()

/** One option told to a person. */
export interface UraianPilihan {
  readonly nama: string
  readonly uraian: string
  readonly bawaan: unknown
}

/** The options of a rule with their descriptions and defaults. */
export function daftarPilihan({ options }: Rule): UraianPilihan[] {
  if (!options) return []
  return Object.entries(options.skema(z)).map(([nama, skema]) => ({ nama, uraian: skema.description ?? '', bawaan: options.bawaan[nama] }))
}
