import { basename, dirname, resolve } from 'node:path'
import { bernamaWord, encodingTeks, tandaBerkas, untukDocx } from '@perkada/docx/tanda'
import { bacaByte, teksDariByte } from './berkas.ts'
import { GalatPemakaian } from './galat-pemakaian.ts'

/** How a draft that came in on standard input is named in what is told of it. */
export const namaStdin = '<stdin>'

/** What is made of a draft is named after it: `naskah.md` after its folder, any other file after itself. */
export function namaNaskah(path: string): string {
  if (path === namaStdin) return 'naskah'
  const nama = basename(path).replace(/\.(?:md|txt)$/i, '')
  return (nama === 'naskah' && basename(dirname(resolve(path)))) || nama
}

/** Lines where a conflict of merging is still open; without any of its marks the merger stays unloaded. */
async function cariBentrok(sumber: string): Promise<readonly number[]> {
  if (!/^(?:<<<<<<<|>>>>>>>) /m.test(sumber)) return []
  return (await import('@perkada/drafting')).daftarBentrok(sumber)
}

/**
 * Text of a draft, of the file at `path` or of what came in from elsewhere; one in which a conflict of merging is still open ends
 * the program, because two versions of a norm stand in it.
 */
export async function bacaNaskah(path: string, masukan?: Uint8Array): Promise<string> {
  const format = `tulis dahulu sebagai naskah: perkada format ${masukan ? '-' : path} --out naskah.md`
  const isi = masukan ?? (await bacaByte(path))
  const tanda = tandaBerkas(isi)
  if (bernamaWord(path) || (tanda && tanda !== 'pdf')) throw new GalatPemakaian(`${path} adalah berkas Word; ${format}`)
  if (encodingTeks(isi).nama !== 'utf-8') throw new GalatPemakaian(`${path} adalah teks UTF-16; ${format}`)
  return tanpaBentrok(path, teksDariByte(path, isi))
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
  if (!untukDocx(path, bytes)) return { sumber: await tanpaBentrok(path, teksDariByte(path, bytes, encodingTeks(bytes).nama)), catatan: [] }
  const { bacaDocx } = await import('@perkada/docx')
  const hasil = bacaDocx(bytes)
  if ('gagal' in hasil) throw new GalatPemakaian(`${path}: ${hasil.gagal}`)
  return { sumber: hasil.teks, catatan: hasil.catatan.map(satu => `${path}: ${satu}`) }
}
