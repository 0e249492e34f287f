import { expect, test } from 'vitest'
import { lint } from '../lint.ts'

const kepala = 'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\n\nTENTANG\n\nTATA KERJA\n\nBAB I KETENTUAN UMUM\n\n'
const temuan = (isi: string, rule: string) =>
  lint(kepala + isi)
    .diagnostics.filter(satu => satu.rule === rule)
    .map(({ severity }) => severity)

test('a heading that ran into a sentence is at most a suggestion to number', () => {
  const isi = 'Pasal 1\n\nRapat dibuka. Lalu Bab berikutnya: Pasal 2 (1) Rapat dicatat.\n\nPasal 3\n\nRapat ditutup.\n'
  expect(temuan(isi, 'nomor-loncat')).not.toContain('galat')
  expect(temuan(isi.replace(': Pasal 2 (1)', ' yang lain.'), 'nomor-loncat')).toEqual(['galat'])
})

test('one heading for several deleted Pasal stands for each of them', () => {
  const isi = 'Pasal 1\n\nRapat dibuka.\n\nPasal 2-4\n\nDihapus.\n\nPasal 5\n\nRapat ditutup.\n'
  expect(temuan(isi, 'nomor-loncat')).not.toContain('galat')
  expect(temuan(isi.replace('2-4', '2 (dihapus)').replace('5', '3'), 'nomor-loncat')).toEqual([])
})

test('a Pasal of an act without a number stays that act’s', () => {
  const isi =
    'Pasal 1\n\n(1) Pelanggaran Pasal 22 dan Pasal 23 Peraturan Daerah dikenai sanksi.\n\n(2) Pelanggaran Pasal 22 ditangani.\n\nPasal 2\n\nPelanggaran sebagaimana dimaksud dalam Pasal 22 dicatat.\n'
  expect(temuan(isi, 'acuan-menggantung')).toEqual(['galat'])
})

test('a heading inside the title of another is at most a suggestion', () => {
  const isi =
    'Pasal 1\n\nRapat dibuka.\n\nBagian Kesatu\nJumlah Paragraf 1 Provinsi\n\nPasal 2\n\nRapat dicatat.\n\nParagraf 2\nKota\n\nPasal 3\n\nRapat ditutup.\n'
  expect(temuan(isi, 'nomor-loncat')).not.toContain('galat')
})

test('a heading inside a sentence leaves the Pasal in doubt', () => {
  const isi = 'Pasal 1\n\nRapat dibuka. Pasal 4 Rapat dicatat.\n\nPasal 2\n\nRapat sebagaimana dimaksud dalam Pasal 4 ditutup.\n'
  expect(temuan(isi, 'acuan-menggantung')).toEqual([])
  expect(temuan(isi.replace('Pasal 4 Rapat', 'Pasal 4 Undang-Undang Nomor 1 Tahun 2004 tentang Kas'), 'acuan-menggantung')).toEqual([
    'galat',
  ])
})

test('a heading with its first ayat, glued to the title above it, is there: what refers to it and what follows it is at most a suggestion', () => {
  const isi =
    'Pasal 1\n\nRapat dibuka.\n\nUrusan Rapat Tersebut Pasal 2. (1) Rapat dicatat.\n\nPasal 3\n\nRapat sebagaimana dimaksud dalam Pasal 2 ditutup.\n'
  for (const aturan of ['acuan-menggantung', 'nomor-loncat']) expect(temuan(isi, aturan)).not.toContain('galat')
  expect(temuan(isi.replace('Pasal 2. (1) ', ''), 'acuan-menggantung')).toEqual(['galat'])
})

test('"pada huruf" is custom in a Pasal and a fault in Menimbang', () => {
  const isi = 'Pasal 1\n\nRapat meliputi:\n\na. pleno; dan\n\nb. kerja sebagaimana dimaksud pada huruf a.\n'
  expect(temuan(isi, 'acuan-bentuk')).toEqual(['saran'])
})

test('what everybody knows and what may be a name is at most a suggestion to explain', () => {
  const isi = 'Pasal 1\n\nPemohon membawa KTP ke pendopo SASTROWIJOYO.\n\nPasal 2\n\nUPTD melapor.\n'
  expect(temuan(isi, 'istilah-tanpa-definisi')).toEqual(['saran', 'saran', 'peringatan'])
})
