import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bolehSesudah, type KunciUrut, pelanggar, tersesat } from './urutan.ts'

/** The same, asked of every pair. */
function tersesatPasangan(daftar: readonly KunciUrut[]): number[] {
  const panjang: number[] = []
  const sebelum: number[] = []
  daftar.forEach((b, i) => {
    panjang[i] = 1
    sebelum[i] = -1
    daftar.slice(0, i).forEach((a, j) => {
      if (!bolehSesudah(a, b) || (panjang[j] ?? 0) + 1 <= (panjang[i] ?? 0)) return
      panjang[i] = (panjang[j] ?? 0) + 1
      sebelum[i] = j
    })
  })
  const tetap = new Set<number>()
  for (let at = panjang.indexOf(Math.max(...panjang)); at >= 0; at = sebelum[at] ?? -1) tetap.add(at)
  return [...daftar.keys()].filter(index => !tetap.has(index))
}

const pelanggarPasangan = (daftar: readonly KunciUrut[]) =>
  daftar.map((satu, at) => {
    const ketemu = daftar.findIndex((dia, i) => (i < at ? !bolehSesudah(dia, satu) : i > at && !bolehSesudah(satu, dia)))
    return ketemu < 0 ? undefined : ketemu
  })

const kunci = fc.record({
  nilai: fc.integer({ min: 1, max: 5 }),
  deret: fc.constantFrom('a', 'b', 'c'),
  nomor: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(Number.NaN)),
})
const biasa = (nilai: number, nomor = Number.NaN, deret = ''): KunciUrut => ({ nilai, nomor, deret })

test('the fewest elements move, the later ones of two', () => {
  expect(tersesat([1, 3, 2, 3].map(nilai => biasa(nilai)))).toEqual([2])
  expect(tersesat([2, 1].map(nilai => biasa(nilai)))).toEqual([1])
  expect(tersesat([biasa(1, 5), biasa(1, 3, 'lain'), biasa(1, 4)])).toEqual([])
  expect(tersesat([])).toEqual([])
})

test('any list: as if every pair had been compared', () => {
  fc.assert(
    fc.property(fc.array(kunci, { maxLength: 30 }), daftar => {
      expect(tersesat(daftar)).toEqual(daftar.length ? tersesatPasangan(daftar) : [])
      expect(pelanggar(daftar)).toEqual(pelanggarPasangan(daftar))
    }),
    { numRuns: 1_000 },
  )
})
