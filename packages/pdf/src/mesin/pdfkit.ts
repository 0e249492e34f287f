/** What print uses of pdfkit's documents, structure elements and fonts; pdfkit has no types of its own for these. */
export interface GlifPdfkit {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
  readonly constructor: new (id: number, codePoints: readonly number[], font: FontTerbuka) => GlifPdfkit
}

/** A word laid out: its glyphs and where they stand, in units of the font. */
export interface TataanKata {
  readonly glyphs: readonly GlifPdfkit[]
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[]
  readonly advanceWidth: number
}

/** The file of a face, read; a document takes it as it takes a file. */
export interface FontTerbuka {
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): GlifPdfkit
  layout(isi: string, fitur?: unknown): TataanKata
  getGlyph(id: number, codePoints?: readonly number[]): GlifPdfkit | null
  /** Words laid out before, by their letters: a document that takes this face begins with them. */
  layoutCache?: object | undefined
}

/** Where a glyph stands and how far it leads, in thousandths of the size; `advanceWidth` is its width without kerning. */
export interface LetakGlif {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}

/** A font as pdfkit has embedded it. */
export interface FontPdfkit {
  readonly id: string
  /** The codes of a text, four hexadecimal digits each, and where their glyphs stand; the font file will carry these glyphs. */
  encode(isi: string): readonly [sandi: readonly string[], letak: readonly LetakGlif[]]
  /** The font as the resources of a page name it. */
  ref(): unknown
  widthOfString(isi: string, ukuran: number): number
  lineHeight(ukuran: number): number
  readonly ascender: number
  readonly font: FontTerbuka
  layoutCache?: object | undefined
}

/** An indirect object; `data` may be filled until it is ended. */
export interface RefPdfkit {
  readonly data: Record<string, unknown>
  compress: boolean
  write(chunk: Uint8Array): void
  end(chunk?: Uint8Array): void
}

/** A stretch of marked content on a page. */
export interface IsiTertanda {
  readonly refs: readonly unknown[]
}

/** An element of the structure tree. */
export interface UnsurPdfkit {
  readonly dictionary: RefPdfkit
  add(anak: UnsurPdfkit | IsiTertanda): void
  end(): void
}

/** A bookmark. */
export interface PenandaPdfkit {
  readonly children: readonly PenandaPdfkit[]
  readonly outlineData: Record<string, unknown>
  addItem(judul: string, letak: { top: number; left: number }): PenandaPdfkit
}

interface PohonNama {
  limits: boolean
  _compareKeys(a: string, b: string): number
}

/** What the press uses of pdfkit's document, which its types leave out. */
export interface DokumenPdfkit {
  readonly page: { readonly width: number; readonly height: number; readonly fonts: Record<string, unknown> }
  readonly outline: PenandaPdfkit
  readonly info: Record<string, unknown>
  readonly _root: { readonly data: Record<string, unknown> & { readonly Names: { readonly data: Record<string, PohonNama> } } }
  readonly _id: Uint8Array
  subset?: number
  endSubset(): void
  endMetadata(): void
  ref(data: object): RefPdfkit
  provideFont(nama: string, bold: boolean, italics: boolean): FontPdfkit
  struct(jenis: string, sifat: object): UnsurPdfkit
  addStructure(unsur: UnsurPdfkit): void
  getStructParentTree(): PohonNama
  markStructureContent(tag: string): IsiTertanda
  markContent(tag: string, sifat: object): void
  endMarkedContent(): void
  addContent(isi: string): void
  opacity(opacity: number): void
  fillColor(warna: unknown): void
  resolveColor(warna: string, baku: string): unknown
  addNamedDestination(nama: string, ...letak: (string | number | null)[]): void
  addNamedEmbeddedFile(nama: string, berkas: RefPdfkit): void
  goTo(x: number, y: number, lebar: number, tinggi: number, ke: string, sifat: object): void
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
  end(): void
}

/** A string of the file, where a bare one would be written as a name. */
export const teksPdf = (isi: string): object => Object(isi) as object
