import type { Diagnostic, Severity } from '@perkada/core'
import type { PetaDocx } from '@perkada/docx'

/** What was found in one file. */
export interface HasilBerkas {
  readonly path: string
  readonly source: string
  readonly diagnostics: readonly Diagnostic[]
  /** The way back to the paragraphs, where the source was read from Word. */
  readonly peta?: PetaDocx
}

/** A file or folder that could not be read, as one line for the user. */
export interface Kegagalan {
  readonly path: string
  readonly message: string
  /** The file that cannot be read is another than `path`, and every file that needs it fails for it: `message` does not name `path`. */
  readonly bersama?: true
}

const TERSEBUT = 3

function sebutNaskah(daftarPath: readonly string[]): string {
  const disebut = daftarPath.slice(0, TERSEBUT)
  const lain = daftarPath.length - disebut.length
  return lain ? `${disebut.join(', ')}, dan ${lain} lainnya` : disebut.join(', ')
}

/** Failures as they are told: one line for what several files fail for. */
export function ringkasKegagalan(daftar: readonly Kegagalan[]): Kegagalan[] {
  const pertama = new Map(daftar.toReversed().map(satu => [satu.message, satu]))
  return daftar.flatMap(satu => {
    const { path, message, bersama } = satu
    if (!bersama) return [satu]
    if (pertama.get(message) !== satu) return []
    const sekutu = daftar.filter(lain => lain.bersama && lain.message === message).map(lain => lain.path)
    if (sekutu.length === 1) return [{ path, message: `${path}: ${message}` }]
    return [{ path, message: `${message} Karena itu ${sekutu.length} naskah tidak diperiksa: ${sebutNaskah(sekutu)}.` }]
  })
}

/** Findings by severity. */
export type Jumlah = Readonly<Record<Severity, number>>

/** Old findings of one file: how often each is allowed to stand, by rule and fingerprint. */
export type Simpanan = Readonly<Record<string, number>>

/** What a run keeps of a file that was reviewed; its text is not among it, so that thousands of files fit into memory. */
export interface RingkasanBerkas {
  readonly path: string
  /** Place of the file in the run, from 1. */
  readonly nomor: number
  readonly jumlah: Jumlah
  /** Findings as the report lists them, where a rule has too many to list. */
  readonly terinci: Jumlah
  readonly rules: readonly string[]
  /** Findings that a safe fix mends. */
  readonly aman: number
  /** Findings that the baseline knows; they are not counted elsewhere. */
  readonly dikenal: number
}

/** A whole run: what a report tells around the parts of its files. */
export interface Ringkasan {
  readonly daftarBerkas: readonly RingkasanBerkas[]
  readonly daftarKegagalan: readonly Kegagalan[]
  /** Files of a folder that are no regulations. */
  readonly dilewati: number
  /** Files that the config ignores. */
  readonly diabaikan: number
}

/** The number of findings of each severity. */
export function hitungSeverity(diagnostics: readonly Diagnostic[]): Jumlah {
  const jumlah = { galat: 0, peringatan: 0, saran: 0 }
  for (const { severity } of diagnostics) jumlah[severity]++
  return jumlah
}

/** The findings of each severity in all files. */
export function hitung({ daftarBerkas }: Ringkasan): Jumlah {
  const semua = { galat: 0, peringatan: 0, saran: 0 }
  for (const { jumlah } of daftarBerkas) {
    semua.galat += jumlah.galat
    semua.peringatan += jumlah.peringatan
    semua.saran += jumlah.saran
  }
  return semua
}

/** The findings that the baseline knows, in all files. */
export const hitungDikenal = ({ daftarBerkas }: Ringkasan): number => daftarBerkas.reduce((jumlah, { dikenal }) => jumlah + dikenal, 0)

/** Whether any file has a finding. */
export const bertemuan = ({ jumlah }: Pick<RingkasanBerkas, 'jumlah'>): boolean => jumlah.galat + jumlah.peringatan + jumlah.saran > 0

/** What was left out of a report and why, as clauses after the counts. */
export function catatanHasil(ringkasan: Ringkasan): string {
  const { dilewati, diabaikan } = ringkasan
  const dikenal = hitungDikenal(ringkasan)
  return [
    dilewati && `; ${dilewati} berkas dilewati karena bukan peraturan`,
    diabaikan && `; ${diabaikan} berkas diabaikan menurut setelan`,
    dikenal && `; ${dikenal} temuan lama tidak ditampilkan (baseline)`,
  ]
    .filter(Boolean)
    .join('')
}
