import { cariJenis, daftarPerkada, skemaIdentitas } from '@perkada/core'
import * as z from 'zod'
import { skemaMedanan } from './medan.ts'
import type { Templat } from './templat.ts'

const teks = z.string().trim().min(1)
const nomor = z.union([z.int().positive(), teks], { error: 'diharapkan bilangan atau teks' })

/** Year and number of a gazette: `[2016, 9]` or `{ tahun: 2016, nomor: 9, seri: E }`; a year that nobody knows is left out. */
const skemaGazet = z.union(
  [
    z.tuple([z.int(), nomor]).transform(([tahun, urutan]) => ({ tahun, nomor: urutan })),
    z.strictObject({ tahun: z.int().optional(), nomor, seri: teks.optional() }),
  ],
  { error: 'diharapkan [tahun, nomor] atau { tahun, nomor, seri }' },
)

const gazet = {
  ln: skemaGazet.optional(),
  tln: nomor.optional(),
  bn: skemaGazet.optional(),
  ld: skemaGazet.optional(),
  tld: nomor.optional(),
  bd: skemaGazet.optional(),
}

const skemaPerubahan = z.strictObject({ nomor, tahun: z.int(), ke: teks.optional(), ...gazet })

/** An act of the legal basis. For an act of the checked table kind, number and year are enough. */
const skemaDasarHukum = z.strictObject({
  jenis: teks,
  nomor,
  tahun: z.int(),
  judul: teks.optional(),
  ...gazet,
  diubah: skemaPerubahan.optional(),
  diubah_terakhir: skemaPerubahan.optional(),
})

/** An act of the region itself, told once in `daerah.yaml`. */
export const skemaPeraturanDaerah = skemaDasarHukum.extend({ judul: teks })

/** A regulation that the new one revokes, its name spelled as it was enacted. */
const skemaDicabut = z.strictObject({ jenis: teks, nomor, tahun: z.int(), judul: teks, bd: skemaGazet.optional() })

/** The isian that every template takes: identity, legal basis, what is revoked. */
export const medanBersama = {
  ...skemaIdentitas().shape,
  jenis: teks.refine(nama => cariJenis(nama)?.perkada, {
    error: `diharapkan salah satu dari ${daftarPerkada.map(jenis => jenis.nama).join(', ')}`,
  }),
  daerah: teks,
  judul: teks,
  dasar_hukum: z.array(skemaDasarHukum).optional(),
  mencabut: z.array(skemaDicabut).optional(),
  catatan: z.array(teks).optional(),
}

/** All checks for the isian of one template. */
export const skemaIsian = (templat: Templat) => z.strictObject({ ...medanBersama, ...skemaMedanan(templat.isian) })

const dasar = z.object(medanBersama)

/** An act of the legal basis, as the facts name it. */
export type DasarHukumIsian = z.output<typeof skemaDasarHukum>
/** An act that the regulation repeals, as the facts name it. */
export type DicabutIsian = z.output<typeof skemaDicabut>
/** Year, number and series of a gazette, as the facts give them. */
export type GazetIsian = z.output<typeof skemaGazet>
/** Checked isian: the common fields by type, those of the template as values. */
export type Isian = z.output<typeof dasar> & Readonly<Record<string, unknown>>
