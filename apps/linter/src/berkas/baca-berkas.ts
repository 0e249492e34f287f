import { readFileSync } from 'node:fs'
import { encodingTeks, untukDocx } from '@perkada/docx/tanda'
import type { HasilBerkas, Kegagalan } from '../hasil.ts'
import { sebabTakTerbaca } from './sebab-berkas.ts'

const gagal = (path: string, message: string): Kegagalan => ({ path, message: `${path}: ${message}` })

/** Bytes as text: UTF-8, or UTF-16 where a byte order mark says so; a line for the user when they are no text. */
export function bacaTeks(path: string, bytes: Uint8Array): string | Kegagalan {
  const { nama } = encodingTeks(bytes)
  if (nama === 'utf-8' && bytes.includes(0))
    return gagal(path, 'bukan berkas teks. Yang dibaca: naskah .md atau .txt, dan berkas Word .docx.')
  try {
    return new TextDecoder(nama, { fatal: true }).decode(bytes)
  } catch {
    return gagal(path, `bukan teks ${nama.toUpperCase()}. Simpan ulang berkas ini sebagai UTF-8.`)
  }
}

/** The text of a file, with the way back where it is a Word document. */
export interface Terbaca extends Pick<HasilBerkas, 'source' | 'peta'> {
  /** What of a Word document was not read. */
  readonly catatan?: readonly string[]
}

async function bacaWord(path: string, bytes: Uint8Array): Promise<Terbaca | Kegagalan> {
  const hasil = (await import('@perkada/docx')).bacaDocx(bytes)
  return 'gagal' in hasil ? gagal(path, hasil.gagal) : { source: hasil.teks, peta: hasil.peta, catatan: hasil.catatan }
}

/** What was read from a file or from standard input, as text or, where name or first bytes say so, as a Word document. */
export async function bacaMasukan(path: string, bytes: Uint8Array): Promise<Terbaca | Kegagalan> {
  if (untukDocx(path, bytes)) return bacaWord(path, bytes)
  const source = bacaTeks(path, bytes)
  return typeof source === 'string' ? { source } : source
}

/** The text of a file, or why it cannot be read. */
export async function bacaBerkas(path: string): Promise<Terbaca | Kegagalan> {
  try {
    return await bacaMasukan(path, readFileSync(path))
  } catch (error) {
    return gagal(path, `${sebabTakTerbaca(error)}.`)
  }
}
