import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { abstrak, buatDocx, daftar, nomor, p, r, tabel, tingkat } from '../test/berkas-word.ts'
import { bacaDocx, type DocxTerbaca } from './baca-docx.ts'

function baca(badan: string, isi = {}): DocxTerbaca {
  const hasil = bacaDocx(buatDocx(badan, isi))
  if ('gagal' in hasil) throw new Error(hasil.gagal)
  return hasil
}
const teks = (badan: string, isi = {}) => baca(badan, isi).teks
const catatan = (badan: string, isi = {}) => baca(badan, isi).catatan
const ayat = { penomoran: abstrak(0, tingkat(0, 'decimal', '(%1)') + tingkat(1, 'lowerLetter', '%2.')) + daftar(1, 0) }

describe('letters as they are printed', () => {
  test('hyphens, spaces, breaks', () => {
    const isi = `${r('per\u00adaturan')}<w:r><w:softHyphen/></w:r>${r(' undang')}<w:r><w:noBreakHyphen/></w:r>${r('undang\u2011')}<w:r><w:br w:type="column"/></w:r>${r('Pasal\u00a01')}<w:r><w:cr/><w:ptab/></w:r>${r('x')}`
    expect(teks(p(isi))).toBe('peraturan undang-undang-\nPasal\u00a01\n\tx\n')
  })

  test('letters without width are not there', () =>
    expect(teks(p(r('\ufeff\u200ePERATURAN\u200b BUPATI\u200f\u2060')))).toBe('PERATURAN BUPATI\n'))

  test('symbols of the fonts of signs, and of ordinary ones; an unknown one is told', () => {
    const sym = (fon: string, kode: string) => `<w:r><w:sym w:font="${fon}" w:char="${kode}"/></w:r>`
    const isi =
      sym('Symbol', 'F0B3') + sym('Wingdings', 'F0FC') + sym('Symbol', '00B7') + sym('Times New Roman', '00A7') + sym('Arial', 'F041')
    expect(baca(p(isi))).toMatchObject({ teks: '≥✓•§A\n', catatan: [] })
    expect(baca(p(sym('Wingdings', 'F020') + sym('Arial', 'zz') + r('x')))).toMatchObject({
      teks: 'x\n',
      catatan: ['2 simbol dari fon khusus tidak terbaca.'],
    })
  })

  test('white space at the ends of a run stands where the file says so; letters in CDATA are letters', () => {
    const t = (isi: string, sifat = '') => `<w:r><w:t${sifat}>${isi}</w:t></w:r>`
    expect(teks(p(t('\n  Pasal ') + t(' 1 ', ' xml:space="preserve"') + t('\u00a0ayat <![CDATA[(1) & (2)]]>\n')))).toBe(
      'Pasal 1 \u00a0ayat (1) & (2)\n',
    )
  })

  test('of the forms that a file offers, the first that is of Word', () => {
    const pilihan = (choice: string, fallback: string) =>
      `<mc:AlternateContent><mc:Choice Requires="x">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`
    const asing = '<x:symEx xmlns:x="x"/>'
    expect(teks(p(`<w:r>${pilihan(asing, '<w:t>satu</w:t>')}${pilihan('<w:t>dua</w:t>', '<w:t>lama</w:t>')}</w:r>`))).toBe('satudua\n')
    expect(teks(p('a') + pilihan(asing, p('b')) + pilihan(p('c'), p('lama')))).toBe('a\n\nb\n\nc\n')
  })

  test('small capitals are capitals too, and a run that turns off the one keeps the other', () => {
    const gaya = '<w:style w:type="paragraph" w:styleId="J"><w:rPr><w:caps/></w:rPr></w:style>'
    const isi = r('bab ', '<w:smallCaps/>') + r('i', '<w:smallCaps w:val="0"/>')
    expect(teks(p(isi) + p(isi, '<w:pStyle w:val="J"/>'), { gaya })).toBe('BAB i\n\nBAB I\n')
  })

  test('a large initial belongs to the paragraph after it', () => {
    const inisial = p('D', '<w:framePr w:dropCap="drop" w:lines="3"/>')
    expect(teks(inisial + p('engan rahmat'))).toBe('Dengan rahmat\n')
    expect(teks(p('D', '<w:framePr w:dropCap="none"/>') + p('x'))).toBe('D\n\nx\n')
  })

  test('a fraction keeps its bar', () => {
    const m = (nama: string, isi: string) => `<m:${nama}>${isi}</m:${nama}>`
    const angka = (isi: string) => m('r', m('t', isi))
    const rumus = `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${angka('T=')}${m('f', m('num', angka('12')) + m('den', angka('34')))}</m:oMath>`
    expect(teks(`<w:p>${r('Tarif ')}${rumus}</w:p>`)).toBe('Tarif T=12/34\n')
  })

  test('links, smart tags, content controls and their placeholders', () => {
    const isi = `<w:hyperlink r:id="x">${r('a')}</w:hyperlink><w:smartTag w:element="place"><w:smartTagPr/>${r('b')}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>${r('c')}</w:sdtContent></w:sdt>`
    expect(teks(p(isi))).toBe('abc\n')
  })

  test('a comment is no text of the regulation', () => {
    const isi = `<w:commentRangeStart w:id="0"/>${r('Pasal 1')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
    expect(baca(p(isi))).toMatchObject({ teks: 'Pasal 1\n', catatan: [] })
  })

  test('fields: what was counted is read, what is only counted in print is told', () => {
    const f = (tipe: string) => `<w:r><w:fldChar w:fldCharType="${tipe}"/></w:r>`
    const bidang = (kode: string, hasil?: string) =>
      `${f('begin')}<w:r><w:instrText xml:space="preserve"> ${kode} </w:instrText></w:r>${hasil === undefined ? '' : f('separate') + r(hasil)}${f('end')}`
    expect(baca(p(bidang('REF _Ref1 \\h', 'Pasal 5') + bidang('PAGE', '3') + bidang('TC "x"')))).toMatchObject({
      teks: 'Pasal 53\n',
      catatan: [],
    })
    expect(teks(p(`${f('begin')}<w:r><w:instrText>REF x</w:instrText></w:r>${r('tanpa ujung')}`) + p('Pasal 1'))).toBe(
      'tanpa ujung\n\nPasal 1\n',
    )
    expect(baca(p(bidang('AUTONUM') + r(' isi')))).toMatchObject({ teks: 'isi\n', catatan: [expect.stringContaining('AUTONUM')] })
  })
})

describe('tracked changes', () => {
  test('moved text stands where it went, once; changes are told', () => {
    const asal = p(`<w:moveFromRangeStart w:id="1"/><w:moveFrom>${r('pindah')}</w:moveFrom>`, '<w:rPr><w:moveFrom/></w:rPr>')
    const tujuan = p(`<w:moveTo>${r('pindah')}</w:moveTo>`)
    expect(baca(p('tetap') + asal + p('tengah') + tujuan)).toMatchObject({
      teks: 'tetap\n\ntengah\n\npindah\n',
      catatan: ['2 perubahan terlacak belum diterima atau ditolak; naskah dibaca seakan-akan semuanya diterima.'],
    })
  })

  test('a deleted paragraph takes no number', () => {
    const dihapus = `<w:p><w:pPr>${nomor(1)}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>lama</w:delText></w:r></w:del></w:p>`
    expect(teks(p('satu', nomor(1)) + dihapus + p('dua', nomor(1)), ayat)).toBe('(1) satu\n\n(2) dua\n')
  })

  test('deleted rows and cells are not read', () => {
    const sel = (isi: string, sifat = '') => `<w:tc><w:tcPr>${sifat}</w:tcPr>${p(isi)}</w:tc>`
    const baris = (isi: string, sifat = '') => `<w:tr><w:trPr>${sifat}</w:trPr>${isi}</w:tr>`
    const isi = baris(sel('a') + sel('lama', '<w:cellDel/>')) + baris(sel('hapus'), '<w:del/>')
    expect(teks(`<w:tbl>${isi}</w:tbl>`)).toBe('a\n')
  })
})

describe('hidden text', () => {
  const gaib = '<w:rPr><w:vanish/></w:rPr>'

  test('is not read and takes no number, and is told', () => {
    const badan = p('satu', nomor(1)) + p(r('gaib', '<w:vanish/>'), nomor(1) + gaib) + p('dua', nomor(1))
    expect(baca(badan, ayat)).toMatchObject({
      teks: '(1) satu\n\n(2) dua\n',
      catatan: ['1 potong teks tersembunyi tidak ikut dibaca, karena tidak tercetak.'],
    })
  })

  test('a hidden text box is not read, and is told', () => {
    const kotak = `<w:drawing><w:txbxContent>${p('kotak')}</w:txbxContent></w:drawing>`
    expect(baca(p(`${r('x')}<w:r><w:rPr><w:vanish/></w:rPr>${kotak}</w:r>`))).toMatchObject({
      teks: 'x\n',
      catatan: [expect.stringContaining('1 potong teks tersembunyi')],
    })
  })

  test('a hidden mark joins two paragraphs under the number of the first', () => {
    expect(teks(p('judul', nomor(1) + gaib) + p(' isi') + p('dua', nomor(1)), ayat)).toBe('(1) judul isi\n\n(2) dua\n')
    expect(teks(tabel('', [[p('kiri', gaib), p('kanan')]]))).toBe('kiri\n\nkanan\n')
  })
})

describe('tables', () => {
  const garis = '<w:tblBorders><w:top w:val="single"/></w:tblBorders>'
  const sel = (isi: string, sifat = '') => `<w:tc><w:tcPr>${sifat}</w:tcPr>${isi}</w:tc>`
  const buat = (...baris: readonly string[]) =>
    `<w:tbl><w:tblPr>${garis}</w:tblPr>${baris.map(isi => `<w:tr>${isi}</w:tr>`).join('')}</w:tbl>`

  test('merged down, the text of the first cell alone is printed; free columns before a row are kept', () => {
    const mulai = '<w:vMerge w:val="restart"/>'
    const badan = buat(
      sel(p('No')) + sel(p('Nama')),
      sel(p('1'), mulai) + sel(p('a')),
      sel(p('tertutup'), '<w:vMerge/>') + sel(p('b')),
      `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${sel(p('c'))}`,
    )
    expect(baca(badan)).toMatchObject({
      teks: '| No | Nama |\n| --- | --- |\n| 1 | a |\n| | b |\n| | c |\n',
      catatan: [expect.stringContaining('1 potong teks tersembunyi')],
    })
  })

  test('a frame around a page leaves what it holds as it is', () => {
    const dalam = tabel(garis, [
      [p('No'), p('Nama')],
      [p('1'), p('a')],
    ])
    expect(teks(tabel(garis, [[p('LAMPIRAN') + dalam + p('')], [p('akhir')]]))).toBe(
      'LAMPIRAN\n\n| No | Nama |\n| --- | --- |\n| 1 | a |\n\nakhir\n',
    )
  })

  test('a colon in a column of its own leads the line before it', () => {
    const tanpaGaris = tabel('', [
      [p('LAMPIRAN'), p(':'), p('PERATURAN BUPATI CONTOH')],
      [p('NOMOR') + p('TENTANG'), p(':') + p(':'), p('7 TAHUN 2026') + p('RAPAT')],
      [p('kiri'), p('kanan'), p('x')],
    ])
    expect(teks(tanpaGaris)).toBe('LAMPIRAN : PERATURAN BUPATI CONTOH\n\nNOMOR : 7 TAHUN 2026\n\nTENTANG : RAPAT\n\nkiri\n\nkanan\n\nx\n')
  })

  test('a table in a cell is read in its cell', () => {
    const dalam = tabel(garis, [[p('x'), p('y')]])
    expect(teks(buat(sel(p('a')) + sel(dalam + p('')), sel(p('b')) + sel(p('c'))))).toBe('| a | x<br>y |\n| --- | --- |\n| b | c |\n')
  })
})

describe('what stands beside the text', () => {
  const bagian = (id: string, jenis: string, isi: string) => ({ id, jenis, isi })
  const sect = (isi: string) => `<w:sectPr>${isi}</w:sectPr>`
  const rujuk = (id: string, tipe = 'default', apa = 'header') => `<w:${apa}Reference w:type="${tipe}" r:id="${id}"/>`

  test('headers and footers are told, not mixed in; page numbers are nothing to tell', () => {
    const sampingan = [bagian('h1', 'header', p('BUPATI CONTOH')), bagian('f1', 'footer', p('Halaman 2 dari 9'))]
    const badan = p('Pasal 1') + sect(rujuk('h1') + rujuk('f1', 'default', 'footer'))
    expect(baca(badan, { sampingan })).toMatchObject({
      teks: 'Pasal 1\n',
      catatan: ['kepala atau kaki halaman tidak ikut diperiksa: “BUPATI CONTOH”.'],
    })
  })

  test('the header of a first page counts where a section has one', () => {
    const sampingan = [bagian('h1', 'header', p('KONSEP'))]
    expect(catatan(p('x') + sect(rujuk('h1', 'first')), { sampingan })).toEqual([])
    expect(catatan(p('x') + sect(`${rujuk('h1', 'first')}<w:titlePg/>`), { sampingan })).toHaveLength(1)
  })

  test('footnotes and endnotes are quoted', () => {
    const sampingan = [
      bagian(
        'fn',
        'footnotes',
        `<w:footnote w:type="separator">${p('garis')}</w:footnote><w:footnote w:id="1">${p('Lihat Pasal 9.')}</w:footnote>`,
      ),
    ]
    expect(baca(p(`${r('Pasal 1')}<w:r><w:footnoteReference w:id="1"/></w:r>`), { sampingan })).toMatchObject({
      teks: 'Pasal 1\n',
      catatan: ['1 catatan kaki atau catatan akhir tidak ikut dibaca: “Lihat Pasal 9.”.'],
    })
  })

  test('diagrams and inserted files are told', () => {
    const badan =
      '<w:p><w:r><w:drawing><dgm:relIds xmlns:dgm="d"/></w:drawing><w:object><o:OLEObject xmlns:o="o"/></w:object></w:r></w:p><w:altChunk r:id="x"/>'
    expect(catatan(badan)).toEqual([
      '1 diagram (SmartArt atau grafik) tidak ikut dibaca.',
      '1 objek dari program lain (misalnya lembar Excel) tidak ikut dibaca.',
      'bagian yang disisipkan dari berkas lain tidak ikut dibaca.',
    ])
  })
})

describe('lists', () => {
  const baris = (penomoran: string, badan: string) => teks(badan, { penomoran }).trimEnd().split('\n\n')

  test('nothing between number and text where the list says so, unless the text brings its own space', () => {
    const rapat = abstrak(0, tingkat(0, 'decimal', 'Pasal %1.', '<w:suff w:val="nothing"/>')) + daftar(1, 0)
    expect(baris(rapat, p('x', nomor(1)) + p('<w:r><w:tab/><w:t>y</w:t></w:r>', nomor(1)))).toEqual(['Pasal 1.x', 'Pasal 2. y'])
  })

  test('a line break after the number stays where it is', () => {
    const bab = { penomoran: abstrak(0, tingkat(0, 'upperRoman', 'BAB %1', '<w:suff w:val="nothing"/>')) + daftar(1, 0) }
    const judul = '<w:r><w:br/><w:t>PENUTUP</w:t></w:r>'
    expect(teks(p(judul, nomor(1)) + tabel('', [[p('x'), p(judul, nomor(1))]]), bab)).toBe('BAB I\nPENUTUP\n\nx\n\nBAB II\nPENUTUP\n')
  })

  test('a number that would run into a word is kept apart, and told', () => {
    const bab = { penomoran: abstrak(0, tingkat(0, 'upperRoman', 'BAB %1', '<w:suff w:val="nothing"/>')) + daftar(1, 0) }
    expect(baca(p('PENUTUP', nomor(1)) + p('', nomor(1)), bab)).toMatchObject({
      teks: 'BAB I PENUTUP\n\nBAB II\n',
      catatan: [expect.stringMatching(/^1 nomor otomatis tercetak menempel/)],
    })
  })

  test('letters beyond z double as in Word, Roman in both cases, zeros as many as asked for', () => {
    const mc =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback/></mc:AlternateContent>'
    const penomoran =
      [tingkat(0, 'lowerLetter', '%1.', '', 26), tingkat(0, 'upperRoman', '%1', '', 49), tingkat(0, 'lowerRoman', '%1', '', 4)]
        .map((satu, ke) => abstrak(ke, satu) + daftar(ke + 1, ke))
        .join('') +
      abstrak(9, `<w:lvl w:ilvl="0"><w:start w:val="7"/>${mc}<w:lvlText w:val="%1"/></w:lvl>`) +
      daftar(10, 9)
    expect(baris(penomoran, [1, 1, 1, 2, 3, 10].map(satu => p('x', nomor(satu))).join(''))).toEqual([
      'z. x',
      'aa. x',
      'bb. x',
      'XLIX x',
      'iv x',
      '007 x',
    ])
  })

  test('a list behind a list style takes the overrides of both', () => {
    const gaya = '<w:style w:type="numbering" w:styleId="Daftar"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const ganti = `<w:lvlOverride w:ilvl="0">${tingkat(0, 'upperLetter', '%1)')}</w:lvlOverride>`
    const mulai = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>'
    const penomoran =
      abstrak(0, `<w:styleLink w:val="Daftar"/>${tingkat(0, 'decimal', '%1.')}`) +
      abstrak(1, '<w:numStyleLink w:val="Daftar"/>') +
      daftar(1, 0, ganti) +
      daftar(2, 1, mulai)
    expect(teks(p('x', nomor(2)) + p('y', nomor(2)), { penomoran, gaya })).toBe('C) x\n\nD) y\n')
  })

  test('lists that a file has lost are told', () => {
    expect(baca(p('x', nomor(4)) + p('y'))).toMatchObject({
      teks: 'x\n\ny\n',
      catatan: [expect.stringMatching(/^1 alinea bernomor otomatis/)],
    })
  })

  test('the lists of the text are those it refers to, not those of building blocks in the same package', () => {
    const jenis = (bagian: string, apa: string) =>
      `<Override PartName="/word/${bagian}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${apa}+xml"/>`
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const lain = {
      '[Content_Types].xml': strToU8(
        `<Types>${jenis('glossary/numbering.xml', 'numbering')}${jenis('document.xml', 'document.main')}${jenis('numbering.xml', 'numbering')}</Types>`,
      ),
      'word/glossary/numbering.xml': strToU8(`<w:numbering ${W}>${abstrak(0, tingkat(0, 'bullet', 'o')) + daftar(1, 0)}</w:numbering>`),
      'word/_rels/document.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Type="x/numbering" Target="./sub/../numbering.xml"/><Relationship Id="b" Type="x/header" Target="../../../etc/passwd"/></Relationships>',
      ),
    }
    expect(teks(p('x', nomor(1)), { ...ayat, lain })).toBe('(1) x\n')
  })
})
