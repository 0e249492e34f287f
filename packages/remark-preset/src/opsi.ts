/** What the plugin takes: the keys of `perkada.config.yaml` that are not about files, which remark itself chooses. */
export interface Opsi {
  readonly preset?: 'statuta' | 'ketat' | 'arsip'
  /** Severities and options by rule; also in the words of remark-lint: `false`, `'warn'`, `[2, {…}]`. */
  readonly rules?: Readonly<Record<string, unknown>>
  /** Address of the folder with the pages of the rules. */
  readonly docs?: string
  /** A `daerah.yaml` as it was parsed: a plugin reads no files. */
  readonly daerah?: unknown
}
