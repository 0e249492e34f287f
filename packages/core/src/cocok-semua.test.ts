import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cocokSemua } from './cocok-semua.ts'

const daftarPola = [/a/g, /(?<=a)(?=b)/g, /\p{L}*/gu, /(?:)/g, /(?:)/gu, /b(a)?/gi, /$/g]

test('gives what matchAll gives, wherever the last search ended', () => {
  const huruf = fc.array(fc.constantFrom('a', 'b', 'A', ' ', '𝒜', '\ud83d'))
  fc.assert(
    fc.property(huruf, fc.constantFrom(...daftarPola), fc.nat(9), (daftar, pola, lastIndex) => {
      const isi = daftar.join('')
      const isiCocok = ({ index, ...kelompok }: RegExpExecArray) => [index, kelompok[0], kelompok[1]]
      pola.lastIndex = lastIndex
      const didapat = cocokSemua(isi, pola).map(isiCocok)
      pola.lastIndex = 0
      expect(didapat).toEqual(Array.from(isi.matchAll(pola), isiCocok))
    }),
  )
})
