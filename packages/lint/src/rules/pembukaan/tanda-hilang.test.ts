import { expect, test } from 'vitest'
import { lint } from '../../lint.ts'
import { naskahContoh } from '../../naskah-contoh.ts'

const butir = (...isi: string[]) => isi.join('\n\n')
const lihat = (mengingat: string, rule: string) =>
  lint(
    naskahContoh({
      mengingat: `Mengingat :\n\n${mengingat}`,
      tubuh: 'Pasal 1\n\nRapat diadakan.\n\nPasal 2\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.',
    }),
  )
    .diagnostics.filter(satu => satu.rule === rule)
    .map(({ severity }) => severity)

const satu =
  '1. Undang-Undang Nomor 6 Tahun 2014 tentang Desa (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 7, Tambahan Lembaran Negara Republik Indonesia Nomor 5495);'
const tiga = 'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 182);'
const empat = '3. Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah;'

test('a legal basis that stands without its mark is a doubt, one that is gone is a fault', () => {
  expect(lihat(butir(satu, tiga, empat), 'nomor-loncat')).toEqual(['peringatan'])
  expect(lihat(butir(satu, empat), 'nomor-loncat')).toEqual(['galat'])
})

test('a mark that fell away with the number of the gazette above it', () => {
  expect(lihat(butir(satu, `2 2018, No ${tiga}`, empat), 'nomor-loncat')).toEqual([])
})

test('the Constitution whose year alone is missing', () => {
  expect(
    lihat(
      butir('1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun;', satu.replace('1.', '2.')),
      'sitasi-bentuk-uud',
    ),
  ).toEqual(['peringatan'])
})

test('a legal basis whose words were read across those of the next line', () => {
  const teracak = '2. Undang-Undang Kearsipan Nomor (Lembaran 43 Tahun Negara 2009 Republik tentang Indonesia Tahun 2009 Nomor 152);'
  expect(lihat(butir(satu, teracak), 'sitasi-tidak-lengkap')).toEqual(['peringatan'])
})
