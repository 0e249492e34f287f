import type { Teks } from '@perkada/core'
import type { Baris } from '../sumber/baris.ts'

const tajukPenjelasan = /^PENJELASAN(?: ATAS\b|$)/
/** What a gazette prints above: "TAMBAHAN", "LEMBARAN NEGARA RI", "No. 5495". */
const kopGazet = /^(?:TAMBAHAN|LEMBARAN|BERITA|REPUBLIK|KABUPATEN|KOTA|PROVINSI|SALINAN|No\b|NOMOR|\()/

/** "I. UMUM", "II. PASAL DEMI PASAL": with these an explanation begins below its title. */
export const membukaPenjelasan = (isi: string): boolean =>
  /^(?:I{1,2}\.? ?|A\. ?)?(?:UMUM|PENJELASAN UMUM|PASAL DEMI PASAL)[.:]?$/.test(isi)

/** The head of an explanation that a collection keeps apart from its act: takes "PENJELASAN" and "ATAS" out of its lines, so that the title of the act is left; undefined where it is another head. */
export function kepalaPenjelasan(barisKepala: Baris[]): { readonly judul?: Teks; readonly sisa: readonly Teks[] } | undefined {
  const letak = barisKepala.findIndex(({ teks }) => tajukPenjelasan.test(teks.isi))
  if (letak < 0 || !barisKepala.slice(0, letak).every(({ teks }) => kopGazet.test(teks.isi))) return undefined
  const utuh = barisKepala[letak]?.teks as Teks
  if (utuh.isi !== 'PENJELASAN') return { sisa: [] }
  const atas = barisKepala[letak + 1]?.teks.isi === 'ATAS' ? 1 : 0
  const [, ...sisa] = barisKepala.splice(letak, 1 + atas)
  return { judul: utuh, sisa: sisa.map(({ teks }) => teks) }
}
