import type { Tautan, Unsur } from '../struktur/unsur.ts'
import type { DokumenPdfkit, FontPdfkit, PenandaPdfkit, UnsurPdfkit } from './pdfkit.ts'
import { teksPdf } from './pdfkit.ts'
import { PenulisTeks } from './penulis-teks.ts'

interface Inline {
  readonly text: string
  readonly x: number
  readonly start: number
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly font: FontPdfkit
  readonly color?: string
}

/** What an inline may have beyond words in a colour: the press sets none of these, and pdfmake draws what has them. */
interface Istimewa {
  readonly opacity?: number
  readonly link?: unknown
  readonly linkToPage?: unknown
  readonly linkToDestination?: unknown
  readonly fontFeatures?: unknown
  readonly characterSpacing?: unknown
  readonly sup?: unknown
  readonly sub?: unknown
  readonly _pageNodeRef?: unknown
}

const isBiasa = (inline: Inline & Istimewa): boolean =>
  (inline.opacity ?? 1) === 1 &&
  !(inline.link || inline.linkToPage || inline.linkToDestination || inline.fontFeatures) &&
  !(inline.characterSpacing || inline.sup || inline.sub || inline._pageNodeRef)

/** A thing that the layout has placed: a line of text, a stroke, an image. */
interface Benda {
  readonly type: string
  readonly item: {
    readonly struct?: Unsur | null
    readonly x?: number
    readonly y?: number
    readonly x1?: number
    readonly y1?: number
    readonly x2?: number
    readonly y2?: number
    readonly w?: number
    readonly h?: number
    readonly _width?: number
    readonly _height?: number
    readonly points?: readonly { readonly x: number; readonly y: number }[]
    readonly inlines?: readonly Inline[]
    readonly links?: readonly Tautan[]
    /** What pdfmake itself would lead to from elsewhere. */
    readonly id?: string
  }
}

type Kotak = [kiri: number, bawah: number, kanan: number, atas: number]

/** A part of an inline, drawn by itself because a link begins or ends inside the inline. */
interface Potongan {
  readonly mulai: number
  readonly akhir: number
  readonly tautan?: Tautan
}

interface TautanTerbuka {
  readonly tautan: Tautan
  readonly baris: unknown
  readonly unsur: UnsurPdfkit
  readonly x: number
  readonly y: number
  readonly tinggi: number
  sampai: number
}

const tergambar: ReadonlySet<string> = new Set(['line', 'vector', 'image', 'svg'])
const kosong: Kotak = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]

/** The drawing to which an element belongs. */
const gambarDi = (unsur: Unsur): Unsur | undefined => (unsur.peran === 'Figure' ? unsur : unsur.induk && gambarDi(unsur.induk))

/** Splits an inline where links begin and end. */
export function potongInline(panjang: number, start: number, links: readonly Tautan[]): Potongan[] {
  const hasil: Potongan[] = []
  let at = 0
  for (const tautan of links) {
    const mulai = Math.max(at, tautan.start - start)
    const akhir = Math.min(panjang, tautan.end - start)
    if (mulai >= akhir) continue
    if (mulai > at) hasil.push({ mulai: at, akhir: mulai })
    hasil.push({ mulai, akhir, tautan })
    at = akhir
  }
  if (at < panjang || panjang === 0) hasil.push({ mulai: at, akhir: panjang })
  return hasil
}

/**
 * Writes the structure of a document while its pages are drawn: pdfmake (see patches/README.md) tells of every item before it is
 * drawn, and what belongs to the same element in a row becomes one stretch of marked content. Elements come into being when
 * their first item is drawn; so do the places that links and the outline lead to.
 */
export class PerekamStruktur {
  private dokumen!: DokumenPdfkit
  private penulis!: PenulisTeks
  private kini: Unsur | null | undefined
  /** Marked content of `kini` is open on the page. */
  private terbuka = false
  private tautan: TautanTerbuka | undefined
  private readonly daftarUnsur = new Map<Unsur, UnsurPdfkit>()
  private readonly daftarKotak = new Map<Unsur, Kotak>()
  private readonly daftarPenanda = new Map<Unsur, PenandaPdfkit>()
  private readonly tujuanAda = new Set<string>()
  private readonly tujuanDituju = new Map<string, string>()

