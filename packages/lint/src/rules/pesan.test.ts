import { describe, expect, test } from 'vitest'
import { lint } from '../lint.ts'
import { naskahContoh } from '../naskah-contoh.ts'

const pesan = (isi: string, aturan: string) =>
  lint(naskahContoh({ isi }))
    .diagnostics.filter(({ rule }) => rule === aturan)
    .map(({ message }) => message)

describe('a message says what is wrong and what to write', () => {
  test('the last of a series stands behind a comma and its conjunction', () => {
    const isi =
      'Pasal 1\n\n(1) Rapat dibuka.\n\n(2) Rapat dicatat.\n\n(3) Rapat ditutup.\n\n(4) Rapat sebagaimana dimaksud pada ayat (1), (2) dan (3) dilaporkan.'
    expect(pesan(isi, 'acuan-bentuk')).toEqual([
      expect.stringMatching(/Tulis: “sebagaimana dimaksud pada ayat \(1\), ayat \(2\), dan ayat \(3\)”\.$/),
    ])
  })

  test('butir are named one by one', () => {
    const isi = 'Pasal 1\n\nRapat dibuka.\n\nPasal 2\n\nRapat sebagaimana dimaksud pada pasal 1 dicatat.'
    expect(pesan(isi, 'acuan-bentuk')).toEqual([expect.stringContaining('(butir 272 dan butir 80 Lampiran II UU 12/2011)')])
  })

  test('a conjunction before the semicolon is not one that is missing', () => {
    expect(pesan('Pasal 1\n\nRapat membahas:\n\na. rencana;\n\nb. hasil atau;\n\nc. dana.', 'rincian-kata-hubung')).toEqual([
      'Kata penghubung ditulis sesudah titik koma, bukan sebelumnya (butir 87.d dan butir 88 Lampiran II UU 12/2011). Tulis “; atau”.',
    ])
  })

  test('a first ayat that is numbered two is one fault, not two', () => {
    const isi = 'Pasal 1\n\n(2) Rapat dibuka.\n\n(2) Rapat dicatat.\n\n(3) Rapat ditutup.'
    expect([...pesan(isi, 'nomor-loncat'), ...pesan(isi, 'nomor-ganda')].filter(satu => satu.startsWith('Ayat'))).toEqual([
      expect.stringMatching(/^Ayat \(2\) berdiri di awal urutan, padahal urutannya ayat \(1\)/),
    ])
  })

  test('what is there is named as it is: two Pasal are no range', () => {
    const cuplikan = (isi: string) => lint(isi).diagnostics.flatMap(({ rule, message }) => (rule === 'acuan-menggantung' ? [message] : []))
    const kepala =
      'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nRAPAT\n\nMenimbang : bahwa rapat perlu diatur;\n\nMEMUTUSKAN:\nMenetapkan : PERATURAN BUPATI TENTANG RAPAT.\n\n'
    const satu = 'Pasal 1\n\nRapat sebagaimana dimaksud dalam Pasal 8 dicatat.\n\n'
    expect(cuplikan(`${kepala}${satu}`)).toEqual([expect.stringContaining('hanya memuat Pasal 1. ')])
    expect(cuplikan(`${kepala}${satu}Pasal 2\n\nRapat dibuka.`)).toEqual([expect.stringContaining('hanya memuat Pasal 1 dan Pasal 2. ')])
  })

  test('kinds of regulations and duties are told with the words to write', () => {
    expect(pesan('Pasal 1\n\nRapat dibuka menurut peraturan daerah.', 'bahasa-huruf-kapital')).toEqual([
      expect.stringContaining('Tulis “Peraturan Daerah”.'),
    ])
    expect(pesan('Pasal 1\n\nCamat diwajibkan hadir dan lurah diharuskan mendaftar.', 'bahasa-harus')).toEqual([
      expect.stringMatching(/Tulis “wajib”, atau “harus” jika yang dimaksud syarat\.$/),
      expect.stringMatching(/Tulis “harus”, atau “wajib” jika yang dimaksud kewajiban\.$/),
    ])
  })
})
