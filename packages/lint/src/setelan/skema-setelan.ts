import * as z from 'zod'
import type { NilaiPilihan } from '../jalankan.ts'
import type { Rule } from '../rule.ts'
import { daftarPreset, daftarTingkat, type Keparahan, type Preset, type Tingkat } from './keparahan.ts'
import { skemaPilihan } from './pilihan.ts'
import { isPeta } from './salah-setelan.ts'

/** What a config makes of one rule: a severity, options, or both. */
export interface AturanDisetel {
  readonly tingkat?: Tingkat
  readonly options?: Readonly<Record<string, unknown>>
}

/** What a config may say of all files, and of some of them. */
export interface Lapis {
  readonly preset?: Preset | undefined
  readonly rules?: Readonly<Record<string, AturanDisetel>> | undefined
  /** Path of a `daerah.yaml`, from the folder of the config. */
  readonly daerah?: string | undefined
}

/** `perkada.config.yaml` as it was read. Keys in English as the options are, values in the words of the reports. */
export interface Setelan extends Lapis {
  readonly ignore?: readonly string[] | undefined
  readonly overrides?: readonly (Lapis & { readonly files: readonly string[] })[] | undefined
  readonly docs?: string | undefined
}

/** What a config says of one file. */
export interface SetelanBerkas {
  readonly keparahan: Keparahan
  readonly options: NilaiPilihan
  readonly daerah?: string
}

const contohPola = 'misalnya regulations/lama/**'

/** Whether every bracket and brace of a pattern is closed: one that is not would be taken for a letter and match nothing. */
function berpasangan(pola: string): boolean {
  let kurawal = 0
  for (let at = 0; at < pola.length; at++) {
    const huruf = pola[at]
    if (huruf === '{') kurawal++
    if (huruf === '}') kurawal--
    if (huruf === '[') at = pola.indexOf(']', at)
    if (at < 0) return false
  }
  return kurawal === 0
}

/** The frame of a config; what stands under `rules` is checked rule by rule. */
export function skemaSetelan<A extends z.ZodType>(aturan: A) {
  const pola = z.string().min(1, { abort: true })
  // A pattern of files as it can match at all: from the folder of the config, with slashes.
  const polaBerkas = pola
    .regex(/^[^!]/, `pola yang diawali ! cocok dengan semua berkas lain: sebut berkas yang dimaksud, ${contohPola}`)
    .regex(/^(?!\/|[A-Za-z]:|\.\.\/)/, `pola dihitung dari folder setelan ini dan tidak keluar daripadanya, ${contohPola}`)
    .regex(/^[^\\]*$/, `folder dipisahkan dengan garis miring, ${contohPola}`)
    .refine(berpasangan, 'kurung siku atau kurung kurawal pola ini tidak berpasangan')
  const preset = z.enum(daftarPreset)
  const lapis = {
    preset: preset.optional().describe('statuta (bawaan), ketat, atau arsip untuk peraturan yang sudah ditetapkan'),
    rules: aturan
      .optional()
      .describe('Aturan (atau awalannya diikuti *) ke tingkatnya, yang hanya dapat melunakkan, ke pilihannya, atau ke [tingkat, pilihan]'),
    daerah: pola.optional().describe('daerah.yaml dari daerah yang naskahnya diperiksa, dari folder setelan ini'),
  }
  return z.strictObject({
    $schema: z.string().optional(),
    ...lapis,
    ignore: z.array(polaBerkas).optional().describe('Pola berkas yang tidak diperiksa, dari folder setelan ini'),
    overrides: z
      .array(z.strictObject({ files: z.array(polaBerkas).min(1), ...lapis }))
      .optional()
      .describe('Setelan lain bagi sebagian berkas; yang kemudian menang'),
    docs: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Alamat folder docs/rules, untuk tautan dalam laporan SARIF'),
  })
}

/** What a config says of one file; `cocok` tells whether the file matches a pattern. Of one option the later layer counts. */
export function setelanBerkas(setelan: Setelan, cocok: (pola: readonly string[]) => boolean): SetelanBerkas {
  const lapis: readonly Lapis[] = [setelan, ...(setelan.overrides ?? []).filter(({ files }) => cocok(files))]
  const semua = lapis.flatMap(({ rules }) => Object.entries(rules ?? {}))
  const options: Record<string, Readonly<Record<string, unknown>>> = {}
  for (const [id, satu] of semua) if (satu.options) options[id] = { ...options[id], ...satu.options }
  const daerah = lapis.findLast(satu => satu.daerah !== undefined)?.daerah
  return {
    keparahan: {
      preset: lapis.findLast(({ preset }) => preset)?.preset ?? 'statuta',
      rules: semua.flatMap(([id, { tingkat }]) => (tingkat ? [[id, tingkat] as const] : [])),
    },
    options,
    ...(daerah !== undefined && { daerah }),
  }
}

/** The JSON Schema of `perkada.config.yaml`, for editors: every rule by name, with its options. */
export function skemaJsonSetelan(rules: readonly Rule[]): Record<string, unknown> {
  const tingkat = z.enum(daftarTingkat)
  const satu = (rule: Rule) => {
    const pilihan = skemaPilihan(rule)
    return (pilihan ? z.union([tingkat, pilihan, z.tuple([tingkat, pilihan])]) : tingkat).optional().describe(rule.summary)
  }
  const aturan = z
    .object(Object.fromEntries(rules.map(rule => [rule.id, satu(rule)])))
    .catchall(tingkat)
    .meta({ id: 'rules' })
  const { definitions, ...skema } = z.toJSONSchema(skemaSetelan(aturan), { target: 'draft-7', io: 'input' })
  const { rules: bebas, ...lain } = isPeta(definitions) ? definitions : {}
  // What is no rule may only be a stem and *, which zod cannot say of keys.
  const tertutup = isPeta(bebas) && {
    rules: { ...bebas, patternProperties: { '^[a-z-]+\\*$': bebas['additionalProperties'] }, additionalProperties: false },
  }
  return { title: 'perkada.config.yaml', ...skema, definitions: { ...lain, ...tertutup } }
}
