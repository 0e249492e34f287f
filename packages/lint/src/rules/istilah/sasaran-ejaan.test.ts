import { daftarKata, type Istilah } from '@perkada/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SasaranKata } from './sasaran-ejaan.ts'

const istilah = (isi: string): Istilah => ({ nama: { isi } }) as Istilah
const dari = (daftarNama: readonly string[], asli: string): SasaranKata => {
  const hasil = new SasaranKata()
  for (const nama of daftarNama) {
    const kata = nama.split(' ')
    for (const [letak, satu] of kata.entries()) if (satu === asli) hasil.catat({ istilah: istilah(nama), kata, letak })
  }
  return hasil
}
const nama = (daftar: ReturnType<SasaranKata['di']>) => daftar.map(({ istilah }) => istilah.nama.isi)
const tepat = (kata: string): ReadonlySet<string> => new Set([kata])

test('of the terms with a word, those whose other words stand around the slip', () => {
  const sasaran = dari(['rapat', 'rapat kerja', 'rapat kerja dinas', 'risalah rapat', 'rapat anggaran'], 'rapat')
  expect(nama(sasaran.di(daftarKata('Risalah rapta kerja dicatat.'), 1, tepat))).toEqual(['rapat', 'rapat kerja', 'risalah rapat'])
  expect(nama(sasaran.di(daftarKata('rapta'), 0, tepat))).toEqual(['rapat'])
})

test('a word beside the slip may be a slip itself', () => {
  const sasaran = dari(['rapat kerja', 'rapat kurja'], 'rapat')
  const pilihan = (kata: string) => (kata === 'krja' ? new Set(['krja', 'kerja']) : tepat(kata))
  expect(nama(sasaran.di(daftarKata('Rapta krja'), 0, pilihan))).toEqual(['rapat kerja'])
})

test('a thousand definitions of one name are one', () => {
  expect(
    dari(
      Array.from({ length: 1000 }, () => 'rapat kerja'),
      'rapat',
    ).semua,
  ).toHaveLength(1)
})

test('whatever the terms: the same as going through all of them, in their order', () => {
  const kata = fc.constantFrom('a', 'b', 'c')
  const frasa = fc.array(kata, { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.uniqueArray(frasa, { selector: satu => satu.join(' ') }), frasa, fc.nat(3), fc.boolean(), (daftar, teks, di, lentur) => {
      const i = di % teks.length
      const pilihan = (rendah: string) => (lentur ? new Set(['a', 'b', rendah]) : tepat(rendah))
      const semua = dari(
        daftar.map(satu => satu.join(' ')),
        'a',
      )
      const harap = semua.semua.filter(
        ({ kata, letak }) =>
          i >= letak &&
          i - letak + kata.length <= teks.length &&
          kata.every((satu, ke) => ke === letak || pilihan(teks[i - letak + ke] as string).has(satu)),
      )
      expect(semua.di(daftarKata(teks.join(' ')), i, pilihan)).toEqual(harap)
    }),
  )
})
