import type { Span } from '@perkada/core'
import { bacaPohonMarkdown } from './pohon-markdown.ts'

/** A front matter with its fences, and the YAML between them. */
export interface DepanMarkdown {
  readonly span: Span
  readonly isi: Span
}

/** What of a draft is Markdown in blocks, with offsets in the draft. */
export interface BlokMarkdown {
  readonly depan?: DepanMarkdown
  readonly daftarBagan: readonly Span[]
}

/**
 * The front matter and the charts of a draft. The lines of the law mean nothing to Markdown, and neither does what stands between two
 * fences: the parser, which takes twice the time of all the rest, is given the fences.
 */
export function bacaBlokMarkdown(sumber: string): BlokMarkdown {
  const depan = bacaDepanMarkdown(sumber)
  const daftarBagan = bacaBaganMarkdown(calonBagan(sumber, depan?.span.end ?? 0))
  return depan ? { depan, daftarBagan } : { daftarBagan }
}

const garisDepan = /---[^\n\r]*(?:\r\n?|\n)/y
const akhirDepan = /(?<=[\n\r])---[\t ]*(?=[\n\r]|$)/g

function bacaDepanMarkdown(sumber: string): DepanMarkdown | undefined {
  const start = sumber.startsWith('\ufeff') ? 1 : 0
  garisDepan.lastIndex = start
  const pembuka = garisDepan.exec(sumber)
  if (!pembuka) return undefined
  akhirDepan.lastIndex = garisDepan.lastIndex
  const penutup = akhirDepan.exec(sumber)
  if (!penutup) return undefined
  const [simpul] = bacaPohonMarkdown(pembuka[0] + penutup[0]).children
  if (simpul?.type !== 'yaml') return undefined
  return { span: { start, end: penutup.index + penutup[0].length }, isi: { start: start + pembuka[0].length, end: penutup.index } }
}

const garisPagar = /^[\t ]*(`{3,}|~{3,})([^\n\r]*)/gm
/** U+2028 and U+2029 end a line for an expression, not for a draft. */
const awalBaris = (sumber: string, at: number): boolean => at === 0 || sumber[at - 1] === '\n' || sumber[at - 1] === '\r'

/** A fenced block that names a chart: where it stands and its fences; what is between them is no Markdown. */
interface CalonBagan {
  readonly span: Span
  readonly pagar: string
}

/** Blocks from an opening fence to the closing one, or to the end of the file. */
function calonBagan(sumber: string, dari: number): CalonBagan[] {
  const hasil: CalonBagan[] = []
  if (!sumber.includes('```', dari) && !sumber.includes('~~~', dari)) return hasil
  let buka: { start: number; garis: string; pagar: string; bagan: boolean } | undefined
  garisPagar.lastIndex = dari
  for (let cocok = garisPagar.exec(sumber); cocok; cocok = garisPagar.exec(sumber)) {
    if (!awalBaris(sumber, cocok.index)) continue
    const [garis, pagar, keterangan] = cocok as unknown as [string, string, string]
    if (!buka) {
      if (pagar.startsWith('~') || !keterangan.includes('`'))
        buka = { start: cocok.index, garis, pagar, bagan: /^[\t ]*bagan/.test(keterangan) }
    } else if (pagar.startsWith(buka.pagar) && /^[\t ]*$/.test(keterangan)) {
      if (buka.bagan) hasil.push({ span: { start: buka.start, end: cocok.index + garis.length }, pagar: `${buka.garis}\n${garis}` })
      buka = undefined
    }
  }
  if (buka?.bagan) hasil.push({ span: { start: buka.start, end: sumber.length }, pagar: `${buka.garis}\n${buka.pagar}` })
  return hasil
}

/** Blocks for one call of the parser: a call costs as much as two charts, and a tree of thousands costs memory. */
const sekelompok = 64

/** The fences that Markdown takes for those of a chart; most charts of a draft have the same. */
function pagarBagan(daftarPagar: readonly string[]): ReadonlySet<string> {
  const hasil = new Set<string>()
  for (let ke = 0; ke < daftarPagar.length; ke += sekelompok) {
    const kelompok = daftarPagar.slice(ke, ke + sekelompok)
    const simpul = bacaPohonMarkdown(kelompok.join('\n')).children
    if (simpul.length !== kelompok.length) continue
    for (const [nomor, node] of simpul.entries()) if (node.type === 'code' && node.lang === 'bagan') hasil.add(kelompok[nomor] as string)
  }
  return hasil
}

function bacaBaganMarkdown(calon: readonly CalonBagan[]): Span[] {
  const milikBagan = pagarBagan([...new Set(calon.map(({ pagar }) => pagar))])
  return calon
    .filter(({ pagar }) => milikBagan.has(pagar))
    .map(({ span: { start, end }, pagar }) => ({ start: start + pagar.search(/[`~]/), end }))
}
