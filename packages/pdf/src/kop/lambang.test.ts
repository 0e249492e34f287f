import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bacaLambang } from './lambang.ts'

const svg = (isi: string, atribut = 'viewBox="0 0 40 50"') => `<svg xmlns="http://www.w3.org/2000/svg" ${atribut}>${isi}</svg>`
const baca = (isi: string | Uint8Array) => bacaLambang(typeof isi === 'string' ? new TextEncoder().encode(isi) : isi)
const bersih = (isi: string) => {
  const hasil = baca(svg(isi))
  return 'lambang' in hasil ? hasil.lambang.data.replace(/^<svg[^>]*>|<\/svg>$/g, '') : hasil.gagal
}

test('shapes, groups, colours and strokes stay; sizes come from the viewBox or from width and height', () => {
  const isi = '<g fill="#c90" transform="translate(1 2) scale(.5)"><path d="M0 0L10 10z"></path><circle cx="5" cy="5" r="2px"></circle></g>'
  expect(bersih(isi)).toBe(isi)
  expect(baca(svg('', 'width="30" height="60"'))).toMatchObject({ lambang: { lebar: 30, tinggi: 60 } })
})

test.each([
  ['scripts', '<script>alert(1)</script><rect width="1" height="1"/>', '<rect width="1" height="1"></rect>'],
  [
    'handlers, names and addresses',
    '<rect id="a" class="b" onload="x()" href="http://a.id/" xlink:href="#b" width="1" height="1"/>',
    '<rect width="1" height="1"></rect>',
  ],
  [
    'notes and the data of editors',
    '<title>T</title><metadata><rdf:RDF><path d="M0"/></rdf:RDF></metadata><sodipodi:namedview/><g/>',
    '<g></g>',
  ],
  ['unused definitions', '<defs><linearGradient id="a"/></defs><g/>', '<g></g>'],
  [
    'style, taken apart',
    '<path style="fill:#fff;-inkscape-font:x;stroke: none" d="M0 0"/>',
    '<path d="M0 0" fill="#fff" stroke="none"></path>',
  ],
  ['numbers run together', '<path d="m1-2l.5.5a1 1 0 01.5.5zM0 0 1e1,2"/>', '<path d="m1-2l.5.5a1 1 0 01.5.5zM0 0 1e1,2"></path>'],
  ['layers that are switched off', '<g style="display:none"><image href="x"/></g><g display="none"><path d="M0"/></g><g/>', '<g></g>'],
  ['comments and processing instructions', '<!-- a --><?php x?><g/>', '<g></g>'],
])('%s', (_, isi, harapan) => {
  expect(bersih(isi)).toBe(harapan)
})

test.each([
  ['<image href="http://a.id/x.png"/>', 'lambang memakai <image>'],
  ['<use href="#a"/>', 'lambang memakai <use>'],
  ['<text>A</text>', 'lambang memakai <text>'],
  ['<style>path{fill:url(http://a.id)}</style>', 'lambang memakai <style>'],
  ['<foreignObject/>', 'lambang memakai <foreignObject>'],
  ['<svg viewBox="0 0 1 1"/>', 'lambang memakai <svg>'],
  ['<path fill="url(#a)" d="M0 0"/>', 'lambang memakai fill="url(#a)"'],
  ['<path d="M0 0" filter="url(http://a.id/#x)"/>', 'lambang memakai filter='],
  ['<rect width="1e99999999999999999999999999"/>', 'lambang memakai width='],
  ['<path d="M0 0L1"/>', 'lambang memakai d="M0 0L1"'],
  ['<path d="L1 1"/>', 'lambang memakai d='],
  ['<path d="M0 0,,1 1"/>', 'lambang memakai d='],
  ['<path d="M0 0A1 1 0 2 0 1 1"/>', 'lambang memakai d='],
  ['<polygon points="1 2 3"/>', 'lambang memakai points='],
  ['<g transform="rotate(1 2)"/>', 'lambang memakai transform='],
  ['<rect width="1.2.3"/>', 'lambang memakai width='],
  ['<g visibility="hidden"/>', 'lambang memakai visibility="hidden"'],
  ['<g>', 'lambang bukan SVG yang benar'],
  ['<g>'.repeat(100) + '</g>'.repeat(100), 'lambang terlalu rumit'],
])('what would be seen and cannot be printed is refused: %s', (isi, pesan) => {
  expect(bersih(isi)).toContain(pesan)
})

test('what was cleaned stays as it is when cleaned once more', () => {
  const satu = baca(svg('<title>T</title><g style="fill:#123456"><path d="M0 0h1"/></g>', 'width="30px" height="60px"'))
  expect('lambang' in satu && baca(satu.lambang.data)).toEqual(satu)
})

test('whatever is put together, what comes out has no script, no address and no reference', () => {
  const potongan = fc.constantFrom(
    '<g>',
    '</g>',
    '<script>',
    '</script>',
    '<path d="M0 0"/>',
    '<path fill="url(#a)"/>',
    '<a href="javascript:x()">',
    '</a>',
    '<image xlink:href="x"/>',
    '<![CDATA[<script>]]>',
    '<!--',
    '-->',
    '&lt;script&gt;',
    '<rect onload="x" width="1"/>',
    '<g style="fill:red;background:url(x)"/>',
    '<?a?>',
    '"',
    '<',
    'teks',
  )
  fc.assert(
    fc.property(fc.array(potongan, { maxLength: 12 }), daftar => {
      const hasil = baca(svg(daftar.join('')))
      if ('lambang' in hasil) expect(hasil.lambang.data).not.toMatch(/script|href|url|onload|javascript|CDATA|&|teks/)
      else expect(hasil.gagal).toMatch(/^lambang /)
    }),
  )
})

