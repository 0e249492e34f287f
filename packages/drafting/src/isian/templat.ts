import { z } from 'zod'
import { type DaftarMedan, skemaMedan } from './medan.ts'

const skemaTemplat = z.strictObject({
  judul: z.string().min(1),
  ringkasan: z.string().min(1),
  /** Acts that every regulation of this template rests on; their data come from the checked table. */
  dasar_hukum: z.array(z.strictObject({ jenis: z.string(), nomor: z.int().positive(), tahun: z.int() })).default([]),
  isian: z.record(z.string(), skemaMedan),
})

/** What `template.yaml` says about a template. */
export interface Templat {
  readonly judul: string
  readonly ringkasan: string
  readonly dasar_hukum: readonly { readonly jenis: string; readonly nomor: number; readonly tahun: number }[]
  readonly isian: DaftarMedan
}

/** The schema of `template.yaml`, for `bacaYaml`. */
export const skemaBerkasTemplat: z.ZodType<Templat> = skemaTemplat
