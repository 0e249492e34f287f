import { access, constants, readFile } from 'node:fs/promises'
import { encodingTeks } from '@perkada/docx/tanda'
import writeFileAtomic from 'write-file-atomic'
import type { Kegagalan } from './hasil.ts'
import { bacaTeks } from './kumpulkan.ts'
import { sebabBerkas } from './sebab-berkas.ts'

function tulisBytes(isi: string, asal: Uint8Array): Uint8Array {
  const { nama, bom } = encodingTeks(asal)
  const teks = bom ? `\ufeff${isi}` : isi
  if (nama === 'utf-8') return Buffer.from(teks, 'utf8')
  const bytes = Buffer.from(teks, 'utf16le')
  return nama === 'utf-16be' ? bytes.swap16() : bytes
}

/** Puts another text into a file, whole or not at all, in the encoding it had; refused when it may not be written and when the file no longer holds `asal`. */
export async function gantiIsi(path: string, asal: string, isi: string): Promise<Kegagalan | undefined> {
  try {
    const bytes = await readFile(path)
    if (bacaTeks(path, bytes) !== asal)
      return { path, message: `${path}: berubah selagi diperiksa, jadi tidak diperbaiki. Jalankan sekali lagi.` }
    // The file is replaced by another, which a folder allows even where the file itself may not be written.
    await access(path, constants.W_OK)
    await writeFileAtomic(path, tulisBytes(isi, bytes))
    return undefined
  } catch (error) {
    const sebab = sebabBerkas(error)
    if (sebab === undefined) throw error
    return { path, message: `${path}: ${sebab}, jadi tidak diperbaiki.` }
  }
}
