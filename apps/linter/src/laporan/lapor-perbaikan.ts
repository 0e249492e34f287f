import type { Diagnostic, Edit } from '@perkada/core'
import type { Perubahan } from '@perkada/lint'
import { buatSumber } from './posisi.ts'

const SINGKAT = 60
const TERBANYAK = 3

const kutip = (isi: string) => {
  const satu = isi.replace(/\s+/g, ' ')
  return `“${satu.length > SINGKAT ? `${satu.slice(0, SINGKAT)}…` : satu}”`
}

function sebutEdit(source: string, { span, isi }: Edit): string {
  const lama = source.slice(span.start, span.end)
  return !lama ? `sisipkan ${kutip(isi)}` : isi ? `${kutip(lama)} menjadi ${kutip(isi)}` : `hapus ${kutip(lama)}`
}

/** What a fix does, in words: what stands in the source, and what will stand there; each change once. */
export function sebutPerbaikan(source: string, { edits }: NonNullable<Diagnostic['fix']>): string {
  const beda = [...new Set(edits.map(edit => sebutEdit(source, edit)))]
  const tempat = edits.length > 1 ? ` (${edits.length} tempat)` : ''
  return `${beda.slice(0, TERBANYAK).join('; ')}${beda.length > TERBANYAK ? '; …' : ''}${tempat}`
}

/** A line for every place that was changed. */
function barisPerubahan(path: string, { temuan, source }: Perubahan): string[] {
  const sumber = buatSumber(source)
  const periksa = temuan.fix.jenis === 'unsafe' ? '  (periksa kembali)' : ''
  return temuan.fix.edits.map(edit => {
    const { line, column } = sumber.posisi(edit.span.start)
    return `${path}:${line}:${column}  ${temuan.rule}  ${sebutEdit(source, edit)}${periksa}`
  })
}

/** What --fix did to a file: the number of changes for each rule; with `rinci` a line for each change, unsafe ones marked. */
export function laporPerbaikan(path: string, daftarPerubahan: readonly Perubahan[], rinci: boolean): string[] {
  if (!daftarPerubahan.length) return []
  if (rinci) return daftarPerubahan.flatMap(satu => barisPerubahan(path, satu))
  const jumlah = new Map<string, number>()
  for (const { temuan } of daftarPerubahan) jumlah.set(temuan.rule, (jumlah.get(temuan.rule) ?? 0) + 1)
  const aturan = [...jumlah].map(([rule, kali]) => `${rule} ${kali}`).join(', ')
  return [`${path}: ${daftarPerubahan.length} perbaikan (${aturan})`]
}
