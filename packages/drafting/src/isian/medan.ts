import * as z from 'zod'

/** One field that a template asks for, as `template.yaml` declares it. */
export interface Medan {
  readonly tipe: 'teks' | 'bilangan' | 'pilihan' | 'daftar-teks' | 'daftar' | 'kelompok'
  readonly keterangan: string
  /** Drafting without it is refused. */
  readonly wajib?: boolean | undefined
  /** The draft is complete only with it: counted as open while it is missing. */
  readonly terbuka?: boolean | undefined
  /** Least number of elements of a list. */
  readonly minimal?: number | undefined
  /** What may be chosen: for a choice, and for each element of a list of texts. */
  readonly pilihan?: readonly string[] | undefined
  readonly contoh?: string | undefined
  /** Needed where every named field beside it has one of these values. */
  readonly wajib_jika?: Readonly<Record<string, readonly string[]>> | undefined
  /** No value occurs twice among the elements of the list that the field stands in. */
  readonly unik?: boolean | undefined
  /** A line of reports: the value names an element of the same list by one of these fields, or an office of the region. */
  readonly rujuk?: { readonly unsur: readonly string[]; readonly jabatan?: boolean | undefined } | undefined
  /** The value is a term that the draft defines, and so must use. */
  readonly istilah?: boolean | undefined
  /** Fields of a group, or of each element of a list. */
  readonly medan?: DaftarMedan | undefined
}

/** Fields by their key. */
export type DaftarMedan = Readonly<Record<string, Medan>>

/** Form of one field in `template.yaml`. */
export const skemaMedan: z.ZodType<Medan> = z.strictObject({
  tipe: z.enum(['teks', 'bilangan', 'pilihan', 'daftar-teks', 'daftar', 'kelompok']),
  keterangan: z.string().min(1),
  wajib: z.boolean().optional(),
  terbuka: z.boolean().optional(),
  minimal: z.int().positive().optional(),
  pilihan: z.array(z.string()).min(1).optional(),
  contoh: z.string().optional(),
  wajib_jika: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  unik: z.boolean().optional(),
  rujuk: z.strictObject({ unsur: z.array(z.string()).min(1), jabatan: z.boolean().optional() }).optional(),
  istilah: z.boolean().optional(),
  get medan() {
    return z.record(z.string(), skemaMedan).optional()
  },
})

const teks = z.string().trim().min(1)

function skemaSatuMedan(medan: Medan): z.ZodType {
  switch (medan.tipe) {
    case 'teks':
      return teks
    case 'bilangan':
      return z.int().positive()
    case 'pilihan':
      return z.enum([...(medan.pilihan ?? [])])
    case 'daftar-teks':
      return z.array(medan.pilihan ? z.enum([...medan.pilihan]) : teks).min(medan.minimal ?? 1)
    case 'daftar':
      return z.array(skemaKelompok(medan.medan ?? {})).min(medan.minimal ?? 1)
    case 'kelompok':
      return skemaKelompok(medan.medan ?? {})
  }
}

/** What an editor shows beside a field. */
export const uraianMedan = ({ keterangan, contoh }: Pick<Medan, 'keterangan' | 'contoh'>): string =>
  contoh === undefined ? keterangan : `${keterangan} Contoh: ${contoh}`

function skemaKelompok(daftar: DaftarMedan): z.ZodType {
  const syarat = Object.entries(daftar).flatMap(([kunci, { wajib_jika }]) =>
    wajib_jika
      ? [
          {
            anyOf: [
              {
                not: {
                  properties: Object.fromEntries(Object.entries(wajib_jika).map(([lain, nilai]) => [lain, { enum: nilai }])),
                  required: Object.keys(wajib_jika),
                },
              },
              { required: [kunci] },
            ],
          },
        ]
      : [],
  )
  const skema = z.strictObject(skemaMedanan(daftar))
  return syarat.length > 0 ? skema.meta({ allOf: syarat }) : skema
}

/** The checks for the fields of a template: strict, so that a misspelt key is found. */
export function skemaMedanan(daftar: DaftarMedan): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(daftar).map(([kunci, medan]) => {
      const skema = skemaSatuMedan(medan)
      const uraian = { ...skema.meta(), description: uraianMedan(medan) }
      return [kunci, (medan.wajib ? skema : skema.optional()).meta(uraian)]
    }),
  )
}

/** The isian with every declared field present: what was not given is null, so that a template can ask for it. */
export function lengkapi(isi: Readonly<Record<string, unknown>>, daftar: DaftarMedan): Record<string, unknown> {
  const hasil: Record<string, unknown> = { ...isi }
  for (const [kunci, medan] of Object.entries(daftar)) {
    const nilai = isi[kunci] ?? null
    if (medan.tipe === 'kelompok') hasil[kunci] = lengkapi(sebagaiPeta(nilai), medan.medan ?? {})
    else if (medan.tipe === 'daftar') hasil[kunci] = ((nilai ?? []) as unknown[]).map(x => lengkapi(sebagaiPeta(x), medan.medan ?? {}))
    else hasil[kunci] = nilai ?? (medan.tipe === 'daftar-teks' ? [] : null)
  }
  return hasil
}

const sebagaiPeta = (nilai: unknown): Record<string, unknown> => (nilai ?? {}) as Record<string, unknown>

/** Paths of the fields marked `terbuka` that the isian does not give. */
export function medanTerbuka(isi: Readonly<Record<string, unknown>>, daftar: DaftarMedan, awalan = ''): string[] {
  return Object.entries(daftar).flatMap(([kunci, medan]) => {
    const nilai = isi[kunci]
    const jalur = awalan + kunci
    if (medan.tipe === 'kelompok') return medanTerbuka(sebagaiPeta(nilai), medan.medan ?? {}, `${jalur}.`)
    return medan.terbuka && (nilai === undefined || nilai === null) ? [jalur] : []
  })
}
