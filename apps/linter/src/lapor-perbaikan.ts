import type { Perubahan } from '@perkada/lint'
import { buatSumber } from './posisi.ts'

const SINGKAT = 60

const kutip = (isi: string) => {
  const satu = isi.replace(/\s+/g, ' ')
  return `"${satu.length > SINGKAT ? `${satu.slice(0, SINGKAT)}…` : satu}"`
}

/** One line for what a fix did: place, rule, what stood there and what stands there now. */
function barisPerubahan(path: string, { temuan, source }: Perubahan): string {
  const [pertama] = temuan.fix.edits
  const posisi = buatSumber(source).posisi(pertama?.span.start ?? 0)
  const ganti = temuan.fix.edits.map(({ span, isi }) => {
    const lama = source.slice(span.start, span.end)
    return !lama ? `sisipkan ${kutip(isi)}` : isi ? `${kutip(lama)} menjadi ${kutip(isi)}` : `hapus ${kutip(lama)}`
  })
  return `${path}:${posisi.line}:${posisi.column}  ${temuan.rule}  ${ganti.join('; ')}`
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
