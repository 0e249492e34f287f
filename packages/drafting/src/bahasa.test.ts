import { expect, it } from 'vitest'
import { bilangan, daftarSebaris } from './bahasa.ts'

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
