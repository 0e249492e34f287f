import { expect, test } from 'vitest'
import { formatNaskah } from '../format.ts'
import { parseNaskah } from '../parse.ts'
import { pohon } from '../pohon.ts'

const naskah = (tubuh: string) => `PERATURAN BUPATI CONTOH
NOMOR 7 TAHUN 2024
TENTANG
RAPAT
MEMUTUSKAN:
Menetapkan : PERATURAN BUPATI TENTANG RAPAT.
${tubuh}`
const daftarPasal = (tubuh: string) => pohon(parseNaskah(naskah(tubuh)).naskah).match(/PASAL \d+/g)

test('a Pasal in small letters alone on its line is a heading where it comes next and the sentence before has ended', () => {
  const kecil = 'pasal 1\nRapat diadakan di kantor.\npasal 2.\n(1) Rapat dicatat.\n(2) Catatan disimpan.\nPasal 3\nRapat ditutup.'
  expect(daftarPasal(kecil)).toEqual(['PASAL 1', 'PASAL 2', 'PASAL 3'])
  const { naskah: terbaca } = parseNaskah(naskah(kecil))
  expect(pohon(parseNaskah(formatNaskah(terbaca)).naskah)).toBe(pohon(terbaca))
})

test('elsewhere it is the wrapped end of a reference', () => {
  expect(daftarPasal('Pasal 1\nRapat diadakan menurut ketentuan dalam\npasal 2.\nPasal 2\nRapat ditutup.')).toEqual(['PASAL 1', 'PASAL 2'])
  expect(daftarPasal('Pasal 1\nRapat diadakan di kantor.\npasal 7.\nPasal 2\nRapat ditutup.')).toEqual(['PASAL 1', 'PASAL 2'])
})
