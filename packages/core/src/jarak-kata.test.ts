import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jarakKata, nearMiss } from './jarak-kata.ts'

describe('nearMiss', () => {
  test.each([
    ['Sekreatis', 'Sekretaris'],
    ['Intansi', 'Instansi'],
    ['vertical', 'vertikal'],
    ['secretariat', 'sekretariat'],
    ['koodinasi', 'koordinasi'],
    ['Pernerintah', 'Pemerintah'],
    ['umumm', 'umum'],
    ['dengn', 'dengan'],
    ['jenjs', 'jenis'],
  ])('%s means %s', (salah, benar) => {
    expect(nearMiss(salah, ['Bupati', 'Daerah', benar, 'Perangkat'])).toBe(benar)
  })

  test('leaves words alone that are far from everything', () => {
    expect(nearMiss('anggaran', ['daerah', 'instansi', 'koordinasi'])).toBeUndefined()
    expect(nearMiss('dan', ['dari'])).toBeUndefined()
  })

  test('prefers the nearest', () => {
    expect(nearMiss('judull', ['jadwal', 'judul'])).toBe('judul')
    expect(nearMiss('tahun', ['tahan', 'tahun'])).toBe('tahun')
  })
})

describe('jarakKata', () => {
  test.each([
    ['umumm', 'umum', 0.5],
    ['pernerintah', 'pemerintah', 0.6],
    ['kabupaten', 'kabupatem', 0.6],
    ['daerah', 'faerah', 0.8],
    ['dearah', 'daerah', 1],
    ['izin', 'ijin', 1],
    ['desa', 'kelurahan', Number.POSITIVE_INFINITY],
  ])('%s and %s: %d', (a, b, jarak) => expect(jarakKata(a, b, 2)).toBe(jarak))

  const kata = fc.string({ unit: fc.constantFrom(...'aeioklmnrst'), maxLength: 12 })
  test('is nought for the same word, the same both ways, and stops at its limit', () => {
    fc.assert(
      fc.property(kata, kata, (a, b) => {
        expect(jarakKata(a, a.toUpperCase())).toBe(0)
        expect(jarakKata(a, b)).toBeCloseTo(jarakKata(b, a), 9)
        const utuh = jarakKata(a, b)
        for (const batas of [0.5, 1, 1.5, 2, 4]) expect(jarakKata(a, b, batas)).toBe(utuh <= batas ? utuh : Number.POSITIVE_INFINITY)
      }),
    )
  })

  const huruf = fc.constantFrom(...'rnmcldhivwksxpé', 'rn', 'cl', 'vv')
  const suntingan = fc.array(fc.tuple(fc.nat(12), fc.nat(2), fc.oneof(huruf, fc.constant(''))), { maxLength: 3 })
  test('a limit tells words apart that are far, and none that is near', () => {
    fc.assert(
      fc.property(fc.array(huruf, { maxLength: 8 }), suntingan, (asli, daftar) => {
        const a = asli.join('')
        const b = daftar.reduce((kata, [letak, buang, isi]) => kata.slice(0, letak) + isi + kata.slice(letak + buang), a)
        const utuh = jarakKata(a, b)
        for (const batas of [0.5, 1, 1.5, 2, 4]) expect(jarakKata(a, b, batas)).toBe(utuh <= batas ? utuh : Number.POSITIVE_INFINITY)
      }),
      { numRuns: 2_000 },
    )
  })
})
