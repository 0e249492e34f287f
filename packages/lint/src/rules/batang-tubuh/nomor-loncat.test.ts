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

const loncat = (isi: string) =>
  lint(`PERATURAN BUPATI CONTOH\nNOMOR 3 TAHUN 2024\nTENTANG\nRAPAT\n\nPasal 1\n\n${isi}\n`, { rules: [nomorLoncat] }).diagnostics.map(
    ({ message }) => message.split(' (')[0]?.split(',')[0],
  )

test('a list whose marks a converter set apart from their texts goes on where it broke off', () => {
  expect(loncat('(1) Rapat membahas:\n\na. rencana;\n\nb. hasil;\n\n(2)\n\nc. dana; dan\n\nd. jadwal.\n\nRapat dicatat.')).toEqual([])
  expect(loncat('Rapat membahas:\n\na. bidang:\n\n1. tani;\n\n2. sosial,\n\nPemuda,\n\n3. pasar.')).toEqual([])
})

test('a list that a phrase opens is one of its own, and a gap inside one is told from where it broke off', () => {
  expect(loncat('(1) Rapat membahas:\n\na. rencana; dan\n\nb. hasil.\n\n(2) Rapat menilai:\n\nc. dana; dan\n\nd. jadwal.')).toEqual([
    'Huruf c berdiri di awal urutan',
  ])
  expect(loncat('Rapat membahas:\n\na. rencana;\n\nb. hasil;\n\nRapat Besar\n\nd. dana; dan\n\ne. jadwal.')).toEqual([
    'Huruf d berdiri sesudah huruf b',
  ])
})

test('a mark that a scanner misread inside the line before is no lost number', () => {
  expect(loncat('Rapat membahas:\n\n4. rencana; S. hasil;\n\n6. dana.'.replace('4.', '1. satu;\n\n2. dua;\n\n3. tiga;\n\n4.'))).toEqual([])
  expect(loncat('(1) Rapat dibuka. (Z) Rapat dicatat.\n\n(3) Rapat ditutup.')).toEqual([])
  expect(loncat('(1) Rapat dibuka. (4) Rapat dicatat.\n\n(3) Rapat ditutup.')).toHaveLength(1)
})

test('a first consideration without its mark is there all the same', () => {
  const berat = (menimbang: string) =>
    lint(`PERATURAN BUPATI CONTOH\nNOMOR 3 TAHUN 2024\nTENTANG\nRAPAT\n\nMenimbang : ${menimbang}\n\nPasal 1\n\nRapat diadakan.\n`, {
      rules: [nomorLoncat],
    }).diagnostics.map(({ severity }) => severity)
  expect(berat('bahwa rapat perlu diatur;\n\nb. bahwa laporan perlu disusun;')).toEqual(['peringatan'])
  expect(berat('a. bahwa rapat perlu diatur;\n\nc. bahwa laporan perlu disusun;')).toEqual(['galat'])
})
