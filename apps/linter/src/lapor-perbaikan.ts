import type { Diagnostic } from '@perkada/core'
import type { Perubahan } from '@perkada/lint'
import { buatSumber } from './posisi.ts'

const SINGKAT = 60

const kutip = (isi: string) => {
  const satu = isi.replace(/\s+/g, ' ')
  return `"${satu.length > SINGKAT ? `${satu.slice(0, SINGKAT)}…` : satu}"`
}

/** What a fix does, in words: what stands in the source, and what will stand there. */
export const sebutPerbaikan = (source: string, { edits }: NonNullable<Diagnostic['fix']>): string =>
  edits
    .map(({ span, isi }) => {
      const lama = source.slice(span.start, span.end)
      return !lama ? `sisipkan ${kutip(isi)}` : isi ? `${kutip(lama)} menjadi ${kutip(isi)}` : `hapus ${kutip(lama)}`
    })
    .join('; ')

function barisPerubahan(path: string, { temuan, source }: Perubahan): string {
  const posisi = buatSumber(source).posisi(temuan.fix.edits[0]?.span.start ?? 0)
  return `${path}:${posisi.line}:${posisi.column}  ${temuan.rule}  ${sebutPerbaikan(source, temuan.fix)}`
}

/** What --fix did to a file: the number of changes for each rule; with `rinci` a line for each change, unsafe ones marked. */
export function laporPerbaikan(path: string, daftarPerubahan: readonly Perubahan[], rinci: boolean): string[] {
  if (!daftarPerubahan.length) return []
  if (rinci)
    return daftarPerubahan.map(satu => `${barisPerubahan(path, satu)}${satu.temuan.fix.jenis === 'unsafe' ? '  (periksa kembali)' : ''}`)
  const jumlah = new Map<string, number>()
  for (const { temuan } of daftarPerubahan) jumlah.set(temuan.rule, (jumlah.get(temuan.rule) ?? 0) + 1)
  const aturan = [...jumlah].map(([rule, kali]) => `${rule} ${kali}`).join(', ')
  return [`${path}: ${daftarPerubahan.length} perbaikan (${aturan})`]
}
