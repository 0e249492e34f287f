/** Types of structure elements that print uses, by their names in ISO 32000-1, 14.8.4. */
export type Peran =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'

/** How the marks of a list count, by the names of ISO 32000-1, table 347. */
export type PenomoranDaftar = 'Decimal' | 'LowerAlpha'

/**
 * One element of the document as a reader hears it. It knows what it stands in; print keeps the order in which elements are
 * first drawn, which is the order of reading. A page part without an element is furniture.
 */
export interface Unsur {
  readonly peran: Peran
  readonly induk?: Unsur
  /** What a Figure shows, for those who do not see it. */
  readonly alternatif?: string
  readonly penomoran?: PenomoranDaftar
  /** Columns that a cell spans, where more than one (ISO 32000-1, 14.8.5.7). */
  readonly rentang?: number
  /** Name by which links inside and outside the file lead here: "pasal-7". */
  readonly tujuan?: string
  /** Name in the outline of the file, below the nearest element around it that has one. */
  readonly penanda?: string
}

/** A stretch of a text that leads elsewhere; offsets are those of the text as it is set. */
export interface Tautan {
  readonly start: number
  readonly end: number
  /** The `tujuan` of an element. */
  readonly ke: string
  /** What is said of it before it is followed: "Menuju Pasal 7". */
  readonly sebutan: string
}

type Sifat = Omit<Unsur, 'peran' | 'induk'>

/** An element inside another. */
export const di = (induk: Unsur, peran: Peran, sifat: Sifat = {}): Unsur => ({ peran, induk, ...sifat })

/** The element that holds the whole document. */
export const bukaDokumen = (): Unsur => ({ peran: 'Document' })

/** Number of sections around an element, itself included. */
const kedalaman = (unsur: Unsur | undefined): number => (unsur ? kedalaman(unsur.induk) + (unsur.peran === 'Sect' ? 1 : 0) : 0)

/** The heading of a section: H1 is the title of the regulation, and no level is skipped (ISO 14289-1, 7.4.2). */
export const kepalaSeksi = (seksi: Unsur): Unsur => di(seksi, `H${Math.min(6, kedalaman(seksi) + 1) as 1 | 2 | 3 | 4 | 5 | 6}`)
