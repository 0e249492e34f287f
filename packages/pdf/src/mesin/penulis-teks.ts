import type { DokumenPdfkit, FontPdfkit, LetakGlif } from './pdfkit.ts'

/** A stretch of glyphs that stands at `x` and `y` from where its text begins, in thousandths of the size; `tj` are its codes and kerns. */
interface Deret {
  readonly x: number
  readonly y: number
  readonly tj: string
}

const PER_EM = 1000

/** A number as pdfkit writes it, to the millionth of a point. */
const bilangan = (nilai: number): number => Math.round(nilai * 1e6) / 1e6

/** The codes of a text, with what moves the glyphs after them; a glyph that stands off the line begins a stretch of its own. */
function sandikan(font: FontPdfkit, isi: string): readonly Deret[] {
  const [sandi, letak] = font.encode(isi)
  const hasil: Deret[] = []
  let [x, awal, heks, tj] = [0, 0, '', '']
  const tutup = (dx: number, dy: number) => {
    if (tj || heks) hasil.push({ x: awal + dx, y: dy, tj: heks ? `${tj}<${heks}>` : tj.trimEnd() })
    heks = ''
    tj = ''
    awal = x
  }
  for (let urutan = 0; urutan < letak.length; urutan++) {
    const { xAdvance, advanceWidth, xOffset, yOffset } = letak[urutan] as LetakGlif
    const lepas = xOffset !== 0 || yOffset !== 0
    if (lepas) tutup(0, 0)
    heks += sandi[urutan]
    x += xAdvance
    if (lepas) tutup(xOffset, yOffset)
    else if (xAdvance !== advanceWidth) {
      tj += `<${heks}> ${bilangan(advanceWidth - xAdvance)} `
      heks = ''
    }
  }
  tutup(0, 0)
  return hasil
}

/**
 * Writes words onto the page that is drawn. Words in a row share one text object (ISO 32000-1, 9.4): pdfkit opens one for every
 * word and sets colour, size and axes anew. What a word is written as is kept for the next time it stands in the document.
 */
export class PenulisTeks {
  private readonly dokumen: DokumenPdfkit
  private readonly daftarSandi = new Map<FontPdfkit, Map<string, readonly Deret[]>>()
  private isi = ''
  private font: FontPdfkit | undefined
  private ukuran = 0
  private warna: string | undefined

  constructor(dokumen: DokumenPdfkit) {
    this.dokumen = dokumen
  }

  /** Writes a text whose first letter stands at `x`, `dasar` pt below the top of the page. */
  tulis(isi: string, font: FontPdfkit, ukuran: number, x: number, dasar: number, warna = 'black'): void {
    if (isi === '') return
    if (this.warna !== warna) {
      this.tutup()
      this.dokumen.opacity(1)
      this.dokumen.fillColor(this.dokumen.resolveColor(warna, 'black'))
      this.warna = warna
    }
    const { page } = this.dokumen
    if (!this.isi) this.isi = `q\n1 0 0 -1 0 ${bilangan(page.height)} cm\nBT`
    if (this.font !== font || this.ukuran !== ukuran) {
      page.fonts[font.id] ??= font.ref()
      this.isi += `\n/${font.id} ${bilangan(ukuran)} Tf`
      this.font = font
      this.ukuran = ukuran
    }
    const daftar = this.sandi(font, isi)
    for (let ke = 0; ke < daftar.length; ke++) {
      const { x: dx, y: dy, tj } = daftar[ke] as Deret
      this.isi += `\n1 0 0 1 ${bilangan(x + (dx * ukuran) / PER_EM)} ${bilangan(page.height - dasar + (dy * ukuran) / PER_EM)} Tm\n[${tj}] TJ`
    }
  }

  /** Ends what was written, so that something else can be drawn or marked. */
  tutup(): void {
    if (this.isi) this.dokumen.addContent(`${this.isi}\nET\nQ`)
    this.isi = ''
    this.font = undefined
    this.warna = undefined
  }

  private sandi(font: FontPdfkit, isi: string): readonly Deret[] {
    let kata = this.daftarSandi.get(font)
    if (!kata) {
      kata = new Map<string, readonly Deret[]>()
      this.daftarSandi.set(font, kata)
    }
    const ada = kata.get(isi)
    if (ada) return ada
    const baru = sandikan(font, isi)
    kata.set(isi, baru)
    return baru
  }
}
