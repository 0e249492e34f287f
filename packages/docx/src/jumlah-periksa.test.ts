import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { bacaDaftarCrc, hitungCrc } from './jumlah-periksa.ts'

test('the sum of the standard check text, of nothing, and of more than a byte can hold', () => {
  expect([hitungCrc(strToU8('123456789')), hitungCrc(new Uint8Array()), hitungCrc(new Uint8Array(1000).fill(255))]).toEqual([
    0xcbf43926, 0, 0xe0533230,
  ])
})

test('the directory of a package declares the sum of each part, also behind a comment and for names beyond ASCII', () => {
  const isi = { 'a.xml': strToU8('123456789'), 'bagian/é.xml': strToU8('') }
  const polos = zipSync(isi)
  const berkomentar = new Uint8Array([...polos, ...strToU8('komentar')])
  new DataView(berkomentar.buffer).setUint16(polos.length - 2, 8, true)
  for (const bytes of [polos, berkomentar])
    expect([...bacaDaftarCrc(bytes)]).toEqual([
      ['a.xml', 0xcbf43926],
      ['bagian/é.xml', 0],
    ])
  expect([...bacaDaftarCrc(polos.slice(0, -30))]).toEqual([])
})
