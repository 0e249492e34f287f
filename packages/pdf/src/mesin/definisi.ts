/** The vocabulary of a document definition: pdfmake is named in this folder and nowhere else. */
export type { CanvasElement, Content, PageOrientation, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
