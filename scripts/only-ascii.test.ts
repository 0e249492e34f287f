import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onlyAscii } from './lib/only-ascii.mjs'

test.each([
  ['/[“–]/', '/[\\u201c\\u2013]/'],
  ['/\\–/', '/\\u2013/'],
  ['/\\\\–/', '/\\\\\\u2013/'],
  ['/😀/u', '/\\ud83d\\ude00/u'],
  ['1 /* é */', '1 /* \\u00e9 */'],
])('%s becomes %s', (code, ascii) => {
  expect(onlyAscii(code)).toBe(ascii)
})

test('a letter that has no escape is refused', () => {
  expect(() => onlyAscii('String.raw`–`')).toThrow('huruf di luar ASCII: String.raw`–`')
})

test('an escaped regular expression matches what it matched before', () => {
  const letter = fc.constantFrom('a', '\\', '–', '“', 'é', '😀', ']', '/')
  const literal = (text: string) => `/^[${text.replace(/[\\\]/]/g, '\\$&')}]+$/u`
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1 }), fc.string({ unit: letter }), (letters, text) => {
      const matches = (code: string): boolean => new Function('text', `return ${code}.test(text)`)(text)
      expect(matches(onlyAscii(literal(letters)))).toBe(matches(literal(letters)))
    }),
  )
})
