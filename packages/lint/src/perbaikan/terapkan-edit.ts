import { akhirBarisDari, type Diagnostic, denganAkhirBaris, denganLf, type Edit, type Span } from '@perkada/core'

/** A finding whose fix was applied. */
export type Terpasang = Diagnostic & { readonly fix: NonNullable<Diagnostic['fix']> }

const sah = (source: string, { span }: Edit) => span.start >= 0 && span.start <= span.end && span.end <= source.length
const berubah = (source: string, { span, isi }: Edit) => source.slice(span.start, span.end) !== isi

/** The letters of a text that edits touch, and the places between letters where they put something in. */
class Sentuhan {
  private readonly huruf: Uint8Array
  private readonly sela: Uint8Array

  constructor(panjang: number) {
    this.huruf = new Uint8Array(panjang)
    this.sela = new Uint8Array(panjang + 1)
  }

  /** No edit touches the same letters; at one place, an insertion touches whatever begins or ends there. */
  bebas({ start, end }: Span): boolean {
    if (start === end) return !this.sela[start] && !this.huruf[start] && !this.huruf[start - 1]
    for (let at = start; at < end; at++) if (this.huruf[at] || this.sela[at]) return false
    return !this.sela[end]
  }

  tandai({ start, end }: Span, nilai: 0 | 1): void {
    if (start === end) this.sela[start] = nilai
    else this.huruf.fill(nilai, start, end)
  }
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
  const akhir = akhirBarisDari(source)
  const diterima: Edit[] = []
  const terpasang: Terpasang[] = []
  let sentuhan: Sentuhan | undefined
  for (const diagnostic of diagnostics) {
    const { fix } = diagnostic
    if (!fix || (fix.jenis === 'unsafe' && !unsafe)) continue
    const edits = fix.edits.map(({ span, isi }) => ({ span, isi: denganAkhirBaris(denganLf(isi), akhir) }))
    if (!edits.every(edit => sah(source, edit)) || !edits.some(edit => berubah(source, edit))) continue
    sentuhan ??= new Sentuhan(source.length)
    const sebelum = diterima.length
    for (const edit of edits) {
      if (!sentuhan.bebas(edit.span)) break
      sentuhan.tandai(edit.span, 1)
      diterima.push(edit)
    }
    if (diterima.length < sebelum + edits.length) {
      for (const { span } of diterima.splice(sebelum)) sentuhan.tandai(span, 0)
      continue
    }
    terpasang.push({ ...diagnostic, fix })
  }
  let hasil = ''
  let sampai = 0
  for (const { span, isi } of diterima.sort((a, b) => a.span.start - b.span.start)) {
    hasil += source.slice(sampai, span.start) + isi
    sampai = span.end
  }
  return { source: hasil + source.slice(sampai), terpasang }
}
