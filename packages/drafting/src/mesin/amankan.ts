const tandaDialek = /[\\*_#>|<`]/g
const tersembunyi = /[\p{Cc}\p{Cf}]/gu

/** A fact as it may stand in a draft: on one line, its Markdown signs escaped, our own token brackets made square. */
const amankanTeks = (isi: string): string =>
  isi
    .replace(/\s+/g, ' ')
    .trim()
    .replace(tersembunyi, '')
    .replace(/[⟦⟧]/g, tanda => (tanda === '⟦' ? '[' : ']'))
    .replace(tandaDialek, '\\$&')

/** The fact again, as it was before escaping: for a value that stands in YAML and not in running text. */
export const tanpaEscape = (isi: string): string => isi.replace(/\\([\\*_#>|<`])/g, '$1')

/** Escapes every text inside a value. */
export function amankan(nilai: unknown): unknown {
  if (typeof nilai === 'string') return amankanTeks(nilai)
  if (Array.isArray(nilai)) return nilai.map(amankan)
  if (nilai === null || typeof nilai !== 'object') return nilai
  return Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, amankan(isi)]))
}
