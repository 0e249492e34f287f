import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandingkanUrutan } from './urutan-penjelasan.ts'

const tajuk = (pasti: boolean) => (nilai: string) => ({ nilai, pasti, letak: { span: undefined } })
const pasal = (banyak: number) => Array.from({ length: banyak }, (_, i) => String(i + 1))
const banyakDanSatu = fc.integer({ min: 1, max: 40 }).chain(banyak => fc.tuple(fc.constant(banyak), fc.nat(banyak - 1)))

test('headings as in the body say nothing', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.boolean(), (banyak, pasti) => {
      expect(bandingkanUrutan(pasal(banyak).map(tajuk(pasti)), pasal(banyak))).toEqual({ janggal: [], terlewat: [] })
    }),
  )
})

test('one that is left out is told, and nothing else', () => {
  fc.assert(
    fc.property(banyakDanSatu, ([banyak, satu]) => {
      const semua = pasal(banyak)
      expect(bandingkanUrutan(semua.toSpliced(satu, 1).map(tajuk(true)), semua)).toEqual({ janggal: [], terlewat: [semua[satu]] })
    }),
  )
})

test('a wrong number stands in the place of the right one, whatever stands under it', () => {
  fc.assert(
    fc.property(banyakDanSatu, fc.boolean(), ([banyak, satu], pasti) => {
      const semua = pasal(banyak)
      const { janggal, terlewat } = bandingkanUrutan(semua.with(satu, '99').map(tajuk(pasti)), semua)
      expect(janggal.map(({ tajuk, cacat, seharusnya }) => [tajuk.nilai, cacat, seharusnya])).toEqual([['99', 'asing', semua[satu]]])
      expect(terlewat).toEqual([])
    }),
  )
})

test('a line of running text that looks like a heading is none', () => {
  fc.assert(
    fc.property(banyakDanSatu, fc.integer({ min: 1, max: 99 }), ([banyak, satu], nomor) => {
      const semua = pasal(banyak)
      const berbaris = [
        ...semua.slice(0, satu + 1).map(tajuk(true)),
        tajuk(false)(String(nomor)),
        ...semua.slice(satu + 1).map(tajuk(true)),
      ]
      fc.pre(nomor !== satu + 2)
      expect(bandingkanUrutan(berbaris, semua)).toEqual({ janggal: [], terlewat: [] })
    }),
  )
})
