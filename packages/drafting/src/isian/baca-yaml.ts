import { nearMiss } from '@perkada/core'
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Masalah } from '../masalah.ts'

/** What came of reading a YAML text: a checked value, or the faults by line. */
export type HasilBaca<T> = { readonly nilai: T } | { readonly daftarMasalah: readonly Masalah[] }

type Jalur = readonly PropertyKey[]

/** Reads YAML against a schema; every fault gets line, key, what was expected and found, and the near miss. */
export function bacaYaml<T>(sumber: string, skema: z.ZodType<T>, berkas: Masalah['berkas']): HasilBaca<T> {
  const lines = new LineCounter()
  const dokumen = parseDocument(sumber, { lineCounter: lines, prettyErrors: false })
  const baris = (offset: number) => lines.linePos(offset).line
  if (dokumen.errors.length > 0)
    return {
      daftarMasalah: dokumen.errors.map(galat => ({
        berkas,
        baris: baris(galat.pos[0]),
        pesan: `YAML tidak terbaca: ${sebabYaml[galat.code] ?? 'susunan tidak sah'}`,
      })),
    }
  const isi = keNilai(dokumen)
  if (isi === terlaluBanyakAlias) return { daftarMasalah: [{ berkas, baris: 1, pesan: 'YAML tidak terbaca: terlalu banyak alias' }] }
  const hasil = skema.safeParse(isi ?? {})
  if (hasil.success) return { nilai: hasil.data }
  const daftarMasalah = tanpaAkibat(hasil.error.issues.flatMap(issue => rincian(issue, [], isi, skema))).map(
    ({ jalur, pesan, diKunci }) => ({ berkas, baris: baris(offsetJalur(dokumen, jalur, diKunci)), kunci: namaJalur(jalur), pesan }),
  )
  return { daftarMasalah: daftarMasalah.sort((a, b) => a.baris - b.baris) }
}

const terlaluBanyakAlias = Symbol('terlalu banyak alias')

/** The values of a document; the reader refuses aliases that multiply each other. */
function keNilai(dokumen: Document): unknown {
  try {
    return dokumen.toJS()
  } catch {
    return terlaluBanyakAlias
  }
}

const sebabYaml: Readonly<Record<string, string>> = {
  BAD_INDENT: 'indentasi tidak sejajar',
  DUPLICATE_KEY: 'kunci ditulis dua kali',
  TAB_AS_INDENT: 'indentasi memakai tab, diharapkan spasi',
  MISSING_CHAR: 'tanda kutip atau kurung tidak ditutup',
  BLOCK_AS_IMPLICIT_KEY: 'nilai yang memuat titik dua harus diapit tanda kutip',
  MULTILINE_IMPLICIT_KEY: 'kunci tidak diakhiri titik dua',
}

/** Line of the deepest key on a path ("dasar_hukum[0].judul") that a YAML text has, counted from 1. */
export function barisKunci(sumber: string, kunci: string): number {
  const lines = new LineCounter()
  const dokumen = parseDocument(sumber, { lineCounter: lines, prettyErrors: false })
  const jalur = kunci.split(/[.[\]]+/).filter(Boolean)
  const bernomor = jalur.map(bagian => (/^\d+$/.test(bagian) ? Number(bagian) : bagian))
  return lines.linePos(offsetJalur(dokumen, bernomor, true)).line
}

/** A key that is missing because it was misspelt is told once, by its misspelling. */
function tanpaAkibat(daftar: readonly Rinci[]): Rinci[] {
  const dimaksud = new Set(daftar.flatMap(({ dugaan }) => (dugaan ? [dugaan] : [])))
  return daftar.filter(({ jalur, dugaan }) => dugaan !== undefined || !dimaksud.has(namaJalur(jalur)))
}

interface Rinci {
  readonly jalur: Jalur
  /** Path of the key that a misspelt one most probably meant. */
  readonly dugaan?: string | undefined
  readonly pesan: string
  readonly diKunci: boolean
}

