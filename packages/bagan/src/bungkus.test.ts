import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bungkus, bungkusSiap, hitungBaris, siapkanTeks } from './bungkus.ts'

const lebar = (isi: string) => isi.length

describe('bungkus', () => {
  it('breaks into lines about equally long', () => {
    expect(bungkus('Bagian Hukum dan Hak Asasi Manusia', 26, lebar)).toEqual(['Bagian Hukum dan', 'Hak Asasi Manusia'])
  })
  it('breaks after a slash and cuts a word that is too wide', () => {
    expect(bungkus('Negeri/Swasta', 8, lebar)).toEqual(['Negeri/', 'Swasta'])
    expect(bungkus('abcdefghij', 4, lebar)).toEqual(['abcd', 'efgh', 'ij'])
  })
  it('keeps every letter and every limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 2, max: 40 }), (isi, batas) => {
        const baris = bungkus(isi, batas, lebar)
        expect(baris.join('').replace(/\s/g, '')).toBe(isi.replace(/\s/g, ''))
        for (const satu of baris) expect(lebar(satu)).toBeLessThanOrEqual(batas)
      }),
    )
  })

  it('counts lines as it breaks them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 2, max: 60 }), (isi, lebih) => {
        const siap = siapkanTeks(isi, lebar)
        const batas = siap.terlebar + lebih
        expect(hitungBaris(siap, batas)).toBe(bungkusSiap(siap, batas).length)
      }),
    )
  })
})
