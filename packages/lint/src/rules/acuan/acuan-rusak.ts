import { cocokSemua } from '@perkada/core'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n(1) Rapat diadakan setiap bulan.\n\n(2) ${isi}` })
const BENAR = contoh('Rapat sebagaimana dimaksud pada ayat (1) dipimpin oleh Bupati.')
const daftarPesan = [
  'Reference source not found',
  'Bookmark not defined',
  'Hyperlink reference not valid',
  'Not a valid bookmark self-reference',
  'Not a valid link',
  'No text of specified style in document',
  'No bookmark name given',
  'Unknown document property name',
  'Sumber referensi tidak ditemukan',
  '(?:Bookmark|Markah|Penanda) tidak (?:ditentukan|didefinisikan|ditemukan)',
]
const polaGalat = new RegExp(`\\b(?:Error|Kesalahan|Galat)[!:] ?(?:${daftarPesan.join('|')})\\.?`, 'g')

/** "dimaksud dalam Pasal huruf a", "dimaksud pada ayat huruf b": a field that printed nothing. */
const tanpaNomor = /dimaksud (?:dalam|pada) (Pasal(?= (?:ayat \(\d|huruf [a-z]\b))|ayat(?= huruf [a-z]\b))/g

/** What a word processor prints where a cross-reference of its own has lost its target: "Error! Reference source not found.", or nothing at all. */
export const acuanRusak = defineRule({
  id: 'acuan-rusak',
  summary: 'Rujukan silang otomatis yang kehilangan sasarannya tercetak sebagai pesan kesalahan pengolah kata.',
  sources: [{ kode: 'T', catatan: 'Pesan itu menggantikan acuan, sehingga tidak diketahui ketentuan mana yang dimaksud.' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh('Rapat sebagaimana dimaksud pada «Error! Reference source not found.» dipimpin oleh Bupati.'),
      contoh('Rapat sebagaimana dimaksud pada «Kesalahan! Sumber referensi tidak ditemukan.» dipimpin oleh Bupati.'),
      contoh('Rapat sebagaimana dimaksud pada «Error: Reference source not found» (1) dipimpin oleh Bupati.'),
      contoh('Rapat sebagaimana dimaksud dalam «Pasal» ayat (1) dipimpin oleh Bupati.'),
    ],
    valid: [BENAR, contoh('Kesalahan: penulisan nama peserta diperbaiki oleh sekretaris rapat.')],
  }),
  create: ({ report, fakta, derau }) => ({
    selesai() {
      for (const { teks, peran } of derau ? [] : teksBerkata(fakta, ['error', 'kesalahan', 'galat'])) {
        if (peran === 'bagan') continue
        for (const { 0: pesan, index } of teks.isi.matchAll(polaGalat))
          report(
            { teks, start: index, end: index + pesan.length },
            'Rujukan silang di sini kehilangan sasarannya, sehingga yang tercetak adalah pesan kesalahan pengolah kata. Tulis acuan yang dimaksud.',
          )
      }
      for (const { teks } of derau ? [] : teksBerkata(fakta, ['pasal huruf', 'pasal ayat', 'ayat huruf']))
        for (const { 0: tertulis, 1: satuan = '', index } of cocokSemua(teks.isi, tanpaNomor)) {
          const end = index + tertulis.length
          report({ teks, start: end - satuan.length, end }, `Nomor ${satuan} yang diacu di sini tidak tertulis. Tulis nomornya.`)
        }
    },
  }),
})
