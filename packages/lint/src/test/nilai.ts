import type { Diagnostic } from '@perkada/core'
import { bacaPosisi } from '@perkada/markdown'

/** A finding that a reader made by hand: what must be told, may be told, or would be a false alarm. */
export interface BarisEmas {
  readonly line: number
  readonly level: 'must' | 'nice' | 'trap'
  /** Stems of the rules that answer it. */
  readonly rules: readonly string[]
  readonly quote: string
  readonly anywhere?: boolean
}

/** What became of the rows of one text. */
export interface Nilai {
  readonly harus: number
  readonly kena: number
  readonly boleh: number
  readonly bolehKena: number
  readonly jebakan: number
  readonly terjebak: number
  /** Findings that no row asks for, by severity. */
  readonly lain: Readonly<Record<Diagnostic['severity'], number>>
  /** Rows that were missed or trapped, to be read in a failing test. */
  readonly luput: readonly string[]
}

interface Letak {
  readonly diagnostic: Diagnostic
  readonly dari: { readonly line: number; readonly column: number }
  readonly sampai: { readonly line: number; readonly column: number }
}

const DEKAT = 3
const BARIS_TERBANYAK = 40

/** Whether a finding touches the quote: on its line by columns, on a neighbouring one at all. */
function menyentuh({ dari, sampai }: Letak, { anywhere, line, quote }: BarisEmas, baris: (line: number) => string): boolean {
  if (anywhere) return true
  if (sampai.line < line - 1 || dari.line > line + 1) return false
  if (dari.line !== line || sampai.line !== line) return sampai.line - dari.line <= BARIS_TERBANYAK
  const at = baris(line).indexOf(quote.split('\n')[0] ?? '')
  return at < 0 || (dari.column - 1 <= at + quote.length + DEKAT && sampai.column - 1 >= at - DEKAT)
}

/** Measures the findings of a text by the rows for it: each finding answers one row. */
export function nilai(source: string, diagnostics: readonly Diagnostic[], daftarBaris: readonly BarisEmas[]): Nilai {
  const { posisi, baris } = bacaPosisi(source)
  const semua = diagnostics.map((diagnostic): Letak => {
    const { start, end } = diagnostic.span ?? { start: 0, end: 0 }
    return { diagnostic, dari: posisi(start), sampai: posisi(end) }
  })
  const terpakai = new Set<Letak>()
  const luput: string[] = []
  const jawab = (satu: BarisEmas): Letak | undefined => {
    const calon = semua.filter(
      letak =>
        !terpakai.has(letak) &&
        satu.rules.some(akar => letak.diagnostic.rule.startsWith(akar)) &&
        menyentuh(letak, satu, baris) &&
        !(satu.level === 'must' && letak.diagnostic.severity === 'saran'),
    )
    if (satu.level === 'trap')
      return calon.find(
        ({ diagnostic, dari }) => diagnostic.message.includes(satu.quote) || (dari.line === satu.line && diagnostic.severity !== 'saran'),
      )
    return calon.find(({ dari }) => dari.line === satu.line) ?? calon[0]
  }
  const hitung = (level: BarisEmas['level']) => {
    const daftar = daftarBaris.filter(satu => satu.level === level)
    const terjawab = daftar.filter(satu => {
      const temuan = jawab(satu)
      if (temuan) terpakai.add(temuan)
      if (level === 'must' ? !temuan : level === 'trap' && temuan) luput.push(`${level} ${satu.line} ${satu.rules.join(' ')}`)
      return temuan !== undefined
    })
    return [daftar.length, terjawab.length] as const
  }
  const [[harus, kena], [boleh, bolehKena], [jebakan, terjebak]] = [hitung('must'), hitung('nice'), hitung('trap')]
  const lain = { galat: 0, peringatan: 0, saran: 0 }
  for (const letak of semua) if (!terpakai.has(letak)) lain[letak.diagnostic.severity]++
  return { harus, kena, boleh, bolehKena, jebakan, terjebak, lain, luput }
}
