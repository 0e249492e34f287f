import type { Diagnostic, Edit } from '@perkada/core'

/** A finding whose fix was applied. */
export type Terpasang = Diagnostic & { readonly fix: NonNullable<Diagnostic['fix']> }

/** Two edits touch the same letters; at one place, an insertion touches whatever begins or ends there. */
function bertabrakan(a: Edit, b: Edit): boolean {
  const sisip = a.span.start === a.span.end || b.span.start === b.span.end
  return sisip ? a.span.start <= b.span.end && b.span.start <= a.span.end : a.span.start < b.span.end && b.span.start < a.span.end
}

const sah = (source: string, { span }: Edit) => span.start >= 0 && span.start <= span.end && span.end <= source.length
const berubah = (source: string, { span, isi }: Edit) => source.slice(span.start, span.end) !== isi

/** Puts an edit in its place among edits that touch none of each other, in the order of the text; false where it touches one of them. */
function sisipkan(urut: Edit[], edit: Edit): boolean {
  let low = 0
  let high = urut.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((urut[middle]?.span.start ?? 0) < edit.span.start) low = middle + 1
    else high = middle
  }
  if (urut.slice(Math.max(0, low - 1), low + 1).some(lain => bertabrakan(edit, lain))) return false
  urut.splice(low, 0, edit)
  return true
}

/**
 * Applies the fixes of findings to a source text, each whole or not at all; where two touch the same letters the first
 * wins. New lines follow the line ends of the text.
 */
export function terapkanEdit(
  source: string,
  diagnostics: readonly Diagnostic[],
  unsafe = false,
): { source: string; terpasang: Terpasang[] } {
  const crlf = source.includes('\r\n')
  const diterima: Edit[] = []
  const terpasang: Terpasang[] = []
  for (const diagnostic of diagnostics) {
    const { fix } = diagnostic
    if (!fix || (fix.jenis === 'unsafe' && !unsafe)) continue
    const edits = fix.edits.map(({ span, isi }) => ({ span, isi: crlf ? isi.replace(/\r?\n/g, '\r\n') : isi }))
    if (!edits.every(edit => sah(source, edit)) || !edits.some(edit => berubah(source, edit))) continue
    const gagal = edits.findIndex(edit => !sisipkan(diterima, edit))
    if (gagal >= 0) {
      for (const edit of edits.slice(0, gagal)) diterima.splice(diterima.indexOf(edit), 1)
      continue
    }
    terpasang.push({ ...diagnostic, fix })
  }
  let hasil = ''
  let sampai = 0
  for (const { span, isi } of diterima) {
    hasil += source.slice(sampai, span.start) + isi
    sampai = span.end
  }
  return { source: hasil + source.slice(sampai), terpasang }
}
