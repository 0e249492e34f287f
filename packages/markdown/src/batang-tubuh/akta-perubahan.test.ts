import { expect, test } from 'vitest'
import { parseNaskah } from '../parse.ts'
import { pohon } from '../pohon.ts'

const baca = (tubuh: string, judul = 'PERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2018 TENTANG RAPAT') =>
  parseNaskah(`PERATURAN BUPATI CONTOH
NOMOR 7 TAHUN 2024
TENTANG
${judul}
MEMUTUSKAN:
Menetapkan : PERATURAN BUPATI TENTANG ${judul}.
${tubuh}`).naskah

/** The body, and the explanation behind it. */
const isi = (...bahan: Parameters<typeof baca>) => {
  const baris = pohon(baca(...bahan)).split('\n')
  return baris.slice(baris.findIndex(satu => /^\s*PASAL /.test(satu))).join('\n')
}

const PEMBUKA =
  'Beberapa ketentuan dalam Undang-Undang Nomor 3 Tahun 2018 tentang Rapat yang telah beberapa kali diubah dengan Undang-Undang:'

test('what is said of all acts of a list stands behind the semicolon of the last, as the statute writes it', () => {
  const DAFTAR = 'a. Nomor 4 Tahun 2019;\nb. Nomor 5 Tahun 2020;'
  const PERINTAH =
    '1. Di antara ayat (1) dan ayat (2) Pasal 5 disisipkan 1 (satu) ayat, yakni ayat (1a) sehingga Pasal 5 berbunyi sebagai berikut:\nPasal 5\n(1) Rapat dibuka.\n(1a) Rapat dicatat.\n(2) Rapat ditutup.'
  const terpisah = isi(
    `Pasal 1\nRapat ditata.\nPasal 2\n${PEMBUKA}\n${DAFTAR}\ndiubah sebagai berikut:\n${PERINTAH}\nPasal 3\nRapat dicatat.`,
    'HARMONISASI RAPAT',
  )
  expect(terpisah).toMatchInlineSnapshot(`
    "PASAL 1
      Rapat ditata.
    PASAL 2
      Beberapa ketentuan dalam Undang-Undang Nomor 3 Tah …  dengan Undang-Undang:
      huruf a
        Nomor 4 Tahun 2019;
      huruf b
        Nomor 5 Tahun 2020;
      penutup: diubah sebagai berikut:
      angka 1
        Di antara ayat (1) dan ayat (2) Pasal 5 disisipkan … bunyi sebagai berikut:
        kutipan
          PASAL 5
            AYAT 1
              Rapat dibuka.
            AYAT 1a
              Rapat dicatat.
            AYAT 2
              Rapat ditutup.
    PASAL 3
      Rapat dicatat."
  `)
  expect(
    isi(
      `Pasal 1\nRapat ditata.\nPasal 2\n${PEMBUKA}\n${DAFTAR} diubah sebagai berikut:\n${PERINTAH}\nPasal 3\nRapat dicatat.`,
      'HARMONISASI RAPAT',
    ),
  ).toBe(terpisah)
})

test('the letter of an inserted Pasal or Bab may stand off its number', () => {
  const naskah = (sela: string) =>
    `Pasal I\nBeberapa ketentuan diubah sebagai berikut:\n1. Di antara Pasal 5 dan Pasal 6 disisipkan 2 (dua) pasal, yakni Pasal 5${sela}A dan Pasal 5${sela}B sehingga berbunyi sebagai berikut:\nPasal 5${sela}A\nRapat dicatat.\nPasal 5${sela}B\nCatatan disimpan.\n2. Dalam BAB V sebelum Pasal 9 ditambahkan 1 (satu) bab, yakni BAB IV${sela}A sehingga berbunyi sebagai berikut:\nBAB IV${sela}A\nPELAPORAN\nPasal 8${sela}A\nRapat dilaporkan.\nPasal II\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`
  const tajuk = (teks: string) => isi(teks).match(/PASAL .+|BAB \w+ — .+|angka \d/g)
  expect(tajuk(naskah(' '))).toEqual([
    'PASAL I',
    'angka 1',
    'PASAL 5A',
    'PASAL 5B',
    'angka 2',
    'BAB IVA — PELAPORAN',
    'PASAL 8A',
    'PASAL II',
  ])
  expect(tajuk(naskah(' '))).toEqual(tajuk(naskah('')))
})

