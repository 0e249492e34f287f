import { type Document, type DocumentOptions, type ParseOptions, parseDocument, type SchemaOptions } from 'yaml'

/**
 * Opens a YAML text of at most `terpanjang` letters. The parser nests as deep as its input and is slow on what is nested: what is longer, or
 * nested deeper than it can follow, is not opened, and the words say why.
 */
export function bukaYaml(
  isi: string,
  terpanjang: number,
  options: ParseOptions & DocumentOptions & SchemaOptions,
): { readonly dokumen: Document.Parsed } | { readonly sebab: string } {
  if (isi.length > terpanjang) return { sebab: `lebih dari ${terpanjang.toLocaleString('id-ID')} huruf` }
  try {
    return { dokumen: parseDocument(isi, options) }
  } catch {
    return { sebab: 'bersarang terlalu dalam' }
  }
}
