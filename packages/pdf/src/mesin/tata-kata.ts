import { akhirKata, bacaAturanPasangan } from './aturan-pasangan.ts'
import type { FontTerbuka, GlifPdfkit, TataanKata } from './pdfkit.ts'

/** Letters, digits and signs that every shaper leaves where they stand: no marks, nothing invisible, no fraction slash. */
const polos = /^[ -~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2014\u2018-\u201e\u2026]+$/

/** A word as fontkit lays it out; pdfkit scales its places in place. */
class Tataan implements TataanKata {
  readonly glyphs: readonly GlifPdfkit[]
  readonly positions: TataanKata['positions']

  constructor(glyphs: readonly GlifPdfkit[], positions: TataanKata['positions']) {
    this.glyphs = glyphs
    this.positions = positions
  }

  get advanceWidth(): number {
    return this.positions.reduce((jumlah, { xAdvance }) => jumlah + xAdvance, 0)
  }
}

/**
 * Lets a font lay out words of plain letters by their pairs alone, where that is all that it does to them: the same glyphs and
 * places as those of fontkit, which goes through every table for every word.
 */
export function percepatTataan(font: FontTerbuka, bytes: Uint8Array): void {
  const aturan = bacaAturanPasangan(bytes)
  if (!aturan) return
  const tata = font.layout.bind(font)
  const daftarGlif = new Map<number, GlifPdfkit>()
  const glif = (kode: number): GlifPdfkit => {
    const ada = daftarGlif.get(kode) ?? font.glyphForCodePoint(kode)
    daftarGlif.set(kode, ada)
    return ada
  }
  font.layout = (isi, fitur) => {
    if (fitur || !polos.test(isi)) return tata(isi, fitur)
    const glyphs: GlifPdfkit[] = []
    for (let at = 0; at < isi.length; at++) glyphs.push(glif(isi.charCodeAt(at)))
    const positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[] = []
    for (let urutan = 0; urutan < glyphs.length; urutan++) {
      const { id, advanceWidth } = glyphs[urutan] as GlifPdfkit
      const berikut = glyphs[urutan + 1]?.id ?? akhirKata
      if (id === 0 || aturan.tersambung(id, berikut)) return tata(isi, fitur)
      positions.push({ xAdvance: advanceWidth + (berikut < 0 ? 0 : aturan.geser(id, berikut)), yAdvance: 0, xOffset: 0, yOffset: 0 })
    }
    return new Tataan(glyphs, positions)
  }
}

const PENGGAL = 0xad
const tandaPenggal = String.fromCharCode(PENGGAL)

/**
 * Lets a font show the soft hyphen behind a word as its hyphen, where fontkit hides it: seen as any hyphen, copied as the mark of
 * a word that goes on in the next line (ISO 32000-1, 14.8.2.2.3).
 */
export function tampilkanPenggal(font: FontTerbuka): void {
  const tata = font.layout.bind(font)
  const hubung = font.hasGlyphForCodePoint(0x2010) ? '\u2010' : '-'
  font.layout = (isi, fitur) => {
    if (!isi.endsWith(tandaPenggal)) return tata(isi, fitur)
    const tataan = tata(isi.slice(0, -1) + hubung, fitur)
    const glif = font.getGlyph(tataan.glyphs.at(-1)?.id ?? 0, [PENGGAL])
    return glif ? new Tataan([...tataan.glyphs.slice(0, -1), glif], tataan.positions) : tataan
  }
}
