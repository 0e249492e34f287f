import type { Root } from 'mdast'
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
export const bacaPohonMarkdown = (sumber: string): Root => pembaca.parse(sumber)
