import { expect, test } from 'vitest'
import { kodeQr } from './kode-qr.ts'

test('is as wide and high as asked, square by square in rows, and the same for the same text', () => {
  const daftar = kodeQr('https://jdih.example/7', 100).flatMap(satu => (satu.type === 'rect' ? [satu] : []))
  expect(Math.min(...daftar.map(({ x }) => x))).toBe(0)
  expect(Math.max(...daftar.map(({ x, w }) => x + w))).toBeCloseTo(100)
  expect(Math.max(...daftar.map(({ y, h }) => y + h))).toBeCloseTo(100)
  const gambar = daftar.map(({ x, w }) => x + w).join()
  expect(
    kodeQr('https://jdih.example/7', 100)
      .map(satu => (satu.type === 'rect' ? satu.x + satu.w : 0))
      .join(),
  ).toBe(gambar)
  expect(
    kodeQr('https://jdih.example/8', 100)
      .map(satu => (satu.type === 'rect' ? satu.x + satu.w : 0))
      .join(),
  ).not.toBe(gambar)
})

test('takes the longest text that the profile allows', () => {
  expect(kodeQr('é'.repeat(300), 50).length).toBeGreaterThan(500)
})
