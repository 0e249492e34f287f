import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAcuan } from './acuan/acuan.ts'
import { Bacaan } from './bacaan.ts'
import { parseSitasi } from './sitasi/sitasi.ts'

const penggal = [
  'Pasal 5 ayat (1)',
  'huruf a, huruf b, dan huruf c',
  'sebagaimana dimaksud dalam',
  'Undang-Undang Nomor 23 Tahun 2014',
  'tentang Pemerintahan Daerah',
  '(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244)',
  'sebagaimana telah diubah dengan',
  'Peraturan Bupati ini',
  'rapat dicatat;',
]

test('what is read of a text together is what each grammar reads of it alone, in whatever order it is asked for', () => {
  const teks = fc.array(fc.constantFrom(...penggal), { maxLength: 6 }).map(bagian => bagian.join(' '))
  fc.assert(
    fc.property(teks, fc.boolean(), (isi, acuanDulu) => {
      const bacaan = new Bacaan(isi)
      if (acuanDulu) expect(bacaan.daftarAcuan).toEqual(parseAcuan(isi))
      expect(bacaan.daftarSitasi).toEqual(parseSitasi(isi))
      expect(bacaan.daftarAcuan).toEqual(parseAcuan(isi))
    }),
  )
})
