import type { Span } from '@perkada/core'
import { type Hasil, hitung } from './hasil.ts'
import { buatSumber, type Sumber } from './posisi.ts'

function letak(sumber: Sumber, span: Span | undefined) {
  if (!span) return {}
  const awal = sumber.posisi(span.start)
  const akhir = sumber.posisi(span.end)
  return { line: awal.line, column: awal.column, endLine: akhir.line, endColumn: akhir.column }
}

/** Findings for a program; lines and columns are counted from 1, the end is exclusive. */
export function formatJson(hasil: Hasil): string {
  const files = hasil.daftarBerkas.map(({ path, source, diagnostics }) => {
    const sumber = buatSumber(source)
    const findings = diagnostics.map(({ rule, severity, message, span, related = [] }) => ({
      rule,
      severity,
      message,
      ...letak(sumber, span),
      related: related.map(lain => ({ message: lain.message, ...letak(sumber, lain.span) })),
    }))
    return { path, findings }
  })
  const summary = { ...hitung(hasil), files: files.length, skipped: hasil.dilewati }
  return `${JSON.stringify({ files, failures: hasil.daftarKegagalan, summary }, null, 2)}\n`
}
