import { expect, test } from 'vitest'
import { parseNaskah, pohon } from '../index.ts'

const badan = (sumber: string) =>
  pohon(parseNaskah(sumber).naskah)
    .replace(/^sisa: .*\n?/gm, '')
    .trimEnd()

test('the site at the foot of a page and the running head of the next one, joined with the words about them', () => {
  const rapi = badan(
    'Pasal 1\n\n(1) Rapat diadakan sekali sebulan di kantor Menteri.\n\n(2) Rapat dicatat.\n\nPasal 2\n\nRapat dilaporkan.',
  )
  expect(
    badan(
      'Pasal 1\n(1) Rapat diadakan sekali sebulan www.peraturan.go.id\n\n2014, No.411 3\n\ndi kantor Menteri.\n(2) Rapat dicatat. www.peraturan.go.id\n\nwww.peraturan.go.id 2014, No.411 4 Pasal 2\nRapat dilaporkan.',
    ),
  ).toBe(rapi)
  expect(
    badan(
      'Pasal 1\n(1) Rapat diadakan sekali sebulan www.djpp.kemenkumham.go.id 2014, No.411 -3- di kantor Menteri.\n(2) Rapat dicatat.\n\nwww.djpp.kemenkumham.go.id 2014, No.411 4\n\n2014, No.411 4 Pasal 2\nRapat dilaporkan.\n2014, No.411',
    ),
  ).toBe(rapi)
})

test('a site that a sentence names, and the year of a gazette at the head of a line', () => {
  for (const isi of [
    'Pasal 1\n\nPengumuman dimuat pada laman www.peraturan.go.id dan dibaca melalui www.peraturan.go.id setiap bulan.',
    'Pasal 1\n\nUndang-Undang tentang Rapat (Lembaran Negara Tahun\n2014, No. 5 Tambahan Lembaran Negara No. 6) dan Undang-Undang tentang Kantor (Lembaran Negara Tahun\n2014, No. 5 sampai selesai) dicabut.',
  ])
    expect(parseNaskah(isi).naskah.sisa).toEqual([])
})

test('the page of a collection before the heading with which it begins', () => {
  const kepala = 'Memutuskan:\n\nMenetapkan:\n\nUndang-undang tentang Rapat Kerja.'
  const isi = 'Rapat diadakan sekali sebulan.'
  const rapi = badan(`${kepala}\n\nPasal 1.\n\n${isi}\n\nPasal 2.\n\n${isi}`)
  expect(badan(`${kepala} *10660 Pasal 1.\n\n${isi} *10661 Pasal 2.\n\n${isi}`)).toBe(rapi)
  expect(parseNaskah(`Pasal 1\n\nKetua menomori risalah 10660 Pasal 2 dan 10661 Pasal 3.`).naskah.sisa).toEqual([])
})
