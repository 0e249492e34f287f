import type { Diagnostic, Severity } from '@perkada/core'
import type { PetaDocx } from '@perkada/docx'

/** What was found in one file. */
export interface HasilBerkas {
  readonly path: string
  readonly source: string
  readonly diagnostics: readonly Diagnostic[]
  /** The way back to the paragraphs, where the source was read from Word. */
  readonly peta?: PetaDocx
  /** What of a Word document was not read. */
  readonly catatan?: readonly string[]
}

/** A file or folder that could not be read, as one line for the user. */
export interface Kegagalan {
  readonly path: string
  readonly message: string
}

/** A whole run: everything that a report needs. */
export interface Hasil {
  readonly daftarBerkas: readonly HasilBerkas[]
  readonly daftarKegagalan: readonly Kegagalan[]
  /** Files of a folder that are no regulations. */
  readonly dilewati: number
  /** Files that the config ignores. */
  readonly diabaikan: number
  /** Findings that the baseline knows; they are not among the diagnostics. */
  readonly dikenal: number
}

/** The number of findings of each severity. */
export function hitung(hasil: Hasil): Record<Severity, number> {
  const jumlah = { galat: 0, peringatan: 0, saran: 0 }
  for (const { diagnostics } of hasil.daftarBerkas) for (const { severity } of diagnostics) jumlah[severity]++
  return jumlah
}

/** What was left out of a report and why, as clauses after the counts. */
export function catatanHasil({ dilewati, diabaikan, dikenal }: Hasil): string {
  return [
    dilewati && `; ${dilewati} berkas dilewati karena bukan peraturan`,
    diabaikan && `; ${diabaikan} berkas diabaikan menurut setelan`,
    dikenal && `; ${dikenal} temuan lama tidak ditampilkan (baseline)`,
  ]
    .filter(Boolean)
    .join('')
}
