/** A number or a letter before a heading: `A. Latar Belakang`, `II. Pelaksanaan`. */
const bernomor = /^(?:[A-Z]{1,5}|\d{1,2})\.\s/
const berakhir = /[.,;:!?]$/
/** Letters of the longest line that is taken for a heading. */
const terpanjang = 160

/**
 * A paragraph that heads what stands below it, as annexes have them, which no keyword of the law names: all in capitals, or numbered
 * and without a mark at its end. It stays with the text that it heads.
 */
export function isKepalaUraian(isi: string): boolean {
  const teks = isi.trim()
  if (teks.length > terpanjang || berakhir.test(teks)) return false
  return bernomor.test(teks) || (teks === teks.toUpperCase() && teks !== teks.toLowerCase())
}
