import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abstrak, buatDocx, daftar, nomor, p, r, tabel, tingkat } from '../test/berkas-word.ts'
import { bacaDocx, type DocxTerbaca } from './baca-docx.ts'
import { cariLetak } from './peta.ts'

function baca(badan: string, isi = {}): DocxTerbaca {
  const hasil = bacaDocx(buatDocx(badan, isi))
  if ('gagal' in hasil) throw new Error(hasil.gagal)
  return hasil
}
const teks = (badan: string, isi = {}) => baca(badan, isi).teks

describe('text of paragraphs', () => {
  test('runs joined, tabs and line breaks kept, empty paragraphs left out', () => {
    expect(teks(p(r('Pa') + r('sal')) + p('') + p(`${r('a')}<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>`))).toBe(
      'Pasal\n\na\tb\nc\n',
    )
  })

  test('tracked changes as accepted, a deleted paragraph mark joins two paragraphs', () => {
    const dihapus = '<w:del><w:r><w:delText>lama</w:delText></w:r></w:del>'
    expect(teks(p(`<w:ins>${r('baru')}</w:ins>${dihapus}`))).toBe('baru\n')
    expect(teks(p('satu ', '<w:rPr><w:del/></w:rPr>') + p('dua'))).toBe('satu dua\n')
    expect(teks(p('sisa', '<w:rPr><w:del/></w:rPr>'))).toBe('sisa\n')
  })

  test('fields show what Word showed last, also one inside the code of another', () => {
    const f = (tipe: string) => `<w:r><w:fldChar w:fldCharType="${tipe}"/></w:r>`
    const kode = '<w:r><w:instrText>REF x</w:instrText></w:r>'
    expect(
      teks(p(`<w:r/>${f('begin')}${kode}${f('begin')}${r('3')}${f('end')}${f('separate')}${r('Pasal 5')}${f('end')}${r(' ayat')}`)),
    ).toBe('Pasal 5 ayat\n')
    expect(teks(p(`<w:fldSimple w:instr="DATE">${r('2024')}</w:fldSimple>`))).toBe('2024\n')
  })

  test('hidden text stays out, capitals are written as seen', () => {
    const gaya = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:caps/></w:rPr></w:style>'
    expect(teks(p(r('bab', '<w:caps/>') + r('gaib', '<w:vanish/>')))).toBe('BAB\n')
    expect(teks(p(r('bab ') + r('tetap', '<w:caps w:val="0"/>')), { gaya })).toBe('BAB tetap\n')
  })

  test('words in italics stand between stars, whole paragraphs and words of the frame do not', () => {
    const condong = (isi: string) => r(isi, '<w:i/>')
    expect(
      teks(p(r('Rapat (') + condong('coffee') + condong(' morning ') + r(') diadakan secara di') + condong('online') + r('kan.'))),
    ).toBe('Rapat (*coffee morning* ) diadakan secara di*online*kan.\n')
    expect(teks(p(condong('Stakeholder') + r(' adalah pemangku kepentingan.')))).toBe('*Stakeholder* adalah pemangku kepentingan.\n')
    expect(teks(p(condong('Pasal 5')) + p(condong('Menimbang') + r(' : bahwa perlu;')) + p(r('ayat ') + condong('(1)')))).toBe(
      'Pasal 5\n\nMenimbang : bahwa perlu;\n\nayat (1)\n',
    )
    const gaya = '<w:style w:type="character" w:styleId="A"><w:rPr><w:i/></w:rPr></w:style>'
    const asing = r('merger', '<w:rStyle w:val="A"/>')
    expect(teks(p(r('Penggabungan (') + asing + r(') dan ') + r('bukan', '<w:rStyle w:val="A"/><w:i w:val="0"/>')), { gaya })).toBe(
      'Penggabungan (*merger*) dan bukan\n',
    )
  })

  test('what Markdown would take for a mark is escaped', () => {
    expect(teks(p('# a*b_c <b> | x') + p('> y') + p('---'))).toBe('\\# a\\*b\\_c \\<b> | x\n\n\\> y\n\n\\---\n')
  })

  test('text boxes follow their paragraph once, footnotes are counted', () => {
    const kotak = `<w:txbxContent>${p('kotak')}</w:txbxContent>`
    const badan = p(
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${kotak}</w:drawing></mc:Choice><mc:Fallback><w:pict>${kotak}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('jangkar')}<w:r><w:footnoteReference/></w:r>`,
    )
    expect(baca(badan)).toMatchObject({ teks: 'jangkar\n\nkotak\n', catatan: ['1 catatan kaki atau catatan akhir tidak ikut dibaca.'] })
  })

  test('the head of an annex, a label and who signs first stand before the paragraph on which their text box hangs', () => {
    const kotak = (...isi: readonly string[]) =>
      `<w:r><w:pict><w:txbxContent>${isi.map(satu => p(satu)).join('')}</w:txbxContent></w:pict></w:r>`
    const badan =
      p(kotak('Menimbang', ':') + r('a. bahwa perlu;')) +
      p(r('FORMAT LAPORAN') + kotak('samping') + kotak('LAMPIRAN', 'PERATURAN BUPATI CONTOH'))
    expect(teks(badan)).toBe('Menimbang\n\n:\n\na. bahwa perlu;\n\nLAMPIRAN\n\nPERATURAN BUPATI CONTOH\n\nFORMAT LAPORAN\n\nsamping\n')
    const penutup = p('Agar') + p(kotak('Ditetapkan di Rekaan', 'BUPATI CONTOH,') + r('Diundangkan di Rekaan')) + p('SEKRETARIS DAERAH,')
    expect(teks(penutup)).toBe('Agar\n\nDitetapkan di Rekaan\n\nBUPATI CONTOH,\n\nDiundangkan di Rekaan\n\nSEKRETARIS DAERAH,\n')
  })

  test('content controls and other wrappers are looked through', () => {
    expect(teks(`<w:sdt><w:sdtContent>${p(`<w:hyperlink>${r('tautan')}</w:hyperlink>`)}</w:sdtContent></w:sdt>`)).toBe('tautan\n')
  })
})

describe('tables', () => {
  const garis = '<w:tblBorders><w:top w:val="single"/></w:tblBorders>'

  test('one with lines is a table, merged cells take their columns', () => {
    const lebar = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('luas')}`
    expect(teks(tabel(garis, [[p('No'), p('Nama')], [p('1'), p('a|b') + p('c')], [lebar]]))).toBe(
      '| No | Nama |\n| --- | --- |\n| 1 | a\\|b<br>c |\n| luas | |\n',
    )
  })

  test('paragraphs of a cell and breaks within them are its lines, every letter at its place', () => {
    const putus = p(`${r('c')}<w:r><w:br/><w:t>d*</w:t></w:r>`)
    const hasil = baca(
      tabel(garis, [
        [p('No'), p('Nama')],
        [p('1'), p('a|b') + p('') + putus],
      ]),
    )
    expect(hasil).toMatchObject({ teks: '| No | Nama |\n| --- | --- |\n| 1 | a\\|b<br>c<br>d\\* |\n' })
    const { teks: isi, peta } = hasil as { teks: string; peta: readonly { start: number; end: number; offset: number }[] }
    expect(peta.slice(-4).map(({ start, end, offset }) => `${offset} ${isi.slice(start, end)}`)).toEqual(['1 |b', '0 c', '2 d', '3 *'])
  })

  test('lines that are taken away from every cell, or are white, are none', () => {
    const sisi = (nilai: string) => ['top', 'left', 'bottom', 'right'].map(nama => `<w:${nama} ${nilai}/>`).join('')
    const sel = (isi: string, batas = sisi('w:val="nil"')) => `<w:tcPr><w:tcBorders>${batas}</w:tcBorders></w:tcPr>${p(isi)}`
    const gaya = `<w:style w:type="table" w:styleId="G"><w:tblPr><w:tblBorders>${sisi('w:val="single"')}</w:tblBorders></w:tblPr></w:style>`
    const grid = '<w:tblStyle w:val="G"/>'
    const baris = (batas?: string) => [
      [sel('a'), sel('b')],
      [sel('c'), sel('d', batas)],
    ]
    expect(teks(tabel(grid, baris()), { gaya })).toBe('a\n\nb\n\nc\n\nd\n')
    expect(teks(tabel(grid, baris('<w:top w:val="nil"/>')), { gaya })).toContain('| c | d |')
    const putih = sisi('w:val="single" w:color="FFFFFF"')
    expect(
      teks(
        tabel(`<w:tblBorders>${putih}</w:tblBorders>`, [
          [p('a'), p('b')],
          [p('c'), p('d')],
        ]),
      ),
    ).toBe('a\n\nb\n\nc\n\nd\n')
  })

  test('one that only sets side by side is read as its text', () => {
    const list = { penomoran: abstrak(0, tingkat(0, 'lowerLetter', '%1.')) + daftar(1, 0) }
    const bernomor = p('bahwa satu;', nomor(1)) + p('bahwa dua;', nomor(1))
    expect(teks(tabel('', [[p('Menimbang'), p(':'), bernomor]]), list)).toBe('Menimbang : a. bahwa satu;\n\nb. bahwa dua;\n')
    expect(teks(tabel(garis, [[p('Mengingat'), p(':'), p('1.') + p('2.'), p('satu') + p('dua')]]))).toBe('Mengingat : 1. satu\n\n2. dua\n')
    expect(teks(tabel('', [[p('kiri') + p('bawah'), p('kanan')]]))).toBe('kiri\n\nbawah\n\nkanan\n')
  })

  test('signatures side by side are read column by column, who signs first first', () => {
    const baris = (kiri: string, kanan: string) => [p(kiri), p(kanan)]
    const isi = tabel('', [
      baris('Agar', 'diketahui'),
      baris('Diundangkan di Rekaan', 'Ditetapkan di Rekaan'),
      baris('SEKRETARIS DAERAH,', 'BUPATI CONTOH,'),
      baris('', 'NAMA BUPATI'),
    ])
    expect(teks(isi).trimEnd().split('\n\n')).toEqual([
      'Agar',
      'diketahui',
      'Ditetapkan di Rekaan',
      'BUPATI CONTOH,',
      'NAMA BUPATI',
      'Diundangkan di Rekaan',
      'SEKRETARIS DAERAH,',
    ])
  })
})

