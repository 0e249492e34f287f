import { describe, expect, test } from 'vitest'
import { parseNaskah, pohon } from './index.ts'

const badan = (sumber: string) => pohon(parseNaskah(sumber).naskah)
/** Every text that was read, each whole. */
const teks = (sumber: string) => JSON.stringify(parseNaskah(sumber).naskah).match(/(?<="isi":")[^"]+/g)

describe('a clean draft is not read as a poured or scanned one', () => {
  test.each([
    'Tim beranggotakan dua (2) Orang ahli.',
    'Ketua dipilih dari tiga (2) Kecamatan.',
    'Nama ditulis dalam kolom (2) Lampiran ini.',
    'Sanksi bertahap dari teguran sampai (2) Pembebasan tugas.',
    'Ketentuan ayat (1) jo (2) Undang-Undang berlaku.',
    'Ketentuan dimaksud ayat (1) serta (2) Peraturan ini berlaku.',
    'Ketentuan dalam Pasal 3 (2) Peraturan ini berlaku.',
    'Daftar hadir memuat: (1) Nama (2) Jabatan (3) Tanda Tangan.',
    'Daftar hadir memuat kolom (1) Nama (2) Jabatan (3) Tanda Tangan.',
  ])('a number in brackets within a sentence begins no ayat: %s', isi => {
    expect(badan(`Pasal 1\n\n(1) ${isi}\n\n(2) Rapat ditutup.`).match(/AYAT/g)).toHaveLength(2)
    expect(badan(`Pasal 1\n\n(1) ${isi}\n\n(2) Rapat ditutup.`)).toContain(isi)
  })

  test('BABI is no Bab, whether in a name, in a title or at the head of a wrapped line', () => {
    const nama = 'PERATURAN BUPATI TENTANG PENERTIBAN PEMELIHARAAN TERNAK BABI DALAM WILAYAH KABUPATEN CONTOH.'
    const sumber = `MEMUTUSKAN:\n\nMenetapkan : ${nama}\n\nBAB I\nPEMELIHARAAN\nBABI UNTUK KONSUMSI\n\nPasal 1\n\nBabi dikandangkan.`
    expect(teks(sumber)).toContain(nama)
    expect(teks(sumber)).toContain('PEMELIHARAAN BABI UNTUK KONSUMSI')
    expect(badan('BABI KETENTUAN UMUM\n\nPasal 1\n\nRapat dibuka.')).toBe(badan('BAB I KETENTUAN UMUM\n\nPasal 1\n\nRapat dibuka.'))
  })

  test('an office whose name begins like an ordinal is no Bagian, and what it looks up no Pasal', () => {
    const isi =
      'Bagian Keuangan Pasal 4 Peraturan Bupati Contoh tentang Organisasi dan Bagian Umum Pasal 5 Peraturan Bupati Contoh tentang Organisasi berlaku.'
    expect(teks(`Pasal 3\n\n${isi}`)).toContain(isi)
  })

  test('considerations told within a sentence of an explanation', () => {
    const isi =
      'Rapat diatur dengan pertimbangan a. bahwa rapat perlu tertib, b. bahwa keputusan perlu dicatat, dan c. bahwa hasilnya perlu dipantau.'
    expect(teks(`Pasal 1\n\n${isi}`)).toContain(isi)
  })

  test.each(['Biaya dibebankan pada rekening No. 12', 'Honorarium ketua Rp. 500', 'Gangguan diatur dalam Stbl. 1926 No. 226'])(
    'the number behind an abbreviation before a Bab is no page: %s',
    isi => expect(teks(`BAB I\nUMUM\n\nPasal 1\n\n${isi}\n\nBAB II\nPENUTUP\n\nPasal 2\n\nRapat ditutup.`)).toContain(isi),
  )

  test('a wrapped line that ends with two ayat of a Pasal', () => {
    expect(teks('Pasal 1\n\nRapat dibuka menurut Pasal 2 (1) (2)\ndan Pasal 3.')).toContain(
      'Rapat dibuka menurut Pasal 2 (1) (2) dan Pasal 3.',
    )
  })

  test('a paragraph about an article of association', () => {
    const isi = 'Pasal 5 Anggaran Dasar Perusahaan Daerah disesuaikan dengan Peraturan Bupati ini.'
    expect(teks(`Pasal 3\n\nRapat dibuka.\n\n${isi}`)).toContain(isi)
    const pertama = 'Pasal 5 Perjanjian Kerja disesuaikan dengan Peraturan Bupati ini.'
    expect(teks(`Pasal 3\n\n${pertama}\n\nPasal 4\n\nRapat ditutup.`)).toContain(pertama)
  })

  test('Menerapkan is no slip for Menetapkan', () => {
    expect(teks('Menimbang : a. bahwa Bupati wajib\nMenerapkan :\ntata kelola rapat;\n\nMengingat : 1. Undang-Undang;')).toContain(
      'bahwa Bupati wajib Menerapkan : tata kelola rapat;',
    )
  })

  test('Pasal of other acts, enumerated in one sentence', () => {
    const isi =
      'Rapat dibuka berdasarkan ketentuan sebagai berikut: Pasal 5 Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah; Pasal 6 Peraturan Pemerintah Nomor 12 Tahun 2019; dan Pasal 7 Peraturan Menteri Dalam Negeri.'
    expect(teks(`Pasal 1\n\n${isi}`)).toContain(isi)
    const tertuang =
      'BAB II PENUTUP Pasal 2 Rapat dibuka; dan rapat ditutup; Pasal 3 Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.'
    expect(badan(tertuang)).toMatch(/PASAL 2\n.*\n *PASAL 3\n/)
  })

  test('numbers in brackets, each on its line, in a decision', () => {
    const keputusan = 'Menimbang : bahwa perlu tim;\n\nMEMUTUSKAN :\n\nKESATU : Susunan tim:\n\n(1)\n\nKetua\n\n(2)\n\nSekretaris'
    expect(badan(keputusan).match(/AYAT/g)).toHaveLength(2)
  })

  test('the legal basis in one paragraph', () => {
    const isi =
      'Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945; Pasal 5 Undang-Undang Nomor 6 Tahun 2014 tentang Desa; Pasal 7 Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;'
    const sumber = `Menimbang : bahwa rapat perlu diatur;\n\nMengingat : ${isi}\n\nMEMUTUSKAN :\n\nMenetapkan : PERATURAN BUPATI TENTANG RAPAT.`
    expect(teks(sumber)).toContain(isi)
    expect(parseNaskah(sumber).naskah.batangTubuh).toEqual([])
  })
})
