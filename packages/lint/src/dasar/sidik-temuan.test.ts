import { expect, test } from 'vitest'
import { lint } from '../lint.ts'
import { naskahContoh } from '../naskah-contoh.ts'
import { sidikTemuan } from './sidik-temuan.ts'

const NASKAH = naskahContoh({ isi: 'Pasal 1\n\nRapat diadakan setiap bulan.\n\nPasal 3\n\nRapat dicatat oleh sekretariat.' })
const sidik = (source: string) => lint(source).diagnostics.map(diagnostic => sidikTemuan(source, diagnostic))

test('a finding moves with its text, not with its line', () => {
  expect(sidik(NASKAH)).not.toEqual([])
  expect(sidik(NASKAH.replace('Pasal 1\n', '\n\n\nPasal 1\n'))).toEqual(sidik(NASKAH))
  expect(sidik(NASKAH.replaceAll('\n', '\r\n'))).toEqual(sidik(NASKAH))
  expect(sidik(NASKAH.replace('setiap bulan', 'setiap triwulan'))).toEqual(sidik(NASKAH))
})

test('the same heading over another text is another finding', () => {
  expect(sidik(NASKAH.replace('Rapat dicatat oleh sekretariat.', 'Laporan dibuat.'))).not.toEqual(sidik(NASKAH))
})

test('an edit far away on a long line does not make an old finding new, one next to it does', () => {
  const jauh = 'dan laporannya disampaikan kepada pimpinan perangkat daerah melalui sekretariat pada setiap akhir triwulan '
  const satu = `Pasal 3 ayat (9) mengatur rapat ${jauh.repeat(3)}secara tertulis.`
  const span = { start: 0, end: 16 }
  const nilai = (source: string) => sidikTemuan(source, { rule: 'x', severity: 'galat', message: 'x', span })
  expect(nilai(satu.replace('secara tertulis', 'secara lisan'))).toBe(nilai(satu))
  expect(nilai(satu.replace(/ /g, '  ').replace('Pasal  3  ayat  (9)', 'Pasal 3 ayat (9)'))).toBe(nilai(satu))
  expect(nilai(satu.replace('mengatur', 'melarang'))).not.toBe(nilai(satu))
})

test('a hostile line costs no more than its findings', () => {
  const source = '1. '.repeat(300_000)
  const mulai = performance.now()
  for (let at = 0; at < 2_000; at++)
    sidikTemuan(source, { rule: 'x', severity: 'galat', message: 'x', span: { start: at * 3, end: at * 3 + 2 } })
  expect(performance.now() - mulai).toBeLessThan(3_000)
})
