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

/** What of a draft is Markdown in blocks, with offsets in the draft. */
export interface BlokMarkdown {
  readonly depan?: { readonly isi: string; readonly span: Span }
  readonly daftarBagan: readonly Span[]
}

/**
 * The front matter and the charts of a draft. The lines of the law mean nothing to Markdown: the parser, which takes
 * twice the time of all the rest, is given only what may be such a block.
 */
export function bacaBlokMarkdown(sumber: string): BlokMarkdown {
  const depan = bacaDepanMarkdown(sumber)
  const daftarBagan = bacaBaganMarkdown(sumber, calonBagan(sumber, depan?.span.end ?? 0))
  return depan ? { depan, daftarBagan } : { daftarBagan }
}

const akhirDepan = /[\n\r]---[\t ]*(?=[\n\r]|$)/g

function bacaDepanMarkdown(sumber: string): BlokMarkdown['depan'] {
  const start = sumber.startsWith('\ufeff') ? 1 : 0
  if (!sumber.startsWith('---', start)) return undefined
  akhirDepan.lastIndex = start
  const tutup = akhirDepan.exec(sumber)
  if (!tutup) return undefined
  const [node] = bacaMdast(sumber.slice(start, tutup.index + tutup[0].length)).children
  return node?.type === 'yaml' ? { isi: node.value, span: letak(node, start) } : undefined
}

const garisPagar = /(?<![^\n\r])[\t ]*(`{3,}|~{3,})([^\n\r]*)/g

/** Fenced blocks that name a chart, from the opening fence to the closing one or to the end of the file. */
function calonBagan(sumber: string, dari: number): Span[] {
  const hasil: Span[] = []
  if (!sumber.includes('```', dari) && !sumber.includes('~~~', dari)) return hasil
  let buka: { start: number; pagar: string; bagan: boolean } | undefined
  garisPagar.lastIndex = dari
  for (let garis = garisPagar.exec(sumber); garis; garis = garisPagar.exec(sumber)) {
    const [utuh, pagar, keterangan] = garis as unknown as [string, string, string]
    if (!buka) {
      if (pagar.startsWith('~') || !keterangan.includes('`')) buka = { start: garis.index, pagar, bagan: /^[\t ]*bagan/.test(keterangan) }
    } else if (pagar.startsWith(buka.pagar) && /^[\t ]*$/.test(keterangan)) {
      if (buka.bagan) hasil.push({ start: buka.start, end: garis.index + utuh.length })
      buka = undefined
    }
  }
  if (buka?.bagan) hasil.push({ start: buka.start, end: sumber.length })
  return hasil
}

/** Blocks for one call of the parser: a call costs as much as two charts, and a tree of thousands costs memory. */
const sekelompok = 64

function bacaBaganMarkdown(sumber: string, calon: readonly Span[]): Span[] {
  const hasil: Span[] = []
  for (let ke = 0; ke < calon.length; ke += sekelompok) {
    const kelompok = calon.slice(ke, ke + sekelompok)
    const awal = kelompok.map((_, nomor) => kelompok.slice(0, nomor).reduce((jumlah, { start, end }) => jumlah + end - start + 1, 0))
    let nomor = 0
    for (const node of bacaMdast(kelompok.map(({ start, end }) => sumber.slice(start, end)).join('\n')).children) {
      const { start } = letak(node, 0)
      while ((awal[nomor + 1] ?? Number.POSITIVE_INFINITY) <= start) nomor++
      if (node.type === 'code' && node.lang === 'bagan') hasil.push(letak(node, (kelompok[nomor] as Span).start - (awal[nomor] as number)))
    }
  }
  return hasil
}

const letak = (node: RootContent, geser: number): Span => ({
  start: (node.position?.start.offset ?? 0) + geser,
  end: (node.position?.end.offset ?? 0) + geser,
})
