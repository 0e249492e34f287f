import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * Constructs that a regulation does not use. Several are quadratic on hostile text, and `(1)`, `a.`, bold runs, bullets
 * and quotes are read by our own reader from the source.
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
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: tidakDipakai } }, gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const pembaca = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(hanyaYangDipakai).freeze()

/** The Markdown tree of a draft: front matter, headings, fenced blocks, tables; the rest is paragraphs. */
export const bacaMdast = (sumber: string): Root => pembaca.parse(sumber)
