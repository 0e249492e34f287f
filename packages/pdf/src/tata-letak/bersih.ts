/** Marks that no reader sees and no font shows: zero-width spaces and joiners that come with pasted text. */
const takTampak = /[\u200b-\u200f\u2060\ufeff]/g

/** A text as a reader sees it: white space folded, invisible marks gone. */
export const bersih = (isi: string): string => isi.replace(takTampak, '').replace(/\s+/g, ' ').trim()
