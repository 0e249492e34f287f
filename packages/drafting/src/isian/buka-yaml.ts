import { bukaYaml as bukaDokumen, nilaiYaml, sebabYaml } from '@perkada/markdown'
import { type Document, isMap, isScalar, LineCounter, type Node } from 'yaml'
import type { Masalah } from '../masalah.ts'

/** Way to a value: keys and indices. */
export type Jalur = readonly PropertyKey[]

/** A YAML text with the lines of its values. */
export interface BerkasYaml {
  readonly berkas: Masalah['berkas']
  readonly isi: unknown
  /** Line, counted from 1, of the deepest node that exists on the way to a value, of its key with `diKunci`. */
  baris(jalur: Jalur, diKunci?: boolean): number
}

/** Letters of an isian: a hundred times those of the longest. */
const TERPANJANG = 200_000

/** Opens a YAML text; what is no YAML, is too long or too deep, or has aliases that multiply each other, becomes faults by line. */
export function bukaYaml(sumber: string, berkas: Masalah['berkas']): BerkasYaml | { readonly daftarMasalah: readonly Masalah[] } {
  const lines = new LineCounter()
  const terbuka = bukaDokumen(sumber, TERPANJANG, { lineCounter: lines, prettyErrors: false })
  const baris = (offset: number) => lines.linePos(offset).line
  const salah = (nomor: number, sebab: string): Masalah => ({ berkas, baris: nomor, pesan: `YAML tidak terbaca: ${sebab}` })
  if ('sebab' in terbuka) return { daftarMasalah: [salah(1, terbuka.sebab)] }
  const { dokumen } = terbuka
  if (dokumen.errors.length > 0) return { daftarMasalah: dokumen.errors.map(galat => salah(baris(galat.pos[0]), sebabYaml(galat.code))) }
  const nilai = nilaiYaml(dokumen)
  if ('sebab' in nilai) return { daftarMasalah: [salah(baris(nilai.offset), nilai.sebab)] }
  return { berkas, isi: nilai.isi, baris: (jalur, diKunci = false) => baris(offsetJalur(dokumen, jalur, diKunci)) }
}

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

/** "pembidangan[0].asisten": the name of a key for programs, which count from 0. What a person reads is `sebutJalur` of core. */
export const namaJalur = (jalur: Jalur): string =>
  jalur.reduce<string>(
    (nama, kunci) => (typeof kunci === 'number' ? `${nama}[${kunci}]` : nama ? `${nama}.${String(kunci)}` : String(kunci)),
    '',
  )

/** The way that a name such as "pembidangan[0].asisten" tells. */
export const jalurNama = (nama: string): Jalur =>
  nama
    .split(/[.[\]]/)
    .filter(Boolean)
    .map(unsur => (/^\d+$/.test(unsur) ? Number(unsur) : unsur))

/** The value at the end of a way, undefined where there is none. */
export const ambil = (isi: unknown, jalur: Jalur): unknown =>
  jalur.reduce<unknown>(
    (nilai, kunci) => (nilai === null || nilai === undefined ? undefined : (nilai as Record<PropertyKey, unknown>)[kunci]),
    isi,
  )
