import { describe, expect, it } from 'vitest'
import { bacaIsian, bacaTemplat } from './baca-isian.ts'
import { medanBersamaDokumen } from './medan-dokumen.ts'
import { medanBersama } from './skema-isian.ts'

const templat = bacaTemplat(`judul: Uji
ringkasan: Templat untuk uji.
isian:
  pembidangan:
    tipe: daftar
    wajib: true
    minimal: 2
    keterangan: Asisten.
    medan:
      asisten: { tipe: teks, wajib: true, keterangan: Nama. }
      unit: { tipe: daftar-teks, wajib: true, keterangan: Unit. }
`)

const sah = `jenis: Peraturan Bupati
daerah: Kabupaten Contoh
judul: Uji
ditetapkan: { tempat: Contoh, tanggal: 2026-11-21 }
dasar_hukum:
  - { jenis: Peraturan Daerah Kabupaten Contoh, nomor: 1, tahun: 2020, judul: Perangkat Daerah, ld: [2020, 1] }
pembidangan:
  - asisten: Asisten Satu
    unit: ["Dinas Pemuda, Olahraga, dan Pariwisata", Kecamatan]
  - asisten: Asisten Dua
    unit: [Inspektorat]
`

function baca(sumber: string) {
  if (!('nilai' in templat)) throw new Error('templat')
  return bacaIsian(sumber, templat.nilai)
}

it('reads facts, names with commas as one element', () => {
  const hasil = baca(sah)
  expect(hasil).toMatchObject({
    nilai: {
      dasar_hukum: [{ ld: { tahun: 2020, nomor: 1 } }],
      pembidangan: [{ unit: ['Dinas Pemuda, Olahraga, dan Pariwisata', 'Kecamatan'] }, { unit: ['Inspektorat'] }],
    },
  })
})

describe('faults by line, key and near miss', () => {
  it.each([
    [
      '- asisten: Asisten Satu',
      '- asissten: Asisten Satu',
      '8 pembidangan[0].asissten: kunci “asissten” tidak dikenal; maksud Anda “asisten”?',
    ],
    ['judul: Uji\n', '', '1 judul: diharapkan teks; tidak ada'],
    [
      'Peraturan Bupati',
      'Peraturan Bupatti',
      '1 jenis: diharapkan salah satu dari Peraturan Gubernur, Peraturan Wali Kota, Peraturan Bupati; tertulis “Peraturan Bupatti”; maksud Anda “Peraturan Bupati”?',
    ],
    [
      'daerah: Kabupaten',
      'daerah: Kota',
      '2 daerah: diharapkan nama yang diawali Kabupaten karena jenisnya Peraturan Bupati; tertulis “Kota Contoh”',
    ],
    ['2026-11-21', '2026-02-31', '4 ditetapkan.tanggal: tanggal tidak ada dalam kalender; tertulis “2026-02-31”'],
    ['[2020, 1]', 'satu', '6 dasar_hukum[0].ld: diharapkan [tahun, nomor] atau { tahun, nomor, seri }; tertulis “satu”'],
    ['unit: [Inspektorat]', 'unit: []', '11 pembidangan[1].unit: diharapkan paling sedikit 1 unsur; tertulis []'],
    ['judul: Uji', 'judul: Uji: Coba', '3 -: YAML tidak terbaca: nilai yang memuat titik dua harus diapit tanda kutip'],
    ['judul: Uji', '? ? judul\n: Uji', '1 -: YAML tidak terbaca: ada kunci yang bukan satu kata'],
    ['judul: Uji', `judul: ${'['.repeat(20_000)}`, '1 -: YAML tidak terbaca: bersarang terlalu dalam'],
    [
      'judul: Uji',
      'judul: *Uji',
      '3 -: YAML tidak terbaca: “*Uji” tidak menunjuk nilai mana pun; tulis nilainya sendiri, atau apit teksnya dengan tanda kutip',
    ],
  ])('%s becomes %s', (semula, menjadi, harapan) => {
    const hasil = baca(sah.replace(semula, menjadi))
    expect('daftarMasalah' in hasil && hasil.daftarMasalah.map(satu => `${satu.baris} ${satu.kunci ?? '-'}: ${satu.pesan}`)).toEqual([
      harapan,
    ])
  })

  it('finds the line of a key that drafting finds fault with', () => {
    const hasil = baca(sah)
    if (!('nilai' in hasil)) throw new Error('isian')
    expect(hasil.letak('dasar_hukum[0].judul')).toEqual({ berkas: 'isian', baris: 6 })
    expect(hasil.letak('pembidangan[1].unit')).toEqual({ berkas: 'isian', baris: 11 })
  })
})

it('shows every common field to the person who fills it in', () => {
  expect(Object.keys(medanBersamaDokumen).sort()).toEqual(Object.keys(medanBersama).sort())
})
