import fc from 'fast-check'
import { expect, test } from 'vitest'
import { penggal } from './penggal.ts'

test.each([
  ['suku kata', 'ko-or-di-nasi ke-we-nangan ma-sya-ra-kat na-si-o-nal'],
  ['dua konsonan menjadi satu bunyi', 'mu-sya-wa-rah makh-luk bang-sawan'],
  ['diftong tidak dipenggal', 'se-ba-gai-mana peng-ha-yatan sau-dara'],
  ['gugus konsonan', 'in-stru-men kon-struksi sin-kro-ni-sasi in-frastruk-tur'],
  ['awalan sebelum konsonan', 'ber-tang-gung ter-se-but per-tim-bangan mem-be-ri-kan pem-ba-ngunan trans-por-tasi antar-da-e-rah'],
  ['awalan yang batasnya tidak terlihat tidak dipenggal', 'bera-sal berang-kat menga-tur penga-wasan pera-turan'],
  ['awalan yang menyatu dengan akar', 'me-nu-lis me-mi-kir-kan me-nyapu pe-nyu-sunan pe-nye-leng-ga-raan'],
  ['-kan pada kata kerja, -an pada kata benda', 'me-lak-sa-na-kan di-mak-sud-kan pen-di-dikan ke-bi-jakan ke-pu-tusan'],
])('%s', (_, harapan) => {
  expect(penggal(harapan.replaceAll('-', '')).replaceAll('\u00ad', '-')).toBe(harapan)
})

test.each(['BERITA DAERAH', 'jalan', 'UU1945koordinasi', 'Pasal 18A ayat (2)', 'Rp10.000.000,00'])('stays whole: %s', isi => {
  expect(penggal(isi)).toBe(isi)
})

test('takes and adds nothing but soft hyphens, never next to a word end or inside ng, ny, sy and kh', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,24}$/), kata => {
      const hasil = penggal(kata)
      expect(hasil.replaceAll('\u00ad', '')).toBe(kata)
      const potongan = hasil.split('\u00ad')
      if (potongan.length > 1) {
        expect(potongan[0]?.length).toBeGreaterThanOrEqual(2)
        expect(potongan.at(-1)?.length).toBeGreaterThanOrEqual(3)
      }
    }),
  )
})
