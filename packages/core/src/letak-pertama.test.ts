import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letakPertama } from './letak-pertama.ts'

test('what stands before the place is below, what stands behind it is not', () => {
  expect(letakPertama([], 3)).toBe(0)
  expect([1, 2, 3, 5, 6].map(batas => letakPertama([2, 3, 3, 5], batas))).toEqual([0, 0, 1, 3, 4])
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (isi, batas) => {
      const urut = isi.toSorted((a, b) => a - b)
      expect(letakPertama(urut, batas)).toBe(urut.filter(satu => satu < batas).length)
    }),
  )
})
