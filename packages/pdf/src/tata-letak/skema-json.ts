import * as z from 'zod'
import { skemaTataLetak } from './tata-letak.ts'

/** What the JSON Schema of the profile says of one key. */
export interface SkemaKunci {
  readonly type?: string
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, SkemaKunci>>
  readonly items?: SkemaKunci
  readonly required?: readonly string[]
}

/** The JSON Schema of a region's profile, for editors; no key of the top is required. */
export function skemaJsonTataLetak(): SkemaKunci & Record<string, unknown> {
  const { $schema, ...sisa } = z.toJSONSchema(skemaTataLetak, { target: 'draft-7', io: 'input' })
  return { $schema, title: 'Profil cetak', ...sisa } as SkemaKunci & Record<string, unknown>
}

/** The names of the keys that may stand at a path; none where no group of keys stands there. */
export function kunciProfil(jalur: readonly PropertyKey[]): string[] {
  let skema: SkemaKunci | undefined = skemaJsonTataLetak()
  for (const kunci of jalur) skema = typeof kunci === 'number' ? skema?.items : skema?.properties?.[String(kunci)]
  return Object.keys(skema?.properties ?? {})
}

const sebutBaku = (nilai: unknown) => (nilai === undefined ? '–' : `\`${typeof nilai === 'string' ? nilai : JSON.stringify(nilai)}\``)

function barisKunci(nama: string, { description = '', default: baku, enum: pilihan, properties }: SkemaKunci): string[] {
  const isi = pilihan ? `${description}: ${pilihan.map(satu => `\`${satu}\``).join(', ')}` : description
  const diri = properties ? [] : [`| \`${nama}\` | ${sebutBaku(baku)} | ${isi} |`]
  const kelompok = properties && description ? [`| **\`${nama}\`** | | ${isi} |`] : []
  return [...kelompok, ...diri, ...Object.entries(properties ?? {}).flatMap(([kunci, satu]) => barisKunci(`${nama}.${kunci}`, satu))]
}

/** Every key of the profile with its default and meaning, as a table in Markdown. */
export const halamanProfil = (): string =>
  [
    '| Kunci | Bawaan | Arti |',
    '|---|---|---|',
    ...Object.entries(skemaJsonTataLetak().properties ?? {}).flatMap(([kunci, skema]) => barisKunci(kunci, skema)),
  ].join('\n')