  beginPage(dokumen: DokumenPdfkit): void {
    if (this.dokumen !== dokumen) this.penulis = new PenulisTeks(dokumen)
    this.dokumen = dokumen
  }

  beginItem(benda: Benda): void {
    if (!tergambar.has(benda.type)) return
    const { struct = null, inlines, links } = benda.item
    this.tutupTautan()
    if (struct) this.unsur(struct, benda)
    if (inlines?.every(({ text }) => text === '')) return
    if (this.kini !== struct) this.tutup()
    this.kini = struct
    if (!links) this.buka(benda.type)
    const figur = struct && gambarDi(struct)
    if (figur) this.lebarkan(figur, benda)
  }

  /**
   * Draws a line of text whose top is at `y` and whose letters stand at `dasar`; false where there is more in it than words in a
   * colour, which pdfmake then draws.
   */
  drawLine(baris: Benda['item'], x: number, y: number, dasar: number): boolean {
    const { inlines = [], links } = baris
    if (baris.id !== undefined || !inlines.every(isBiasa)) {
      if (links) throw new Error('tulisan dengan tautan memiliki sifat yang tidak dikenal')
      return false
    }
    for (const inline of inlines) {
      if (links) this.gambarBertautan(baris, inline, links, x + inline.x, y, dasar)
      else this.penulis.tulis(inline.text, inline.font, inline.fontSize, x + inline.x, dasar, inline.color)
    }
    this.penulis.tutup()
    return true
  }

  /** Draws an inline in the parts that lead elsewhere and the parts that do not. */
  private gambarBertautan(baris: Benda['item'], inline: Inline, links: readonly Tautan[], x: number, y: number, dasar: number): void {
    for (const { mulai, akhir, tautan } of potongInline(inline.text.length, inline.start, links)) {
      const isi = inline.text.slice(mulai, akhir)
      const kiri = mulai === 0 ? x : x + inline.width - inline.font.widthOfString(inline.text.slice(mulai), inline.fontSize)
      if (this.tautan && (this.tautan.tautan !== tautan || this.tautan.baris !== baris)) this.tutupTautan()
      if (!tautan) this.buka('line')
      else if (!this.tautan) this.bukaTautan(tautan, baris, kiri, y, inline.height)
      this.penulis.tulis(isi, inline.font, inline.fontSize, kiri, dasar, inline.color)
      if (this.tautan) this.tautan.sampai = kiri + inline.font.widthOfString(isi.trimEnd(), inline.fontSize)
    }
  }

  endPage(): void {
    this.tutupTautan()
    this.tutup()
  }

  /** Ends the structure. Throws when a link leads to a place that no page has. */
  selesai(): void {
    for (const [ke, sebutan] of this.tujuanDituju)
      if (!this.tujuanAda.has(ke)) throw new Error(`tautan “${sebutan}” tidak memiliki tujuan dalam dokumen`)
    for (const [{ induk }, unsur] of this.daftarUnsur) if (!induk) unsur.end()
  }

  private tutup(): void {
    this.penulis.tutup()
    if (this.terbuka) this.dokumen.endMarkedContent()
    this.terbuka = false
    this.kini = undefined
  }

  /** Opens marked content where none is: of the element, or of furniture where there is no element. */
  private buka(jenisBenda: string): void {
    if (this.terbuka) return
    this.penulis.tutup()
    this.terbuka = true
    if (!this.kini) this.dokumen.markContent('Artifact', { type: jenisBenda === 'line' ? 'Pagination' : 'Layout' })
    else this.daftarUnsur.get(this.kini)?.add(this.dokumen.markStructureContent(this.kini.peran))
  }

