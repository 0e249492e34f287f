import { encodingTeks } from '@perkada/docx/tanda'
import { bacaByte, teksDariByte } from './berkas.ts'
import { GalatPemakaian } from './galat-pemakaian.ts'

/** A file named as text is no Word file, and the reader of those stays unloaded. */
const bernamaTeks = (path: string) => /\.(?:md|txt)$/i.test(path)

/** Lines where a conflict of merging is still open; without any of its marks the merger stays unloaded. */
async function cariBentrok(sumber: string): Promise<readonly number[]> {
  if (!/^(?:<<<<<<<|>>>>>>>) /m.test(sumber)) return []
  return (await import('@perkada/drafting')).daftarBentrok(sumber)
}

/** Text of a draft; one in which a conflict of merging is still open ends the program, because two versions of a norm stand in it. */
export async function bacaNaskah(path: string): Promise<string> {
  if (!bernamaTeks(path) && (await import('@perkada/docx')).bernamaWord(path))
    throw new GalatPemakaian(`${path} adalah berkas Word; tulis dahulu sebagai naskah: perkada format ${path} --out naskah.md`)
  const bytes = await bacaByte(path)
  if (encodingTeks(bytes).nama !== 'utf-8')
    throw new GalatPemakaian(`${path} adalah teks UTF-16; tulis dahulu sebagai naskah: perkada format ${path} --out naskah.md`)
  return tanpaBentrok(path, teksDariByte(path, bytes))
}

/** The text again, where no conflict of merging is open in it. */
async function tanpaBentrok(path: string, sumber: string): Promise<string> {
  const bentrok = await cariBentrok(sumber)
  if (bentrok.length > 0)
    throw new GalatPemakaian(
      ...bentrok.map(
        baris => `${path}:${baris}: bentrokan suntingan dengan susunan baru belum diselesaikan; pilih satu versi, lalu hapus tandanya`,
      ),
    )
  return sumber
}

/** Text of a draft or transcription, in UTF-16 too where a byte order mark says so, or of a Word document with the numbers that Word writes, and what of it was not read. */
export async function bacaSumber(
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly sumber: string; readonly catatan: readonly string[] }> {
  const { bacaDocx, untukDocx } = await import('@perkada/docx')
  if (!untukDocx(path, bytes)) return { sumber: await tanpaBentrok(path, teksDariByte(path, bytes, encodingTeks(bytes).nama)), catatan: [] }
  const hasil = bacaDocx(bytes)
  if ('gagal' in hasil) throw new GalatPemakaian(`${path}: ${hasil.gagal}`)
  return { sumber: hasil.teks, catatan: hasil.catatan.map(satu => `${path}: ${satu}`) }
}
