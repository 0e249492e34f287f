import { realpathSync } from 'node:fs'
import { GalatPemakaian } from './galat-pemakaian.ts'

/** Names under which a text is not opened as one, and may lie over the document that it was read from. */
const namaDokumen = /\.(?:docx?|docm|dotx?|dotm|odt|rtf|pdf)$/i
/** Names of what is written by hand: drafts, facts, profiles, and documents of a word processor. */
const namaTulisan = /\.(?:md|markdown|txt|ya?ml|json|docx?|docm|dotx?|dotm|odt|rtf)$/i

const asli = (path: string): string | undefined => {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** Ends the program where `--out` gives a text the name of a document: no program would open it, and a document may lie there. */
export function tolakTujuanTeks(tujuan: string): void {
  if (namaDokumen.test(tujuan))
    throw new GalatPemakaian(
      `--out ${tujuan}: hasilnya teks, bukan berkas Word atau PDF; beri nama .md, misalnya --out ${tujuan.replace(namaDokumen, '.md')}`,
    )
}

/** Ends the program where `--out` would lay a PDF over the draft that it is printed from, under whatever name, or over another text. */
export function tolakTujuanPdf(tujuan: string, naskah: string): void {
  if (!namaTulisan.test(tujuan) && (asli(tujuan) === undefined || asli(tujuan) !== asli(naskah))) return
  throw new GalatPemakaian(`--out ${tujuan}: hasilnya PDF; beri nama .pdf, misalnya --out ${tujuan.replace(namaTulisan, '')}.pdf`)
}