test('entities and files of other kinds are refused', () => {
  expect(baca(`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<g/>')}`)).toMatchObject({
    gagal: expect.stringContaining('DOCTYPE'),
  })
  expect(baca(svg('', 'width="210mm" height="297mm" viewBox="0 0 210 297"'))).toMatchObject({ lambang: { lebar: 210, tinggi: 297 } })
  expect(baca(svg('', 'width="100%" height="100%" viewBox="0 0 4 5"'))).toMatchObject({ lambang: { lebar: 4, tinggi: 5 } })
  expect(baca(svg('', 'width="1in" height="2.54cm"'))).toMatchObject({ lambang: { lebar: 96, tinggi: 96 } })
  expect(baca(svg('', 'width="100%" height="100%"'))).toMatchObject({ gagal: expect.stringContaining('tidak berukuran') })
  expect(baca('')).toEqual({ gagal: 'lambang bukan SVG yang benar (baris 1)' })
  expect(baca(svg('', ''))).toEqual({ gagal: 'lambang tidak berukuran; tulis viewBox pada <svg>' })
  expect(baca('<html/>')).toEqual({ gagal: 'lambang bukan SVG' })
  expect(baca(new Uint8Array([0xff, 0xd8, 0xff]))).toEqual({ gagal: 'lambang bukan PNG dan bukan SVG' })
  expect(baca(new Uint8Array(2_000_001))).toMatchObject({ gagal: expect.stringContaining('2000001 byte') })
})

/** A grey PNG; checksums are left empty, nobody reads them. */
function png(
  lebar: number,
  tinggi: number,
  { bit = 8, selingan = 0, warna = 0, kurang = 0, rusak = false, kemas = 0, saringan = 0, palet = -1, ganda = false } = {},
): Uint8Array {
  const potongan = (nama: string, isi: Uint8Array) => {
    const hasil = Buffer.alloc(12 + isi.length)
    hasil.writeUInt32BE(isi.length)
    hasil.write(nama, 4, 'latin1')
    hasil.set(isi, 8)
    return hasil
  }
  const kepala = Buffer.alloc(13)
  kepala.writeUInt32BE(lebar)
  kepala.writeUInt32BE(tinggi, 4)
  kepala.set([bit, warna, kemas, 0, selingan], 8)
  const data = rusak ? Buffer.from('bukan data') : deflateSync(Buffer.alloc(Math.min(1000, (lebar + 1) * tinggi) - kurang, saringan))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    potongan('IHDR', kepala),
    ...(ganda ? [potongan('IHDR', kepala)] : []),
    ...(palet < 0 ? [] : [potongan('PLTE', Buffer.alloc(palet))]),
    potongan('IDAT', data),
    potongan('IEND', Buffer.alloc(0)),
  ])
}

test('a PNG is known by its first bytes and measured by its header', () => {
  expect(baca(png(20, 10))).toMatchObject({
    lambang: { jenis: 'png', lebar: 20, tinggi: 10, data: expect.stringMatching(/^data:image\/png;base64,iVBOR/) },
  })
  expect(baca(png(20, 10).subarray(0, -5))).toEqual({ gagal: 'lambang bukan PNG yang utuh' })
  const berpalet = { warna: 3, palet: 6 }
  expect(baca(png(20, 10, berpalet))).toMatchObject({ lambang: { jenis: 'png' } })
  const cacatPalet = [0, 4, 3 * 257].map(palet => ({ ...berpalet, palet }))
  for (const lain of [
    ...cacatPalet,
    { saringan: 9 },
    { kemas: 7 },
    { ganda: true },
    { kurang: 1 },
    { rusak: true },
    { warna: 3 },
    { warna: 6 },
    { warna: 5 },
  ])
    expect(baca(png(20, 10, lain))).toEqual({ gagal: 'lambang bukan PNG yang utuh' })
  expect(baca(png(5000, 10))).toMatchObject({ gagal: expect.stringContaining('5000 x 10 piksel') })
  expect(baca(png(20, 10, { bit: 16 }))).toMatchObject({ gagal: expect.stringContaining('16 bit') })
  expect(baca(png(20, 10, { selingan: 1 }))).toMatchObject({ gagal: expect.stringContaining('interlaced') })
})

test('an emblem says whether what lies below shows through it', () => {
  const tembus = (isi: string | Uint8Array) => {
    const hasil = baca(isi)
    return 'lambang' in hasil ? hasil.lambang.tembus : hasil.gagal
  }
  expect(tembus(svg('<g opacity="1"><rect width="1" height="1"/></g>'))).toBe(false)
  expect(tembus(svg('<rect width="1" height="1" style="fill-opacity:.5"/>'))).toBe(true)
  expect(tembus(png(20, 10))).toBe(false)
  expect(tembus(png(20, 10, { warna: 4, kurang: -200 }))).toBe(true)
})
