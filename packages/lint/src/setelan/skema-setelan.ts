import { z } from 'zod'
import { daftarPreset, daftarTingkat, type Keparahan } from './keparahan.ts'

const pola = z.string().min(1)
const rules = z
  .record(z.string(), z.enum(daftarTingkat))
  .describe('Aturan (atau awalannya diikuti *) ke tingkatnya; hanya dapat melunakkan')
const preset = z.enum(daftarPreset)

/** `perkada.config.yaml`. Keys in English as the options are, values in the words of the reports. */
export const skemaSetelan = z.strictObject({
  $schema: z.string().optional(),
  preset: preset.optional().describe('statuta (bawaan), ketat, atau arsip untuk peraturan yang sudah ditetapkan'),
  rules: rules.optional(),
  ignore: z.array(pola).optional().describe('Pola berkas yang tidak diperiksa, dari folder setelan ini'),
  overrides: z
    .array(z.strictObject({ files: z.array(pola).min(1), preset: preset.optional(), rules: rules.optional() }))
    .optional()
    .describe('Setelan lain bagi sebagian berkas; yang kemudian menang'),
  docs: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Alamat folder docs/rules, untuk tautan dalam laporan SARIF'),
})

export type Setelan = z.infer<typeof skemaSetelan>

/** What a config says of one file; `cocok` tells whether the file matches a pattern. */
export function keparahanBerkas(setelan: Setelan, cocok: (pola: readonly string[]) => boolean): Keparahan {
  const lapis = [setelan, ...(setelan.overrides ?? []).filter(({ files }) => cocok(files))]
  return {
    preset: lapis.findLast(({ preset }) => preset)?.preset ?? 'statuta',
    rules: lapis.flatMap(({ rules: isi }) => Object.entries(isi ?? {})),
  }
}

/** The JSON Schema of `perkada.config.yaml`, for editors. */
export const skemaJsonSetelan = (): Record<string, unknown> => ({
  title: 'perkada.config.yaml',
  ...z.toJSONSchema(skemaSetelan, { target: 'draft-7', io: 'input' }),
})
