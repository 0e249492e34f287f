import { type Document, type DocumentOptions, isCollection, type ParseOptions, parseDocument, type SchemaOptions, visit } from 'yaml'

/** A key that is a list or a map itself is written out as a string within that of the key around it, which doubles with each. */
function berkunciSusun(dokumen: Document): boolean {
  let ada = false
  visit(dokumen, {
    Pair(_, { key }) {
      ada ||= isCollection(key)
      return ada ? visit.BREAK : undefined
    },
  })
  return ada
}

/**
 * Opens a YAML text of at most `terpanjang` letters. The parser nests as deep as its input and is slow on what is nested: what is longer, or
 * nested deeper than it can follow, is not opened, nor is what has a key that is no word; the words say why.
 */
export function bukaYaml(
  isi: string,
  terpanjang: number,
  options: ParseOptions & DocumentOptions & SchemaOptions,
): { readonly dokumen: Document.Parsed } | { readonly sebab: string } {
  if (isi.length > terpanjang) return { sebab: `lebih dari ${terpanjang.toLocaleString('id-ID')} huruf` }
  try {
    const dokumen = parseDocument(isi, options)
    return /[?[{]/.test(isi) && berkunciSusun(dokumen) ? { sebab: 'ada kunci yang bukan satu kata' } : { dokumen }
  } catch {
    return { sebab: 'bersarang terlalu dalam' }
  }
}
