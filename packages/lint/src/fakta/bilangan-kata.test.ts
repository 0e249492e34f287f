import { parseNaskah } from '@perkada/markdown'
import { expect, test } from 'vitest'
import { diTerbilang } from './bilangan-kata.ts'

const teks = (isi: string) => {
  const satuan = parseNaskah(`Pasal 1\n\n${isi}\n`).naskah.batangTubuh[0]
  if (satuan?.tipe !== 'pasal' || satuan.isi[0]?.tipe !== 'alinea') throw new Error('bukan alinea')
  return satuan.isi[0].teks
}
const di = (isi: string, kata: string) => diTerbilang(teks(isi), isi.indexOf(kata))

test('a word stands in brackets that begin with a number in words', () => {
  expect(di('Kapal 7 (tujuh gross tonnage) berlayar.', 'tonnage')).toBe(true)
  expect(di('Kapal 7 (tujuh) gross tonnage berlayar.', 'tonnage')).toBe(false)
  expect(di('Kapal (besar gross tonnage) berlayar.', 'tonnage')).toBe(false)
  expect(di('Kapal (a) 7 (dua puluh tujuh gross tonnage) berlayar.', 'tonnage')).toBe(true)
  expect(di('Kapal gross tonnage (tujuh) berlayar.', 'tonnage')).toBe(false)
})

test('a word in a text without brackets is not looked for to its beginning', () => {
  const panjang = teks('rapat kerja '.repeat(30_000))
  const mulai = performance.now()
  for (let at = 0; at < 20_000; at++) diTerbilang(panjang, 100_000 + at * 12)
  expect(performance.now() - mulai).toBeLessThan(3_000)
})
