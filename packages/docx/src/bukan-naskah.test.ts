import { describe, expect, test } from 'vitest'
import { abstrak, buatDocx, daftar, nomor, p, r, tabel, tingkat } from '../test/berkas-word.ts'
import { bacaDocx } from './baca-docx.ts'

const baca = (badan: string) => bacaDocx(buatDocx(badan))

describe('a table of contents that Word makes is left out, and told', () => {
  const dikatakan = ['daftar isi buatan Word tidak ikut dibaca.']
  const f = (tipe: string) => `<w:r><w:fldChar w:fldCharType="${tipe}"/></w:r>`

  test('as a field over several paragraphs', () => {
    const kode = `${f('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${f('separate')}`
    const halaman = `${f('begin')}<w:r><w:instrText>PAGEREF x</w:instrText></w:r>${f('separate')}${r('2')}${f('end')}`
    const badan = p(kode + r('BAB I KETENTUAN UMUM') + halaman) + p(r('BAB II PENUTUP')) + p(f('end')) + p('Pasal 1')
    expect(baca(badan)).toMatchObject({ teks: 'Pasal 1\n', catatan: dikatakan })
  })

  test('as a content control', () => {
    const sdtPr = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    expect(baca(`<w:sdt>${sdtPr}<w:sdtContent>${p('DAFTAR ISI')}</w:sdtContent></w:sdt>${p('Pasal 1')}`)).toMatchObject({
      teks: 'Pasal 1\n',
      catatan: dikatakan,
    })
  })
})

describe('text that is struck through', () => {
  test('counts as deleted, in a paragraph and as a whole paragraph, which takes no number', () => {
    const badan =
      p(r('satu') + r(' lama', '<w:strike/>') + r(' dua', '<w:dstrike/>') + r(' baru', '<w:strike w:val="0"/>'), nomor(1)) +
      p(r('hapus', '<w:strike/>'), nomor(1)) +
      p('dua', nomor(1))
    const penomoran = abstrak(0, tingkat(0, 'decimal', '(%1)')) + daftar(1, 0)
    expect(bacaDocx(buatDocx(badan, { penomoran }))).toMatchObject({
      teks: '(1) satu baru\n\n(2) dua\n',
      catatan: ['3 potong teks yang dicoret tidak ikut dibaca, seakan-akan sudah dihapus.'],
    })
  })
})

describe('initials of those who checked a draft', () => {
  const garis = '<w:tblBorders><w:top w:val="single"/></w:tblBorders>'
  const paraf = tabel(garis, [
    [p('No'), p('Jabatan'), p('Paraf')],
    [p('1.'), p('Kepala Bagian Hukum'), p('')],
  ])
  const ditetapkan = p('Ditetapkan di Rekaan') + p('BUPATI CONTOH,')
  const dikatakan = ['1 tabel paraf tidak ikut dibaca, karena bukan bagian peraturan.']
  const penutup = 'Ditetapkan di Rekaan\n\nBUPATI CONTOH,\n'

  test.each([
    ['as a table', paraf + ditetapkan],
    ['in a table beside the signature', tabel('', [[paraf + p(''), ditetapkan]])],
    ['as lines in a cell beside the signature', tabel('', [[p('PARAF KOORDINASI') + p('Kabag Hukum :'), ditetapkan]])],
    [
      'in a text box',
      p(`<w:r><w:drawing><w:txbxContent>${p('PARAF HIERARKI')}${p('Sekda')}</w:txbxContent></w:drawing></w:r>`) + ditetapkan,
    ],
  ])('are left out %s, and told', (_, badan) => expect(baca(badan)).toMatchObject({ teks: penutup, catatan: dikatakan }))

  test('are kept in an annex, which may be a form that has them', () => {
    expect(baca(p('LAMPIRAN') + paraf)).toMatchObject({
      teks: 'LAMPIRAN\n\n| No | Jabatan | Paraf |\n| --- | --- | --- |\n| 1. | Kepala Bagian Hukum | |\n',
      catatan: [],
    })
  })
})

test('a document of pictures alone says so', () => {
  const gambar = '<w:drawing><a:blip xmlns:a="a"/></w:drawing>'
  expect(baca(p(`<w:r>${gambar}</w:r>`) + p(`<w:r>${gambar}</w:r>`))).toMatchObject({
    teks: '',
    catatan: ['berkas ini hanya memuat 2 gambar, tanpa teks yang dapat dibaca.'],
  })
  expect(baca(p(`<w:r>${gambar}<w:t>Pasal 1</w:t></w:r>`))).toMatchObject({ catatan: [] })
})
