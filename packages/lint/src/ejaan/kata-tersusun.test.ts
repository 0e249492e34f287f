import { describe, expect, test } from 'vitest'
import { daftarKata } from '../data/leksikon.ts'
import { adaDiLeksikon, isKataDikenal } from '../leksikon.ts'
import { isBentukDikenal } from './kata-dikenal.ts'

describe('the lexicon', () => {
  test('knows every word of its lines, at their ends too', () => {
    expect(daftarKata.split(/\s/).filter(kata => !adaDiLeksikon(kata))).toEqual([])
  })

  test('knows no part of a word, no two words and no blank', () => {
    expect(['', ' ', '\n', 'peratura', 'eraturan', 'aa aan'].filter(adaDiLeksikon)).toEqual([])
    expect(['Peraturan', 'DAERAH', 'desa-desa', 'Wilayah-wilayah'].every(isKataDikenal)).toBe(true)
    expect(['peraturran', 'desa-desq', 'desa-', '-'].filter(isKataDikenal)).toEqual([])
  })
})

describe('a word that affixes could make, while a common one has a letter more', () => {
  test('is a slip wherever the letter got lost behind the first two, before the last one', () => {
    expect(['penilaan', 'pelaksaan', 'penyelengaraan', 'kepentigan'].filter(isBentukDikenal)).toEqual([])
  })

  test('is a word where no common one has a letter more', () => {
    expect(['penilaian', 'pelaksanaan', 'pembinaan', 'berenang', 'pengajian'].filter(kata => !isBentukDikenal(kata))).toEqual([])
  })
})
