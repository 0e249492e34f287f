import type { Span } from '@perkada/core'
import { hitung, hitungDikenal } from '../hasil.ts'
import type { BentukLaporan } from './laporan.ts'
import { buatSumber, type Sumber } from './posisi.ts'
import { unsurJson } from './unsur-json.ts'

function letak(sumber: Sumber, span: Span | undefined) {
  if (!span) return {}
  const awal = sumber.posisi(span.start)
  const akhir = sumber.posisi(span.end)
  const paragraf = sumber.satuan === 'paragraf' ? { paragraph: awal.line, text: sumber.kutip(span) } : {}
  return { line: awal.line, column: awal.column, endLine: akhir.line, endColumn: akhir.column, ...paragraf }
}

/** Findings for a program; lines and columns are counted from 1, the end is exclusive. In a Word document the line is the paragraph, and `text` quotes it. */
export const laporanJson: BentukLaporan = {
  kepala: '{\n  "files": [',
  sela: ',',
  bagian({ path, source, peta, diagnostics }) {
    const sumber = buatSumber(source, peta)
    const findings = diagnostics.map(({ rule, severity, message, span, related = [], fix }) => ({
      rule,
      severity,
      message,
      ...letak(sumber, span),
      related: related.map(lain => ({ message: lain.message, ...letak(sumber, lain.span) })),
      ...(fix && { fix: { kind: fix.jenis, edits: fix.edits.map(edit => ({ ...letak(sumber, edit.span), text: edit.isi })) } }),
    }))
    return unsurJson([{ path, findings }], 2)
  },
  kaki(ringkasan) {
    const { daftarBerkas, daftarKegagalan, dilewati, diabaikan } = ringkasan
    const summary = {
      ...hitung(ringkasan),
      files: daftarBerkas.length,
      skipped: dilewati,
      ignored: diabaikan,
      baseline: hitungDikenal(ringkasan),
    }
    const sisa = JSON.stringify({ failures: daftarKegagalan, summary }, null, 2)
    return `${daftarBerkas.length ? '\n  ' : ''}],${sisa.slice(1)}\n`
  },
}
