import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandingkanTeks, jelaskanSelisih } from './bandingkan.ts'

const naskah =
  'Pasal 5\nKoordinasi dilaksanakan oleh Sekretaris Daerah dan dibantu oleh Asisten.\nPasal 6\nRapat koordinasi diadakan setiap bulan.'

test('white space, line ends and page numbers are no difference', () => {
  const halaman = [
    'Pasal 5 Koordinasi dilaksanakan oleh Sekre',
    '- 2 -\ntaris Daerah dan\n dibantu oleh Asisten. Pasal 6\nRapat koordinasi',
    'diadakan setiap bulan.\n- 3 -',
  ]
  expect(bandingkanTeks(naskah, halaman)).toEqual([])
})

test('a lost word is named with its place', () => {
  const [selisih, ...sisa] = bandingkanTeks(naskah, [naskah.replace('Sekretaris Daerah ', '')])
  expect(sisa).toEqual([])
  expect(selisih && jelaskanSelisih(selisih)).toBe(
    'halaman 1, sesudah “5 Koordinasi dilaksanakan oleh”: “Sekretaris Daerah” hilang dari PDF',
  )
})

test('a changed word and an added one are two differences on their pages', () => {
  const [awal = '', akhir = ''] = naskah.split('\nPasal 6')
  const hasil = bandingkanTeks(naskah, [awal.replace('Asisten', 'Camat'), `- 2 -\nPasal 6${akhir} Tamat.`])
  expect(hasil.map(({ halaman, model, terbaca }) => ({ halaman, model, terbaca }))).toEqual([
    { halaman: 1, model: 'Asisten', terbaca: 'Camat' },
    { halaman: 2, model: '', terbaca: 'Tamat.' },
  ])
})

test('a page number in the text is text: only its own line on its own page is furniture', () => {
  expect(bandingkanTeks('satu - 2 - dua', ['satu - 2 - dua'])).toEqual([])
  expect(bandingkanTeks('satu dua', ['satu', '- 3 -\ndua'])).toHaveLength(1)
})

const kata = fc.stringMatching(/^[a-z]{1,9}$/)
test('any text equals itself however it is broken, and differs when a piece is missing', () => {
  fc.assert(
    fc.property(fc.array(kata, { minLength: 2, maxLength: 60 }), fc.nat(), (daftarKata, acak) => {
      const model = daftarKata.join(' ')
      const belah = acak % model.length
      expect(bandingkanTeks(model, [model.slice(0, belah), model.slice(belah)])).toEqual([])
      const tanpa = daftarKata.filter((_, urutan) => urutan !== acak % daftarKata.length).join(' ')
      expect(bandingkanTeks(model, [tanpa]).length).toBeGreaterThan(0)
    }),
  )
})

test('differences rebuild the text that was read', () => {
  fc.assert(
    fc.property(fc.array(kata, { maxLength: 40 }), fc.array(kata, { maxLength: 40 }), (a, b) => {
      const [model, terbaca] = [a.join(' '), b.join(' ')]
      const hasil = bandingkanTeks(model, [terbaca])
      expect(hasil.length === 0).toBe(a.join('') === b.join(''))
      for (const { model: m, terbaca: t } of hasil) expect(m !== t).toBe(true)
    }),
  )
})
