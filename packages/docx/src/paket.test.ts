import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { abstrak, buatDocx, daftar, nomor, p, r, tabel, tingkat } from '../test/berkas-word.ts'
import { bacaDocx } from './baca-docx.ts'

const gagal = (bytes: Uint8Array) => {
  const hasil = bacaDocx(bytes)
  return 'gagal' in hasil ? hasil.gagal : undefined
}
const ole = (nama: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...nama].flatMap(huruf => [huruf.charCodeAt(0), 0])])
const baik = buatDocx(p('Pasal 1'))

/** The directory and local header of a part say another size than it has. */
function berbohong(bytes: Uint8Array, nama: string, ukuran: number): Uint8Array {
  const hasil = bytes.slice()
  const isi = new DataView(hasil.buffer)
  for (let i = 0; i + 46 < hasil.length; i++) {
    const tanda = isi.getUint32(i, true)
    const letak = tanda === 0x04034b50 ? { ukuran: 22, nama: 30 } : tanda === 0x02014b50 ? { ukuran: 24, nama: 46 } : undefined
    if (letak && nama.split('').every((huruf, ke) => hasil[i + letak.nama + ke] === huruf.charCodeAt(0)))
      isi.setUint32(i + letak.ukuran, ukuran, true)
  }
  return hasil
}

