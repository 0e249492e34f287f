import { strToU8, type Zippable, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const JENIS = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const akar = (nama: string, isi: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${nama} xmlns:w="${W}" xmlns:mc="${MC}" xmlns:r="${R}">${isi}</w:${nama}>`

/** The parts of a test document; `lain` adds parts or replaces those that are made from the rest. */
export interface IsiBerkas {
  readonly penomoran?: string
  readonly gaya?: string
  readonly jenisUtama?: string
  readonly lain?: Zippable
  /** How much the parts are packed: 0 leaves them as they are. */
  readonly level?: 0 | 6
  /** Parts beside the text: headers (`header`), `footer`, `footnotes`, `endnotes`, by the id under which the text refers to them. */
  readonly sampingan?: readonly { readonly id: string; readonly jenis: string; readonly isi: string }[]
}

function bagianSampingan(sampingan: NonNullable<IsiBerkas['sampingan']>): Zippable {
  if (!sampingan.length) return {}
  const hubungan = sampingan.map(({ id, jenis }) => `<Relationship Id="${id}" Type="${R}/${jenis}" Target="${id}.xml"/>`)
  return {
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${hubungan.join('')}</Relationships>`),
    ...Object.fromEntries(sampingan.map(({ id, jenis, isi }) => [`word/${id}.xml`, strToU8(akar(jenis, isi))])),
  }
}

/** A .docx with this body, as Word would pack it. */
export function buatDocx(
  badan: string,
  { penomoran, gaya, jenisUtama = 'document.main', sampingan = [], lain = {}, level = 6 }: IsiBerkas = {},
): Uint8Array {
  const ganti = (nama: string, jenis: string) => `<Override PartName="/word/${nama}.xml" ContentType="${jenis}+xml"/>`
  const utama = jenisUtama.includes('/') ? jenisUtama : `${JENIS}.${jenisUtama}`
  const jenis = ganti('document', utama) + ganti('numbering', `${JENIS}.numbering`) + ganti('styles', `${JENIS}.styles`)
  const isi = {
    '[Content_Types].xml': strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${jenis}</Types>`),
    'word/document.xml': strToU8(akar('document', `<w:body>${badan}</w:body>`)),
    ...(penomoran === undefined ? {} : { 'word/numbering.xml': strToU8(akar('numbering', penomoran)) }),
    ...(gaya === undefined ? {} : { 'word/styles.xml': strToU8(akar('styles', gaya)) }),
    ...bagianSampingan(sampingan),
    ...lain,
  }
  return zipSync(isi, { level })
}

const luput = (isi: string) => isi.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A run. */
export const r = (isi: string, sifat = '') => `<w:r><w:rPr>${sifat}</w:rPr><w:t xml:space="preserve">${luput(isi)}</w:t></w:r>`

/** A paragraph of a text or of runs in XML. */
export const p = (isi: string, sifat = '') => `<w:p><w:pPr>${sifat}</w:pPr>${isi.startsWith('<w:') ? isi : isi === '' ? '' : r(isi)}</w:p>`

/** The property of a paragraph in a list. */
export const nomor = (numId: number, ilvl = 0) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`

/** A level of a list definition. */
export const tingkat = (ilvl: number, numFmt: string, lvlText: string, lain = '', mulai = 1) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${mulai}"/><w:numFmt w:val="${numFmt}"/>${lain}<w:lvlText w:val="${lvlText}"/></w:lvl>`

/** A list definition of levels, or of what links it to a style. */
export const abstrak = (id: number, isi: string) => `<w:abstractNum w:abstractNumId="${id}">${isi}</w:abstractNum>`

/** A list that counts in a definition. */
export const daftar = (numId: number, abstractNumId: number, ganti = '') =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractNumId}"/>${ganti}</w:num>`

/** A table of rows of cells of paragraphs. */
export const tabel = (sifat: string, baris: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblPr>${sifat}</w:tblPr>${baris
    .map(satu => `<w:tr>${satu.map(sel => `<w:tc>${sel}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`
