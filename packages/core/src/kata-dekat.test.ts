import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jarakKata } from './jarak-kata.ts'
import { pencariKataDekat } from './kata-dekat.ts'

const pertama = (daftar: readonly string[], kata: string) => {
  const ke = daftar.findIndex(satu => jarakKata(kata, satu, 1) <= 1)
  return ke < 0 ? undefined : ke
}

test.each([
  ['a letter lost', 'bapeda', 'BAPPEDA'],
  ['a letter more', 'bappedda', 'BAPPEDA'],
  ['two doubled', 'sekkdda', 'SEKDA'],
  ['both of a double lost', 'setjen', 'SETTTJEN'],
  ['two neighbours swapped', 'baeppda', 'BAPEPDA'],
  ['another letter', 'bawaslo', 'BAWASLU'],
  ['two read as one', 'barnus', 'BAMUS'],
  ['one read as two', 'bamus', 'BARNUS'],
])('%s: %s among many', (_, kata, benar) => {
  const lain = Array.from({ length: 40 }, (_isi, ke) => `XQ${ke}ZW${ke}`)
  expect(pencariKataDekat([...lain, benar])(kata)).toBe(40)
  expect(pencariKataDekat([...lain, benar])(`${kata}qq`)).toBeUndefined()
})

test('among many as among few: the first within one edit, of words that are much alike', () => {
  const kata = fc.string({ unit: fc.constantFrom(...'rnmckivw'), maxLength: 7 })
  fc.assert(
    fc.property(fc.array(kata, { minLength: 1, maxLength: 60 }), kata, (daftar, satu) => {
      expect(pencariKataDekat(daftar)(satu)).toBe(pertama(daftar, satu))
    }),
    { numRuns: 3000 },
  )
})
