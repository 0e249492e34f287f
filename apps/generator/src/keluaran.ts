import type { Worker } from 'node:worker_threads'
import type { Bekal } from './cetak/pekerja.ts'

/** Where the program writes to, and what its surroundings offer. */
export interface Keluaran {
  out(isi: string): void
  err(isi: string): void
  /** What came on standard input; absent where there is none. */
  stdin?(): Promise<Uint8Array>
  /** Shows how far a long work is, in place of what was shown before; absent where nobody watches. */
  kemajuan?(isi: string): void
  /** Starts a thread that prints; absent where there is none. */
  bukaPekerja?(bekal: Bekal): Worker
  /** Ends a work that goes on until it is stopped. */
  readonly signal?: AbortSignal
}
