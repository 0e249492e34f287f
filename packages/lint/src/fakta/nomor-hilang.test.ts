import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pencariHilang } from './nomor-hilang.ts'

describe('what a sequence of numbers lacks in a range', () => {
  test('the first, the last and how many', () => {
    const hilang = pencariHilang([1, 2, 5, 6, 9])
    expect(hilang(1, 9)).toEqual({ jumlah: 4, pertama: 3, terakhir: 8 })
    expect(hilang(3, 6)).toEqual({ jumlah: 2, pertama: 3, terakhir: 4 })
    expect(hilang(5, 7)).toBeUndefined()
    expect(hilang(10, 9999)).toEqual({ jumlah: 9989, pertama: 10, terakhir: 9998 })
  })

  test('as counting through the range tells it', () => {
    const nomor = fc.integer({ min: 1, max: 30 })
    fc.assert(
      fc.property(fc.array(nomor), nomor, nomor, (daftar, dari, panjang) => {
        const semua = Array.from({ length: panjang }, (_, ke) => dari + ke).filter(satu => !daftar.includes(satu))
        const [pertama, terakhir] = [semua[0], semua.at(-1)]
        expect(pencariHilang(daftar)(dari, dari + panjang)).toEqual(semua.length ? { jumlah: semua.length, pertama, terakhir } : undefined)
      }),
    )
  })
})
