import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abstrak, buatDocx, daftar, nomor, p, tingkat } from '../test/berkas-word.ts'
import { bacaDocx } from './baca-docx.ts'

const baca = (badan: string, penomoran: string, gaya?: string): string[] => {
  const hasil = bacaDocx(buatDocx(badan, { penomoran, ...(gaya === undefined ? {} : { gaya }) }))
  return 'gagal' in hasil ? [hasil.gagal] : hasil.teks.trimEnd().split('\n\n')
}

const batangTubuh = [
  tingkat(0, 'decimal', '(%1)'),
  tingkat(1, 'lowerLetter', '%2.'),
  tingkat(2, 'decimal', '%3.'),
  tingkat(3, 'lowerLetter', '%4)'),
  tingkat(4, 'decimal', '%5)'),
].join('')

describe('numbers of lists', () => {
  test('the five marks of a regulation, each level anew below its upper one', () => {
    const badan = [0, 1, 2, 2, 3, 4, 1, 0, 1].map(ilvl => p('x', nomor(1, ilvl))).join('')
    expect(baca(badan, abstrak(0, batangTubuh) + daftar(1, 0))).toEqual([
      '(1) x',
      'a. x',
      '1. x',
      '2. x',
      'a) x',
      '1) x',
      'b. x',
      '(2) x',
      'a. x',
    ])
  })

  test('lists of one definition share their numbers unless one starts over', () => {
    const ulang = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const badan = p('x', nomor(1)) + p('x', nomor(2)) + p('x', nomor(3)) + p('x', nomor(3))
    expect(baca(badan, abstrak(0, batangTubuh) + daftar(1, 0) + daftar(2, 0) + daftar(3, 0, ulang))).toEqual([
      '(1) x',
      '(2) x',
      '(1) x',
      '(2) x',
    ])
  })

  test('an override replaces a level, and a start is kept after it', () => {
    const ganti = `<w:lvlOverride w:ilvl="0">${tingkat(0, 'upperLetter', '%1.', '', 3)}</w:lvlOverride>`
    expect(baca(p('x', nomor(1)) + p('x', nomor(1)), abstrak(0, batangTubuh) + daftar(1, 0, ganti))).toEqual(['C. x', 'D. x'])
  })

  test('a level that never starts anew goes on', () => {
    const tetap = tingkat(0, 'upperRoman', 'BAB %1') + tingkat(1, 'decimal', 'Pasal %2', '<w:lvlRestart w:val="0"/>')
    const badan = [0, 1, 1, 0, 1].map(ilvl => p(ilvl ? '' : 'JUDUL', nomor(1, ilvl))).join('')
    expect(baca(badan, abstrak(0, tetap) + daftar(1, 0))).toEqual(['BAB I JUDUL', 'Pasal 1', 'Pasal 2', 'BAB II JUDUL', 'Pasal 3'])
  })

  test('numbers of several levels, of legal form, in words, and bullets', () => {
    const isi = [
      tingkat(0, 'upperRoman', '%1.'),
      tingkat(1, 'decimal', '%1.%2', '<w:isLgl/>'),
      tingkat(2, 'ordinalText', 'Bagian %3'),
      tingkat(3, 'bullet', '\uf0b7'),
      tingkat(4, 'none', ''),
      tingkat(5, 'lowerRoman', '%6)'),
      tingkat(6, 'decimalZero', '%7'),
      tingkat(7, 'decimalEnclosedParen', '%8'),
      tingkat(8, 'decimalEnclosedFullstop', '%9'),
    ].join('')
    const badan = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(ilvl => p('x', nomor(1, ilvl))).join('')
    expect(baca(badan, abstrak(0, isi) + daftar(1, 0))).toEqual([
      'I. x',
      '1.1 x',
      'Bagian Kesatu x',
      '- x',
      'x',
      'i) x',
      '01 x',
      '(1) x',
      '1. x',
    ])
  })

  test('a level without a number of its own leaves nothing in the number of a deeper one', () => {
    const isi = [tingkat(0, 'decimal', '%1.'), tingkat(1, 'bullet', '-'), tingkat(2, 'decimal', '%1.%2%3.')].join('')
    expect(baca([0, 1, 2, 2].map(ilvl => p('x', nomor(1, ilvl))).join(''), abstrak(0, isi) + daftar(1, 0))).toEqual([
      '1. x',
      '- x',
      '1.1. x',
      '1.2. x',
    ])
  })

  test('a style carries the list, its level is the one that names it, and zero takes it away', () => {
    const isi = tingkat(0, 'decimal', '(%1)', '<w:pStyle w:val="Ayat"/>') + tingkat(1, 'lowerLetter', '%2.', '<w:pStyle w:val="Huruf"/>')
    const gaya = `<w:style w:type="paragraph" w:styleId="Ayat"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Huruf"><w:basedOn w:val="Ayat"/></w:style>`
    const sebagai = (id: string, lain = '') => `<w:pStyle w:val="${id}"/>${lain}`
    const badan =
      p('x', sebagai('Ayat')) +
      p('x', sebagai('Huruf')) +
      p('x', sebagai('Ayat', '<w:numPr><w:numId w:val="0"/></w:numPr>')) +
      p('x', sebagai('Ayat'))
    expect(baca(badan, abstrak(0, isi) + daftar(1, 0), gaya)).toEqual(['(1) x', 'a. x', 'x', '(2) x'])
  })

  test('a definition behind a list style is followed', () => {
    const gaya = '<w:style w:type="numbering" w:styleId="Daftar"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const penomoran =
      abstrak(0, `<w:styleLink w:val="Daftar"/>${batangTubuh}`) +
      abstrak(1, '<w:numStyleLink w:val="Daftar"/>') +
      daftar(1, 0) +
      daftar(2, 1)
    expect(baca(p('x', nomor(2)), penomoran, gaya)).toEqual(['(1) x'])
  })

  test('a list behind a list style counts for itself', () => {
    const gaya = '<w:style w:type="numbering" w:styleId="Daftar"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const penomoran =
      abstrak(0, `<w:styleLink w:val="Daftar"/>${batangTubuh}`) +
      abstrak(1, '<w:numStyleLink w:val="Daftar"/>') +
      daftar(1, 0) +
      daftar(2, 1)
    expect(baca([1, 1, 2, 2, 1].map(satu => p('x', nomor(satu))).join(''), penomoran, gaya)).toEqual([
      '(1) x',
      '(2) x',
      '(1) x',
      '(2) x',
      '(3) x',
    ])
  })

  test('a level starts anew after the level that it names and those above it, or never', () => {
    const baris = (ulang: string) => {
      const isi = tingkat(0, 'decimal', '%1.') + tingkat(1, 'decimal', '%1.%2.') + tingkat(2, 'decimal', '%1.%2.%3.', ulang)
      return baca([0, 1, 2, 2, 1, 2, 0, 2].map(ilvl => p('x', nomor(1, ilvl))).join(''), abstrak(0, isi) + daftar(1, 0))
    }
    const awal = ['1. x', '1.1. x', '1.1.1. x', '1.1.2. x', '1.2. x']
    expect(baris('<w:lvlRestart w:val="0"/>')).toEqual([...awal, '1.2.3. x', '2. x', '2.1.4. x'])
    expect(baris('<w:lvlRestart w:val="1"/>')).toEqual([...awal, '1.2.3. x', '2. x', '2.1.1. x'])
    expect(baris('')).toEqual([...awal, '1.2.1. x', '2. x', '2.1.1. x'])
  })

  test('a level that is passed over counts as used', () => {
    const isi = tingkat(0, 'decimal', '%1.') + tingkat(1, 'decimal', '%1.%2.') + tingkat(2, 'decimal', '%1.%2.%3.')
    const badan = [1, 0, 2, 1].map(ilvl => p('x', nomor(1, ilvl))).join('')
    expect(baca(badan, abstrak(0, isi) + daftar(1, 0))).toEqual(['1.1. x', '2. x', '2.1.1. x', '2.2. x'])
  })

  test('legal numbers are Arabic but for those with leading zeros', () => {
    const legal = '<w:isLgl/>'
    const isi =
      tingkat(0, 'upperRoman', 'Bab %1') + tingkat(1, 'decimalZero', 'Pasal %1.%2', legal) + tingkat(2, 'lowerLetter', '%1.%2.%3', legal)
    expect(baca([0, 1, 2].map(ilvl => p('x', nomor(1, ilvl))).join(''), abstrak(0, isi) + daftar(1, 0))).toEqual([
      'Bab I x',
      'Pasal 1.01 x',
      '1.01.1 x',
    ])
  })

  test('a mark that asks for a deeper level is not printed, and neither is a hidden one; both count', () => {
    const isi = [
      tingkat(0, 'decimal', '%1.'),
      tingkat(1, 'decimal', '%2.%3'),
      tingkat(2, 'decimal', '%2.%3.', '<w:rPr><w:vanish/></w:rPr>'),
    ].join('')
    expect(baca([0, 1, 2, 0].map(ilvl => p('x', nomor(1, ilvl))).join(''), abstrak(0, isi) + daftar(1, 0))).toEqual([
      '1. x',
      'x',
      'x',
      '2. x',
    ])
  })

  test('capitals of the level, of the paragraph mark or of the style are those of the number too', () => {
    const huruf = abstrak(0, tingkat(0, 'lowerLetter', 'bab %1.')) + daftar(1, 0)
    const gaya = '<w:style w:type="paragraph" w:styleId="J"><w:rPr><w:caps/></w:rPr></w:style>'
    const badan =
      p('x', nomor(1)) +
      p('x', `${nomor(1)}<w:rPr><w:caps/></w:rPr>`) +
      p('x', `<w:pStyle w:val="J"/>${nomor(1)}`) +
      p('x', `<w:pStyle w:val="J"/>${nomor(1)}<w:rPr><w:caps w:val="0"/></w:rPr>`)
    expect(baca(badan, huruf, gaya)).toEqual(['bab a. x', 'BAB B. x', 'BAB C. X', 'bab d. X'])
    const diTingkat = abstrak(0, tingkat(0, 'lowerLetter', '%1.', '<w:rPr><w:smallCaps/></w:rPr>')) + daftar(1, 0)
    expect(baca(p('x', nomor(1)), diTingkat)).toEqual(['A. x'])
  })

  test('a style takes the level of the style it is based on; one that brings the level of another style brings no number', () => {
    const isi = tingkat(0, 'decimal', '(%1)', '<w:pStyle w:val="Ayat"/>') + tingkat(1, 'lowerLetter', '%2.', '<w:pStyle w:val="Huruf"/>')
    const numPr = (ilvl = '') => `<w:pPr><w:numPr>${ilvl}<w:numId w:val="1"/></w:numPr></w:pPr>`
    const satu = '<w:ilvl w:val="1"/>'
    const gaya = `<w:style w:type="paragraph" w:styleId="Ayat">${numPr()}</w:style>
      <w:style w:type="paragraph" w:styleId="Huruf">${numPr(satu)}</w:style>
      <w:style w:type="paragraph" w:styleId="HurufRapat"><w:basedOn w:val="Huruf"/></w:style>
      <w:style w:type="paragraph" w:styleId="Lain">${numPr(satu)}</w:style>`
    const sebagai = (id: string, lain = '') => p('x', `<w:pStyle w:val="${id}"/>${lain}`)
    const badan = ['Ayat', 'Huruf', 'HurufRapat', 'Lain'].map(id => sebagai(id)).join('') + sebagai('Lain', nomor(1, 1))
    expect(baca(badan, abstrak(0, isi) + daftar(1, 0), gaya)).toEqual(['(1) x', 'a. x', 'b. x', 'x', 'c. x'])
  })

  test('the unnamed style may bring a list', () => {
    const gaya = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect(baca(p('x') + p('x'), abstrak(0, batangTubuh) + daftar(1, 0), gaya)).toEqual(['(1) x', '(2) x'])
  })

  test('a paragraph that only ends a section takes no number, one with words does', () => {
    const sect = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>'
    const badan = p('x', nomor(1)) + p('', nomor(1) + sect) + p('y', nomor(1) + sect) + p('', nomor(1)) + p('z', nomor(1))
    expect(baca(badan, abstrak(0, batangTubuh) + daftar(1, 0))).toEqual(['(1) x', '(2) y', '(3)', '(4) z'])
  })

  test('numbers in words begin with a capital, as their ordinals do; between dashes they are printed so', () => {
    const isi = tingkat(0, 'cardinalText', '%1', '', 25) + tingkat(1, 'ordinalText', 'Bagian %2', '', 12) + tingkat(2, 'numberInDash', '%3')
    expect(baca([0, 1, 2].map(ilvl => p('x', nomor(1, ilvl))).join(''), abstrak(0, isi) + daftar(1, 0))).toEqual([
      'Dua puluh lima x',
      'Bagian Kedua Belas x',
      '- 1 - x',
    ])
  })

  test('text boxes are numbered each for itself', () => {
    const kotak = `<w:r><w:pict><w:txbxContent>${p('kotak', nomor(1)).repeat(2)}</w:txbxContent></w:pict></w:r>`
    const badan = p('x', nomor(1)) + p(kotak) + p(kotak) + p('x', nomor(1))
    expect(baca(badan, abstrak(0, batangTubuh) + daftar(1, 0))).toEqual([
      '(1) x',
      '(1) kotak',
      '(2) kotak',
      '(1) kotak',
      '(2) kotak',
      '(2) x',
    ])
  })

  test('levels without their number stand in order, and an override keeps what it does not say', () => {
    const tanpaIlvl = ['(%1)', '%2)'].map(isi => tingkat(0, 'decimal', isi).replace(' w:ilvl="0"', '')).join('')
    const ganti = '<w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:lvlOverride>'
    const badan = p('x', nomor(1)) + p('x', nomor(1, 1)) + p('x', nomor(2, 1))
    expect(baca(badan, abstrak(0, tanpaIlvl) + daftar(1, 0) + daftar(2, 0, ganti))).toEqual(['(1) x', '1) x', 'b) x'])
  })

  test('old properties of a tracked change and styles that need each other do no harm', () => {
    const gaya = `<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>`
    const lama = `<w:pStyle w:val="A"/><w:pPrChange><w:pPr>${nomor(1)}</w:pPr></w:pPrChange>`
    expect(baca(p('x', lama), abstrak(0, batangTubuh) + daftar(1, 0), gaya)).toEqual(['x'])
  })

  test('random lists are numbered as they are counted', () => {
    const bentuk = [
      (n: number) => `(${n})`,
      (n: number) => `${String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))}.`,
      (n: number) => `${n}.`,
    ]
    fc.assert(
      fc.property(
        fc.array(fc.record({ list: fc.integer({ min: 1, max: 2 }), ilvl: fc.integer({ min: 0, max: 2 }) }), { maxLength: 60 }),
        isi => {
          const penomoran = abstrak(0, batangTubuh) + abstrak(1, batangTubuh) + daftar(1, 0) + daftar(2, 1)
          const hitung = new Map<string, number>()
          const harapan = isi.map(({ list, ilvl }) => {
            for (let atas = 0; atas < ilvl; atas++) if (!hitung.has(`${list}:${atas}`)) hitung.set(`${list}:${atas}`, 1)
            hitung.set(`${list}:${ilvl}`, (hitung.get(`${list}:${ilvl}`) ?? 0) + 1)
            for (let dalam = ilvl + 1; dalam < 3; dalam++) hitung.delete(`${list}:${dalam}`)
            return `${bentuk[ilvl]?.(hitung.get(`${list}:${ilvl}`) ?? 0)} x`
          })
          const badan = isi.map(({ list, ilvl }) => p('x', nomor(list, ilvl))).join('')
          expect(baca(badan, penomoran)).toEqual(isi.length ? harapan : [''])
        },
      ),
    )
  })
})
