import {
  type Document,
  type DocumentOptions,
  isAlias,
  isCollection,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  visit,
} from 'yaml'

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

/** The value of a YAML text that was opened without errors, or why it has none and the offset of that: an alias without its target, or too many. */
export function nilaiYaml(dokumen: Document.Parsed): { readonly isi: unknown } | { readonly sebab: string; readonly offset: number } {
  try {
    return { isi: dokumen.toJS() }
  } catch {
    let [sebab, offset] = ['terlalu banyak alias (*nama); tulis nilainya sendiri', 0]
    visit(dokumen, (_, node) => {
      if (!isAlias(node) || node.resolve(dokumen)) return
      sebab = `“*${node.source}” tidak menunjuk nilai mana pun; tulis nilainya sendiri, atau apit teksnya dengan tanda kutip`
      offset = node.range?.[0] ?? 0
      return visit.BREAK
    })
    return { sebab, offset }
  }
}
