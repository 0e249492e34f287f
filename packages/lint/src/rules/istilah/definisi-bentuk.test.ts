import { parseNaskah } from '@perkada/markdown'
import { expect, test } from 'vitest'
import { jalankan } from '../../jalankan.ts'
import { definisiBentuk } from './definisi-bentuk.ts'

const keparahan = (tahun: number) =>
  jalankan(
    parseNaskah(
      `UNDANG-UNDANG REPUBLIK INDONESIA\nNOMOR 6 TAHUN ${tahun}\nTENTANG\nPERBENIHAN\n\nPasal 1\n\nDalam Undang-Undang ini yang dimaksud dengan:\n\n1. Benih ialah bahan tanam.\n\n2. Penangkar adalah penghasil Benih.`,
    ).naskah,
    { rules: [definisiBentuk] },
  ).map(({ severity }) => severity)

test('“ialah” is a matter of taste in an act that is older than the statute on drafting', () => {
  expect(keparahan(1971)).toEqual(['saran'])
  expect(keparahan(2021)).toEqual(['peringatan'])
})
