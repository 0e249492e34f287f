import { expect, test } from 'vitest'
import { perbandinganBerbeda } from './perbandingan-kata.ts'

test.each([
  '1/2 (satu per dua)',
  '2/3 (dua per tiga)',
  '2/3 (dua pertiga)',
  '1/3 (sepertiga)',
  '3/4 (tiga perempat)',
  '½ (setengah)',
  '¼(seperempat)',
  '2 x 24 (dua kali dua puluh empat)',
  '1:10.000 (satu banding sepuluh ribu)',
  '1 : 20 (satu berbanding dua puluh)',
  '2/3 (dua bagian dari tiga)',
  'III/d (tiga per empat)',
  'Nomor 188.45/2 (satu per dua)',
  '17/8 (tujuh belas Agustus)',
])('%s: the words say the same, or no pair at all', isi => {
  expect(perbandinganBerbeda(`Rapat dihadiri ${isi} dari anggota.`)).toEqual([])
})

test.each([
  ['2/3 (dua per empat)', 'dua per empat'],
  ['1/3 (seperdua)', 'seperdua'],
  ['½ (sepertiga)', 'sepertiga'],
  ['2 x 24 (dua kali dua puluh dua)', 'dua kali dua puluh dua'],
  ['1:10.000 (satu banding seribu)', 'satu banding seribu'],
])('%s: the words say another pair', (isi, kata) => {
  expect(perbandinganBerbeda(`Rapat dihadiri ${isi} dari anggota.`).map(satu => satu.isi)).toEqual([kata])
})
