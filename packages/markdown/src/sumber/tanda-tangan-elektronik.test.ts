import { describe, expect, test } from 'vitest'
import { parseNaskah, pohon } from '../index.ts'

const badan = (sumber: string) =>
  pohon(parseNaskah(sumber).naskah)
    .replace(/^sisa: .*\n?/gm, '')
    .trimEnd()

const kepala = 'PERATURAN BUPATI CONTOH\nNOMOR 7 TAHUN 2024\nTENTANG\nRAPAT KERJA\n\nMenimbang : bahwa rapat perlu diatur;'
const dasar =
  'Mengingat : Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n\nMEMUTUSKAN:\nMenetapkan : PERATURAN BUPATI TENTANG RAPAT KERJA.\n'

describe('an electronic signature, told at the foot of a page', () => {
  test('the notice of the certifier of electronic signatures at the foot of every page', () => {
    const isi = (sela: string) =>
      badan(`${kepala}\n${dasar}\nPasal 1\nRapat dibuka oleh\n${sela}ketua rapat.\n\nPasal 2\nRapat ditutup.\n${sela}`)
    const satuBaris =
      'Dokumen ini telah ditandatangani secara elektronik yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), BSSN'
    const dipatahkan =
      'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik\nyang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara.'
    const berdasar =
      '- UU ITE No 11 Tahun 2008 Pasal 5 Ayat 1\n"Informasi Elektronik dan/atau Dokumen Elektronik dan/atau hasil cetaknya merupakan\nalat bukti hukum yang sah."\n- Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan BSrE'
    for (const kaki of [satuBaris, dipatahkan, berdasar])
      for (const nomor of ['', '\n\n2\n']) expect(isi(`${kaki}\n${nomor}`)).toBe(isi(''))
    const norma = badan(`${kepala}\n${dasar}\nPasal 1\nUndangan memuat tulisan:\nDokumen ini telah ditandatangani secara elektronik.`)
    expect(norma).toContain('ditandatangani secara elektronik')
  })
})
