import { bacaDocx } from '@perkada/docx'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { awalanTempat, buatSumber } from './posisi.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const JENIS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

function baca(...daftarAlinea: readonly string[]) {
  const badan = daftarAlinea.map(isi => `<w:p><w:r><w:t xml:space="preserve">${isi}</w:t></w:r></w:p>`).join('')
  const hasil = bacaDocx(
    zipSync({
      '[Content_Types].xml': strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${JENIS}"/></Types>`),
      'word/document.xml': strToU8(`<w:document ${W}><w:body>${badan}</w:body></w:document>`),
    }),
  )
  if ('gagal' in hasil) throw new Error(hasil.gagal)
  return hasil
}

test('a quotation is what stands in Word, without what keeps Markdown from reading marks', () => {
  const { teks, peta } = baca('Pasal 1', 'nilai *x*_y  dan \\z')
  expect(teks).toContain('\\*x\\*\\_y')
  const span = { start: teks.indexOf('nilai'), end: teks.trimEnd().length }
  expect(buatSumber(teks, peta).kutip(span)).toBe('nilai *x*_y  dan \\z')
  expect(awalanTempat(buatSumber(teks, peta), span)).toBe('Paragraf 2, “nilai *x*_y  dan \\z”: ')
})

test('a quotation has no stars where Word has italics', () => {
  const { teks, peta } = baca('Rapat </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>online</w:t></w:r><w:r><w:t xml:space="preserve"> diadakan')
  expect(teks).toBe('Rapat *online* diadakan\n')
  expect(buatSumber(teks, peta).kutip({ start: 0, end: teks.length })).toBe('Rapat online diadakan')
})

test('a line is the paragraph as it stands in Word, and a column counts its letters', () => {
  const { teks, peta } = baca(
    'Rapat </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>online</w:t></w:r><w:r><w:t xml:space="preserve"> a_b diadakan',
  )
  expect(teks).toBe('Rapat *online* a\\_b diadakan\n')
  const sumber = buatSumber(teks, peta)
  const awal = sumber.posisi(teks.indexOf('diadakan'))
  expect(sumber.baris(awal.line).slice(awal.column - 1)).toBe('diadakan')
  expect(sumber.baris(1)).toBe('Rapat online a_b diadakan')
  expect(sumber.posisi(teks.indexOf('online'))).toEqual({ line: 1, column: 7 })
})

test('a long quotation is cut, one over two paragraphs stays in one line', () => {
  const { teks, peta } = baca('a'.repeat(300), 'b')
  const sumber = buatSumber(teks, peta)
  expect(sumber.kutip({ start: 0, end: 300 })).toBe(`${'a'.repeat(199)}…`)
  expect(sumber.kutip({ start: 298, end: teks.length })).toBe('aa  b')
})

test('a text shows its own lines, and is not quoted', () => {
  const sumber = buatSumber('Pasal 1\nisi\n')
  expect(sumber.kutip({ start: 0, end: 5 })).toBeUndefined()
  expect(awalanTempat(sumber, { start: 0, end: 5 })).toBe('')
})
