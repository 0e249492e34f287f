import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lekatkan } from './lekat.ts'

/** `_` stands for the no-break space. */
test.each([
  ['dalam Pasal 5 ayat (2) huruf a angka 3 dan Pasal I', 'dalam Pasal_5 ayat_(2) huruf_a angka_3 dan Pasal_I'],
  ['Undang-Undang Nomor 12 Tahun 2011', 'Undang-Undang Nomor_12 Tahun 2011'],
  ['sebesar Rp 10.000.000,00 (sepuluh juta rupiah)', 'sebesar Rp_10.000.000,00_(sepuluh juta rupiah)'],
  ['paling lambat 5 (lima) hari, 2,5% (dua koma lima persen)', 'paling lambat 5_(lima) hari, 2,5%_(dua koma lima persen)'],
  ['rapat berkala; dan', 'rapat berkala;_dan'],
  ['surat; dan/atau', 'surat;_dan/atau'],
  ['pada ayat (1) dan angka 1 (Berita Daerah); dan seterusnya', 'pada ayat_(1) dan angka_1 (Berita Daerah); dan seterusnya'],
  ['BAB II, Bagian Kesatu, Paragraf 1, Lampiran III', 'BAB_II, Bagian_Kesatu, Paragraf_1, Lampiran_III'],
  [
    'ayat yang, huruf kapital, nomor urut, pasal demi pasal, Bagian Hukum',
    'ayat yang, huruf kapital, nomor urut, pasal demi pasal, Bagian Hukum',
  ],
])('%s', (isi, harapan) => {
  expect(lekatkan(isi)).toBe(harapan.replaceAll('_', '\u00a0'))
})

test('nothing but spaces changes, and a second pass changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('Pasal', 'ayat', ' ', '(1)', '5', 'Rp', 'huruf', 'a', ',', '(lima)', ';', 'dan') }),
      isi => {
        expect(lekatkan(isi).replaceAll('\u00a0', ' ')).toBe(isi)
        expect(lekatkan(lekatkan(isi))).toBe(lekatkan(isi))
      },
    ),
  )
})
