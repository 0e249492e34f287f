import { sitasiTeruji } from '@perkada/core'
import { expect, it } from 'vitest'
import { bacaIsian } from '../isian/baca-isian.ts'
import type { Templat } from '../isian/templat.ts'
import { GalatTemplat } from '../masalah.ts'
import { susunDasarHukum } from './susun-dasar-hukum.ts'

const templat: Templat = { judul: 'Uji', ringkasan: 'Uji.', dasar_hukum: [], isian: {} }

function susun(daftar: string, tambahan = '') {
  const hasil = bacaIsian(`jenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Uji\n${tambahan}dasar_hukum:\n${daftar}`, templat)
  if (!('nilai' in hasil)) throw new Error(JSON.stringify(hasil))
  return susunDasarHukum(hasil.nilai, templat, sitasiTeruji)
}

const uu = (nomor: number, tahun: number) => `  - { jenis: Undang-Undang, nomor: ${nomor}, tahun: ${tahun} }\n`
const pp = (nomor: number, tahun: number) => `  - { jenis: Peraturan Pemerintah, nomor: ${nomor}, tahun: ${tahun} }\n`
const singkat = (kutipan: string) => kutipan.slice(0, kutipan.indexOf(' tentang '))

it('orders by rank, then age, the Constitution first', () => {
  const perda = '  - { jenis: Peraturan Daerah Kabupaten Contoh, nomor: 1, tahun: 2001, judul: Uji }\n'
  const provinsi = '  - { jenis: Peraturan Daerah Provinsi Contoh, nomor: 9, tahun: 2009, judul: Uji }\n'
  const { daftarKutipan } = susun(perda + provinsi + pp(18, 2016) + uu(30, 2014) + uu(23, 2014) + pp(6, 1988))
  expect(daftarKutipan.slice(1).map(singkat)).toEqual([
    'Undang-Undang Nomor 23 Tahun 2014',
    'Undang-Undang Nomor 30 Tahun 2014',
    'Peraturan Pemerintah Nomor 6 Tahun 1988',
    'Peraturan Pemerintah Nomor 18 Tahun 2016',
    'Peraturan Daerah Provinsi Contoh Nomor 9 Tahun 2009',
    'Peraturan Daerah Kabupaten Contoh Nomor 1 Tahun 2001',
  ])
  expect(daftarKutipan[0]).toBe('Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945')
})

it('names the last amendment, and says when there were several', () => {
  const [, pemda, apem, pd] = susun(uu(23, 2014) + uu(30, 2014) + pp(18, 2016)).daftarKutipan
  expect(pemda).toContain(
    'Nomor 5587) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan',
  )
  expect(apem).toContain('Nomor 5601) sebagaimana telah diubah dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan')
  expect(pd).toContain('Nomor 5887) sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 72 Tahun 2019 tentang Perubahan atas')
})

it('replaces what is repealed once, and an amendment by the act it amends', () => {
  const { daftarKutipan, catatan } = susun(uu(32, 2004) + uu(12, 2008) + uu(5, 2014) + uu(9, 2015))
  expect(daftarKutipan.slice(1).map(singkat)).toEqual(['Undang-Undang Nomor 23 Tahun 2014', 'Undang-Undang Nomor 20 Tahun 2023'])
  expect(catatan).toContain(
    'Undang-Undang Nomor 5 Tahun 2014 dicabut dengan Undang-Undang Nomor 20 Tahun 2023: yang dicantumkan penggantinya',
  )
})

it('cites nothing younger than the regulation', () => {
  const [, asn, pemda] = susun(uu(23, 2014) + uu(5, 2014), 'tahun: 2017\n').daftarKutipan
  expect(pemda).toContain('sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 9 Tahun 2015')
  expect(singkat(asn ?? '')).toBe('Undang-Undang Nomor 5 Tahun 2014')
})

it('leaves out a gazette that is not known', () => {
  const [, pembentukan] = susun(uu(9, 1956)).daftarKutipan
  expect(pembentukan?.endsWith('(Lembaran Negara Republik Indonesia Tahun 1956 Nomor 20)')).toBe(true)
  const [, perpres] = susun('  - { jenis: Peraturan Presiden, nomor: 95, tahun: 2018 }\n').daftarKutipan
  expect(perpres?.endsWith('(Lembaran Negara Republik Indonesia Tahun 2018 Nomor 182)')).toBe(true)
})

