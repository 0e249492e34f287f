import './ikatan.ts'
import type { Tautan, Unsur } from '../struktur/unsur.ts'

/** The vocabulary of a document definition: pdfmake is named in this folder and nowhere else. */
export type { CanvasElement, Content, PageOrientation, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'

declare module 'pdfmake/interfaces' {
  interface ContentBase {
    /** Which element of the document this node and all inside it belong to; null is furniture of the page. */
    struct?: Unsur | null
    /** Stretches of a text that lead elsewhere; offsets of its text, whatever pieces that is made of. */
    links?: readonly Tautan[]
  }
}
