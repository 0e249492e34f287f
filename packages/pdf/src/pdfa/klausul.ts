import type { BerkasPdf } from '../objek/berkas-pdf.ts'
import type { Kamus, Nilai } from '../objek/nilai.ts'

/** One operation of a content stream, with what stands before it. */
export interface Operasi {
  readonly nama: string
  readonly operan: readonly Nilai[]
}

/** A page as the clauses look at it. */
export interface HalamanTerbuka {
  readonly nomor: number
  readonly kamus: Kamus
  readonly daftarOperasi: readonly Operasi[]
}

/** A file opened once for all clauses. */
export interface BerkasTerbuka {
  readonly pdf: BerkasPdf
  readonly daftarHalaman: readonly HalamanTerbuka[]
  /** Every object of the file. */
  readonly daftarObjek: readonly { readonly nomor: number; readonly nilai: Nilai }[]
  /** Every value of the file, those inside others too. */
  readonly daftarNilai: readonly Nilai[]
  /** Every dictionary among them, those of streams too. */
  readonly daftarKamus: readonly Kamus[]
}

/** One demand of ISO 19005-3:2012 and the check that shows it. */
export interface Klausul {
  /** Number in ISO 19005-3. */
  readonly nomor: string
  /** What the clause asks, in our words. */
  readonly minta: string
  /** What a file does against it, one line each; empty when it keeps to it. */
  periksa(berkas: BerkasTerbuka): string[]
}
