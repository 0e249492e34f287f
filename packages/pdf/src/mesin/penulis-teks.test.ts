import { expect, test } from 'vitest'
import type { DokumenPdfkit, FontPdfkit, LetakGlif } from './pdfkit.ts'
import { PenulisTeks } from './penulis-teks.ts'

const polos: LetakGlif = { xAdvance: 500, advanceWidth: 500, xOffset: 0, yOffset: 0 }
/** A font whose glyphs are all half an em wide: V is set 80 nearer to what follows, an accent stands over the letter before it. */
function font(id: string) {
  const diminta: string[] = []
  const khusus: Readonly<Record<string, Partial<LetakGlif>>> = {
    V: { xAdvance: 420 },
    '´': { xAdvance: 0, advanceWidth: 0, xOffset: -300, yOffset: 100 },
  }
  const satu: Pick<FontPdfkit, 'id' | 'ref' | 'encode'> = {
    id,
    ref: () => `${id} R`,
    encode: isi => {
      diminta.push(isi)
      return [
        [...isi].map(huruf => huruf.charCodeAt(0).toString(16).padStart(4, '0')),
        [...isi].map(huruf => ({ ...polos, ...khusus[huruf] })),
      ]
    },
  }
  return { font: satu as FontPdfkit, diminta }
}

function halaman() {
  const isi: string[] = []
  const fonts: Record<string, unknown> = {}
  const dokumen: Pick<DokumenPdfkit, 'page' | 'addContent' | 'opacity' | 'fillColor' | 'resolveColor'> = {
    page: { width: 100, height: 200, fonts },
    addContent: satu => isi.push(...satu.split('\n')),
    opacity: nilai => isi.push(`pekat ${nilai}`),
    fillColor: warna => isi.push(`warna ${warna}`),
    resolveColor: warna => warna,
  }
  return { penulis: new PenulisTeks(dokumen as DokumenPdfkit), isi, fonts }
}

test('words of a line share one text object, one colour and one font', () => {
  const { penulis, isi, fonts } = halaman()
  const { font: tegak } = font('F1')
  penulis.tulis('AV', tegak, 10, 20, 50)
  penulis.tulis('B', tegak, 10, 33.3333333, 50)
  penulis.tutup()
  expect(isi).toEqual([
    ...['pekat 1', 'warna black', 'q', '1 0 0 -1 0 200 cm', 'BT', '/F1 10 Tf'],
    ...['1 0 0 1 20 150 Tm', '[<00410056> 80] TJ', '1 0 0 1 33.333333 150 Tm', '[<0042>] TJ', 'ET', 'Q'],
  ])
  expect(fonts).toEqual({ F1: 'F1 R' })
})

test('another font or size is named where it begins, another colour begins anew', () => {
  const { penulis, isi } = halaman()
  const [{ font: tegak }, { font: miring }] = [font('F1'), font('F2')]
  penulis.tulis('A', tegak, 10, 20, 50)
  penulis.tulis('B', miring, 10, 30, 50)
  penulis.tulis('C', miring, 12, 40, 50, 'gray')
  penulis.tutup()
  expect(isi.filter(satu => /Tf|warna|BT|ET/.test(satu))).toEqual([
    ...['warna black', 'BT', '/F1 10 Tf', '/F2 10 Tf', 'ET'],
    ...['warna gray', 'BT', '/F2 12 Tf', 'ET'],
  ])
})

test('a glyph that stands off the line is placed by itself, and what follows stands where it would', () => {
  const { penulis, isi } = halaman()
  penulis.tulis('VA´B', font('F1').font, 10, 20, 50)
  penulis.tutup()
  expect(isi.filter(satu => /Tm|TJ/.test(satu))).toEqual([
    ...['1 0 0 1 20 150 Tm', '[<0056> 80 <0041>] TJ'],
    ...['1 0 0 1 26.2 151 Tm', '[<00b4>] TJ'],
    ...['1 0 0 1 29.2 150 Tm', '[<0042>] TJ'],
  ])
})

test('a word is put into codes once, an empty one writes nothing', () => {
  const { penulis, isi } = halaman()
  const { font: tegak, diminta } = font('F1')
  penulis.tulis('', tegak, 10, 20, 50)
  penulis.tutup()
  expect(isi).toEqual([])
  for (const x of [20, 40]) penulis.tulis('Pasal ', tegak, 10, x, 50)
  penulis.tutup()
  expect(diminta).toEqual(['Pasal '])
})