describe('the way back', () => {
  test('paragraphs count as in Word: empty ones and those in cells too', () => {
    const list = { penomoran: abstrak(0, tingkat(0, 'decimal', '(%1)')) + daftar(1, 0) }
    const { teks: isi, peta } = baca(p('') + p('  satu', nomor(1)) + tabel('', [[p('dua')]]) + p('tiga'), list)
    const letak = (kata: string) => cariLetak(peta, isi.indexOf(kata))
    expect(letak('(1)')).toEqual({ paragraf: 2, offset: 0 })
    expect(letak('atu')).toEqual({ paragraf: 2, offset: 3 })
    expect(letak('dua')).toEqual({ paragraf: 3, offset: 0 })
    expect(letak('ga')).toEqual({ paragraf: 4, offset: 2 })
  })

  test('stars around words in italics stand nowhere in Word', () => {
    const { teks: isi, peta } = baca(p(r('Rapat ') + r('online', '<w:i/>') + r(' diadakan')))
    const letak = (kata: string) => cariLetak(peta, isi.indexOf(kata))
    expect([letak('Rapat'), letak('online'), letak('diadakan')]).toEqual([
      { paragraf: 1, offset: 0 },
      { paragraf: 1, offset: 6 },
      { paragraf: 1, offset: 13 },
    ])
  })

  test('every letter that is not a mark is found in its paragraph', () => {
    const alinea = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '*', '_', '|', '#', '<', 'é', '\\', '-', '>'), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(alinea, { maxLength: 12 }), fc.boolean(), (daftarAlinea, dalamSel) => {
        const badan = daftarAlinea.map(satu => p(r(satu)))
        const garis = '<w:tblBorders><w:top w:val="single"/></w:tblBorders>'
        const { teks: isi, peta } = baca(
          dalamSel
            ? tabel(
                garis,
                badan.map(satu => [satu, satu]),
              )
            : badan.join(''),
        )
        const asal = dalamSel ? daftarAlinea.flatMap(satu => [satu, satu]) : daftarAlinea
        let terbaca = ''
        for (const { start, end, paragraf, offset } of peta) {
          expect(isi.slice(start, end)).toBe(asal[paragraf - 1]?.slice(offset, offset + end - start))
          terbaca += isi.slice(start, end)
        }
        expect(terbaca.replaceAll(' ', '')).toBe(asal.join('').replaceAll(' ', ''))
      }),
    )
  })
})
