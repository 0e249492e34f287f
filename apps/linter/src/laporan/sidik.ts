import { createHash } from 'node:crypto'
import type { Diagnostic } from '@perkada/core'
import { sidikTemuan } from '@perkada/lint'

/** 16 hexadecimal digits that stand for a text. */
export const ringkas = (isi: string): string => createHash('sha256').update(isi).digest('hex').slice(0, 16)

/** What a finding is recognised by in a later run: 16 hexadecimal digits that move with its text; alike findings are alike. */
export const sidik = (source: string, diagnostic: Diagnostic): string => ringkas(sidikTemuan(source, diagnostic))

/** The same for every finding of a file in order, told apart by the path and, where findings are alike, by their turn. */
export function sidikUnik(path: string, source: string, diagnostics: readonly Diagnostic[]): string[] {
  const giliran = new Map<string, number>()
  return diagnostics.map(diagnostic => {
    const satu = sidik(source, diagnostic)
    const ke = giliran.get(satu) ?? 0
    giliran.set(satu, ke + 1)
    return ringkas(`${path}\n${satu}\n${ke}`)
  })
}
