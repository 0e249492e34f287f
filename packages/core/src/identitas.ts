import * as z from 'zod'
import type { Rentang } from './teks.ts'

/** The text is a day that the calendar has, written TTTT-BB-HH. */
export const isTanggal = (teks: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(teks) && !Number.isNaN(Date.parse(teks)) && new Date(teks).toISOString().startsWith(teks)

const susunTanggal = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'tanggal ditulis TTTT-BB-HH')
    .refine(isTanggal, 'tanggal tidak ada dalam kalender')

const susunPenandaTangan = () =>
  z.strictObject({
    tempat: z.string().min(1).optional(),
    tanggal: susunTanggal().optional(),
    jabatan: z.string().min(1).optional(),
    nama: z.string().min(1).optional(),
    selaku: z.enum(['Plt.', 'Pj.', 'Plh.']).optional(),
    pangkat: z.string().min(1).optional(),
    nip: z.string().min(1).optional(),
  })

const susunIdentitas = () =>
  z.strictObject({
    jenis: z.string().min(1),
    daerah: z.string().min(1).optional(),
    provinsi: z.string().min(1).optional(),
    nomor: z.union([z.int().positive(), z.string().min(1)]).optional(),
    tahun: z.int().min(1945).max(2200).optional(),
    judul: z.string().min(1).optional(),
    ditetapkan: skemaPenandaTangan().optional(),
    diundangkan: skemaPenandaTangan().optional(),
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

// Schemas are dear to build, and a transcription has no front matter.
let penandaTangan: ReturnType<typeof susunPenandaTangan> | undefined
let identitas: ReturnType<typeof susunIdentitas> | undefined

/** Signer: office and name; `selaku` when the office is held in an acting capacity. */
export function skemaPenandaTangan(): ReturnType<typeof susunPenandaTangan> {
  penandaTangan ??= susunPenandaTangan()
  return penandaTangan
}

/** Front matter of a draft. What is not known yet is left out, never written as dots. */
export function skemaIdentitas(): ReturnType<typeof susunIdentitas> {
  identitas ??= susunIdentitas()
  return identitas
}

/** Who signs, where and when, as the front matter tells it. */
export type PenandaTangan = z.infer<ReturnType<typeof skemaPenandaTangan>>
type IdentitasDepan = z.infer<ReturnType<typeof skemaIdentitas>>

/** Who enacts what, when: every field may be open, a Naskah read from a scan may not even show its kind. */
export type Identitas = Partial<IdentitasDepan> & {
  /** What of `judul` stands in italics: words between stars in the front matter. */
  readonly miringJudul?: readonly Rentang[]
}
