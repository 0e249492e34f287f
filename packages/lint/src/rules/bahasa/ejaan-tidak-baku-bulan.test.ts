import { expect, test } from 'vitest'
import { lint } from '../../lint.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { perbaiki } from '../../perbaikan/perbaiki.ts'

test('a title is told, and left to the drafter: it is repeated in Menetapkan and in annexes', () => {
  const naskah = naskahContoh({ judul: 'LAPORAN BULAN NOPEMBER', isi: 'Pasal 1\n\nLaporan bulan Nopember dibuat.' })
  const { source } = perbaiki(naskah, teks => lint(teks).diagnostics)
  expect(source).toBe(naskah.replace('Nopember', 'November'))
})
