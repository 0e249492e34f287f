import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Nilai } from '../objek/nilai.ts'
import { PembacaPerintah } from './perintah-halaman.ts'
import { perintah } from './peta-huruf.ts'

const byte = (isi: string) => Uint8Array.from(isi, huruf => huruf.charCodeAt(0))

function perBaris(isi: string, pembaca = new PembacaPerintah()) {
  const hasil: (readonly [string, readonly Nilai[]])[] = []
  pembaca.baca(byte(isi), (operator, operan) => hasil.push([operator, operan]))
  return hasil
}

const halaman = `/P <<
/MCID 0
>> BDC
q
1 0 0 -1 0 935.43 cm
BT
/F1 12 Tf
1 0 0 1 70.5 800 Tm
[<00010002> 50 <0003>] TJ
1 0 0 1 90.25 800 Tm
[<00010002> 50 <0003>] TJ
ET
Q
EMC`

test('a page is read as its operators', () => {
  expect(perBaris(halaman).map(([operator, operan]) => [operator, operan.length])).toEqual([
    ...[
      ['BDC', 2],
      ['q', 0],
      ['cm', 6],
      ['BT', 0],
      ['Tf', 2],
      ['Tm', 6],
      ['TJ', 1],
      ['Tm', 6],
      ['TJ', 1],
      ['ET', 0],
      ['Q', 0],
      ['EMC', 0],
    ], // prettier-ignore
  ])
  expect(perBaris(halaman)).toEqual([...perintah(byte(halaman))])
})

const potongan = fc.constantFrom(
  ...halaman.split('\n'),
  ...[
    '1 0 0',
    '1 Tm',
    '[<0001>',
    '> 5',
    '] TJ',
    '(a',
    'b) Tj',
    '% BT',
    '<<',
    '>>',
    '',
    ' ',
    '\t2 w',
    '\r',
    ',5 -.5 +1 m',
    '1 0 0 1 5  Tm',
    '1 0 0 1 5 Tm',
    '1 0 0 1  5 Tm',
    '1 0 0 1 5 6 7 Tm',
    '1 0 0 1 5 6 Tm q',
    '1 0 0 1 0x1 6 Tm',
    '{',
    '}',
    'é 1 l',
  ],
)

test('any stream is read as the reader of whole streams reads it, also where lines end inside values', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(potongan, fc.constantFrom('\n', '\n', ' ')), { maxLength: 30 }), daftar => {
      const isi = daftar.map(([satu, jeda]) => satu + jeda).join('')
      expect(perBaris(isi)).toEqual([...perintah(byte(isi))])
    }),
    { numRuns: 500 },
  )
})

test('a value over very many lines is read once, as a whole', () => {
  const isi = `q\n[\n${'<0001>\n'.repeat(2000)}] TJ\nQ`
  expect(perBaris(isi)).toEqual([...perintah(byte(isi))])
})

test('what stands in one stream says nothing of the next', () => {
  const pembaca = new PembacaPerintah()
  expect(perBaris('/P <<\n/MCID 0', pembaca)).toEqual([])
  expect(perBaris('>> BDC\nq', pembaca)).toEqual([...perintah(byte('>> BDC\nq'))])
})
