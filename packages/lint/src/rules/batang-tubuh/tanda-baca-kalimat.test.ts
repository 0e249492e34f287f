import { expect, test } from 'vitest'
import { lint } from '../../lint.ts'
import { contohPasal } from './contoh-badan.ts'

test('semicolons between the ayat of an act older than UU 10/2004 are the manner of its time, a sentence without an end is not', () => {
  const berat = (isi: string, tahun: string) =>
    lint(contohPasal(isi).replaceAll('2024', tahun))
      .diagnostics.filter(({ rule }) => rule === 'tanda-baca-kalimat')
      .map(({ severity }) => severity)
  const bertitikKoma = '(1) Rapat diadakan setiap bulan;\n\n(2) Rapat dicatat.'
  expect(berat(bertitikKoma, '2024')).toEqual(['peringatan'])
  expect(berat(bertitikKoma, '1963')).toEqual(['saran'])
  expect(berat('Rapat diadakan setiap bulan\n\nPasal 2\n\nRapat dicatat.', '1963')).toEqual(['peringatan'])
})

test('what an ayat mark before a list makes of its elements ends with their semicolon', () => {
  const isi = contohPasal('Jika Bupati berhalangan, maka:\n\n(1) rapat kerja ditunda; dan/atau\n\n(2) undangan rapat dikirim kembali.')
  const daftar = lint(isi).diagnostics.map(({ rule }) => rule)
  expect(daftar).not.toContain('tanda-baca-kalimat')
  expect(daftar).toContain('kerangka-tanda-ayat')
})
