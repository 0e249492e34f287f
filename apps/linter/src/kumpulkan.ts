import { readFileSync, statSync } from 'node:fs'
import { join, normalize, resolve } from 'node:path'
import { encodingTeks, untukDocx } from '@perkada/docx/tanda'
import type { HasilBerkas, Kegagalan } from './hasil.ts'

/** A file to read; `bernama` when the user named it, so that it is read whatever it holds. */
export interface Sasaran {
  readonly path: string
  readonly bernama: boolean
}

const POLA_NASKAH = ['**/*.md', '**/*.markdown', '**/*.txt', '**/*.docx']
const LEWATI = ['**/node_modules/**', '**/.git/**', '**/dist/**', '**/~$*']

const gagal = (path: string, message: string): Kegagalan => ({ path, message: `${path}: ${message}` })

function infoBerkas(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

async function sasaranDari(path: string): Promise<Sasaran[] | Kegagalan> {
  const info = infoBerkas(path)
  if (info && !info.isDirectory()) return [{ path, bernama: true }]
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (info) {
    const found = await glob(POLA_NASKAH, { cwd: path, ignore: LEWATI })
    return found.sort().map(file => ({ path: normalize(join(path, file)), bernama: false }))
  }
  if (!isDynamicPattern(path)) return gagal(path, 'tidak ada berkas atau folder dengan nama ini.')
  const found = await glob(path, { ignore: LEWATI })
  return found.length
    ? found.sort().map(file => ({ path: file, bernama: false }))
    : gagal(path, 'tidak ada berkas yang cocok dengan pola ini.')
}

/** The files that paths, folders and patterns stand for, each once and in order, and what could not be found. */
export async function kumpulkan(paths: readonly string[]): Promise<{ daftarSasaran: Sasaran[]; daftarKegagalan: Kegagalan[] }> {
  const sasaran = new Map<string, Sasaran>()
  const daftarKegagalan: Kegagalan[] = []
  for (const path of paths) {
    const found = await sasaranDari(path)
    if (!Array.isArray(found)) daftarKegagalan.push(found)
    else
      for (const satu of found) {
        const kunci = resolve(satu.path)
        if (!sasaran.get(kunci)?.bernama) sasaran.set(kunci, satu)
      }
  }
  return { daftarSasaran: [...sasaran.values()], daftarKegagalan }
}

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
    const kode = error instanceof Error && 'code' in error ? error.code : undefined
    return gagal(path, kode === 'EACCES' || kode === 'EPERM' ? 'tidak boleh dibaca oleh Anda.' : 'tidak dapat dibaca.')
  }
}
