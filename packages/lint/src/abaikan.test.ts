import { expect, test } from 'vitest'
import { lint } from './lint.ts'

const naskah = (isi: string) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I KETENTUAN UMUM

Pasal 1

Rapat diadakan.

${isi}
`
const temuan = (isi: string) => {
  const found = lint(naskah(isi)).diagnostics.filter(({ rule }) => rule.startsWith('nomor-') || rule.startsWith('berkas-'))
  return found.map(({ rule }) => rule)
}

test('before the unit: the whole unit is silent, what follows is not', () => {
  const komentar = '<!-- perkada-abaikan nomor-loncat: nomor lama -->'
  const pasal = 'Pasal 3\n\n(1) Rapat dicatat.\n\n(3) Catatan disimpan.'
  expect(temuan(pasal)).toEqual(['nomor-loncat', 'nomor-loncat'])
  expect(temuan(`${komentar}\n\n${pasal}`)).toEqual([])
  expect(temuan(`${komentar}\n\n${pasal}\n\nPasal 5\n\nLaporan dibuat.`)).toEqual(['nomor-loncat'])
})

test('at the end of its line: that line alone', () => {
  expect(temuan('Pasal 3 <!-- perkada-abaikan nomor-loncat: nomor lama -->\n\nRapat dicatat.\n\nPasal 5\n\nLaporan dibuat.')).toEqual([
    'nomor-loncat',
  ])
})

test('a comment that is not closed silences nothing, and what becomes of it is told', () => {
  const pesan = (isi: string) => lint(naskah(isi)).diagnostics.find(({ rule }) => rule === 'berkas-abaikan-percuma')?.message
  const buka = '<!-- perkada-abaikan nomor-loncat: lama'
  expect(pesan(`${buka}\n\nPasal 3\n\nRapat.`)).toBe(
    'Perintah abaikan ini tidak ditutup dengan -->, jadi tidak berlaku dan ikut tercetak. Tulis <!-- perkada-abaikan id-aturan: alasan -->.',
  )
  expect(pesan(`${buka}\n\nPasal 3\n\nRapat.\n\n<!-- catatan -->`)).toBe(
    'Perintah abaikan ini tidak ditutup dengan -->, jadi tidak berlaku, dan naskah sampai akhir komentar berikutnya tidak terbaca. Tulis <!-- perkada-abaikan id-aturan: alasan -->.',
  )
  expect(pesan(`<!-- catatan -->\n\n${buka} -->\n\nPasal 3\n\nRapat.\n\n<!-- catatan -->`)).toBeUndefined()
})

test('a stem silences nothing: a reason holds for one rule', () => {
  const { diagnostics } = lint(naskah('<!-- perkada-abaikan nomor-*: lama -->\n\nPasal 3\n\nRapat.'))
  expect(diagnostics.map(({ message }) => message)).toContain(
    'Aturan “nomor-*” tidak dikenal, jadi perintah abaikan ini tidak berlaku. Tulis satu komentar untuk setiap aturan.',
  )
})

test('two rules in one comment: nothing is silenced, and the comment is told how to be written', () => {
  const { diagnostics } = lint(naskah('<!-- perkada-abaikan nomor-loncat, nomor-ganda: lama -->\n\nPasal 3\n\nRapat.'))
  expect(diagnostics.map(({ message }) => message)).toContain(
    'Aturan “nomor-loncat, nomor-ganda” tidak dikenal, jadi perintah abaikan ini tidak berlaku. Tulis satu komentar untuk setiap aturan.',
  )
})

test('another rule, an unknown rule, no reason: nothing is silenced, and the comment is reported', () => {
  expect(temuan('<!-- perkada-abaikan nomor-ganda: lama -->\n\nPasal 3\n\nRapat.')).toEqual(['berkas-abaikan-percuma', 'nomor-loncat'])
  expect(temuan('<!-- perkada-abaikan nomor-locat: lama -->\n\nPasal 3\n\nRapat.')).toEqual(['berkas-abaikan-percuma', 'nomor-loncat'])
  expect(temuan('<!-- perkada-abaikan nomor-loncat -->\n\nPasal 3\n\nRapat.')).toEqual(['berkas-abaikan-tanpa-alasan', 'nomor-loncat'])
})

test.each([
  ['nomor-loncat', 'tidak menyebut alasan, jadi tidak berlaku. Tulis <!-- perkada-abaikan nomor-loncat: alasan -->.'],
  [
    'nomor-loncat nomor lama',
    'tidak memisahkan aturan dan alasannya dengan titik dua, jadi tidak berlaku. Tulis <!-- perkada-abaikan nomor-loncat: nomor lama -->.',
  ],
  [
    'Nomor-Loncat - nomor lama, tetap',
    'tidak memisahkan aturan dan alasannya dengan titik dua, jadi tidak berlaku. Tulis <!-- perkada-abaikan nomor-loncat: nomor lama, tetap -->.',
  ],
  [
    'nomor-loncat, nomor-ganda',
    'tidak menyebut alasan, jadi tidak berlaku. Tulis <!-- perkada-abaikan nomor-loncat: alasan -->, satu komentar untuk setiap aturan.',
  ],
])('a comment that says "%s" and gives no reason: what to write', (isi, pesan) => {
  const { diagnostics } = lint(naskah(`<!-- perkada-abaikan ${isi} -->\n\nPasal 3\n\nRapat.`))
  expect(diagnostics.find(({ rule }) => rule === 'berkas-abaikan-tanpa-alasan')?.message).toBe(`Perintah abaikan ini ${pesan}`)
})

test('a comment within the range of another: both are in use, and what lies behind both is told', () => {
  const komentar = '<!-- perkada-abaikan nomor-loncat: nomor lama -->'
  const pasal = (nomor: number) => `Pasal ${nomor}\n\nRapat dicatat.`
  const bab = `${komentar}\n\nBAB II RAPAT\n\n${komentar}\n\n${pasal(3)}\n\n${pasal(5)}`
  expect(temuan(bab)).toEqual([])
  expect(temuan(`${bab}\n\n${komentar}\n\n${pasal(6)}\n\n${pasal(8)}\n\nBAB III PENUTUP\n\n${pasal(10)}`)).toEqual([
    'berkas-abaikan-percuma',
    'nomor-loncat',
  ])
})

test('comments behind the text of a line each silence it', () => {
  const komentar = '<!-- perkada-abaikan nomor-loncat: nomor lama -->'
  expect(temuan(`Pasal 3 ${komentar} ${komentar}\n\nRapat dicatat.`)).toEqual([])
})
