import { parseNaskah } from '@perkada/markdown'
import { expect, test } from 'vitest'
import { jalankan } from '../../jalankan.ts'
import { tandaBacaKurung } from './tanda-baca-kurung.ts'

const temuan = (source: string) =>
  jalankan(parseNaskah(source).naskah, { rules: [tandaBacaKurung] }).map(({ span }) => source.slice(span?.start, span?.end))

test('hundreds of thousands of brackets without a blank are told once, at a place that a reader can look at', () => {
  const mulai = performance.now()
  expect(temuan(`Pasal 1\n\n(1) Rapat [dibuka.\n\n(2) ${'['.repeat(300_000)}`)).toEqual(['[dibuka.'])
  expect(temuan(`Pasal 1\n\n(1) Rapat.\n\n(2) ${'['.repeat(100_000)}`)).toEqual(['['.repeat(60)])
  expect(performance.now() - mulai).toBeLessThan(10_000)
})
