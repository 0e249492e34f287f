/** Words that stay small inside a title (butir 74). */
export const partikel: ReadonlySet<string> = new Set(
  'dan atau di ke dari yang untuk dengan pada dalam oleh atas tentang terhadap serta bagi antara antar sebagai secara dan/atau'.split(' '),
)

/** A phrase with a capital letter at its head, as a sentence begins. */
export const kapitalAwal = (isi: string): string => isi.charAt(0).toUpperCase() + isi.slice(1)

/** A title with capitals as butir 74 asks, whatever its case was: "KOORDINASI DI LINGKUNGAN" becomes "Koordinasi di Lingkungan". */
export function kapitalJudul(isi: string): string {
  return isi
    .toLowerCase()
    .split(' ')
    .map((kata, ke) => (ke > 0 && partikel.has(kata) ? kata : kata.replace(/(^|[-/(“"])[A-Za-zÀ-ɏ]/gu, huruf => huruf.toUpperCase())))
    .join(' ')
}
