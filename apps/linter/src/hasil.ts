import type { Diagnostic, Severity } from '@perkada/core'

/** What was found in one file. */
export interface HasilBerkas {
  readonly path: string
  readonly source: string
  readonly diagnostics: readonly Diagnostic[]
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
}

/** The number of findings of each severity. */
export function hitung(hasil: Hasil): Record<Severity, number> {
  const jumlah = { galat: 0, peringatan: 0, saran: 0 }
  for (const { diagnostics } of hasil.daftarBerkas) for (const { severity } of diagnostics) jumlah[severity]++
  return jumlah
}
