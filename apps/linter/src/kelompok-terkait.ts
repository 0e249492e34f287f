import type { Diagnostic, Span } from '@perkada/core'

/** Second places of which the same is said. */
export interface KelompokTerkait {
  readonly message: string
  readonly daftarSpan: readonly Span[]
}

/** Gathers second places that say the same, in the order in which it is first said. */
export function kelompokkanTerkait(related: NonNullable<Diagnostic['related']>): KelompokTerkait[] {
  const hasil = new Map<string, Span[]>()
  for (const { message, span } of related) {
    const ada = hasil.get(message) ?? []
    if (span) ada.push(span)
    hasil.set(message, ada)
  }
  return [...hasil].map(([message, daftarSpan]) => ({ message, daftarSpan }))
}
