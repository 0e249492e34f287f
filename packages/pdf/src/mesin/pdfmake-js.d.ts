declare module 'pdfmake/js/Printer.js' {
  const Printer: unknown
  export default Printer
}
declare module 'pdfmake/js/PDFDocument.js' {
  const PDFDocument: unknown
  export default PDFDocument
}
declare module 'pdfmake/js/qrEnc.js' {
  const qrEnc: unknown
  export default qrEnc
}
declare module 'pdfmake/js/TextBreaker.js' {
  const TextBreaker: unknown
  export default TextBreaker
}
