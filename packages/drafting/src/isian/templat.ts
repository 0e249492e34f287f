import * as z from 'zod'
import { type DaftarMedan, skemaMedan } from './medan.ts'

const skemaTemplat = z.strictObject({
  judul: z.string().min(1),
  ringkasan: z.string().min(1),
  /** Acts that every regulation of this template rests on; their data come from the checked table. */
  dasar_hukum: z.array(z.strictObject({ jenis: z.string(), nomor: z.int().positive(), tahun: z.int() })).default([]),
  isian: z.record(z.string(), skemaMedan).superRefine((isian, ctx) => {
    for (const { jalur, pesan } of periksaDeklarasi(isian)) ctx.addIssue({ code: 'custom', path: [...jalur], message: pesan })
  }),
})

/** Fields that a declaration names must stand beside it. */
function periksaDeklarasi(daftar: DaftarMedan, awalan: readonly string[] = []): { jalur: readonly string[]; pesan: string }[] {
  return Object.entries(daftar).flatMap(([kunci, medan]) => {
    const sebut = (nama: string, bagian: string) =>
      nama in daftar
        ? []
        : [
            {
              jalur: [...awalan, kunci, bagian],
              pesan: `diharapkan medan di samping ${kunci}, salah satu dari ${Object.keys(daftar).join(', ')}`,
            },
          ]
    return [
      ...Object.keys(medan.wajib_jika ?? {}).flatMap(nama => sebut(nama, 'wajib_jika')),
      ...(medan.rujuk?.unsur ?? []).flatMap(nama => sebut(nama, 'rujuk')),
      ...periksaDeklarasi(medan.medan ?? {}, [...awalan, kunci, 'medan']),
    ]
  })
}

/** What `template.yaml` says about a template. */
export interface Templat {
  readonly judul: string
  readonly ringkasan: string
  readonly dasar_hukum: readonly { readonly jenis: string; readonly nomor: number; readonly tahun: number }[]
  readonly isian: DaftarMedan
}

/** The schema of `template.yaml`, for `bacaYaml`. */
export const skemaBerkasTemplat: z.ZodType<Templat> = skemaTemplat
