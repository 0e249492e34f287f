import { expect, it } from 'vitest'
import { bilangan, daftarSebaris, selanjutnya } from './bahasa.ts'

it.each([
  [['a'], 'a'],
  [['a', 'b'], 'a dan b'],
  [['a', 'b', 'c'], 'a, b, dan c'],
])('sets %j in one line', (daftar, harapan) => {
  expect(daftarSebaris(daftar)).toBe(harapan)
})

it('joins alternatives with their own word', () => {
  expect(daftarSebaris(['a', 'b', 'c'], 'atau')).toBe('a, b, atau c')
})

it('writes a number with its words', () => {
  expect(bilangan(14)).toBe('14 (empat belas)')
})

it.each([
  ['UPTD', 'yang selanjutnya disingkat UPTD'],
  ['TWUP4', 'yang selanjutnya disingkat TWUP4'],
  ['Bappeda', 'yang selanjutnya disebut Bappeda'],
  ['Tim Teknis', 'yang selanjutnya disebut Tim Teknis'],
])('introduces %s as what it is', (pendek, harapan) => {
  expect(selanjutnya(pendek)).toBe(harapan)
})
