import type { Span, Tabel, Teks } from '@perkada/core'

/** One row of a GFM table: where its cells stand in the source, without their borders and white space. */
function sel(sumber: string, start: number, end: number): Span[] {
  let awal = start
  while (awal < end && (sumber[awal] === ' ' || sumber[awal] === '\t')) awal++
  let akhir = end
  while (akhir > awal && (sumber[akhir - 1] === ' ' || sumber[akhir - 1] === '\t')) akhir--
  if (sumber[awal] === '|') awal++
  if (akhir > awal && sumber[akhir - 1] === '|' && sumber[akhir - 2] !== '\\') akhir--
  const hasil: Span[] = []
  let mulai = awal
  for (let i = awal; i <= akhir; i++) {
    if (i < akhir && !(sumber[i] === '|' && sumber[i - 1] !== '\\')) continue
    hasil.push({ start: mulai, end: i })
    mulai = i + 1
  }
  return hasil
}

const polaPemisah = /^:?-+:?$/

/** The alignment of a delimiter row (`|:--|--:|`); undefined when the line is none. */
function pemisah(sumber: string, start: number, end: number): Tabel['rata'] | undefined {
  const isi = sumber.slice(start, end)
  if (!isi.includes('|') || !isi.includes('-')) return undefined
  const kolom = sel(sumber, start, end).map(span => sumber.slice(span.start, span.end).trim())
  if (!kolom.every(satu => polaPemisah.test(satu))) return undefined
  return kolom.map(satu => (satu.endsWith(':') ? (satu.startsWith(':') ? 'tengah' : 'kanan') : satu.startsWith(':') ? 'kiri' : undefined))
}

/** Where a line begins behind its marks of quotation; its own start where it has none. */
function lewatiKutip(sumber: string, start: number, end: number): number {
  let isi = start
  for (let i = start; i < end && (sumber[i] === '>' || sumber[i] === ' ' || sumber[i] === '\t'); i++) if (sumber[i] === '>') isi = i + 1
  return isi
}

/** Lines of a source, by their ends. */
export interface GarisTabel {
  akhir(offset: number): number
  setelah(akhir: number): number
  /** The first line from `offset` on that holds more than comments. */
  lewatiKomentar(offset: number): number
}

/**
 * A GFM table whose head begins at `offset`, all of it quoted or nothing; undefined when none does. Linear in the length of the table, which the
 * grammar of micromark is not: 80 KB of short rows cost it 40 s.
 */
export function bacaTabel(
  sumber: string,
  offset: number,
  garis: GarisTabel,
  baca: (span: Span) => Teks,
): { tabel: Tabel; akhir: number; kutip: boolean } | undefined {
  const akhirKepala = garis.akhir(offset)
  if (!sumber.slice(offset, akhirKepala).includes('|')) return undefined
  const awalKepala = lewatiKutip(sumber, offset, akhirKepala)
  const kutip = awalKepala > offset
  const mulai = (start: number, end: number): number | undefined => {
    const awal = lewatiKutip(sumber, start, end)
    return awal > start === kutip ? awal : undefined
  }
  const rataDi = (start: number): Tabel['rata'] | undefined => {
    const end = garis.akhir(start)
    const isi = start < sumber.length ? mulai(start, end) : undefined
    return isi === undefined ? undefined : pemisah(sumber, isi, end)
  }
  const awalPemisah = garis.setelah(akhirKepala)
  const rata = rataDi(awalPemisah)
  const selKepala = rata && sel(sumber, awalKepala, akhirKepala)
  if (!rata || !selKepala || selKepala.length !== rata.length) return undefined
  const kepala = selKepala.map(baca)
  const baris: Teks[][] = []
  let akhir = garis.akhir(awalPemisah)
  for (let i = garis.setelah(akhir); i < sumber.length; i = garis.setelah(akhir)) {
    const awalBaris = garis.lewatiKomentar(i)
    const ujung = garis.akhir(awalBaris)
    const awal = mulai(awalBaris, ujung)
    if (awal === undefined || !sumber.slice(awal, ujung).includes('|')) break
    if (awalBaris > i && rataDi(garis.setelah(ujung))) break
    baris.push(sel(sumber, awal, ujung).map(baca))
    akhir = ujung
  }
  return { tabel: { tipe: 'tabel', kepala, baris, rata, span: { start: offset, end: akhir } }, akhir, kutip }
}
