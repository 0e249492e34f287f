import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jumlahBentuk } from './jumlah-bentuk.ts'

const otf = new Uint8Array(readFileSync(new URL('../../fonts/texgyrebonum-regular.otf', import.meta.url)))

/** The table of an OpenType font by its name. */
function tabel(nama: string): Uint8Array {
  const data = new DataView(otf.buffer, otf.byteOffset, otf.byteLength)
  for (let at = 12; ; at += 16)
    if (String.fromCharCode(...otf.subarray(at, at + 4)) === nama)
      return otf.slice(data.getUint32(at + 8), data.getUint32(at + 8) + data.getUint32(at + 12))
}

test('the program inside and the table of the file around it count alike', () => {
  const jumlah = jumlahBentuk(otf)
  expect(jumlah).toBeGreaterThan(1000)
  expect(jumlahBentuk(tabel('CFF '))).toBe(jumlah)
})

test('a program that is cut, or none, has no glyph', () => {
  const cff = tabel('CFF ')
  for (const bagian of [0, 1, 3, 40, 200, cff.length / 2]) expect(jumlahBentuk(cff.subarray(0, bagian))).toBe(0)
  expect(jumlahBentuk(new TextEncoder().encode('bukan huruf sama sekali'))).toBe(0)
})
