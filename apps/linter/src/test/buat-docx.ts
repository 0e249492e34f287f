import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const JENIS = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const tingkat = (ilvl: number, numFmt: string, lvlText: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${numFmt}"/><w:lvlText w:val="${lvlText}"/></w:lvl>`

/** A text as a bureau has it in Word: a paragraph for each line, `[0]` and `[1]` for the levels of a numbered list, a footnote for `^`. */
export function buatDocx(teks: string): Uint8Array {
  const badan = teks.split('\n').map(baris => {
    const ilvl = /^\[([01])\]/.exec(baris)?.[1]
    const nomor = ilvl === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="1"/></w:numPr></w:pPr>`
    const isi = baris.slice(ilvl === undefined ? 0 : 3).split('^')
    return `<w:p>${nomor}${isi.map(satu => `<w:r><w:t xml:space="preserve">${satu}</w:t></w:r>`).join('<w:r><w:footnoteReference w:id="1"/></w:r>')}</w:p>`
  })
  const bagian = (nama: string, jenis: string) => `<Override PartName="/word/${nama}.xml" ContentType="${JENIS}.${jenis}+xml"/>`
  const abstrak = `<w:abstractNum w:abstractNumId="0">${tingkat(0, 'decimal', '(%1)')}${tingkat(1, 'lowerLetter', '%2.')}</w:abstractNum>`
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types>${bagian('document', 'document.main')}${bagian('numbering', 'numbering')}</Types>`),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${badan.join('')}</w:body></w:document>`),
    'word/numbering.xml': strToU8(`<w:numbering ${W}>${abstrak}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`),
  })
}
