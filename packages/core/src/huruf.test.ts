import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { awalHuruf, banyakHuruf, berkapital } from './huruf.ts'
import { daftarKata } from './kata.ts'
import { pecahToken } from './token.ts'

/** Letters of the table, beyond it, in pairs, halves of pairs, and what is no letter. */
const isi = fc.string({
  unit: fc.constantFrom(...'abZ9 ½²éÀ-/.,()“”', 'ﬁ', 'Ω', 'ж', '中', '●', '▪', '➀', '𝐀', '𝟘', '😀', '\ud835', '\udc00'),
  maxLength: 30,
})

describe('letters by table', () => {
  test('words are what Unicode calls letters and numbers', () => {
    fc.assert(
      fc.property(isi, teks => {
        const kata = [...teks.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: kata, index }) => [kata, index, index + kata.length])
        expect(daftarKata(teks).map(satu => [satu.isi, satu.start, satu.end])).toEqual(kata)
      }),
    )
  })

  test('a capital is what Unicode calls an uppercase letter', () => {
    fc.assert(
      fc.property(isi, teks => {
        expect(berkapital(teks)).toBe(/^\p{Lu}/u.test(teks))
      }),
    )
  })

  test('the first letter or number is the one that Unicode calls so', () => {
    fc.assert(
      fc.property(isi, teks => {
        expect(awalHuruf(teks)).toBe(teks.search(/[\p{L}\p{N}]/u))
      }),
    )
    expect(awalHuruf('• a. b', 3)).toBe(5)
    expect(awalHuruf('• a. b', 3, 5)).toBe(-1)
  })

  test('letters and capitals are counted', () => {
    expect(banyakHuruf('PPh Pasal 21, “Étape”')).toEqual({ huruf: 13, kapital: 4 })
  })
})

describe('pecahToken', () => {
  const potong = (teks: string) => pecahToken(teks).map(({ jenis, isi }) => `${jenis} ${isi}`)

  test.each([
    ['Pasal 5 ayat (1a)', ['kata Pasal', 'kata 5', 'kata ayat', 'kurung 1a']],
    ['Undang-Undang s.d. Tahun2014', ['kata Undang-Undang', 'kata s.d', 'tanda .', 'kata Tahun', 'kata 2014']],
    ['dan/atau 2/2014; (satu)', ['kata dan/atau', 'kata 2', 'tanda /', 'kata 2014', 'tanda ;', 'tanda (', 'kata satu', 'tanda )']],
  ])('%s', (teks, harap) => expect(potong(teks)).toEqual(harap))

  test('every sign but white space lies in one token, in order', () => {
    fc.assert(
      fc.property(isi, teks => {
        let akhir = 0
        for (const { start, end } of pecahToken(teks)) {
          expect(teks.slice(akhir, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          akhir = end
        }
        expect(teks.slice(akhir).trim()).toBe('')
      }),
    )
  })
})
