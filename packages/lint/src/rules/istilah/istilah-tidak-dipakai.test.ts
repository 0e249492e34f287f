import { expect, test } from 'vitest'
import { lint } from '../../lint.ts'
import { contohNaskah } from './fakta-istilah.ts'

const pesan = (isi: string) =>
  lint(contohNaskah(isi))
    .diagnostics.filter(({ rule }) => rule === 'istilah-tidak-dipakai')
    .map(({ message }) => message)

test('a term that its own definition misspells is told with the name that the norms use', () => {
  const naskah =
    '1. Bupati adalah Bupati Contoh.\n\n2. Penyelanggara rapat adalah petugas.\n\nPasal 2\n\nBupati menunjuk penyelenggara rapat.'
  expect(pesan(naskah)).toEqual([expect.stringContaining('tetapi yang dipakai “Penyelenggara rapat”')])
  expect(pesan(naskah.replace('menunjuk penyelenggara rapat', 'menunjuk ketua'))).toEqual([expect.stringContaining('Hapus definisi ini')])
  expect(pesan(naskah.replace('Penyelanggara', 'Penyelenggara'))).toEqual([])
})

test('the parts of a name with a stroke may be its use, so that the finding is no certain one', () => {
  const naskah =
    '1. Kantor/Cabang adalah tempat kerja.\n\n2. Rapat adalah pertemuan.\n\nPasal 2\n\nRapat dihadiri Kantor Utara.\n\nPasal 3\n\nRapat dibuka kepala Cabang Selatan.\n\nPasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.'
  const tingkat = (isi: string) =>
    lint(contohNaskah(isi))
      .diagnostics.filter(({ rule }) => rule === 'istilah-tidak-dipakai')
      .map(({ severity }) => severity)
  expect(tingkat(naskah)).toEqual(['peringatan'])
  expect(tingkat(naskah.replace('Cabang Selatan', 'dinas'))).toEqual(['galat'])
})
