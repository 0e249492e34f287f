import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gabung, gabungSemua, isAwalMiring, potong, type Rentang, rapikan, rapikanMiring, type Teks } from './teks.ts'

const tertulis = ({ isi, miring = [] }: Teks) =>
  [...isi].map((huruf, i) => (miring.some(([a, b]) => i >= a && i < b) ? huruf.toUpperCase() : huruf)).join('')
const contoh: Teks = {
  isi: 'gabungan (merger) dan contempt of court.',
  miring: [
    [10, 16],
    [22, 39],
  ],
}

describe('italics go with the letters', () => {
  test.each<[string, Teks, string]>([
    ['a part keeps what stands in it', potong(contoh, 10, 31), 'MERGER) dan CONTEMPT '],
    ['no white space at their ends', potong(contoh, 30), ' OF COURT.'],
    ['trimmed texts too', rapikan(potong(contoh, 30)), 'OF COURT.'],
    ['a part without any has none', potong(contoh, 0, 9), 'gabungan '],
    [
      'two texts that meet',
      gabung({ isi: 'sidang (contempt', miring: [[8, 16]] }, { isi: 'of court)', miring: [[0, 8]] }),
      'sidang (CONTEMPT OF COURT)',
    ],
    ['a text without before one with', gabung({ isi: 'dan' }, { isi: 'merger', miring: [[0, 6]] }), 'dan MERGER'],
  ])('%s', (_, teks, harapan) => expect(tertulis(teks)).toBe(harapan))

  test('stretches that meet at a seam are one', () => {
    expect(gabung({ isi: 'joint', miring: [[0, 5]] }, { isi: 'venture', miring: [[0, 7]] }).miring).toEqual([[0, 13]])
    expect(potong(contoh, 0, 5)).toEqual({ isi: 'gabun' })
  })

  test('many at once are joined as one after another, empty ones too', () => {
    const teksAcak = fc.constantFrom<Teks>(
      { isi: '' },
      { isi: 'ex', peta: [[0, 7]] },
      { isi: 'lex (aequo', peta: [[0, 3]], miring: [[0, 10]] },
    )
    fc.assert(
      fc.property(fc.array(teksAcak), daftar => {
        expect(gabungSemua(daftar)).toEqual(daftar.reduce((utuh, satu) => gabung(utuh, satu), { isi: '' }))
      }),
    )
  })

  test('whatever is cut: in order, apart, inside the text, and as italics may begin and end', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '1', ' ', ')', '(', '.') }),
        fc.array(fc.nat(20)),
        fc.nat(20),
        fc.nat(20),
        (isi, batas, a, b) => {
          const urut = batas.sort((x, y) => x - y)
          const daftar = urut.slice(1).map((akhir, i): Rentang => [urut[i] as number, akhir])
          const miring = rapikanMiring(isi, daftar)
          const bagian = potong(miring ? { isi, miring } : { isi }, Math.min(a, b), Math.max(a, b))
          let lalu = -1
          for (const [start, end] of bagian.miring ?? []) {
            expect(start).toBeGreaterThan(lalu)
            expect(end).toBeLessThanOrEqual(bagian.isi.length)
            expect(isAwalMiring(bagian.isi.charAt(start))).toBe(true)
            expect(bagian.isi.slice(start, end)).toMatch(/[a1].*[^ ]$|[a1]$/)
            lalu = end
          }
        },
      ),
    )
  })
})
