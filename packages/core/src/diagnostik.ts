import type { Span } from './teks.ts'

/** galat: the text is wrong · peringatan: the drafting standard is not met · saran: worth a look. */
export type Severity = 'galat' | 'peringatan' | 'saran'

/** One finding: what is wrong, why (the source), what to do. */
export interface Diagnostic {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** Absent only for a Naskah without positions. */
  readonly span?: Span
  /** The second place: where the other half of the contradiction stands. */
  readonly related?: readonly { readonly message: string; readonly span?: Span }[]
}
