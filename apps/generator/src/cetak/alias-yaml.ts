import { type Document, visit } from 'yaml'

/** The first place of a YAML text that takes its value from elsewhere in it (`*nama`), with its offset: none of our files may. */
export function cariAlias(dokumen: Document): { readonly offset: number; readonly pesan: string } | undefined {
  let hasil: { offset: number; pesan: string } | undefined
  visit(dokumen, {
    Alias(_, { range, source }) {
      hasil = { offset: range?.[0] ?? 0, pesan: `*${source} tidak dikenal; tulis nilainya sendiri` }
      return visit.BREAK
    },
  })
  return hasil
}
