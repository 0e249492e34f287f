import { describe, expect, test } from 'vitest'
import { parseNaskah, pohon } from './index.ts'

const badan = (sumber: string) => pohon(parseNaskah(sumber).naskah)

describe('a clean draft is not read as a poured or scanned one', () => {
  test.each([
    'Tim beranggotakan dua (2) Orang ahli.',
    'Ketua dipilih dari tiga (2) Kecamatan.',
    'Nama ditulis dalam kolom (2) Lampiran ini.',
    'Sanksi bertahap dari teguran sampai (2) Pembebasan tugas.',
    'Ketentuan ayat (1) jo (2) Undang-Undang berlaku.',
    'Ketentuan dimaksud ayat (1) serta (2) Peraturan ini berlaku.',
    'Ketentuan dalam Pasal 3 (2) Peraturan ini berlaku.',
  ])('a number in brackets within a sentence begins no ayat: %s', isi => {
    expect(badan(`Pasal 1\n\n(1) ${isi}\n\n(2) Rapat ditutup.`).match(/AYAT/g)).toHaveLength(2)
    expect(badan(`Pasal 1\n\n(1) ${isi}\n\n(2) Rapat ditutup.`)).toContain(isi)
  })
})
