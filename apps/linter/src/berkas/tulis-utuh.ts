import { stat, writeFile } from 'node:fs/promises'
import writeFileAtomic from 'write-file-atomic'

/** Writes a file whole or not at all; rejects with a fault of the file system, also where the path leads to a device or a pipe, which a file would replace. */
export async function tulisUtuh(path: string, isi: string | Uint8Array): Promise<void> {
  const info = await stat(path).catch(() => undefined)
  if (info && !info.isFile() && !info.isDirectory()) throw Object.assign(new Error('bukan berkas'), { code: 'EFTYPE' })
  await writeFileAtomic(path, undefined, { tmpfileCreated: sementara => writeFile(sementara, isi) })
}
