import * as z from 'zod'
import { skemaDaerah } from './daerah.ts'
import { uraianMedan } from './medan.ts'
import { medanBersamaDokumen } from './medan-dokumen.ts'
import { skemaIsian } from './skema-isian.ts'
import type { Templat } from './templat.ts'

type Objek = Record<string, unknown>
const sebagaiObjek = (nilai: unknown): Objek => (typeof nilai === 'object' && nilai !== null ? (nilai as Objek) : {})

function tulis(skema: z.ZodType, judul: string): Objek {
  const {
    required: _,
    $schema,
    properties: asal,
    ...sisa
  }: { required?: unknown; $schema?: unknown; properties?: unknown } = z.toJSONSchema(skema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  })
  const properties = { ...sebagaiObjek(asal) }
  for (const [kunci, medan] of Object.entries(medanBersamaDokumen)) {
    const satu = properties[kunci]
    if (satu)
      properties[kunci] = { description: uraianMedan(medan), ...sebagaiObjek(satu), ...(medan.pilihan ? { enum: medan.pilihan } : {}) }
  }
  return { $schema, title: judul, ...sisa, properties }
}

/**
 * The JSON Schema of the isian of one template, for editors. On the top level nothing is required but `judul`: the rest
 * may come from `daerah.yaml`; `perkada new` checks both together.
 */
export const skemaJsonIsian = (templat: Templat): Objek => ({
  ...tulis(skemaIsian(templat), `Isian: ${templat.judul}`),
  required: ['judul'],
})

/** The JSON Schema of `daerah.yaml`: whatever any of the templates asks for, all of it optional. */
export const skemaJsonDaerah = (daftarTemplat: readonly Templat[]): Objek => tulis(skemaDaerah(daftarTemplat), 'Data daerah')
