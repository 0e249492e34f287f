import { expect, test } from 'vitest'
import { akhirBarisDari, denganAkhirBaris, denganLf, tanpaCrTunggal } from './akhir-baris.ts'

test('the ends of lines are known, and put back as they were', () => {
  for (const akhir of ['\n', '\r\n', '\r'] as const) {
    const isi = ['satu', '', 'dua', ''].join(akhir)
    expect(akhirBarisDari(isi)).toBe(akhir)
    expect(denganLf(isi)).toBe('satu\n\ndua\n')
    expect(denganAkhirBaris(denganLf(isi), akhir)).toBe(isi)
    expect(tanpaCrTunggal(isi)).toBe(akhir === '\r\n' ? isi : 'satu\n\ndua\n')
  }
  expect(akhirBarisDari('satu')).toBe('\n')
})

test('a stray CR makes no old Mac of a text, and ends its line without moving a letter', () => {
  expect(akhirBarisDari('satu\rdua\ntiga')).toBe('\n')
  expect(tanpaCrTunggal('satu\rdua\r\ntiga\r\r\n')).toBe('satu\ndua\r\ntiga\n\r\n')
})
