import type { Span } from '@perkada/core'

/** An example without its « » marks, and the ranges that stood between them. */
export function bacaContoh(contoh: string): { source: string; daftarSpan: Span[] } {
  const daftarSpan: Span[] = []
  let source = ''
  let start = 0
  for (const huruf of contoh) {
    if (huruf === '«') start = source.length
    else if (huruf === '»') daftarSpan.push({ start, end: source.length })
    else source += huruf
  }
  return { source, daftarSpan }
}