test('ayat that are inserted are found in the middle of a line as well', () => {
  expect(
    isi(
      'Pasal I\nKetentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\nPasal 5\n(1) Rapat dibuka. (1a) Rapat dicatat. (1b) Catatan sebagaimana dimaksud pada ayat (1a) disimpan. (2) Rapat ditutup. (2a) Dihapus.',
    ),
  ).toMatchInlineSnapshot(`
    "PASAL I
      Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:
      kutipan
        PASAL 5
          AYAT 1
            Rapat dibuka.
          AYAT 1a
            Rapat dicatat.
          AYAT 1b
            Catatan sebagaimana dimaksud pada ayat (1a) disimpan.
          AYAT 2
            Rapat ditutup.
          AYAT 2a
            Dihapus."
  `)
})

test('an act of a region amends another without the word ATAS, and counts its instructions with capital letters', () => {
  const naskah = baca(
    'Pasal I\nPeraturan Daerah Kabupaten Contoh Nomor 3 Tahun 1980 tentang Rapat diubah sebagai berikut :\nA. Ketentuan Pasal 1 ditambah huruf i yang berbunyi :\n"i. Rapat adalah pertemuan."\nB. Pasal 5 diantara ayat (4) dan ayat (5) disisipkan ayat (4a) yang berbunyi sebagai berikut :\n"(4a) Rapat dicatat."\nPasal II\nPeraturan Daerah ini mulai berlaku pada tanggal diundangkan.',
    'PERUBAHAN PERTAMA PERATURAN DAERAH KABUPATEN CONTOH NOMOR 3 TAHUN 1980 TENTANG RAPAT',
  )
  expect(naskah.sifat.perubahan).toBe(true)
  expect(pohon(naskah).match(/kutipan|AYAT \S+/g)).toEqual(['kutipan', 'kutipan', 'AYAT 4a'])
})

test('what is explained behind "Cukup jelas" without a full stop begins anew', () => {
  const penjelasan = isi(
    'Pasal I\nKetentuan Pasal 5 dihapus.\nPasal II\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.\nPENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nII. PASAL DEMI PASAL\nPasal I\nAngka 1\nPasal 5\nCukup jelas\nAngka 2\nPasal 6A\nCukup jelas\nPasal II\nCukup jelas',
  )
  expect(penjelasan.slice(penjelasan.indexOf('Angka 1'))).toMatchInlineSnapshot(`
    "Angka 1
      PASAL 5
        Cukup jelas
        Angka 2
      PASAL 6A
        Cukup jelas
      PASAL II
        Cukup jelas"
  `)
})

test('new text whose every paragraph stands between marks of quotation is one', () => {
  expect(
    isi(
      'Pasal I\nBeberapa ketentuan diubah sebagai berikut:\n1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n“Pasal 5”\n\n“(1) Rapat dibuka.”\n\n“(2) Rapat ditutup.”\n\n2. Ketentuan Pasal 6 diubah sehingga berbunyi sebagai berikut:\n\n“Pasal 6\n\nRapat dicatat.”\n\n3. Pasal 7 dihapus.',
    ),
  ).toMatchInlineSnapshot(`
    "PASAL I
      Beberapa ketentuan diubah sebagai berikut:
      angka 1
        Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:
        kutipan
          PASAL 5
            AYAT 1
              Rapat dibuka.”
            AYAT 2
              Rapat ditutup.”
      angka 2
        Ketentuan Pasal 6 diubah sehingga berbunyi sebagai berikut:
        kutipan
          PASAL 6
            Rapat dicatat.”
      angka 3
        Pasal 7 dihapus."
  `)
})

