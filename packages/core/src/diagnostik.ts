import type { Span } from './teks.ts'

/** galat: the text is wrong · peringatan: the drafting standard is not met · saran: worth a look. */
export type Severity = 'galat' | 'peringatan' | 'saran'

/** A change of the source text: the letters of `span` are replaced by `isi`. */
export interface Edit {
  readonly span: Span
  readonly isi: string
}

/** One finding: what is wrong, why (the source), what to do. */
export interface Diagnostic {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** Absent only for a Naskah without positions. */
  readonly span?: Span
  /** The second place: where the other half of the contradiction stands. */
  readonly related?: readonly { readonly message: string; readonly span?: Span }[]
  /** Edits that mend it: `safe` ones keep the meaning, `unsafe` ones want a reader. */
  readonly fix?: { readonly jenis: 'safe' | 'unsafe'; readonly edits: readonly Edit[] }
}
