import type { Span } from '@perkada/core'
import { type Hasil, hitung } from './hasil.ts'
import { buatSumber, type Sumber } from './posisi.ts'

function letak(sumber: Sumber, span: Span | undefined) {
  if (!span) return {}
  const awal = sumber.posisi(span.start)
  const akhir = sumber.posisi(span.end)
  const paragraf = sumber.satuan === 'paragraf' ? { paragraph: awal.line } : {}
  return { line: awal.line, column: awal.column, endLine: akhir.line, endColumn: akhir.column, ...paragraf }
}

/** Findings for a program; lines and columns are counted from 1, the end is exclusive. In a Word document the line is the paragraph. */
export function formatJson(hasil: Hasil): string {
  const files = hasil.daftarBerkas.map(({ path, source, peta, diagnostics }) => {
    const sumber = buatSumber(source, peta)
    const findings = diagnostics.map(({ rule, severity, message, span, related = [], fix }) => ({
      rule,
      severity,
      message,
      ...letak(sumber, span),
      related: related.map(lain => ({ message: lain.message, ...letak(sumber, lain.span) })),
      ...(fix && { fix: { kind: fix.jenis, edits: fix.edits.map(edit => ({ ...letak(sumber, edit.span), text: edit.isi })) } }),
    }))
    return { path, findings }
  })
  const summary = { ...hitung(hasil), files: files.length, skipped: hasil.dilewati, ignored: hasil.diabaikan, baseline: hasil.dikenal }
  return `${JSON.stringify({ files, failures: hasil.daftarKegagalan, summary }, null, 2)}\n`
}