function rincian(issue: z.core.$ZodIssue, awalan: Jalur, isi: unknown, skema: z.ZodType): Rinci[] {
  const jalur = [...awalan, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const dikenal = kunciDikenal(skema, jalur)
    return issue.keys.map(kunci => {
      const dugaan = nearMiss(kunci, dikenal)
      const saran = dugaan ? `maksud Anda ${dugaan}?` : `yang dikenal: ${dikenal.join(', ')}`
      return {
        jalur: [...jalur, kunci],
        diKunci: true,
        dugaan: dugaan && namaJalur([...jalur, dugaan]),
        pesan: `kunci ${kunci} tidak dikenal; ${saran}`,
      }
    })
  }
  if (issue.code === 'invalid_union') {
    const terdekat = issue.errors.toSorted((a, b) => kedalaman(b) - kedalaman(a) || a.length - b.length)[0] ?? []
    if (terdekat.length > 0 && kedalaman(terdekat) > 0) return terdekat.flatMap(dalam => rincian(dalam, jalur, isi, skema))
  }
  const nilai = ambil(isi, jalur)
  const ditemukan = nilai === undefined ? 'kosong' : sebut(nilai)
  return [{ jalur, diKunci: false, pesan: `${harapan(issue)}; ditemukan ${ditemukan}${dekat(issue, nilai)}` }]
}

const kedalaman = (daftar: readonly z.core.$ZodIssue[]) => Math.max(0, ...daftar.map(issue => issue.path.length))

const namaTipe: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'bilangan',
  int: 'bilangan bulat',
  array: 'daftar',
  object: 'kelompok kunci',
  tuple: 'pasangan [tahun, nomor]',
  record: 'kelompok kunci',
  boolean: 'true atau false',
}

function harapan(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `diharapkan ${namaTipe[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `diharapkan salah satu dari ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small')
    return issue.origin === 'array' ? `diharapkan paling sedikit ${issue.minimum} unsur` : 'diharapkan nilai yang tidak kosong'
  if (issue.code === 'too_big') return `diharapkan paling banyak ${issue.maximum}`
  return issue.message
}

function dekat(issue: z.core.$ZodIssue, nilai: unknown): string {
  if (issue.code !== 'invalid_value' || typeof nilai !== 'string') return ''
  const dugaan = nearMiss(nilai, issue.values.map(String))
  return dugaan ? `; maksud Anda ${dugaan}?` : ''
}

function sebut(nilai: unknown): string {
  if (nilai === null) return 'kosong'
  if (Array.isArray(nilai)) return `daftar berisi ${nilai.length}`
  if (typeof nilai === 'object') return `kelompok kunci ${Object.keys(nilai).join(', ')}`
  const isi = String(nilai)
  return isi.length > 60 ? `"${isi.slice(0, 57)}..."` : `"${isi}"`
}

const ambil = (isi: unknown, jalur: Jalur): unknown =>
  jalur.reduce<unknown>(
    (nilai, kunci) => (nilai === null || nilai === undefined ? undefined : (nilai as Record<PropertyKey, unknown>)[kunci]),
    isi,
  )

/** Keys that a schema knows at a path; of a union those of all its branches. */
function kunciDikenal(skema: unknown, jalur: Jalur): string[] {
  if (skema instanceof z.ZodOptional || skema instanceof z.ZodDefault) return kunciDikenal(skema.unwrap(), jalur)
  if (skema instanceof z.ZodPipe) return kunciDikenal(skema.in, jalur)
  if (skema instanceof z.ZodUnion) return skema.options.flatMap(cabang => kunciDikenal(cabang, jalur))
  if (skema instanceof z.ZodArray) return jalur.length > 0 ? kunciDikenal(skema.element, jalur.slice(1)) : []
  if (skema instanceof z.ZodRecord) return jalur.length > 0 ? kunciDikenal(skema.valueType, jalur.slice(1)) : []
  if (!(skema instanceof z.ZodObject)) return []
  return jalur.length > 0 ? kunciDikenal(skema.shape[String(jalur[0])], jalur.slice(1)) : Object.keys(skema.shape)
}

/** Offset of the deepest node that exists on the way to a path. */
function offsetJalur(dokumen: Document, jalur: Jalur, diKunci: boolean): number {
  for (let panjang = jalur.length; panjang > 0; panjang--) {
    const induk = panjang === 1 ? dokumen.contents : dokumen.getIn(jalur.slice(0, panjang - 1), true)
    const kunci = jalur[panjang - 1]
    if (isMap(induk)) {
      const pasangan = induk.items.find(item => isScalar(item.key) && item.key.value === kunci)
      const node = (diKunci && panjang === jalur.length ? pasangan?.key : (pasangan?.value ?? pasangan?.key)) as Node | null | undefined
      if (node?.range) return node.range[0]
    }
    const node = dokumen.getIn(jalur.slice(0, panjang), true) as Node | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

const namaJalur = (jalur: Jalur) =>
  jalur.reduce<string>(
    (nama, kunci) => (typeof kunci === 'number' ? `${nama}[${kunci}]` : nama ? `${nama}.${String(kunci)}` : String(kunci)),
    '',
  )
