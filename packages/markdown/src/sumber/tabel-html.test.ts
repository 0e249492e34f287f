import { offsetAsal, type Tabel } from '@perkada/core'
import { describe, expect, test } from 'vitest'
import { formatNaskah } from '../format.ts'
import { parseNaskah } from '../parse.ts'
import { pohon } from '../pohon.ts'

const depan = '---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Tata Kerja\n---\n\n'
const lampiran = (isi: string) => `${depan}### Pasal 1\n\nRapat dicatat.\n\n# LAMPIRAN DAFTAR\n\n${isi}\n\nSekian.\n`
const isiLampiran = (isi: string) => parseNaskah(lampiran(isi)).naskah.daftarLampiran[0]?.isi ?? []
const tabelDi = (isi: string): Tabel | undefined => isiLampiran(isi).find(satu => satu.tipe === 'tabel') as Tabel | undefined
/** The rows of the table as they are written in Markdown. */
const baris = (isi: string) =>
  formatNaskah(parseNaskah(lampiran(isi)).naskah)
    .split('\n')
    .filter(satu => satu.startsWith('|') && !satu.includes('---'))
const temuan = (isi: string) =>
  parseNaskah(lampiran(isi)).diagnostics.map(({ severity, span }) => `${severity} ${span && lampiran(isi).slice(span.start, span.end)}`)

describe('a table of HTML is a table', () => {
  test.each([
    ['in one line', '<table><tr><th>No.</th><th>Rapat</th></tr><tr><td>1.</td><td>harian</td></tr></table>'],
    [
      'as pandoc writes it',
      '<table>\n<colgroup>\n<col style="width: 50%" />\n</colgroup>\n<thead>\n<tr class="header">\n<th>No.</th>\n<th>Rapat</th>\n</tr>\n</thead>\n<tbody>\n<tr class="odd">\n<td><p>1.</p></td>\n<td><p>harian</p></td>\n</tr>\n</tbody>\n</table>',
    ],
    [
      'as Word writes it',
      '<div align="center">\n<TABLE border=1 cellspacing=0>\n <TR style=\'height:1.0pt\'>\n  <TD width=50><p class="a"><b>No.</b></p></TD>\n  <TD>\n  Rapat</TD>\n </TR>\n <TR><TD>1.<TD><span lang=IN>harian</span></TD></TR>\n</TABLE>\n</div>',
    ],
    [
      'with comments between its rows',
      '<table>\n<!-- kepala --><tr><th>No.</th><th>Rapat</th></tr>\n<!-- <tr><td>0.</td></tr> -->\n<tr><td>1.</td><td>harian<!-- </td> --></td></tr>\n</table>',
    ],
  ])('%s', (_, isi) => {
    expect(baris(isi)).toEqual(['| No. | Rapat |', '| 1. | harian |'])
    expect(isiLampiran(isi).at(-1)).toMatchObject({ tipe: 'alinea', teks: { isi: 'Sekian.' } })
    expect(temuan(isi)).toEqual([])
  })

  test('in a Pasal, and what stands below it goes on by itself', () => {
    const { naskah } = parseNaskah(
      `${depan}### Pasal 1\n\nJadwal:\n\n<table>\n<tr><td>No.</td><td>Rapat</td></tr>\n<tr><td>1.</td><td>harian</td></tr>\n</table>\n\nRapat dicatat.\n`,
    )
    expect(pohon(naskah)).toBe('PASAL 1\n  Jadwal:\n  tabel 2 × 1\n  Rapat dicatat.')
  })

  test('lines of a cell, strokes, empty cells and the caption are kept', () => {
    const isi =
      '<table><caption>Daftar rapat</caption>\n<tr><th>Rapat</th><th></th></tr><tr><td>a | b<br>c</td><td><p>d</p><p>e</p></td></tr></table>'
    expect(baris(isi)).toEqual(['| Rapat |  |', '| a \\| b<br>c | d<br>e |'])
    expect(isiLampiran(isi)[0]).toMatchObject({ teks: { isi: 'Daftar rapat' } })
  })

  test('the two columns of an opening and of signatures are the lines that they are', () => {
    const sumber = `PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\n\nTENTANG\n\nTATA KERJA\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,\n\n<table>\n<tr><td>Menimbang</td><td>:</td><td>a.</td><td>bahwa rapat perlu diatur;</td></tr>\n<tr><td></td><td></td><td>b.</td><td>bahwa laporan perlu diatur;</td></tr>\n</table>\n`
    const { menimbang } = parseNaskah(sumber).naskah.pembukaan
    expect(menimbang?.isi.flatMap(satu => (satu.tipe === 'rincian' ? satu.daftarButir.map(({ nomor }) => nomor.nilai) : []))).toEqual([
      'a',
      'b',
    ])
  })

  test('every letter knows its place', () => {
    const isi = '<table>\n<tr><td>No.</td><td>Rapat</td></tr>\n<tr><td>1.</td><td><b>rapat</b> harian</td></tr>\n</table>'
    const sel = tabelDi(isi)?.baris[0]?.[1]
    expect(sel && offsetAsal(sel, sel.isi.indexOf('harian'))).toBe(lampiran(isi).indexOf('harian'))
  })
})

describe('cells over several columns or rows', () => {
  test('keep their place, and leave empty what they cover; the first is told', () => {
    const isi =
      '<table>\n<tr><th rowspan="2">No.</th><th colspan=2>Rapat</th></tr>\n<tr><th>hari</th><th>jam</th></tr>\n<tr><td>1.</td><td>Senin</td><td>9</td></tr>\n<tr><td colspan="3">Jumlah</td></tr>\n</table>'
    expect(baris(isi)).toEqual(['| No. | Rapat |  |', '|  | hari | jam |', '| 1. | Senin | 9 |', '| Jumlah |  |  |'])
    expect(temuan(isi)).toEqual(['peringatan <th rowspan="2">'])
  })
})

describe('a table that cannot be read is told, and its words stay', () => {
  test.each([
    ['not closed', '<table>\n<tr><td>satu</td><td>dua</td></tr>'],
    ['in another', '<table>\n<tr><td>satu <table><tr><td>dua</td></tr></table></td></tr>\n</table>'],
    ['letters outside of its cells', '<table>\nsatu<tr><td>dua</td></tr>\n</table>'],
    ['behind words', 'Daftar: <table><tr><td>satu</td><td>dua</td></tr></table>'],
    ['without a cell', '<table>\nsatu dua\n</table>'],
  ])('%s', (_, isi) => {
    expect(temuan(isi)).toContain('peringatan <table>')
    const tertulis = formatNaskah(parseNaskah(lampiran(isi)).naskah)
    expect(tertulis).toMatch(/satu[\s\S]*dua/)
  })

  test('but not one in a comment', () => expect(temuan('<!-- <table> -->')).toEqual([]))
})

test('no number of tags takes long', () => {
  for (const isi of [
    '<table>',
    '<table><tr><td>a</td></tr></table>',
    '<table><tr><td rowspan=999 colspan=63>a</td></tr></table>\n',
    '</table>',
    '<!-- ',
  ])
    parseNaskah(lampiran(isi.repeat(4_000)))
  expect(tabelDi(`<table>${'<tr><td>a<td>b'.repeat(4_000)}</table>`)?.baris).toHaveLength(3_999)
  expect(tabelDi(`<table>${'<tr><td rowspan=999 colspan=63>a'.repeat(4_000)}</table>`)).toBeUndefined()
})
