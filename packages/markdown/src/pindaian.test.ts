import { describe, expect, test } from 'vitest'
import { formatNaskah, parseNaskah, pohon } from './index.ts'

const badan = (sumber: string) =>
  pohon(parseNaskah(sumber).naskah)
    .replace(/^sisa: .*\n?/gm, '')
    .trimEnd()
const sama = (sumber: string, rapi: string) => expect(badan(sumber)).toBe(badan(rapi))

describe('a heading is one by its number and its place, however a scanner left the lines around it', () => {
  test('behind words that a column left at the end of a paragraph', () => {
    sama(
      'Pasal 1\nRapat dibuka Bupati\ntata kerja.\ntugas\ndalam\nPasal 2\nDalam rapat dibahas tata kerja.',
      'Pasal 1\n\nRapat dibuka Bupati tata kerja. tugas dalam\n\nPasal 2\n\nDalam rapat dibahas tata kerja.',
    )
  })

  test('but not where a reference goes on with an ayat or with another act', () => {
    expect(badan('Pasal 1\nRapat sebagaimana dimaksud dalam\nPasal 2\nayat (1) dicatat.')).not.toContain('PASAL 2')
    expect(badan('Pasal 1\nRapat sebagaimana dimaksud dalam\nPasal 2\nUndang-Undang tentang Desa dicatat.')).not.toContain('PASAL 2')
  })

  test('with its last letter misread', () => {
    sama(
      'Pasal 1\nRapat dibuka.\nPasaT 2\nRapat dicatat.\nPasar 3\nRapat ditutup.',
      'Pasal 1\nRapat dibuka.\nPasal 2\nRapat dicatat.\nPasal 3\nRapat ditutup.',
    )
  })

  test('a Bab with its first Bagian at the end of the line of the ayat before', () => {
    sama(
      'Pasal 1\n(1) Rapat dibuka.\n(2) Rapat dicatat. BAB II TATA KERJA Bagian Kesatu Rapat Tahunan\nPasal 2\nRapat ditutup.',
      'Pasal 1\n\n(1) Rapat dibuka.\n\n(2) Rapat dicatat.\n\nBAB II\nTATA KERJA\n\nBagian Kesatu\nRapat Tahunan\n\nPasal 2\n\nRapat ditutup.',
    )
  })

  test('the Buku of a codified act, whose Bab begin again', () => {
    const { naskah } = parseNaskah(
      'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nKITAB TATA KERJA\n\nMEMUTUSKAN:\nMenetapkan:\nPERATURAN BUPATI TENTANG KITAB TATA KERJA.\nBUKU KESATU\nATURAN UMUM\nBAB I\nRAPAT\nPasal 1\nRapat dibuka.\nBUKU KEDUA\nATURAN KHUSUS\nBAB I\nLAPORAN\nPasal 2\nLaporan dibuat.',
    )
    expect(naskah.pembukaan.menetapkan?.isi).toBe('PERATURAN BUPATI TENTANG KITAB TATA KERJA.')
    expect(naskah.sisa.map(({ teks }) => teks.isi)).toEqual(['BUKU KESATU', 'ATURAN UMUM', 'BUKU KEDUA', 'ATURAN KHUSUS'])
    expect(badan('BAB I\nRAPAT\nPasal 1\nRapat dibuka.\nBUKU KEDUA\nATURAN KHUSUS\nBAB I\nLAPORAN\nPasal 2\nLaporan dibuat.')).toBe(
      badan('BAB I\nRAPAT\nPasal 1\nRapat dibuka.\nBAB I\nLAPORAN\nPasal 2\nLaporan dibuat.'),
    )
  })
})

describe('the mark of an ayat that a scanner misread', () => {
  const rapi = 'Pasal 1\n\n(1) Rapat dibuka.\n\n(2) Izin rapat dicatat.\n\n(3) Rapat ditunda.\n\n(4) Rapat ditutup.'

  test('a figure read as a letter, and a capital I as a small l', () => {
    sama('Pasal 1\n(1) Rapat dibuka.\n(2t lzin rapat dicatat.\n(3) Rapat ditunda.\n(a) Rapat ditutup.', rapi.replace('Izin', 'lzin'))
  })

  test('one of two figures read as a letter', () => {
    const butir = (tanda: readonly string[]) =>
      `Pasal 1\nRapat membahas:\n${tanda.map((satu, ke) => `${satu} hal ${'abcdefghijklmnopqrstuvw'[ke]};`).join('\n')}`
    const rapi = Array.from({ length: 20 }, (_, ke) => `${ke + 1}.`)
    const kabur = rapi.map(satu => ({ '10.': '1O.', '11.': '1l.', '14.': 'l4.', '20.': '2O.' })[satu] ?? satu)
    expect(badan(butir(kabur))).toBe(badan(butir(rapi)))
    expect(badan('Pasal 1\n(1) Rapat dibuka.\n(1a) Rapat dicatat.')).toContain('1a')
  })

  test('in the middle of a line, past a reference to the same ayat', () => {
    sama(
      'Pasal 1\n(1) Rapat dibuka. (21 Izin rapat dicatat. (3) Rapat sebagaimana dimaksud pada ayat (2) ditunda. l4l ^Rapat ditutup.',
      rapi.replace('Rapat ditunda', 'Rapat sebagaimana dimaksud pada ayat (2) ditunda').replace('Rapat ditutup', '^Rapat ditutup'),
    )
  })

  test('a letter in brackets that opens a list stays one', () => {
    expect(badan('Pasal 1\n(1) Rapat dibuka.\n(2) Rapat dicatat.\n(3) Rapat dihadiri:\n(a) Bupati;\n(b) camat.')).not.toContain('AYAT 4')
  })
})

