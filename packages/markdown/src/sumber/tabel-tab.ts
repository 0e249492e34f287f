import type { Span, Tabel, Teks } from '@perkada/core'
import type { GarisTabel } from './tabel.ts'

/** Letters of the name of a column. */
const namaTerpanjang = 80
const penandaSel = /^(?:\(\d{1,3}\)|[a-z]{1,2}[.)]|\d{1,3}[.)]?|[IVX]{1,4}\.)$/

function selBertab(sumber: string, start: number, end: number): Span[] {
  const hasil: Span[] = []
  let awal = start
  for (let tab = sumber.indexOf('\t', start); ; tab = sumber.indexOf('\t', tab + 1)) {
    const akhir = tab < 0 || tab >= end ? end : tab
    hasil.push({ start: awal, end: akhir })
    if (akhir === end) return hasil
    awal = akhir + 1
  }
}

/** Names of columns: each cell has a short one, none is the mark of an element, none a colon. */
const isKepala = (sumber: string, sel: readonly Span[]): boolean =>
  sel.length > 1 &&
  sel.every(({ start, end }) => {
    const isi = sumber.slice(start, end).trim()
    return isi !== '' && isi.length <= namaTerpanjang && !penandaSel.test(isi) && !/^[:#>|([“"]|[.;:,]$/.test(isi.replace(/No\.$/, 'No'))
  })

/**
 * A table as it is pasted from Word or a spreadsheet, with a tab between cells and its head in the line at `offset`; two columns have at
 * least two rows, of which none is longer than the head.
 */
export function bacaTabelTab(sumber: string, offset: number, garis: GarisTabel, baca: (span: Span) => Teks): Tabel | undefined {
  const daftarSel: Span[][] = []
  let akhir = offset
  for (let start = offset; start < sumber.length; ) {
    const end = garis.akhir(start)
    const sel = selBertab(sumber, start, end)
    if (sel.length < 2 || !(daftarSel[0] ? sel.length <= daftarSel[0].length : isKepala(sumber, sel))) break
    daftarSel.push(sel)
    akhir = end
    start = garis.setelah(end)
  }
  const [selKepala = [], ...selBaris] = daftarSel
  if (selBaris.length < (selKepala.length > 2 ? 1 : 2)) return undefined
  const kepala = selKepala.map(baca)
  const baris = selBaris.map(deret => deret.map(baca))
  return { tipe: 'tabel', kepala, baris, rata: kepala.map(() => undefined), span: { start: offset, end: akhir } }
}
