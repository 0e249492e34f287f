import { describe, expect, test } from 'vitest'
import { type Naskah, naskahKosong, type Satuan } from '../naskah.ts'
import { teks } from '../teks.ts'
import { diRuas } from '../tempat.ts'
import { buatKamus, cariIstilah } from './cari-istilah.ts'
import { daftarIstilah } from './daftar-istilah.ts'
import { uraikanDefinisi } from './definisi.ts'
import { pengantarDalam } from './pengantar.ts'

const alinea = (isi: string) => ({ tipe: 'alinea', teks: teks(isi) }) as const
const naskah = (batangTubuh: readonly Satuan[]): Naskah => ({ ...naskahKosong, batangTubuh })
const nama = (isi: string) => {
  const uraian = uraikanDefinisi(teks(isi))
  return uraian && [uraian.nama.isi, ...uraian.daftarSebutan.map(sebutan => sebutan.isi)]
}

test.each([
  ['Daerah adalah Kabupaten Contoh.', ['Daerah']],
  ['Badan Sungai Daerah yang selanjutnya disingkat BSD adalah badan.', ['Badan Sungai Daerah', 'BSD']],
  ['Badan Sungai Daerah, yang selanjutnya disebut Basuda, adalah badan.', ['Badan Sungai Daerah', 'Basuda']],
  ['Forum Air selanjutnya disebut dengan Forum adalah wadah.', ['Forum Air', 'Forum']],
  ['Kecamatan atau yang disebut dengan nama lain adalah wilayah.', ['Kecamatan']],
  ['Rapat Umum (Pleno) adalah rapat.', ['Rapat Umum', 'Pleno']],
  ['Sertifikat Laik (SL) Bangunan adalah surat.', ['Sertifikat Laik Bangunan', 'SL']],
  ['Dinas Air yang selanjutnya dalam Peraturan Bupati ini disebut Dinas adalah dinas.', ['Dinas Air', 'Dinas']],
  ['Dana Air, selanjutnya disingkat DA, yang dahulu disebut Iuran, adalah dana.', ['Dana Air', 'DA', 'Iuran']],
  ['Distrik atau sebutan lain adalah wilayah.', ['Distrik']],
  ['Asas itu berdasarkan pada kejelasan.', undefined],
])('uraikanDefinisi %s', (isi, diharapkan) => expect(nama(isi)).toEqual(diharapkan))

test.each([
  ['dikelola oleh Unit Pelaksana Teknis Daerah (UPTD) setempat', [['Unit Pelaksana Teknis Daerah', 'UPTD']]],
  ['RATEK (Rapat Teknis)', [['Rapat Teknis', 'RATEK']]],
  ['RATEK (RAPAT TEKNIS)', [['RAPAT TEKNIS', 'RATEK']]],
  ['KETUA (SEKRETARIS DAERAH)', []],
  ['melalui Pemolisian Masyarakat (Polmas)', [['Pemolisian Masyarakat', 'Polmas']]],
  ['memiliki Surat Izin Mengemudi atau SIM', [['Surat Izin Mengemudi', 'SIM']]],
  ['paling lama 3 (tiga) bulan', []],
  ['Anggaran Pendapatan dan Belanja Daerah yang selanjutnya disingkat APBD', [['Anggaran Pendapatan dan Belanja Daerah', 'APBD']]],
])('pengantarDalam %s', (isi, diharapkan) =>
  expect(pengantarDalam(teks(isi)).map(satu => [satu.nama.isi, satu.sebutan.isi])).toEqual(diharapkan),
)

describe('daftarIstilah', () => {
  const pasal = (isi: Satuan[]): Satuan => ({ tipe: 'pasal', nomor: { nilai: '1', urutan: 1 }, isi: isi as never })
  test('reads definitions whose numbers were lost', () => {
    const daftar = daftarIstilah(
      naskah([
        pasal([
          alinea('Dalam Peraturan Bupati ini yang dimaksud dengan:'),
          alinea('Daerah adalah Kabupaten Contoh.'),
          alinea('Bupati adalah Bupati Contoh.'),
        ]),
      ]),
    )
    expect(daftar.map(istilah => istilah.nama.isi)).toEqual(['Daerah', 'Bupati'])
  })
  test('knows the older opening', () => {
    const daftar = daftarIstilah(
      naskah([pasal([alinea('Yang dimaksud dalam Peraturan Bupati ini dengan:'), alinea('Daerah ialah Kabupaten Contoh.')])]),
    )
    expect(daftar.map(istilah => istilah.nama.isi)).toEqual(['Daerah'])
  })
})

describe('cariIstilah', () => {
  const istilah = ['Daerah', 'Perangkat Daerah', 'Kepala Perangkat Daerah'].map(isi => ({
    nama: teks(isi),
    daftarSebutan: [],
    asal: 'definisi' as const,
    teks: teks(isi),
    start: 0,
    daftarTeks: [],
    tempat: diRuas('batang-tubuh'),
  }))
  const cari = (isi: string) => cariIstilah(buatKamus(istilah), isi).map(({ start, end }) => isi.slice(start, end))
  test('takes the longest term, in any case, with -nya', () => {
    expect(cari('kepala perangkat daerah dan Perangkat Daerahnya di Daerah.')).toEqual([
      'kepala perangkat daerah',
      'Perangkat Daerahnya',
      'Daerah',
    ])
  })
  test('takes whole words only and stops at the end of a sentence', () => {
    expect(cari('kedaerahan; perangkat. Daerah')).toEqual(['Daerah'])
  })
})
