/// <reference path="./pdfmake-js.d.ts" />

import fc from 'fast-check'
import * as modul from 'pdfmake/js/TextBreaker.js'
import { expect, it } from 'vitest'

type KelasPemutus = new () => { getBreaks(teks: string): { readonly text: string }[] }

function kelasPemutus(): KelasPemutus {
  let nilai: unknown = modul
  while (typeof nilai === 'object' && nilai !== null && 'default' in nilai) nilai = nilai.default
  return nilai as KelasPemutus
}
const pemutus = new (kelasPemutus())()
const putus = (teks: string): string[] => pemutus.getBreaks(teks).map(({ text }) => text)

/** A letter before which every text may break, and which only the general algorithm knows. */
const aksara = '\u6587'
const menurutUmum = (teks: string): string[] => {
  const kata = putus(teks + aksara)
  expect(kata.pop()).toBe(aksara)
  return kata
}

const kata = fc.stringMatching(/^[A-Za-z0-9]{1,6}$/)
const tanda = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '  ',
  '-',
  '/',
  ',',
  ', ',
  '. ',
  '; ',
  ': ',
  ' (',
  ') ',
  '(',
  ')',
  '\u00a0',
  ' -',
  '- ',
  '.',
  '/ ',
)
const teks = fc
  .array(fc.tuple(kata, tanda), { minLength: 1, maxLength: 12 })
  .map(deret => deret.flat().join(''))
  .filter(isi => !isi.endsWith('(') && !isi.endsWith('\u00a0'))

it('breaks a plain text where the general algorithm does', () => {
  fc.assert(
    fc.property(teks, isi => {
      expect(putus(isi)).toEqual(menurutUmum(isi))
    }),
    { numRuns: 3000 },
  )
})

it.each([
  ['tugas-tugas Dinas/Badan, serta (lain)', ['tugas-', 'tugas ', 'Dinas/', 'Badan, ', 'serta ', '(lain)']],
  ['Nomor 7/2026; dan', ['Nomor ', '7/2026; ', 'dan']],
])('%s', (isi, harapan) => {
  expect(putus(isi)).toEqual(harapan)
  expect(menurutUmum(isi)).toEqual(harapan)
})