describe('what stands between two pages', () => {
  test('a catchword whose word was misread on the next page', () => {
    sama(
      'Pasal 1\n(1) Rapat dibuka oleh Bupati.\n(2) Sidang. . .\ne\nf.\nSK No 012345 A\n\nPRESIDEN\nREPUBLIK INDONESIA\n- 2 -\n(2) 5idang dicatat.',
      'Pasal 1\n\n(1) Rapat dibuka oleh Bupati.\n\ne\nf.\n\n(2) 5idang dicatat.',
    )
  })

  test('the word MEMUTUSKAN, misread', () => {
    const { naskah } = parseNaskah(
      'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nMenimbang : bahwa rapat perlu diatur;\nMengingat : Undang-Undang Nomor 1 Tahun 2004;\nMEMUTUSI(AN:\nPERATURAN BUPATI TENTANG TATA KERJA.\nPasal 1\nRapat dibuka.',
    )
    expect(naskah.pembukaan.memutuskan?.isi).toBe('MEMUTUSI(AN:')
    expect(badan('MEMUTUSI(AN:\nPasal 1\nRapat dibuka.')).toContain('PASAL 1')
  })
})

test('new text of an omnibus goes on behind an instruction whose number the scanner lost', () => {
  const omnibus = (nomor: string) =>
    pohon(
      parseNaskah(
        `PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nPasal 1\nBeberapa ketentuan dalam Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat diubah sebagai berikut:\n1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\nPasal 4\nRapat dibuka.\n2. Ketentuan .\n${nomor}Ketentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:\nPasal 7\nRapat dicatat.\nPasal 78\nRapat ditutup.\nPasal 2\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`,
      ).naskah,
    )
  expect(omnibus('').split('kutipan')).toHaveLength(3)
  expect(omnibus('').split('kutipan')[2]).toContain('PASAL 78')
})

test('a letter of a list without its full stop, on its own line and behind the element before', () => {
  sama(
    'Pasal 1\nRapat membahas:\na rencana kerja;\nb. hasil; c dana; dan\nd. laporan.',
    'Pasal 1\n\nRapat membahas:\n\na. rencana kerja;\n\nb. hasil;\n\nc. dana; dan\n\nd. laporan.',
  )
})

test('a body begins at BAB I behind a finished opening, without a blank line and without MEMUTUSKAN', () => {
  const opening = 'PERATURAN BUPATI CONTOH\nNOMOR 4 TAHUN 1951\nTENTANG\nTATA KERJA\nMenimbang:\nbahwa rapat perlu diatur;\nMengingat:\n'
  const { naskah } = parseNaskah(
    `${opening}Undang-undang No. 1 tahun 1950; Memutuskan: Menetapkan tata kerja sebagai berikut:\nBAB I KETENTUAN UMUM\nPasal 1\nRapat dibuka.\nPasal 2\nRapat ditutup.`,
  )
  expect(naskah.batangTubuh.map(satu => satu.tipe)).toEqual(['bab'])
  expect(badan(`${opening}Undang-undang No. 1 tahun 1950, khususnya\nPasal 1\ndan Pasal 2.`)).not.toContain('PASAL 1')
})

test('such a letter is written again as it stands', () => {
  const { naskah } = parseNaskah('Pasal 1\n\nRapat membahas:\n\na rencana kerja;\n\nb. hasil; dan\n\nc dana.')
  expect(formatNaskah(naskah)).toContain('a rencana kerja;\n\nb. hasil; dan\n\nc dana.')
})

test('the heading of a Pasal that a page announces, and the next page repeats', () => {
  sama(
    'Pasal 1\nRapat dibuka.\nPasal 2\nPasal 2\nRapat dicatat.\nPasal 3\nb\nPasal 3\nRapat ditutup.',
    'Pasal 1\nRapat dibuka.\nPasal 2\nRapat dicatat.\nb\nPasal 3\nRapat ditutup.',
  )
  expect(badan('Pasal 1\n\nRapat dibuka.\n\nPasal 2\n\nPasal 2\n\nRapat dicatat.').match(/PASAL 2/g)).toHaveLength(2)
})
