import { type Span, tanpaCrTunggal } from '@perkada/core'
import type { PetaDocx } from '@perkada/docx'

/** Line and column, both counted from 1; the column in UTF-16 code units. In a Word document the line is the paragraph. */
export interface Posisi {
  readonly line: number
  readonly column: number
}

/** A source text whose lines can be looked up. */
export interface Sumber {
  /** What a line is: a line of the file, or a paragraph of a Word document. */
  readonly satuan: 'baris' | 'paragraf'
  posisi(offset: number): Posisi
  /** The text of a line (counted from 1) without its end. */
  baris(line: number): string
  /** A place as a report names it after the path: "12:5" or "paragraf 12". */
  sebut(offset: number): string
  /** Many places as a report lists them: "12:5, 14:1" or "paragraf 12, 14". */
  sebutSemua(daftarSpan: readonly Span[]): string
  /** The letters of a range where no line of a file shows them: in a Word document, shortened; else undefined. */
  kutip(span: Span): string | undefined
}

/** The index of the last start that is not behind an offset. */
function cariAwal(jumlah: number, awal: (ke: number) => number, offset: number): number {
  let low = 0
  let high = jumlah - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (awal(middle) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The letters of a range as they stand in Word: without the backslashes that keep Markdown from taking them for marks, the stars around italics, and the tags between lines of a cell. */
function kataWord(source: string, peta: PetaDocx, { start, end }: Span): string {
  let isi = ''
  let at = start
  for (let ke = cariAwal(peta.length, i => peta[i]?.start ?? 0, start); at < end; ke++) {
    const ruas = peta[ke] ?? { start: end, end }
    isi += source
      .slice(at, Math.max(at, Math.min(end, ruas.start)))
      .replaceAll('<br>', ' ')
      .replace(/[\\*]/g, '')
    isi += source.slice(Math.max(at, ruas.start), Math.min(end, ruas.end))
    at = Math.max(at, ruas.end)
  }
  return isi
}

const KUTIPAN_TERPANJANG = 200

/** A Word document: a line is a paragraph as it stands in Word, with the number that Word writes before it. */
function sumberWord(source: string, peta: PetaDocx): Sumber {
  const rentang = new Map<number, { start: number; end: number }>()
  for (const { start, end, paragraf } of peta) rentang.set(paragraf, { start: rentang.get(paragraf)?.start ?? start, end })
  const posisi = (offset: number): Posisi => {
    const line = peta[cariAwal(peta.length, ke => peta[ke]?.start ?? 0, offset)]?.paragraf ?? 1
    const { start, end } = rentang.get(line) ?? { start: 0, end: 0 }
    return { line, column: kataWord(source, peta, { start, end: Math.min(offset, end) }).length + 1 }
  }
  return {
    satuan: 'paragraf',
    posisi,
    baris(line) {
      return kataWord(source, peta, rentang.get(line) ?? { start: 0, end: 0 }).replace(/[\r\n]/g, ' ')
    },
    sebut: offset => `paragraf ${posisi(offset).line}`,
    sebutSemua: daftarSpan => `paragraf ${[...new Set(daftarSpan.map(({ start }) => posisi(start).line))].join(', ')}`,
    kutip(span) {
      const isi = kataWord(source, peta, span)
        .replace(/[\r\n\t]/g, ' ')
        .trim()
      return isi.length > KUTIPAN_TERPANJANG ? `${isi.slice(0, KUTIPAN_TERPANJANG - 1)}…` : isi
    },
  }
}

/** Indexes the lines of a source text once; with the way back to Word, its paragraphs. */
export function buatSumber(tertulis: string, peta?: PetaDocx): Sumber {
  if (peta) return sumberWord(tertulis, peta)
  const source = tanpaCrTunggal(tertulis)
  const awal = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) awal.push(at + 1)
  const posisi = (offset: number): Posisi => {
    const line = cariAwal(awal.length, ke => awal[ke] ?? 0, offset) + 1
    return { line, column: offset - (awal[line - 1] ?? 0) + 1 }
  }
  const sebut = (offset: number) => {
    const { line, column } = posisi(offset)
    return `${line}:${column}`
  }
  return {
    satuan: 'baris',
    posisi,
    baris: line => source.slice(awal[line - 1] ?? source.length, awal[line] ?? source.length).replace(/\r?\n$/, ''),
    sebut,
    sebutSemua: daftarSpan => daftarSpan.map(({ start }) => sebut(start)).join(', '),
    kutip: () => undefined,
  }
}

/** Where a finding stands, for reports that show no text beside it: "Paragraf 12, “huruf c”: " in a Word document, else nothing. */
export function awalanTempat(sumber: Sumber, span: Span | undefined): string {
  const kutipan = span && sumber.kutip(span)
  return span && kutipan !== undefined ? `Paragraf ${sumber.posisi(span.start).line}, “${kutipan}”: ` : ''
}
