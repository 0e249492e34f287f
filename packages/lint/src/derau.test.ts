import { parseNaskah } from '@perkada/markdown'
import { expect, test } from 'vitest'
import { isDerau, ukurDerau } from './derau.ts'

const alinea = (isi: string) =>
  parseNaskah(`PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\n\nTENTANG\n\nTATA KERJA\n\nPasal 1\n\n${isi}\n`).naskah

test('a proofread text is no noise, whatever its acronyms', () => {
  const isi = 'Golongan IIIa dan TP2KK memakai aplikasi e-Regulasi melalui SKPD sebagaimana dimaksud dalam Peraturan Bupati ini.'
  expect(ukurDerau(alinea(isi)).rusak).toBe(0)
})

test('the names of a formula are none', () => {
  expect(ukurDerau(alinea('ADKx = ADKm + ADKp.\n\nPasal 2\n\nBesaran ADKm ditetapkan Bupati.')).rusak).toBe(0)
})

test('letters of a scanner are noise once they are many', () => {
  const isi = 'rnelalui sebagairnana Daerab tanab Pernerintah dirnaksud daJam KENDARl Lcmbaran Lernbaran adalab rnenetapkan'
  expect(isDerau(alinea(isi))).toBe(true)
})

test('a few misspellings of a drafter are none', () => {
  expect(isDerau(alinea('Sekreatis Daerah memimpin koodinasi dengn Intansi Vertikal dan melaporkan pelaksanaanya.'))).toBe(false)
})

test('a handful of marks that only a scanner leaves is enough', () => {
  const isi =
    'Rapat sebagaimana dimaksud pada ayat (l) diadakan paling lama 1O hari. (21 Hasil rapat sebagaimana dimaksud pada ayat (l) dilaporkan.'
  expect(isDerau(alinea(isi))).toBe(true)
})

test('numbers, letters of Pasal, units and formulas are no such marks', () => {
  const isi =
    'Pasal 5A ayat (1a) dan Pasal 28H, paling luas 10 m2, paling banyak 21 (dua puluh satu) orang, kadar CO2, golongan III/a, 3G, dan (12 orang).'
  expect(ukurDerau(alinea(isi)).tanda).toBe(0)
})

test('the name of a region is none, and a strange name repeated counts little', () => {
  const isi = 'Camat Tegal dan Camat Subang melapor kepada Lurah Lalung. '.repeat(12)
  expect(ukurDerau(alinea(isi)).rusak).toBeLessThanOrEqual(3)
})

test('words in pieces, and pieces that share a letter, come from a print that was badly read; two slips of a drafter do not', () => {
  const ganda = 'Bup pati mel lakukan pemb binaan dan peng gawasan terh hadap pel laksanaan rap pat dan kegi iatan di Ka abupaten Contoh.'
  expect(isDerau(alinea(ganda))).toBe(true)
  const renggang = 'Bu pati mela kukan pembi naan dan penga wasan terha dap pelak sanaan rapat dan kegi atan di Kabu paten Contoh.'
  expect(isDerau(alinea(renggang))).toBe(true)
  const selip =
    'Hasil rapat di laporkan kepada Bupati, di koordinasikan, dan di tindaklanjuti oleh Peme rintah Daerah serta dinas menumbuh kembangkan usaha.'
  expect(ukurDerau(alinea(selip)).rusak).toBeLessThanOrEqual(2)
})

test('lines that a scanner draws between words are such marks, the name of a file is not many', () => {
  const isi = 'Undang-Undang Nomor_66 dan Lembaran_Negara tentang Keuangan_Negara serta Peraturan_Pemerintah.'
  expect(isDerau(alinea(isi))).toBe(true)
  expect(isDerau(alinea('Laporan disimpan dengan nama Laporan_Kinerja.pdf dan lapor_kerja.docx.'))).toBe(false)
})

test('a cutting of few words is noise when every fiftieth is broken, a long text when one of a hundred and sixty is', () => {
  const bersih = 'Bupati menetapkan rencana kerja perangkat daerah setiap tahun sesuai dengan kebutuhan masyarakat. '
  const rusak = 'rnelalui sebagairnana Daerab dirnaksud rnenetapkan tanab Lcmbaran '
  expect(isDerau(alinea(rusak + bersih.repeat(15)))).toBe(true)
  expect(isDerau(alinea(rusak + bersih.repeat(40)))).toBe(false)
  expect(isDerau(alinea(`${rusak}Lernbaran adalab pernerintah ${bersih.repeat(90)}`))).toBe(true)
  expect(isDerau(alinea(`${rusak}Lernbaran adalab pernerintah ${bersih.repeat(140)}`))).toBe(false)
})