test('instructions that are counted with letters end the new text before them', () => {
  expect(
    isi(
      'Pasal I\nBeberapa ketentuan diubah sebagai berikut:\na. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\nPasal 5\nRapat membahas:\na. rencana; dan\nb. ketentuan Pasal 4.\nb. Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 5A sehingga berbunyi sebagai berikut:\nPasal 5A\nRapat dicatat.\nc. Pasal 7 dihapus.',
    ),
  ).toMatchInlineSnapshot(`
    "PASAL I
      Beberapa ketentuan diubah sebagai berikut:
      huruf a
        Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:
        kutipan
          PASAL 5
            Rapat membahas:
            huruf a
              rencana; dan
            huruf b
              ketentuan Pasal 4.
      huruf b
        Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu)  … bunyi sebagai berikut:
        kutipan
          PASAL 5A
            Rapat dicatat.
      huruf c
        Pasal 7 dihapus."
  `)
})

const PASAL_I = 'Pasal I\nBeberapa ketentuan dalam Peraturan Bupati Nomor 3 Tahun 2018 tentang Rapat diubah sebagai berikut:'

test('a mark of quotation alone on its line opens the unit below it and closes the sentence above it', () => {
  const buka = isi(
    `${PASAL_I}\n\n1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n“\n\nPasal 5\n\nRapat dibuka.\n\n”\n\n2. Pasal 9 dihapus.\n`,
  )
  expect(buka).toMatchInlineSnapshot(`
    "PASAL I
      Beberapa ketentuan dalam Peraturan Bupati Nomor 3  … iubah sebagai berikut:
      angka 1
        Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:
        kutipan
          PASAL 5
            Rapat dibuka. ”
      angka 2
        Pasal 9 dihapus."
  `)
})

test('a mark that closes a quoted unit too early does not end what Pasal I quotes: a further Pasal or ayat goes on with it', () => {
  const dini = (pasal: string) =>
    isi(
      `${PASAL_I}\n\n1. Ketentuan Pasal 5 dan Pasal 6 diubah sehingga berbunyi sebagai berikut:\n\n“Pasal 5\n\n${pasal}\n\n2. Pasal 9 dihapus.\n`,
    )
  expect(dini('Rapat dibuka.”\n\nPasal 6\n\n(1) Rapat dicatat.\n\n(2) Rapat ditutup.”')).toMatchInlineSnapshot(`
    "PASAL I
      Beberapa ketentuan dalam Peraturan Bupati Nomor 3  … iubah sebagai berikut:
      angka 1
        Ketentuan Pasal 5 dan Pasal 6 diubah sehingga berbunyi sebagai berikut:
        kutipan
          PASAL 5
            Rapat dibuka.”
          PASAL 6
            AYAT 1
              Rapat dicatat.
            AYAT 2
              Rapat ditutup.”
      angka 2
        Pasal 9 dihapus."
  `)
  expect(dini('(1) Janji rapat berbunyi sebagai berikut:\n\n“Saya hadir.””\n\n(2) Rapat ditutup.”')).toMatchInlineSnapshot(`
    "PASAL I
      Beberapa ketentuan dalam Peraturan Bupati Nomor 3  … iubah sebagai berikut:
      angka 1
        Ketentuan Pasal 5 dan Pasal 6 diubah sehingga berbunyi sebagai berikut:
        kutipan
          PASAL 5
            AYAT 1
              Janji rapat berbunyi sebagai berikut:
              “Saya hadir.””
            AYAT 2
              Rapat ditutup.”
      angka 2
        Pasal 9 dihapus."
  `)
})

test('an act that adds to a code quotes what it adds', () => {
  const menambah = baca(
    'Pasal I\nMenambah 1 (satu) ketentuan di antara Pasal 7 dan Pasal 8 Kitab Undang-Undang Hukum Rapat yang berbunyi sebagai berikut:\n\nPasal 7A\nRapat dibuka.\n\nPasal II\nRapat dicatat.',
    'PERUBAHAN KITAB UNDANG-UNDANG HUKUM RAPAT',
  )
  expect(menambah.sifat.perubahan).toBe(true)
  expect(pohon(menambah).match(/kutipan|PASAL \S+/g)).toEqual(['PASAL I', 'kutipan', 'PASAL 7A', 'PASAL II'])
})
