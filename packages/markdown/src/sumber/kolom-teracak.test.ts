import { describe, expect, test } from 'vitest'
import { formatNaskah, parseNaskah, pohon } from '../index.ts'

const badan = (sumber: string) =>
  pohon(parseNaskah(sumber).naskah)
    .replace(/^sisa: .*\n?/gm, '')
    .trimEnd()
const sama = (sumber: string, rapi: string) => expect(badan(sumber)).toBe(badan(rapi))

describe('a page that a converter read block by block', () => {
  test('the words of a line that was stretched to its margin go back to its end', () => {
    sama(
      'Pasal 1\n\nHubungan kerja sebagaimana dimaksud diterapkan untuk:\na. memperkuat kebersamaan\nmemikul beban kerja bersama-sama; dan\n\ndan\n\nkemitraan\n\nb. mencegah sengketa.',
      'Pasal 1\n\nHubungan kerja sebagaimana dimaksud diterapkan untuk:\na. memperkuat kebersamaan\ndan kemitraan\nmemikul beban kerja bersama-sama; dan\nb. mencegah sengketa.',
    )
    sama(
      'Pasal 1\n\nRapat sebagaimana dimaksud pada\ndilaksanakan secara lisan dan/atau tertulis.\n\nayat\n\n(1)\n\nPasal 2\n\nRapat ditutup.',
      'Pasal 1\n\nRapat sebagaimana dimaksud pada ayat (1)\ndilaksanakan secara lisan dan/atau tertulis.\n\nPasal 2\n\nRapat ditutup.',
    )
  })

  test('where they are too many for it they belong to several lines and to no text', () => {
    const { naskah } = parseNaskah(
      'Pasal 1\n\nRapat dihadiri oleh seluruh camat dan\nlurah dari wilayah kota yang berbatasan.\n\nadalah\n\nadalah\n\nwakil\n\nkepala\n\ndaerah\n\nPasal 2\n\nRapat ditutup.',
    )
    expect(pohon(naskah)).toContain('lurah dari wilayah kota yang berbatasan.\n')
    expect(naskah.sisa.map(satu => satu.teks.isi)).toEqual(['adalah', 'adalah', 'wakil', 'kepala', 'daerah'])
  })

  test('paragraphs of one word with a capital, and a sentence that no word was taken from, stay', () => {
    const bagan = 'Pasal 1\n\nUnit terdiri atas camat\ndan lurah.\n\nInspektorat\n\nconstructor\n\nKecamatan\n\nKelurahan'
    expect(badan(bagan)).toContain('Inspektorat')
    const utuh = 'Pasal 1\n\nRapat dihadiri oleh camat dan lurah.\n\ndan\n\nPasal 2\n\nRapat ditutup.'
    expect(formatNaskah(parseNaskah(utuh).naskah)).toContain('lurah. dan')
  })

  test('the mark of an ayat above the last elements of the list before it', () => {
    const rapi =
      'Pasal 1\n\n(1) Rapat membahas:\na. rencana;\nb. hasil; dan\nc. hambatan kerja.\n\n(2) Rapat dicatat.\n\n(3) Rapat ditutup.'
    sama(
      'Pasal 1\n\n(1) Rapat membahas:\na. rencana;\nb. hasil; dan\n\n(2)\n\nc.\n\nhambatan kerja.\n\nRapat dicatat.\n\n(3) Rapat ditutup.',
      rapi,
    )
    sama(
      'Pasal 1\n\n(1) Rapat membahas:\na. rencana;\nb. hasil; dan\nc.\n\n(2)\n\nhambatan kerja.\n\nRapat dicatat.\n\n(3) Rapat ditutup.',
      rapi,
    )
    expect(badan('Pasal 1\n\n(1)\n\nRapat dibuka.\n\n(2)\n\nRapat ditutup.')).toBe(
      badan('Pasal 1\n\n(1) Rapat dibuka.\n\n(2) Rapat ditutup.'),
    )
  })

  test('the order to promulgate, word by word', () => {
    const { penutup } = parseNaskah(
      'Pasal 1\n\nRapat dibuka.\n\nAgar\nsetiap\norang\nmengetahuinya,\nmemerintahkan pengundangan Peraturan Bupati ini dengan penempatannya\ndalam Berita Daerah Kabupaten Contoh.',
    ).naskah
    expect(penutup.perintah?.isi).toMatch(/^Agar setiap orang mengetahuinya, memerintahkan/)
  })
})
