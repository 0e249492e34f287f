import type { Span } from '@perkada/core'

/** Ranges of `<!-- … -->`, in order; a comment that is never closed is text. */
export function daftarKomentar(sumber: string): Span[] {
  const hasil: Span[] = []
  let start = sumber.indexOf('<!--')
  while (start >= 0) {
    if (sumber[start - 1] === '\\') {
      start = sumber.indexOf('<!--', start + 4)
      continue
    }
    const end = sumber.indexOf('-->', start + 4)
    if (end < 0) break
    hasil.push({ start, end: end + 3 })
    start = sumber.indexOf('<!--', end + 3)
  }
  return hasil
}

/** The first comment that does not end before an offset. */
export function lewatiKomentar(komentar: readonly Span[], dari: number, offset: number): number {
  let ke = dari
  while (ke < komentar.length && (komentar[ke] as Span).end <= offset) ke++
  return ke
}
