import { expect, test } from 'vitest'
import { jinakkan, jinakkanBaris } from './jinakkan.ts'
import { lebarHuruf } from './lebar-huruf.ts'

test.each([
  ['Pasal 1 – “é”…', 14],
  ['漢字かな한글', 12],
  ['e\u0301 a\u00ad\u200bb', 4],
  ['ก็ กุ', 3],
  ['👍⌚', 4],
  ['ｶ！', 3],
  ['ﬁ \ufffd', 3],
  ['', 0],
])('%s takes %i columns', (isi, kolom) => {
  expect(lebarHuruf(isi)).toBe(kolom)
})

test('every letter of the fast way is one column by the table too', () => {
  for (let kode = 0x20; kode < 0x3000; kode++) {
    const huruf = String.fromCodePoint(kode)
    if (/^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027]$/.test(huruf)) expect(lebarHuruf(`漢${huruf}`) - 2, huruf).toBe(lebarHuruf(huruf))
  }
})

test('the name of a file stays one line', () => {
  expect(jinakkanBaris('a\u001b[31m\n.md')).toBe('a\ufffd[31m\ufffd.md')
})

test('what steers a terminal is one column wide once it is tamed', () => {
  expect(lebarHuruf(jinakkan('a\u0007\tb\u202e'))).toBe(5)
})
