import { expect, test } from 'vitest'
import { lint } from '../../lint.ts'
import { nomorLoncat } from './nomor-loncat.ts'

const pesan = (pasalKedua: string) =>
  lint(
    `PERATURAN BUPATI CONTOH\nNOMOR 3 TAHUN 2024\nTENTANG\nPERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 5 TAHUN 2020 TENTANG RAPAT\n\nPasal I\n\nBeberapa ketentuan dalam Peraturan Bupati Contoh Nomor 5 Tahun 2020 tentang Rapat diubah sebagai berikut:\n\n1. Pasal 4 dihapus.\n\n${pasalKedua}\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.\n`,
    { rules: [nomorLoncat] },
  ).diagnostics.map(({ message }) => message.split(' (')[0])

test('Pasal I and Pasal II of an amendment count in Roman numbers, also where one is missing', () => {
  expect(pesan('Pasal II')).toEqual([])
  expect(pesan('Pasal III').join()).toMatch(
    /^Pasal III berdiri sesudah Pasal I, (?:sedangkan Pasal II tidak ada|padahal urutannya Pasal II)/,
  )
})
