import { expect, test } from 'vitest'
import { turunkan } from './turunan.ts'

test('derives the lines of a Peraturan Gubernur without a province below the office', () => {
  const turunan = turunkan({ jenis: 'Peraturan Gubernur', daerah: 'Provinsi Contoh', provinsi: 'Contoh', judul: 'Tata Kerja' })
  expect(turunan).toMatchObject({
    kop: ['GUBERNUR CONTOH'],
    jenis: 'PERATURAN GUBERNUR CONTOH',
    menetapkan: 'PERATURAN GUBERNUR TENTANG TATA KERJA.',
    gazet: 'BERITA DAERAH PROVINSI CONTOH TAHUN ... NOMOR ...',
  })
})

test('names region, acting signers, dates and series as the standard writes them', () => {
  const turunan = turunkan({
    jenis: 'Peraturan Walikota',
    daerah: 'Contoh',
    provinsi: 'Provinsi Rekaan',
    nomor: 58,
    tahun: 2026,
    ditetapkan: { tempat: 'Contoh', tanggal: '2026-11-09', nama: 'Nama Penjabat', selaku: 'Pj.' },
    diundangkan: { tanggal: '2027-01-04' },
    berita_daerah: { tahun: 2027, nomor: 1, seri: 'E' },
  })
  expect(turunan?.kop).toEqual(['WALI KOTA CONTOH', 'PROVINSI REKAAN'])
  expect(turunan?.perintah).toContain('Peraturan Wali Kota ini dengan penempatannya dalam Berita Daerah Kota Contoh.')
  expect(turunan?.ditetapkan).toEqual({
    atas: ['Ditetapkan di Contoh', 'pada tanggal 9 November 2026', 'Pj. WALI KOTA CONTOH,'],
    bawah: ['NAMA PENJABAT'],
  })
  expect(turunan?.diundangkan.atas).toEqual(['Diundangkan di ...', 'pada tanggal 4 Januari 2027', 'SEKRETARIS DAERAH KOTA CONTOH,'])
  expect(turunan?.gazet).toBe('BERITA DAERAH KOTA CONTOH TAHUN 2027 NOMOR 1 SERI E')
  expect(turunan?.lampiran).toEqual({ atas: ['Pj. WALI KOTA CONTOH,'], bawah: ['NAMA PENJABAT'] })
})

test('derives nothing for an act that no head of a region enacts', () => {
  expect(turunkan({ jenis: 'Peraturan Pemerintah' })).toBeUndefined()
  expect(turunkan({})).toBeUndefined()
})
