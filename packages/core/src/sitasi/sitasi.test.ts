import { describe, expect, test } from 'vitest'
import { parseSitasi, type Sitasi } from './sitasi.ts'

const gazet = ({ daftarGazet }: Sitasi) =>
  daftarGazet.map(
    ({ tambahan, terbitan, wilayah, tahun, nomor, seri }) =>
      `${tambahan ? 'T' : ''}${terbitan[0]}${wilayah[0]} ${tahun?.nilai ?? '-'}/${nomor?.nilai ?? '-'}${seri ? `/${seri.nilai}` : ''}`,
  )
const satu = (isi: string): Sitasi => parseSitasi(isi)[0] as Sitasi

describe('parseSitasi', () => {
  test('reads number, year, title, and both gazettes', () => {
    const isi =
      '1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);'
    const sitasi = satu(isi)
    expect([sitasi.jenis.id, sitasi.nomor?.nilai, sitasi.tahun?.nilai, sitasi.judul?.nilai]).toEqual([
      'uu',
      '23',
      '2014',
      'Pemerintahan Daerah',
    ])
    expect(gazet(sitasi)).toEqual(['LN 2014/244', 'TLN -/5587'])
    expect(isi.slice(sitasi.start, sitasi.end)).toMatch(/^Undang-Undang.*\)$/)
  })

  test('a gazette without its opening bracket is no part of the title', () => {
    const sitasi = satu(
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, (Tambahan Lembaran Negara Republik Indonesia Nomor 5587);',
    )
    expect(sitasi.judul?.nilai).toBe('Pemerintahan Daerah')
    expect(gazet(sitasi)).toEqual(['LN 2014/244', 'TLN -/5587'])
    const dua =
      'Undang-Undang Nomor 5 Tahun 1990 tentang Rapat, Lembaran Negara Tahun 1990 Nomor 9 sebagaimana telah diubah dengan Undang-Undang Nomor 6 Tahun 1995 tentang Perubahan'
    expect([satu(dua).judul?.nilai, gazet(satu(dua)), satu(dua).daftarPerubahan.length]).toEqual(['Rapat', ['LN 1990/9'], 1])
    expect(satu('Peraturan Bupati Contoh Nomor 3 Tahun 2015 tentang Lembaran Daerah dan Berita Daerah;').judul?.nilai).toBe(
      'Lembaran Daerah dan Berita Daerah',
    )
  })

  test('a blank lost before the act or its title', () => {
    const lekat = satu(
      'Undang-Undang Nomor 4 Tahun 1985 tentang Rapat (Lembaran Negara Republik Indonesia Tahun 1985 Nomor 73) sebagaimana telah diubah denganUndang-Undang Nomor 5 Tahun 2004tentang Perubahan atasUndang-Undang Nomor 4 Tahun 1985 tentang Rapat (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 9)',
    )
    expect([lekat.nomor?.nilai, ...gazet(lekat)]).toEqual(['4', 'LN 1985/73'])
    expect(lekat.daftarPerubahan.map(satu => [satu.nomor?.nilai, satu.tahun?.nilai, ...gazet(satu)])).toEqual([['5', '2004', 'LN 2004/9']])
  })

  test('the word for the year written twice', () => {
    const kembar = satu('Undang-Undang Nomor 10 Tahun Tahun 1995 tentang Rapat (Lembaran Negara Tahun 1995 Nomor 75)')
    expect([kembar.nomor?.nilai, kembar.tahun?.nilai, kembar.judul?.nilai]).toEqual(['10', '1995', 'Rapat'])
  })

  test('a comma before the title', () => {
    expect(
      satu('Undang-Undang Nomor 24 Tahun 1956, tentang Pembentukan Daerah Otonom (Lembaran Negara Tahun 1956 Nomor 64);').judul?.nilai,
    ).toBe('Pembentukan Daerah Otonom')
  })

  test('letters of a ministry before the number', () => {
    const baca = (isi: string) => [satu(isi).nomor?.nilai, satu(isi).tahun?.nilai, satu(isi).judul?.nilai]
    expect(baca('Peraturan Menteri Perhubungan Nomor PM 31 Tahun 2015 tentang Rapat;')).toEqual(['PM 31', '2015', 'Rapat'])
    expect(baca('Keputusan Menteri Perhubungan Nomor KM. 21 Tahun 2001 tentang Rapat;')).toEqual(['KM. 21', '2001', 'Rapat'])
  })

  test('blanks beside the strokes of a number', () => {
    const baca = (isi: string) => [satu(isi).nomor?.nilai, satu(isi).tahun?.nilai, satu(isi).judul?.nilai]
    expect(baca('Peraturan Menteri Rapat Nomor 17/  PER/M.RAPAT/10/ 2010 tentang Rapat;')).toEqual([
      '17/PER/M.RAPAT/10/2010',
      undefined,
      'Rapat',
    ])
    expect(baca('Peraturan Bank Indonesia Nomor 14/ 4 /PBI/2012 tentang Rapat;')).toEqual(['14/4/PBI/2012', undefined, 'Rapat'])
    expect(baca('Peraturan Bupati Contoh Nomor 3/ Tahun 2015 tentang Rapat;')[0]).toBe('3')
  })

  test('an emergency act is counted in a series of its own', () => {
    const baca = (isi: string) => [satu(isi).nomor?.nilai, satu(isi).tahun?.nilai]
    expect(baca('Undang-undang Nomor 9 Drt Tahun 1956 tentang Rapat;')).toEqual(['9 Drt', '1956'])
    expect(baca('Undang-Undang Nomor 51 Prp. Tahun 1960 tentang Larangan;')).toEqual(['51 Prp', '1960'])
    expect(baca('Undang-Undang Nomor 14, 15 dan 16 Tahun 1950 tentang Daerah;')).toEqual(['14', '1950'])
  })

  test('takes dots for a year and a number still to be filled in', () => {
    expect(
      gazet(satu('Peraturan Daerah Nomor 1 Tahun 2020 tentang Perangkat Daerah (Lembaran Daerah Kota Contoh Tahun ... Nomor ...);')),
    ).toEqual(['LD …/…'])
  })

  test('a region whose name begins as Lembar does is no gazette', () => {
    expect(
      gazet(
        satu(
          'Peraturan Daerah Kabupaten Lembah Contoh Nomor 3 Tahun 2023 tentang Rapat (Lembaran Daerah Kabupaten Lembah Contoh Tahun 2023 Nomor 3, Tambahan Lembaran Daerah Kabupaten Lembah Contoh Nomor 31);',
        ),
      ),
    ).toEqual(['LD 2023/3', 'TLD -/31'])
    expect(gazet(satu('Peraturan Daerah Nomor 3 Tahun 2023 tentang Rapat (Lembat Daerah Tahun 2023 Nomor 3);'))).toEqual(['LD 2023/3'])
  })

  test('a title may hold another act with its bracket', () => {
    const sitasi = satu(
      'Undang-Undang Nomor 27 Tahun 1959 tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Pembentukan Daerah (Lembaran Negara Tahun 1953 Nomor 9) sebagai Undang-Undang (Lembaran Negara Tahun 1959 Nomor 72; Tambahan Lembaran Negara Nomor 1820);',
    )
    expect(sitasi.judul?.nilai).toMatch(/^Penetapan .* sebagai Undang-Undang$/)
    expect(gazet(sitasi)).toEqual(['LN 1959/72', 'TLN -/1820'])
  })

  test('reads the acts that amended, and what they say they amend', () => {
    const sitasi = satu(
      'Peraturan Daerah Kabupaten Contoh Nomor 14 Tahun 2016 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2016 Nomor 14 Seri D); sebagaimana telah beberapa kali diubah, terakhir dengan Peraturan Daerah Kabupaten Contoh Nomor 1 Tahun 2020 tentang Perubahan Kedua atas Peraturan Daerah Nomor 14 Tahun 2016 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2020 Nomor 1).',
    )
    const [perubahan] = sitasi.daftarPerubahan
    expect(gazet(sitasi)).toEqual(['LD 2016/14/D'])
    expect([perubahan?.nomor?.nilai, perubahan?.asal?.nomor?.nilai, perubahan && gazet(perubahan)]).toEqual(['1', '14', ['LD 2020/1']])
  })

  test('an unfinished citation keeps its empty number', () => {
    const [perubahan] = satu(
      'Peraturan Daerah Nomor 7 Tahun 2008 tentang Perangkat Daerah sebagaimana telah diubah dengan Peraturan Daerah Nomor ;',
    ).daftarPerubahan
    expect([perubahan?.nomor?.nilai, perubahan?.tahun, perubahan?.judul]).toEqual(['', undefined, undefined])
  })

  test.each([
    ['Undang-Undang Nomor 51 Prp. Tahun 1960 tentang Larangan', '1960'],
    ['Undang-Undang Nomor 16 dan 17 Tahun 1950 tentang Pembentukan Kota', '1950'],
    ['Peraturan Menteri Dalam Negeri Nomor 80 Tahun2015 tentang Produk Hukum', '2015'],
    ["Undang-Undang Nomor 6 'Tahun 2014 tentang Desa", '2014'],
    ['Undang-Undang Nom or 6 Tahun 2014 tentang Desa', '2014'],
    ['UNDANG-UNDANG NOM OR 6 TAHUN 2014 TENTANG DESA', '2014'],
    ['Undang-Undang Nomor 28 Tahunl959 tentang Penetapan', 'l959'],
  ])('finds the year of %s', (isi, tahun) => expect(satu(isi).tahun?.nilai).toBe(tahun))

  test('a slip in the word before a title', () =>
    expect(satu('Undang-Undang Nomor 24 Tahun 2007 tetang Penanggulangan Bencana').judul?.nilai).toBe('Penanggulangan Bencana'))

  test('the word Tahun written again behind the year parts no title from its number', () =>
    expect(satu('Undang-Undang Nomor 12 Tahun 2011 Tahun tentang Pembentukan Peraturan').judul?.nilai).toBe('Pembentukan Peraturan'))

  test('an amending act whose "tentang" was left out keeps its title, its gazette and the act that it amends', () => {
    const [akta, ...lain] = parseSitasi(
      'sebagaimana diatur dengan Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2019 Perubahan Kedua atas Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2016 tentang Dinas (Lembaran Daerah Kabupaten Contoh Tahun 2019 Nomor 4)',
    )
    expect([akta?.judul?.nilai, akta?.asal?.nomor?.nilai, akta?.daftarGazet[0]?.nomor?.nilai, lain]).toEqual([
      'Perubahan Kedua atas Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2016 tentang Dinas',
      '3',
      '4',
      [],
    ])
  })

  test('a speck behind the word Nomor', () => expect(satu("Undang-Undang Nomor' 13 Tahun 1950 tentang Kota").nomor?.nilai).toBe('13'))

  test.each(['Peraturan Daerah ini mulai berlaku', 'sesuai peraturan perundang-undangan', 'Keputusan Bupati menetapkan hal itu'])(
    'a mention is no citation: %s',
    isi => expect(parseSitasi(isi)).toEqual([]),
  )

  test('two acts in one sentence are two citations', () =>
    expect(
      parseSitasi(
        'Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara dan Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Keuangan Daerah',
      ).map(({ judul }) => judul?.nilai),
    ).toEqual(['Perbendaharaan Negara', 'Keuangan Daerah']))

  test('a Pasal of a second act ends the title of the first, but not a title that names Pasal itself', () =>
    expect(
      parseSitasi(
        'melaksanakan Pasal 30 ayat (2) Undang-Undang Nomor 13 Tahun 2012 tentang Keistimewaan dan Pasal 3 ayat (1) Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Pelaksanaan Pasal 4, Pasal 5, dan Pasal 6 Undang-Undang Rapat',
      ).map(({ judul }) => judul?.nilai),
    ).toEqual(['Keistimewaan', 'Pelaksanaan Pasal 4, Pasal 5, dan Pasal 6 Undang-Undang Rapat']))

  test.each(['Undang–Undang', 'Undang\u2011Undang', 'Undang - Undang', 'UndangUndang'])(
    'the kind with the hyphen that Word or a converter made of it: %s',
    jenis => {
      const [satu] = parseSitasi(`sesuai dengan ${jenis} Nomor 17 Tahun 2003 tentang Keuangan Negara`)
      expect([satu?.jenis.id, satu?.sebutan.nilai, satu?.nomor?.nilai, satu?.judul?.nilai]).toEqual(['uu', jenis, '17', 'Keuangan Negara'])
    },
  )
})
