import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { nearMiss } from '@perkada/core'
import type { EncodingTeks } from '@perkada/docx/tanda'
import writeFileAtomic from 'write-file-atomic'
import { GalatPemakaian } from './galat-pemakaian.ts'

const sebab: Readonly<Record<string, string>> = {
  ENOENT: 'tidak ditemukan',
  EISDIR: 'adalah folder, diharapkan berkas',
  ENOTDIR: 'tidak dapat dibuka: sebagian jalurnya bukan folder',
  EEXIST: 'adalah berkas, diharapkan folder',
  EACCES: 'tidak boleh dibuka',
  EPERM: 'tidak boleh ditulis, atau sedang dibuka program lain',
  EBUSY: 'sedang dipakai program lain',
  EROFS: 'tidak dapat ditulis: media hanya-baca',
  ENOSPC: 'tidak dapat ditulis: media penuh',
  EDQUOT: 'tidak dapat ditulis: jatah Anda di media ini habis',
  EFBIG: 'tidak dapat ditulis: berkas sebesar itu tidak boleh ditulis di sini',
  EFTYPE: 'adalah perangkat atau pipa, diharapkan berkas',
  ENAMETOOLONG: 'tidak dapat dibuka: jalurnya terlalu panjang',
}

const kode = (galat: unknown): string => (galat instanceof Error && 'code' in galat ? String(galat.code) : '')

/** The fault of the file system in one line; any other error stays what it is. */
function jelaskan(jalur: string, galat: unknown, akhir = ''): unknown {
  return kode(galat) === '' ? galat : new GalatPemakaian(`${jalur} ${sebab[kode(galat)] ?? 'tidak dapat dibuka'}${akhir}`)
}

/** What stands in the way of a folder that is to be made: a file with its name, which the fault names. */
const penghalang = (jalur: string, galat: unknown): string =>
  kode(galat) === 'EEXIST' && galat instanceof Error && 'path' in galat ? String(galat.path) : jalur

/** The end of a line that names the file beside a missing one which was probably meant. */
async function dugaan(jalur: string, galat: unknown): Promise<string> {
  if (kode(galat) !== 'ENOENT') return ''
  const sebelah = await readdir(dirname(jalur)).catch(() => [])
  const mirip = sebelah.find(nama => nama.startsWith(`${basename(jalur)}.`)) ?? nearMiss(basename(jalur), sebelah)
  return mirip === undefined ? '' : `; maksud Anda ${join(dirname(jalur), mirip)}?`
}

async function tolakBaca(jalur: string, galat: unknown): Promise<never> {
  if (jalur === '-') throw new GalatPemakaian('masukan standar (-) tidak dibaca di sini; sebut nama berkasnya')
  throw jelaskan(jalur, galat, await dugaan(jalur, galat))
}

/** Bytes of a file; what cannot be read ends the program with one line. */
export const bacaByte = (jalur: string): Promise<Uint8Array> => readFile(jalur).catch((galat: unknown) => tolakBaca(jalur, galat))

/** Whether a path leads to a folder; one that leads nowhere ends the program with one line. */
export async function isFolder(jalur: string): Promise<boolean> {
  const info = await stat(jalur).catch((galat: unknown) => tolakBaca(jalur, galat))
  return info.isDirectory()
}

/** Bytes as text, UTF-8 unless another encoding is named; what is none ends the program with one line. */
export function teksDariByte(jalur: string, isi: Uint8Array, encoding: EncodingTeks['nama'] = 'utf-8'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(isi)
  } catch {
    throw new GalatPemakaian(`${jalur} bukan teks ${encoding.toUpperCase()}`)
  }
}

/** Text of a UTF-8 file; what cannot be read ends the program with one line. */
export async function bacaTeks(jalur: string): Promise<string> {
  return teksDariByte(jalur, await bacaByte(jalur))
}

/** Text of a file, or undefined where there is none. */
export async function bacaTeksJikaAda(jalur: string): Promise<string | undefined> {
  try {
    return await readFile(jalur, 'utf8')
  } catch (galat) {
    if (kode(galat) === 'ENOENT') return undefined
    throw jelaskan(jalur, galat)
  }
}

/** Writes a file whole or not at all, folders included; a device or a pipe, which a file would replace, is refused. */
export async function tulisBerkas(jalur: string, isi: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(jalur), { recursive: true })
    const info = await stat(jalur).catch(() => undefined)
    if (info && !info.isFile() && !info.isDirectory()) throw Object.assign(new Error('bukan berkas'), { code: 'EFTYPE' })
    await writeFileAtomic(jalur, undefined, { tmpfileCreated: sementara => writeFile(sementara, isi) })
  } catch (galat) {
    throw jelaskan(penghalang(jalur, galat), galat)
  }
}