  private unsur(struct: Unsur, benda: Benda): UnsurPdfkit {
    const ada = this.daftarUnsur.get(struct)
    if (ada) return ada
    const { induk, peran, alternatif, penomoran, rentang } = struct
    const indukPdf = induk && this.unsur(induk, benda)
    const baru = this.dokumen.struct(peran, {
      ...(alternatif !== undefined && { alt: alternatif }),
    })
    if (peran === 'TH' || rentang) {
      baru.dictionary.data['A'] = { O: 'Table', ...(peran === 'TH' && { Scope: 'Column' }), ...(rentang && { ColSpan: rentang }) }
    }
    if (penomoran) baru.dictionary.data['A'] = { O: 'List', ListNumbering: penomoran }
    if (indukPdf) indukPdf.add(baru)
    else this.dokumen.addStructure(baru)
    this.daftarUnsur.set(struct, baru)
    this.tandai(struct, benda.item.y ?? benda.item.y1 ?? 0)
    return baru
  }

  /** The place where an element begins, for links and for the outline. */
  private tandai(struct: Unsur, y: number): void {
    const { tujuan, penanda } = struct
    if (tujuan !== undefined) {
      this.tujuanAda.add(tujuan)
      this.dokumen.addNamedDestination(tujuan, 'XYZ', null, y, null)
    }
    if (penanda === undefined) return
    let atas = struct.induk
    while (atas && !this.daftarPenanda.has(atas)) atas = atas.induk
    const induk = (atas && this.daftarPenanda.get(atas)) ?? this.dokumen.outline
    this.daftarPenanda.set(struct, induk.addItem(penanda, { top: y, left: this.dokumen.page.width }))
  }

  private bukaTautan(tautan: Tautan, baris: Benda['item'], x: number, y: number, tinggi: number): void {
    const struct = this.kini
    if (!struct) return
    this.penulis.tutup()
    if (this.terbuka) this.dokumen.endMarkedContent()
    this.terbuka = false
    const unsur = this.dokumen.struct('Link', {})
    this.daftarUnsur.get(struct)?.add(unsur)
    unsur.add(this.dokumen.markStructureContent('Link'))
    this.tujuanDituju.set(tautan.ke, tautan.sebutan)
    this.tautan = { tautan, baris, unsur, x, y, tinggi, sampai: x }
  }

  /** pdfkit takes the page of an annotation from where the document stands when its element ends: a link ends on its own page. */
  private tutupTautan(): void {
    if (!this.tautan) return
    const { tautan, unsur, x, y, tinggi, sampai } = this.tautan
    this.penulis.tutup()
    this.dokumen.endMarkedContent()
    this.dokumen.goTo(x, y, sampai - x, tinggi, tautan.ke, { structParent: unsur, Contents: teksPdf(tautan.sebutan) })
    unsur.end()
    this.tautan = undefined
  }

  /** Takes an item into the box of its drawing (ISO 32000-1, 14.8.5.4.3). */
  private lebarkan(struct: Unsur, { item }: Benda): void {
    const lebar = item.inlines?.reduce((jumlah, { width }) => jumlah + width, 0) ?? item.w ?? item._width ?? 0
    const tinggi = item.inlines?.reduce((besar, { height }) => Math.max(besar, height), 0) ?? item.h ?? item._height ?? 0
    const titik = [
      ...(item.points ?? []),
      ...(item.x !== undefined && item.y !== undefined && !item.points ? [item, { x: item.x + lebar, y: item.y + tinggi }] : []),
      ...(item.x1 === undefined
        ? []
        : [
            { x: item.x1, y: item.y1 },
            { x: item.x2, y: item.y2 },
          ]),
    ]
    const kotak = this.daftarKotak.get(struct) ?? [...kosong]
    if (!this.daftarKotak.has(struct)) {
      this.daftarKotak.set(struct, kotak)
      const unsur = this.daftarUnsur.get(struct)
      if (unsur) unsur.dictionary.data['A'] = { O: 'Layout', Placement: 'Block', BBox: kotak }
    }
    const setinggi = this.dokumen.page.height
    for (const { x = 0, y = 0 } of titik) {
      kotak[0] = Math.min(kotak[0], x)
      kotak[1] = Math.min(kotak[1], setinggi - y)
      kotak[2] = Math.max(kotak[2], x)
      kotak[3] = Math.max(kotak[3], setinggi - y)
    }
  }
}
