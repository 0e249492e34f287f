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