describe('files that are not read say why in one line', () => {
  const entitasBerlipat = strToU8(
    `<!DOCTYPE a [<!ENTITY a0 "aaaaaaaaaa">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}]><a>&a9;</a>`,
  )
  const ribuanBagian = Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`word/media/${n}.xml`, new Uint8Array(1)]))
  const bom = new Uint8Array(40 << 20)
  const bersambung = buatDocx(p('Pasal 7'), { level: 0 })
  const berubah = bersambung.map((satu, ke) => (bersambung[ke - 1] === 0x20 && bersambung[ke - 2] === 0x6c && satu === 0x37 ? 0x38 : satu))
  test.each([
    ['encrypted', ole('EncryptedPackage'), /kata sandi/],
    ['old .doc', ole('WordDocument'), /\.doc\)/],
    ['RTF', strToU8('{\\rtf1\\ansi Pasal 1}'), /RTF .*\.docx/],
    ['PDF', strToU8('%PDF-1.7'), /PDF/],
    ['OpenDocument', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }), /\.odt/],
    ['empty', new Uint8Array(), /kosong/],
    ['text', strToU8('PERATURAN BUPATI\n'), /bukan dokumen Word.*teks biasa/],
    ['XML of Word in one file', strToU8('\ufeff<?xml version="1.0"?><?mso-application progid="Word.Document"?><a/>'), /melainkan XML/],
    ['a web page', strToU8('<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>Pasal 1'), /melainkan halaman web/],
    ['a web page with its pictures', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related\n'), /melainkan halaman web/],
    ['bytes of something else', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), /^bukan dokumen Word \(\.docx\)\.$/],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), /bukan dokumen Word/],
    [
      'a workbook',
      buatDocx('', { jenisUtama: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main' }),
      /^berkas ini lembar kerja Excel, bukan dokumen Word \(\.docx\)\.$/,
    ],
    [
      'slides',
      buatDocx('', { jenisUtama: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main' }),
      /^berkas ini salindia PowerPoint, bukan dokumen Word \(\.docx\)\.$/,
    ],
    ['an archive with the document in it', zipSync({ 'Perbup/Naskah.docx': baik }), /arsip ZIP yang memuat dokumen Word\. Ekstrak/],
    ['packages in packages', zipSync({ 'a.zip': zipSync({ 'a.zip': zipSync({ 'a.txt': strToU8('a') }) }) }), /^bukan dokumen Word/],
    ['entities that multiply', buatDocx('', { lain: { 'word/document.xml': entitasBerlipat } }), /deklarasi XML yang tidak lazim/],
    ['parts by the thousand', buatDocx('', { lain: ribuanBagian }), /terlalu besar/],
    ['macros by type', buatDocx('', { jenisUtama: 'application/vnd.ms-word.document.macroEnabled.main' }), /makro/],
    ['macros by part', buatDocx('', { lain: { 'word/vbaProject.bin': strToU8('x') } }), /makro/],
    ['cut off', baik.slice(0, -40), /rusak/],
    ['one digit changed', berubah, /rusak/],
    ['no well-formed XML', buatDocx('<w:p>'), /rusak/],
    ['no main part', buatDocx('', { lain: { 'word/document.xml': new Uint8Array() } }), /rusak|tidak memuat/],
    ['entities', buatDocx('', { lain: { 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') } }), /keamanan/],
    ['too deep', buatDocx('<w:ins>'.repeat(5000) + '</w:ins>'.repeat(5000)), /keamanan/],
    ['a bomb that says so', buatDocx('', { lain: { 'word/document.xml': bom } }), /terlalu besar/],
    ['a bomb that lies', berbohong(buatDocx('', { lain: { 'word/document.xml': bom } }), 'word/document.xml', 1000), /rusak|terlalu besar/],
    [
      'many small parts that say they are large',
      [0, 1, 2].reduce(
        (bytes, ke) => berbohong(bytes, `word/_rels/document${ke}.xml.rels`, 30 << 20),
        buatDocx('', { lain: Object.fromEntries([0, 1, 2].map(ke => [`word/_rels/document${ke}.xml.rels`, strToU8('<a/>')])) }),
      ),
      /terlalu besar/,
    ],
    ['a part that is shorter than it says', berbohong(baik, 'word/document.xml', 9999), /rusak/],
  ])('%s', (_, bytes, alasan) => {
    expect(gagal(bytes)).toMatch(alasan)
    expect(gagal(bytes)).not.toContain('\n')
  })

  test('a bomb costs no time', () => {
    gagal(berbohong(buatDocx('', { lain: { 'word/document.xml': bom } }), 'word/document.xml', 1000))
    gagal(buatDocx('', { lain: { 'word/media/a.png': bom } }))
  }, 10_000)

  test.each(['*'.repeat(3_000_000), 'a'.repeat(5_000_000)])('a text without end is refused', isi =>
    expect(gagal(buatDocx(p(isi)))).toMatch(/terlalu panjang/),
  )

  test('an element with attributes without end is refused', () => {
    const banyak = Array.from({ length: 600 }, (_, ke) => `a${ke}="1"`).join(' ')
    expect(gagal(buatDocx(`<w:p ${banyak}/>`))).toMatch(/terlalu besar/)
  })

  test('paragraphs that all lost their mark, and cells below cells, cost no more than they are many', () => {
    const hilang = '<w:rPr><w:del/></w:rPr>'
    const dalam = (isi: string) => '<w:tbl><w:tr><w:tc>'.repeat(50) + isi + '</w:tc></w:tr></w:tbl>'.repeat(50)
    expect(gagal(buatDocx(p(' ', hilang).repeat(40_000) + dalam(p('x').repeat(40_000))))).toBeUndefined()
  }, 15_000)

  test('many lists, styles and cells cost no more than they are many', () => {
    const n = 20_000
    const banyak = (buat: (ke: number) => string) => Array.from({ length: n }, (_, ke) => buat(ke)).join('')
    const penomoran = `<w:abstractNum w:abstractNumId="0">${banyak(() => '<w:lvl/>')}</w:abstractNum>${banyak(ke => `<w:num w:numId="${ke}"><w:abstractNumId w:val="0"/></w:num>`)}`
    const gaya = banyak(ke => `<w:style w:styleId="s${ke}"><w:basedOn w:val="s${ke - 1}"/></w:style>`)
    const baris = `<w:tbl><w:tr>${banyak(() => '<w:tc><w:p/></w:tc>')}<w:tc>${banyak(() => p('a'))}</w:tc></w:tr></w:tbl>`
    expect(gagal(buatDocx(baris + banyak(ke => p('', `<w:pStyle w:val="s${ke}"/>`)), { penomoran, gaya }))).toBeUndefined()
  }, 15_000)

  test('a part that nobody needs may be large', () =>
    expect(gagal(buatDocx(p('a'), { lain: { 'word/media/a.png': bom } }))).toBeUndefined())
})

describe('a package names its parts as its packer does', () => {
  const asal = unzipSync(buatDocx(p('Pasal 1', nomor(1)), { penomoran: abstrak(0, tingkat(0, 'decimal', '(%1)')) + daftar(1, 0) }))
  const ulang = (nama: (asli: string) => string, ubah: (isi: string, nama: string) => string = isi => isi) =>
    zipSync(Object.fromEntries(Object.entries(asal).map(([satu, isi]) => [nama(satu), strToU8(ubah(strFromU8(isi), satu))])))
  const utama = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const hubungan = (target: string) =>
    strToU8(`<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`)
  const teks = (bytes: Uint8Array) => {
    const hasil = bacaDocx(bytes)
    return 'gagal' in hasil ? hasil.gagal : hasil.teks
  }

  test.each([
    ['in capitals', ulang(nama => nama.toUpperCase())],
    ['with the slash of Windows', ulang(nama => nama.replaceAll('/', '\\'))],
    ['from the root', ulang(nama => `/${nama}`)],
    [
      'by other names in the list of kinds',
      ulang(
        nama => nama,
        isi => isi.replace('/word/document.xml', '/Word/DOCUMENT.xml'),
      ),
    ],
  ])('%s', (_, bytes) => expect(teks(bytes)).toBe('(1) Pasal 1\n'))

  test('the kind of the text may be that of all XML, and the package says which part it is', () => {
    const bytes = zipSync({
      ...asal,
      '[Content_Types].xml': strToU8(`<Types><Default Extension="xml" ContentType="${utama}"/></Types>`),
      '_rels/.rels': hubungan('/word/document.xml'),
    })
    expect(teks(bytes)).toBe('Pasal 1\n')
    expect(teks(zipSync({ ...asal, '_rels/.rels': hubungan('https://contoh.invalid/word/document.xml') }))).toBe('(1) Pasal 1\n')
  })
})

describe('hostile bytes never throw', () => {
  test('any bytes, with and without the signature of a package', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, bertanda) => {
        bacaDocx(bertanda ? new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]) : bytes)
      }),
    )
  })

  const kaya = buatDocx(
    p('BAB', nomor(1)) +
      tabel('', [[p('a'), p('b', nomor(1, 1))]]) +
      p(`${r('x')}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
      '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>',
    {
      penomoran: abstrak(0, tingkat(0, 'upperRoman', 'BAB %1') + tingkat(1, 'decimal', '(%2)')) + daftar(1, 0),
      gaya: '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:caps/></w:rPr></w:style>',
      sampingan: [
        { id: 'h', jenis: 'header', isi: p('KONSEP') },
        { id: 'f', jenis: 'footnotes', isi: `<w:footnote w:id="1">${p('catatan')}</w:footnote>` },
      ],
    },
  )

  test.each([
    ['small', baik],
    ['with all parts', kaya],
  ])('a document, %s, with bytes changed, taken out or doubled', (_, asal) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(asal.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(asal.length),
        (ubahan, potong) => {
          const bytes = asal.slice()
          for (const [at, isi] of ubahan) bytes[at] = isi
          bacaDocx(bytes)
          bacaDocx(bytes.slice(0, potong))
          bacaDocx(new Uint8Array([...bytes, ...bytes.slice(potong)]))
        },
      ),
      { numRuns: 500 },
    )
  })

  test('any part taken out, or with elements that take the place of others', () => {
    const isi = unzipSync(kaya)
    const nama = fc.constantFrom(
      'w:p',
      'w:r',
      'w:t',
      'w:tbl',
      'w:tc',
      'w:numPr',
      'w:lvl',
      'w:abstractNum',
      'w:sectPr',
      'w:style',
      'w:footnote',
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(isi)), nama, nama, fc.boolean(), (bagian, dari, ke, hapus) => {
        const { [bagian]: satu = new Uint8Array(), ...lain } = isi
        const ganti = strFromU8(satu).replaceAll(`${dari} `, `${ke} `).replaceAll(`${dari}>`, `${ke}>`)
        const hasil = bacaDocx(zipSync(hapus ? lain : { ...lain, [bagian]: strToU8(ganti) }))
        if ('gagal' in hasil) expect(hasil.gagal).toMatch(/rusak|bukan dokumen Word|tidak memuat teks/)
      }),
      { numRuns: 200 },
    )
  })

  test('any XML of Word elements in any order', () => {
    const nama = fc.constantFrom(
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'pPr',
      'numPr',
      'sdt',
      'fldChar',
      'drawing',
      'txbxContent',
      'del',
      'ins',
      'br',
      'rPr',
    )
    const elemen = (satu: string, isi: readonly string[]) => `<w:${satu} w:val="1" w:fldCharType="end">${isi.join('')}</w:${satu}>`
    const { pohon } = fc.letrec<{ pohon: string }>(tie => ({
      pohon: fc.oneof(
        { maxDepth: 6 },
        nama.map(satu => elemen(satu, [])),
        fc.tuple(nama, fc.array(tie('pohon'), { maxLength: 4 })).map(([satu, isi]) => elemen(satu, isi)),
      ),
    }))
    fc.assert(fc.property(pohon, isi => 'teks' in bacaDocx(buatDocx(isi))))
  })
})
