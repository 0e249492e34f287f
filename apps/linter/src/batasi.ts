import type { Diagnostic } from '@perkada/core'

/** Findings of one rule that the report of one text lists when nothing else is asked: the longest statutes have a tenth of it. */
export const TERINCI = 1000

const sebut = (jumlah: number) => jumlah.toLocaleString('id-ID')

/** What stands for the findings that are not listed, at the place of the first of them. */
const selebihnya = ({ rule, severity, span }: Diagnostic, jumlah: number, terinci: number): Diagnostic => ({
  rule,
  severity,
  message: `Dari sini masih ada ${sebut(jumlah)} temuan lain dari aturan ini dengan keparahan yang sama; yang dirinci hanya ${sebut(terinci)} yang pertama. Perbaiki yang sudah dirinci lalu periksa lagi, atau pakai --max-findings 0 untuk merinci semuanya.`,
  ...(span && { span }),
})

/**
 * The findings as a report lists them: of each rule and severity the first `terinci` (0: all), then one that tells how many
 * more there are. Counts, exit code and baseline are taken from all findings, never from this list.
 */
export function batasi(diagnostics: readonly Diagnostic[], terinci = TERINCI): readonly Diagnostic[] {
  if (terinci === 0 || diagnostics.length <= terinci) return diagnostics
  const jumlah = new Map<string, number>()
  const golongan = ({ rule, severity }: Diagnostic) => `${rule} ${severity}`
  const ke = diagnostics.map(satu => {
    const urutan = (jumlah.get(golongan(satu)) ?? 0) + 1
    jumlah.set(golongan(satu), urutan)
    return urutan
  })
  return diagnostics.flatMap((satu, index) => {
    const urutan = ke[index] as number
    if (urutan <= terinci) return [satu]
    return urutan === terinci + 1 ? [selebihnya(satu, (jumlah.get(golongan(satu)) as number) - terinci, terinci)] : []
  })
}