it('writes a Perda with both gazettes and its amendment, dots for the gazette that nobody has given yet (butir 49)', () => {
  const perda =
    '{ jenis: Peraturan Daerah Kabupaten Contoh, nomor: 2, tahun: 2021, judul: Perangkat Daerah, ld: { tahun: 2021, nomor: 2, seri: D }, tld: 5, diubah: { nomor: 4, tahun: 2024 } }'
  const { daftarKutipan, terbuka } = susun(`  - ${perda}\n`)
  const [, kutipan = ''] = daftarKutipan
  const [asal, perubahan] = kutipan.split(' sebagaimana telah diubah dengan ')
  expect(asal?.split('tentang Perangkat Daerah ')[1]).toBe(
    '(Lembaran Daerah Kabupaten Contoh Tahun 2021 Nomor 2 Seri D, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 5)',
  )
  expect(perubahan?.split(' tentang ')).toEqual([
    'Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2024',
    'Perubahan atas Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2021',
    'Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun ... Nomor ...)',
  ])
  expect(terbuka).toEqual(['dasar_hukum[0].diubah.ld'])
})

it('writes a regulation of the head of the region, as amended, with its Berita Daerah and Seri', () => {
  const perbup =
    '{ jenis: Peraturan Bupati Contoh, nomor: 5, tahun: 2018, judul: Tim, bd: { tahun: 2018, nomor: 5, seri: E }, diubah: { nomor: 7.A, tahun: 2018, bd: { tahun: 2018, nomor: 7.A, seri: E } } }'
  expect(susun(`  - ${perbup}\n`).daftarKutipan[1]).toBe(
    'Peraturan Bupati Contoh Nomor 5 Tahun 2018 tentang Tim (Berita Daerah Kabupaten Contoh Tahun 2018 Nomor 5 Seri E) sebagaimana telah diubah dengan Peraturan Bupati Contoh Nomor 7.A Tahun 2018 tentang Perubahan atas Peraturan Bupati Contoh Nomor 5 Tahun 2018 tentang Tim (Berita Daerah Kabupaten Contoh Tahun 2018 Nomor 7.A Seri E)',
  )
})

it('leaves the year of a gazette open where nobody knows it', () => {
  const perda = '{ jenis: Peraturan Daerah Kabupaten Contoh, nomor: 2, tahun: 2021, judul: Uji, ld: { nomor: 2, seri: D } }'
  const { daftarKutipan, terbuka } = susun(`  - ${perda}\n`)
  expect(daftarKutipan[1]?.split('tentang Uji ')[1]).toBe('(Lembaran Daerah Kabupaten Contoh Tahun ... Nomor 2 Seri D)')
  expect(terbuka).toEqual(['dasar_hukum[0].ld.tahun'])
})

it('drops what the regulation revokes', () => {
  const lama = '{ jenis: Peraturan Bupati Contoh, nomor: 3, tahun: 2018, judul: Lama }'
  const { daftarKutipan, catatan } = susun(`  - ${lama}\n`, `mencabut: [${lama}]\n`)
  expect(daftarKutipan).toHaveLength(1)
  expect(catatan).toEqual([
    'Peraturan Bupati Contoh Nomor 3 Tahun 2018 akan dicabut, sehingga tidak dicantumkan dalam dasar hukum (butir 42)',
  ])
})

it('tells about a national act that the table does not hold, and refuses one without a name or of a lower rank', () => {
  const permen = '  - { jenis: Peraturan Menteri Dalam Negeri, nomor: 33, tahun: 2008, judul: Uji }\n'
  expect(susun(permen).catatan).toEqual([
    'Peraturan Menteri Dalam Negeri Nomor 33 Tahun 2008 tidak ada dalam tabel sitasi teruji: periksa judul, lembaran, dan keberlakuannya',
  ])
  expect(() => susun(uu(1, 1901))).toThrow(GalatTemplat)
  expect(() => susun('  - { jenis: Keputusan Bupati, nomor: 1, tahun: 2020, judul: Uji }\n')).toThrow('butir 41')
})
