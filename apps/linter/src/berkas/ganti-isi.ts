import { access, constants, type FileHandle, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { encodingTeks } from '@perkada/docx/tanda'
import type { Kegagalan } from '../hasil.ts'
import { bacaTeks } from './baca-berkas.ts'
import { sebabBerkas } from './sebab-berkas.ts'
import { tulisUtuh } from './tulis-utuh.ts'

function tulisBytes(isi: string, asal: Uint8Array): Uint8Array {
  const { nama, bom } = encodingTeks(asal)
  const teks = bom ? `\ufeff${isi}` : isi
  if (nama === 'utf-8') return Buffer.from(teks, 'utf8')
  const bytes = Buffer.from(teks, 'utf16le')
  return nama === 'utf-16be' ? bytes.swap16() : bytes
}

async function isiDengan(berkas: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await berkas.write(bytes, at, bytes.length - at, at)).bytesWritten
  await berkas.truncate(bytes.length)
  await berkas.sync()
}

/** Overwrites a file of several names, which a rename would part: beside a copy of the old text, which stays only where the old text cannot be put back. */
async function tulisDiTempat(path: string, bytes: Uint8Array, asal: Uint8Array): Promise<void> {
  const cadangan = `${path}.${process.pid}.cadangan`
  await writeFile(cadangan, asal, { flag: 'wx', flush: true }).catch(async error => {
    if (error.code !== 'EEXIST') await rm(cadangan, { force: true })
    throw error
  })
  const berkas = await open(path, 'r+').catch(async error => {
    await rm(cadangan)
    throw error
  })
  let gagal: unknown
  try {
    await isiDengan(berkas, bytes).catch(async error => {
      gagal = error
      await isiDengan(berkas, asal)
    })
    await rm(cadangan)
  } finally {
    await berkas.close()
  }
  if (gagal !== undefined) throw gagal
}

/** Puts another text into a file, whole or not at all, in the encoding it had and under all its names; refused when it may not be written and when the file no longer holds `asal`. */
export async function gantiIsi(path: string, asal: string, isi: string): Promise<Kegagalan | undefined> {
  try {
    const bytes = await readFile(path)
    if (bacaTeks(path, bytes) !== asal)
      return { path, message: `${path}: berubah selagi diperiksa, jadi tidak diperbaiki. Jalankan sekali lagi.` }
    // The file is replaced by another, which a folder allows even where the file itself may not be written.
    await access(path, constants.W_OK)
    const baru = tulisBytes(isi, bytes)
    if ((await stat(path)).nlink > 1) await tulisDiTempat(path, baru, bytes)
    else await tulisUtuh(path, baru)
    return undefined
  } catch (error) {
    const sebab = sebabBerkas(error)
    if (sebab === undefined) throw error
    return { path, message: `${path}: ${sebab}, jadi tidak diperbaiki.` }
  }
}
