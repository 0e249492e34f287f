import { expect, test } from 'vitest'
import { parseNaskah, pohon } from '../index.ts'

const kepala = 'LAMPIRAN II\n\nPERATURAN MENTERI DALAM NEGERI\nNOMOR 7 TAHUN 2019\nTENTANG\nRAPAT KERJA\n\nTATA CARA RAPAT'

test('a text that begins with the heading of an annex and has no regulation is that annex', () => {
  for (const isi of ['1. Undangan\n\n2. Rapat', 'BAB I\nUNDANGAN\n\nPasal 1\nRapat diundang.']) {
    const { kepala: atas, batangTubuh, daftarLampiran } = parseNaskah(`${kepala}\n\n${isi}`).naskah
    expect([atas.judul, batangTubuh, daftarLampiran.map(({ nomor, judul }) => [nomor?.nilai, judul?.isi])]).toEqual([
      undefined,
      [],
      [['II', 'TATA CARA RAPAT']],
    ])
  }
})

test('the word above a whole regulation, as a converter left it, makes no annex of it', () => {
  const { naskah } = parseNaskah(
    'LAMPIRAN\n\nPERATURAN BUPATI CONTOH\nNOMOR 7 TAHUN 2024\nTENTANG\nRAPAT KERJA\nBUPATI CONTOH,\n\nMenimbang : bahwa rapat perlu diatur;\n\nMEMUTUSKAN:\n\nPasal 1\n\nRapat diadakan.',
  )
  expect(naskah.kepala.judul?.isi).toBe('RAPAT KERJA')
  expect(pohon({ ...parseNaskah('').naskah, batangTubuh: naskah.batangTubuh })).toBe('PASAL 1\n  Rapat diadakan.')
})

test('the years that end the name of a plan may stand on a line of their own in the heading of its annex', () => {
  const { daftarLampiran } = parseNaskah(
    'LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 7 TAHUN 2024\nTENTANG\nRENCANA AKSI TAHUN\n2025-2045\n\nRENCANA AKSI\n\n1. Rapat',
  ).naskah
  expect(daftarLampiran.map(({ kepala, judul }) => [kepala.at(-1)?.isi, judul?.isi])).toEqual([['2025-2045', 'RENCANA AKSI']])
})
