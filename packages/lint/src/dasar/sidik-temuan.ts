import type { Diagnostic } from '@perkada/core'

/** Words of its line on either side of a finding that belong to it, and how far to look for them. */
const KATA = 12
const JAUH = 240
/** Letters beyond which the text around a finding says enough about its place. */
const CUKUP = 32

const rapikan = (isi: string) => isi.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
const awalBaris = (isi: string) => isi.split(/[\r\n]/, 1)[0] ?? ''

/** Words of one line around a range; where they say little ("Pasal 3"), also those of the next line that has any. */
function teksSekitar(source: string, { start, end }: NonNullable<Diagnostic['span']>): string {
  const sebelum = source.slice(Math.max(0, start - JAUH), start)
  const sesudah = source.slice(end, end + JAUH)
  const kiri = sebelum
    .slice(Math.max(sebelum.lastIndexOf('\n'), sebelum.lastIndexOf('\r')) + 1)
    .split(/\s+/)
    .slice(-KATA)
  const baris = awalBaris(sesudah)
  const kanan = baris.split(/\s+/).slice(0, KATA)
  const teks = rapikan(`${kiri.join(' ')} ${source.slice(start, Math.min(end, start + JAUH))} ${kanan.join(' ')}`)
  if (teks.length >= CUKUP) return teks
  const lanjutan = awalBaris(sesudah.slice(baris.length).trimStart()).split(/\s+/)
  return `${teks} ${rapikan(lanjutan.slice(0, KATA).join(' '))}`
}

/**
 * What a finding is recognised by in a later version of the text: its rule, the letters it marks and the text around them,
 * in one spacing and case. Line numbers do not count, so a finding moves with its text.
 */
export function sidikTemuan(source: string, { rule, span }: Diagnostic): string {
  if (!span) return rule
  return [rule, rapikan(source.slice(span.start, span.end)).slice(0, 200), teksSekitar(source, span)].join('\n')
}
