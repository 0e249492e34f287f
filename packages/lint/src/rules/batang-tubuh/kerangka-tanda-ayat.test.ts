import { expect, test } from 'vitest'
import { lint } from '../../lint.ts'
import { contohPasal } from './contoh-badan.ts'

const aturan = (isi: string) =>
  lint(contohPasal(isi)).diagnostics.flatMap(({ rule, severity }) =>
    severity === 'saran' || rule === 'unsur-kurang' ? [] : [`${rule} ${severity}`],
  )

test('ayat written as a list are told once, as ayat, and their full stops are no fault of a list', () => {
  expect(aturan('1. Rapat diadakan setiap bulan.\n\n2. Rapat dicatat.')).toEqual(['kerangka-tanda-ayat peringatan'])
  expect(aturan('1. Rapat membahas:\n\n   a. rencana; dan\n\n   b. hasil.\n\n2. Rapat dicatat.')).toEqual([
    'kerangka-tanda-ayat peringatan',
  ])
})

test('a list inside such an ayat is a list', () => {
  expect(aturan('1. Rapat membahas:\n\n   a. rencana.\n\n   b. hasil.\n\n2. Rapat dicatat.')).toContain('rincian-tanda-baca peringatan')
})
