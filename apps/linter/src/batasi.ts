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

/** Second places of one finding that are listed: real texts have a tenth of it. */
export const TERSEBUT = 200
/** Changes of one fix that are listed: real texts have a tenth of it. */
export const TERUBAH = 1000

/** A finding whose second places or changes would outgrow the text: the first places, then how many more there are; of the fix, that there is one. */
function ringkaskan(temuan: Diagnostic): Diagnostic {
  const { related = [], fix, ...sisa } = temuan
  const lagi = related.length - TERSEBUT
  const panjang = fix !== undefined && fix.edits.length > TERUBAH
  if (lagi <= 0 && !panjang) return temuan
  const catatan: { message: string }[] = []
  if (lagi > 0) catatan.push({ message: `Masih ada ${sebut(lagi)} tempat lain; pakai --max-findings 0 untuk menyebut semuanya.` })
  if (panjang)
    catatan.push({
      message: `Perbaikannya mengubah ${sebut(fix.edits.length)} tempat: pasang dengan ${fix.jenis === 'safe' ? '--fix' : '--fix --unsafe'}, atau pakai --max-findings 0 untuk merincinya.`,
    })
  return { ...sisa, ...(fix && !panjang && { fix }), related: [...related.slice(0, TERSEBUT), ...catatan] }
}

/**
 * The findings as a report lists them: of each rule and severity the first `terinci` (0: all), then one that tells how many
 * more there are; of each finding as many places as a person reads. Counts, exit code and baseline are taken from all
 * findings, never from this list.
 */
export function batasi(diagnostics: readonly Diagnostic[], terinci = TERINCI): readonly Diagnostic[] {
  return terinci === 0 ? diagnostics : batasiTemuan(diagnostics, terinci).map(ringkaskan)
}

function batasiTemuan(diagnostics: readonly Diagnostic[], terinci: number): readonly Diagnostic[] {
  if (diagnostics.length <= terinci) return diagnostics
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
