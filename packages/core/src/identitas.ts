import * as z from 'zod'
import type { Rentang } from './teks.ts'

const tanggal = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'tanggal ditulis TTTT-BB-HH')
  .refine(value => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value), 'tanggal tidak ada dalam kalender')

/** Signer: office and name; `selaku` when the office is held in an acting capacity. */
export const skemaPenandaTangan = z.strictObject({
  tempat: z.string().min(1).optional(),
  tanggal: tanggal.optional(),
  jabatan: z.string().min(1).optional(),
  nama: z.string().min(1).optional(),
  selaku: z.enum(['Plt.', 'Pj.', 'Plh.']).optional(),
  pangkat: z.string().min(1).optional(),
  nip: z.string().min(1).optional(),
})

/** Front matter of a draft. What is not known yet is left out, never written as dots. */
export const skemaIdentitas = z.strictObject({
  jenis: z.string().min(1),
  daerah: z.string().min(1).optional(),
  provinsi: z.string().min(1).optional(),
  nomor: z.union([z.int().positive(), z.string().min(1)]).optional(),
  tahun: z.int().min(1945).max(2200).optional(),
  judul: z.string().min(1).optional(),
  ditetapkan: skemaPenandaTangan.optional(),
  diundangkan: skemaPenandaTangan.optional(),
  berita_daerah: z
    .strictObject({ tahun: z.int(), nomor: z.union([z.int().positive(), z.string().min(1)]), seri: z.string().min(1).optional() })
    .optional(),
  salinan: z
    .strictObject({
      jabatan: z.string().min(1),
      nama: z.string().min(1),
      pangkat: z.string().min(1).optional(),
      nip: z.string().min(1).optional(),
    })
    .optional(),
})

/** Who signs, where and when, as the front matter tells it. */
export type PenandaTangan = z.infer<typeof skemaPenandaTangan>
type IdentitasDepan = z.infer<typeof skemaIdentitas>

/** Who enacts what, when: every field may be open, a Naskah read from a scan may not even show its kind. */
export type Identitas = Partial<IdentitasDepan> & {
  /** What of `judul` stands in italics: words between stars in the front matter. */
  readonly miringJudul?: readonly Rentang[]
}
