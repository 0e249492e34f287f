import { type Rentang, rapikanMiring, type Teks } from '@perkada/core'

/** Marks that no reader sees and no font shows: zero-width spaces and joiners that come with pasted text. */
const takTampak = /[\u200b-\u200f\u2060\ufeff]/g

/** A text as a reader sees it: white space folded, invisible marks gone. */
export const bersih = (isi: string): string => isi.replace(takTampak, '').replace(/\s+/g, ' ').trim()

/** The same of a cell of a table, whose line breaks stay. */
export const bersihSel = (isi: string): string => (isi.includes('\n') ? isi.split('\n').map(bersih).join('\n') : bersih(isi))

/** Where an offset of a text lies once it has been folded. */
export const letakBersih = (isi: string, offset: number, lipat = bersih): number => lipat(`${isi.slice(0, offset)}|`).length - 1

function lipatTeks({ isi, miring }: Teks, lipat: typeof bersih): Teks {
  const rapi = lipat(isi)
  if (!miring) return { isi: rapi }
  if (rapi === isi) return { isi, miring }
  const tergeser = rapikanMiring(
    rapi,
    miring.map(([start, end]): Rentang => [letakBersih(isi, start, lipat), letakBersih(isi, end, lipat)]),
  )
  return tergeser ? { isi: rapi, miring: tergeser } : { isi: rapi }
}

/** A text with its italics as a reader sees it. */
export const bersihTeks = (teks: Teks): Teks => lipatTeks(teks, bersih)

/** The same of a cell. */
export const bersihTeksSel = (teks: Teks): Teks => lipatTeks(teks, bersihSel)
