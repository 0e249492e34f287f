import type { Diagnostic } from '@perkada/core'

/** Letters beyond which a line says enough about its place. */
const CUKUP = 32

const rapikan = (isi: string) => isi.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/** The lines that a range touches, and where they alone say little ("Pasal 3"), the next line that says something. */
function teksSekitar(source: string, { start, end }: NonNullable<Diagnostic['span']>): string {
  const awal = source.lastIndexOf('\n', start - 1) + 1
  const akhirBaris = (dari: number) => {
    const akhir = source.indexOf('\n', dari)
    return akhir < 0 ? source.length : akhir
  }
  let akhir = akhirBaris(Math.max(start, end - 1))
  let teks = rapikan(source.slice(awal, akhir))
  while (teks.length < CUKUP && akhir < source.length) {
    const berikut = akhirBaris(akhir + 1)
    const tambahan = rapikan(source.slice(akhir, berikut))
    akhir = berikut
    if (!tambahan) continue
    teks = `${teks} ${tambahan}`
    break
  }
  return teks
}

/**
 * What a finding is recognised by in a later version of the text: its rule, the letters it marks and the text around them,
 * in one spacing and case. Line numbers do not count, so a finding moves with its text.
 */
export function sidikTemuan(source: string, { rule, span }: Diagnostic): string {
  if (!span) return rule
  return [rule, rapikan(source.slice(span.start, span.end)).slice(0, 200), teksSekitar(source, span)].join('\n')
}
