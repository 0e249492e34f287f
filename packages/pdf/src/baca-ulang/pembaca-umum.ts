import 'pdfjs-dist/legacy/build/pdf.worker.mjs'

/** The reader for the PDFs of others, with its worker in the same thread. */
export { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
