import type { Span } from '@perkada/core'
import type { Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * Constructs that a regulation does not use. Several are quadratic on hostile text, and `(1)`, `a.`, bold runs, bullets
 * quotes and tables are read by our own reader from the source.
 */
const tidakDipakai = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
]

function hanyaYangDipakai(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: tidakDipakai } }]
}

const pembaca = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(hanyaYangDipakai).freeze()

/** The Markdown tree of a text: front matter, headings, fenced blocks; the rest is paragraphs. */
const bacaMdast = (sumber: string): Root => pembaca.parse(sumber)

/** What of a draft only Markdown can read, with offsets in the draft. */
export interface BlokMarkdown {
  readonly depan?: { readonly isi: string; readonly span: Span }
  readonly daftarPagar: readonly { readonly bahasa: string; readonly span: Span }[]
}

const akhirDepan = /[\n\r]---[\t ]*(?=[\n\r]|$)/g
const garisPagar = /^[\t ]*(?:```|~~~)[^\n\r]*/gm

/**
 * The front matter and the fenced blocks of a draft. The lines of the law between them mean nothing to Markdown: the
 * parser, which takes twice the time of all the rest, is given only what may be such a block.
 */
export function bacaBlokMarkdown(sumber: string): BlokMarkdown {
  const depan = bacaDepanMarkdown(sumber)
  const daftarPagar = bacaPagar(sumber, depan?.span.end ?? 0)
  return depan ? { depan, daftarPagar } : { daftarPagar }
}

function bacaDepanMarkdown(sumber: string): BlokMarkdown['depan'] {
  const start = sumber.startsWith('\ufeff') ? 1 : 0
  if (!sumber.startsWith('---', start)) return undefined
  akhirDepan.lastIndex = start
  const tutup = akhirDepan.exec(sumber)
  if (!tutup) return undefined
  const [node] = bacaMdast(sumber.slice(start, tutup.index + tutup[0].length)).children
  return node?.type === 'yaml' ? { isi: node.value, span: letak(node, start) } : undefined
}

/** All fences are read at once, because only the parser knows which line opens a block and which one closes it. */
function bacaPagar(sumber: string, dari: number): BlokMarkdown['daftarPagar'] {
  garisPagar.lastIndex = dari
  const pertama = garisPagar.exec(sumber)
  if (!pertama) return []
  let end = garisPagar.lastIndex
  for (let satu = garisPagar.exec(sumber); satu; satu = garisPagar.exec(sumber)) end = satu.index + satu[0].length
  const start = pertama.index
  const hasil = bacaMdast(`${sumber.slice(start, end)}\n.`).children.flatMap(node =>
    node.type === 'code' ? [{ bahasa: node.lang ?? '', span: letak(node, start) }] : [],
  )
  const terakhir = hasil[hasil.length - 1]
  if (terakhir && terakhir.span.end > end) hasil[hasil.length - 1] = { ...terakhir, span: { ...terakhir.span, end: sumber.length } }
  return hasil
}

const letak = (node: RootContent, geser: number): Span => ({
  start: (node.position?.start.offset ?? 0) + geser,
  end: (node.position?.end.offset ?? 0) + geser,
})
