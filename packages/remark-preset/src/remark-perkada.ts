import { type Diagnostic, kelompokkan, type Severity } from '@perkada/core'
import { lint, type Rule, rules, rulesHidup, sebutDaftarSumber, terapkanKeparahan } from '@perkada/lint'
import { apakahPeraturan, bacaPosisi } from '@perkada/markdown'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { bacaOpsi, type OpsiBerlaku } from './baca-opsi.ts'
import type { Opsi } from './opsi.ts'

/** remark knows errors, warnings and information: a galat stops, a saran only informs. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = { galat: true, peringatan: false, saran: undefined }

const menurutId = new Map(rules.map(rule => [rule.id, rule]))

/** What the rule watches, why, and where the other half of a contradiction stands. */
function catatan({ summary, sources }: Rule, { related = [] }: Diagnostic, baris: (offset: number) => number): string {
  const lain = [...kelompokkan(related, ({ message }) => message)].map(([message, daftar]) => {
    const daftarBaris = new Set(daftar.flatMap(({ span }) => (span ? baris(span.start) : [])))
    return daftarBaris.size ? `Baris ${[...daftarBaris].join(', ')}: ${message}` : message
  })
  return [summary, ...sebutDaftarSumber(sources), ...lain].join('\n\n')
}

/** What may stand in place of the range that is reported: only where the fix is the exchange of just these letters. */
function ganti({ span, fix }: Diagnostic): string | undefined {
  const [edit, ...lain] = fix?.edits ?? []
  return edit && !lain.length && span && edit.span.start === span.start && edit.span.end === span.end ? edit.isi : undefined
}

function laporkan(
  file: VFile,
  source: string,
  diagnostic: Diagnostic,
  { docs }: OpsiBerlaku,
  posisi: ReturnType<typeof bacaPosisi>['posisi'],
) {
  const { rule: id, severity, message, span } = diagnostic
  const titik = (offset: number) => ({ ...posisi(offset), offset })
  const tempat = span && { start: titik(span.start), end: titik(span.end) }
  const pesan: VFileMessage = file.message(message, { ruleId: id, source: 'perkada', ...(tempat && { place: tempat }) })
  pesan.fatal = fatal[severity]
  const rule = menurutId.get(id)
  if (rule) pesan.note = catatan(rule, diagnostic, offset => posisi(offset).line)
  if (docs) pesan.url = `${docs}/${id}.md`
  const baru = ganti(diagnostic)
  if (span) pesan.actual = source.slice(span.start, span.end)
  if (baru !== undefined) pesan.expected = [baru]
}

/**
 * Reviews the regulations among the texts that a unified pipeline passes, and leaves all others alone: what it finds becomes
 * messages with source `perkada`. The text is read as it stands in the file, so it matters not what other plugins do.
 */
export const remarkPerkada: Plugin<[opsi?: Opsi | null | undefined]> = opsi => {
  const berlaku = bacaOpsi(opsi ?? {})
  const { keparahan, options, daerah } = berlaku
  const hidup = rulesHidup(rules, keparahan)
  return (_pohon, file) => {
    const source = String(file)
    if (!apakahPeraturan(source)) return
    const { diagnostics, naskah } = lint(source, { rules: hidup, options, ...(daerah && { daerah }) })
    const { posisi } = bacaPosisi(source)
    for (const satu of terapkanKeparahan(diagnostics, naskah, rules, keparahan)) laporkan(file, source, satu, berlaku, posisi)
  }
}
