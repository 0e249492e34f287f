import type { Rule } from '@perkada/lint'
import picocolors from 'picocolors'
import type { Hasil } from './hasil.ts'
import type { Format } from './opsi.ts'

/** What a report tells besides the findings. */
export interface KonteksLaporan {
  readonly rules: readonly Rule[]
  readonly version: string
  readonly warna: boolean
  /** Address of the pages of the rules, without a slash at the end. */
  readonly docs?: string
  /** "2/8" when this run is one part of many. */
  readonly shard?: string
}

/** A run in the form that was asked for; each form is loaded when it is needed. */
export async function tulisLaporan(format: Format, hasil: Hasil, konteks: KonteksLaporan): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('./format-json.ts')).formatJson(hasil)
    case 'sarif':
      return (await import('./format-sarif.ts')).formatSarif(hasil, konteks)
    case 'github':
      return (await import('./format-github.ts')).formatGithub(hasil)
    case 'gitlab':
      return (await import('./format-gitlab.ts')).formatGitlab(hasil)
    case 'junit':
      return (await import('./format-junit.ts')).formatJunit(hasil)
    case 'html':
      return (await import('./format-html.ts')).formatHtml(hasil, konteks.rules)
    case 'pretty':
      if (!hasil.daftarBerkas.length && hasil.daftarKegagalan.length) return ''
      return (await import('./format-pretty.ts')).formatPretty(hasil, picocolors.createColors(konteks.warna))
  }
}
