import { readFile, stat } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Kegagalan } from './hasil.ts'

/** A file to read; `bernama` when the user named it, so that it is read whatever it holds. */
export interface Sasaran {
  readonly path: string
  readonly bernama: boolean
}

const POLA_NASKAH = ['**/*.md', '**/*.markdown', '**/*.txt']
const LEWATI = ['**/node_modules/**', '**/.git/**', '**/dist/**']

const gagal = (path: string, message: string): Kegagalan => ({ path, message: `${path}: ${message}` })

async function sasaranDari(path: string): Promise<Sasaran[] | Kegagalan> {
  const info = await stat(path).catch(() => undefined)
  if (info?.isDirectory()) {
    const found = await glob(POLA_NASKAH, { cwd: path, ignore: LEWATI })
    return found.sort().map(file => ({ path: normalize(join(path, file)), bernama: false }))
  }
  if (info) return [{ path, bernama: true }]
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
    else for (const satu of found) if (!sasaran.get(satu.path)?.bernama) sasaran.set(satu.path, satu)
  }
  return { daftarSasaran: [...sasaran.values()], daftarKegagalan }
}

/** Bytes as text: UTF-8, or UTF-16 where a byte order mark says so; a line for the user when they are no text. */
export function bacaTeks(path: string, bytes: Uint8Array): string | Kegagalan {
  const tanda = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  if (tanda === 'utf-8' && bytes.includes(0)) return gagal(path, 'bukan berkas teks. Yang dibaca: naskah .md atau .txt.')
  try {
    return new TextDecoder(tanda, { fatal: true }).decode(bytes)
  } catch {
    return gagal(path, `bukan teks ${tanda.toUpperCase()}. Simpan ulang berkas ini sebagai UTF-8.`)
  }
}

/** The text of a file, or why it cannot be read. */
export async function bacaBerkas(path: string): Promise<string | Kegagalan> {
  try {
    return bacaTeks(path, await readFile(path))
  } catch (error) {
    const kode = error instanceof Error && 'code' in error ? error.code : undefined
    return gagal(path, kode === 'EACCES' || kode === 'EPERM' ? 'tidak boleh dibaca oleh Anda.' : 'tidak dapat dibaca.')
  }
}
