import { describe, expect, test } from 'vitest'
import { buatDocx, p, tabel } from '../test/berkas-word.ts'
import { bacaDocx } from './baca-docx.ts'

const baca = (badan: string) => bacaDocx(buatDocx(badan))

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
