import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bothCases, spareIgnoreCase } from './lib/both-cases.mjs'

test.each([
  ['/pasal 5/i', '/[Pp][Aa][Ss][Aa][Ll] 5/'],
  ['/a/dgi', '/[Aa]/dg'],
  ['/[a-c\\d-]/i', '/[\\-A-Ca-c\\d]/'],
  ['/[^x]/i', '/[^Xx]/'],
  ['/é/i', '/[\\u00c9\\u00e9]/'],
  ['/k/iu', '/[Kk\\u212a]/u'],
  ['/\\bsah/i', '/\\b[Ss][Aa][Hh]/'],
  ['/Pasal/', '/Pasal/'],
])('%s becomes %s', (code, spared) => {
  expect(spareIgnoreCase(code)).toBe(spared)
})

test.each([['/(?<satu>a)\\k<satu>/i'], ['/(a)\\1/i'], ['/\\bs/iu'], ['/\\p{Lu}/iu'], ['/a/iv'], ['/(?-i:a)b/i']])(
  '%s keeps its flag',
  code => {
    expect(spareIgnoreCase(code)).toBe(code)
  },
)

test.each([
  ['µ', ''],
  ['\u01c6', ''],
  ['Σ', ''],
  ['д', ''],
  ['[\\u0250-\\u02af]', ''],
  ['[^\\u0100-\\uffff]', ''],
  ['\\x41\\cA', ''],
  ['[\\W]', ''],
  ['å', 'u'],
  ['ß', 'u'],
  ['ſ', 'u'],
  ['ı', 'u'],
  ['\\u{10400}', 'u'],
])('%s with the flags i%s matches the same letters of all', (written, flags) => {
  const letters = Array.from({ length: 0x11000 }, (_, code) => String.fromCodePoint(code))
  const matchedBy = (expression: RegExp) => letters.filter(letter => expression.test(letter))
  expect(matchedBy(new RegExp(bothCases(written, flags) ?? '', flags))).toEqual(matchedBy(new RegExp(written, `i${flags}`)))
})

test('the code around an expression stays', () => {
  expect(spareIgnoreCase('f("/a/i", /a/i) /* /b/i */')).toBe('f("/a/i", /[Aa]/) /* /b/i */')
})

describe('an expression matches what it matched before', () => {
  const letter = fc.constantFrom(...'abkszKSZ09 ]^\\./', 'é', 'É', 'ſ', '\u212a', 'ß', 'ı', 'İ', 'ÿ', 'Ÿ', 'ɏ')
  const text = fc.string({ unit: letter, maxLength: 8 })
  const escaped = (letters: string) => letters.replace(/[\\\]^/.]/g, '\\$&')
  const single = fc.string({ unit: letter, minLength: 1, maxLength: 4 }).map(escaped)
  const range = fc.tuple(letter, letter).map(([a, b]) => (a < b ? `${escaped(a)}-${escaped(b)}` : `${escaped(b)}-${escaped(a)}`))
  const inClass = fc.tuple(
    fc.constantFrom('', '^'),
    fc.array(fc.oneof(single, range, fc.constantFrom('\\d', '\\s', '\\-')), { minLength: 1 }),
  )
  const piece = fc.oneof(
    single,
    inClass.map(([negated, parts]) => `[${negated}${parts.join('')}]`),
    fc.constantFrom('.', '\\b', '(?!a)', '(?<=k)', '(?:s|b)?'),
  )
  const pattern = fc.array(piece, { minLength: 1, maxLength: 4 }).map(pieces => pieces.join(''))

  test.each(['', 'u'])('with the flags i%s', flags => {
    fc.assert(
      fc.property(pattern, text, (written, inText) => {
        const spread = bothCases(written, flags)
        if (spread === undefined) return
        expect(new RegExp(spread, flags).exec(inText)).toEqual(new RegExp(written, `i${flags}`).exec(inText))
      }),
      { numRuns: 500 },
    )
  })
})
