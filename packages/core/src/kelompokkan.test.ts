import { expect, test } from 'vitest'
import { kelompokkan, masukkan } from './kelompokkan.ts'

test('elements keep their order in the list of their key, keys the order in which they come first', () => {
  const menurutHuruf = kelompokkan(['Bupati', 'Camat', 'Badan', 'Bagian'], nama => nama[0])
  expect([...menurutHuruf]).toEqual([
    ['B', ['Bupati', 'Badan', 'Bagian']],
    ['C', ['Camat']],
  ])
  masukkan(menurutHuruf, 'C', 'Cabang')
  expect(menurutHuruf.get('C')).toEqual(['Camat', 'Cabang'])
  expect([...kelompokkan([], () => '')]).toEqual([])
})
