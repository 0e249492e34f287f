/** Wrong use or unreadable input: the lines go to standard error, the program ends with 2. */
export class GalatPemakaian extends Error {
  readonly daftarPesan: readonly string[]

  constructor(...daftarPesan: readonly string[]) {
    super(daftarPesan.join('\n'))
    this.daftarPesan = daftarPesan
  }
}
