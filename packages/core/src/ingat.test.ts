import { expect, test } from 'vitest'
import { ingat } from './ingat.ts'
import { sekali } from './sekali.ts'

test('a question about a word is answered once while it is remembered, "nothing" too', () => {
  const ditanya: string[] = []
  const panjang = ingat(kata => {
    ditanya.push(kata)
    return kata.length > 3 ? kata.length : undefined
  })
  expect(['pasal', 'dan', 'pasal', 'dan'].map(panjang)).toEqual([5, undefined, 5, undefined])
  expect(ditanya).toEqual(['pasal', 'dan'])
})

test('what is remembered stays bounded: the first word is asked anew after very many others', () => {
  let banyak = 0
  const urutan = ingat(() => ++banyak)
  expect(urutan('pertama')).toBe(1)
  for (let i = 0; i < 100_000; i++) urutan(`kata${i}`)
  expect(urutan('pertama')).toBeGreaterThan(100_000)
})

test('a fact about an object belongs to that object and not to one like it', () => {
  let banyak = 0
  const nomor = sekali((_benda: object) => ++banyak)
  const benda = { isi: 'Pasal 1' }
  expect([nomor(benda), nomor(benda), nomor({ isi: 'Pasal 1' })]).toEqual([1, 1, 2])
})
