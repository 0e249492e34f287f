import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { bukaYaml as bukaDokumen, nilaiYaml, sebabYaml } from '@perkada/markdown'
import { type Document, isMap, isScalar, LineCounter } from 'yaml'
import { bacaTeks } from '../berkas/baca-berkas.ts'
import { namaMirip } from '../berkas/nama-mirip.ts'
import { sebabTakTerbaca, takAda } from '../berkas/sebab-berkas.ts'

/** A YAML file with the lines of its values. */
export interface BerkasYaml {
  readonly isi: unknown
  /** Line of a value, or of its key; of what lies nearest above where there is none. */
  baris(jalur: readonly PropertyKey[], diKunci: boolean): number
}

function offsetJalur(dokumen: Document, jalur: readonly PropertyKey[], diKunci: boolean): number {
  for (let panjang = jalur.length; panjang > 0; panjang--) {
    const induk = panjang === 1 ? dokumen.contents : dokumen.getIn(jalur.slice(0, panjang - 1), true)
    const pasangan = isMap(induk) ? induk.items.find(({ key }) => isScalar(key) && key.value === jalur[panjang - 1]) : undefined
    const node = pasangan
      ? diKunci && panjang === jalur.length
        ? pasangan.key
        : (pasangan.value ?? pasangan.key)
      : dokumen.getIn(jalur.slice(0, panjang), true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as readonly number[] | null) : undefined
    if (range?.[0] !== undefined) return range[0]
  }
  return 0
}

/** The text of a file, or the line why it cannot be read. */
function bacaSumber(path: string, sebutan: string, apa: string): { readonly teks: string } | string {
  try {
    const teks = bacaTeks(path, readFileSync(path))
    return typeof teks === 'string' ? { teks } : `${sebutan}: bukan teks UTF-8. Simpan ulang berkas ini sebagai UTF-8.`
  } catch (error) {
    if (!takAda(error)) return `${sebutan}: ${apa} tidak dapat dibaca: ${sebabTakTerbaca(error)}.`
    const mirip = namaMirip(path)
    return `${sebutan}: tidak ada ${apa} di sini.${mirip ? ` Maksud Anda “${join(dirname(sebutan), basename(mirip))}”?` : ''}`
  }
}

/** Letters of a setting or of a region: a hundred times those of the longest. */
const TERPANJANG = 200_000

/** Opens a YAML file, or says in a line why it cannot be read; `sebutan` is its name in messages, `apa` what it is. */
export function bukaYaml(path: string, sebutan: string, apa: string): BerkasYaml | string {
  const sumber = bacaSumber(path, sebutan, apa)
  if (typeof sumber === 'string') return sumber
  const lines = new LineCounter()
  const terbuka = bukaDokumen(sumber.teks, TERPANJANG, { lineCounter: lines, prettyErrors: false })
  if ('sebab' in terbuka) return `${sebutan}:1: YAML tidak terbaca: ${terbuka.sebab}.`
  const { dokumen } = terbuka
  const [galat] = dokumen.errors
  const baris = (offset: number) => lines.linePos(offset).line
  if (galat) return `${sebutan}:${baris(galat.pos[0])}: YAML tidak terbaca: ${sebabYaml(galat.code)}.`
  const nilai = nilaiYaml(dokumen)
  if ('sebab' in nilai) return `${sebutan}:${baris(nilai.offset)}: YAML tidak terbaca: ${nilai.sebab}.`
  return { isi: nilai.isi, baris: (jalur, diKunci) => baris(offsetJalur(dokumen, jalur, diKunci)) }
}
