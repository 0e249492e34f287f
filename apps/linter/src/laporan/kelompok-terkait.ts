import { type Diagnostic, kelompokkan, type Span } from '@perkada/core'

/** Second places of which the same is said. */
export interface KelompokTerkait {
  readonly message: string
  readonly daftarSpan: readonly Span[]
}

/** Gathers second places that say the same, in the order in which it is first said. */
export function kelompokkanTerkait(related: NonNullable<Diagnostic['related']>): KelompokTerkait[] {
  return [...kelompokkan(related, ({ message }) => message)].map(([message, daftar]) => ({
    message,
    daftarSpan: daftar.flatMap(({ span }) => span ?? []),
  }))
}
