/** Where the program writes to. */
export interface Keluaran {
  out(isi: string): void
  err(isi: string): void
}
