import { type Rentang, rapikanMiring, type Teks } from '@perkada/core'

/** Marks that no reader sees and no font shows: zero-width spaces and joiners that come with pasted text. */
const takTampak = /[\u200b-\u200f\u2060\ufeff]/g

/** A text as a reader sees it: white space folded, invisible marks gone. */
export const bersih = (isi: string): string => isi.replace(takTampak, '').replace(/\s+/g, ' ').trim()

/** Where an offset of a text lies once `bersih` has folded it. */
export const letakBersih = (isi: string, offset: number): number => bersih(`${isi.slice(0, offset)}|`).length - 1

/** The same of a text with its italics. */
export function bersihTeks({ isi, miring }: Teks): Teks {
  const rapi = bersih(isi)
  if (!miring) return { isi: rapi }
  if (rapi === isi) return { isi, miring }
  const tergeser = rapikanMiring(
    rapi,
    miring.map(([start, end]): Rentang => [letakBersih(isi, start), letakBersih(isi, end)]),
  )
  return tergeser ? { isi: rapi, miring: tergeser } : { isi: rapi }
}
