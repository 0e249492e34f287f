import { expect, test } from 'vitest'
import { formatNaskah } from '../format.ts'
import { parseNaskah } from '../parse.ts'
import { pohon } from '../pohon.ts'

const naskah = (
  tubuh: string,
  judul = 'PERUBAHAN KETIGA ATAS PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2018 TENTANG RAPAT',
) => `PERATURAN BUPATI CONTOH
NOMOR 7 TAHUN 2024
TENTANG
${judul}
MEMUTUSKAN:
Menetapkan : PERATURAN BUPATI TENTANG ${judul}.
${tubuh}`

const tubuh = (isi: string, judul?: string) => {
  const baris = pohon(parseNaskah(naskah(isi, judul)).naskah).split('\n')
  return baris.slice(baris.findIndex(satu => /^\s*PASAL /.test(satu))).join('\n')
}

const PEMBUKA =
  'Beberapa ketentuan dalam Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat yang telah beberapa kali diubah dengan Peraturan Bupati:'
const PERINTAH =
  '1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\nPasal 5\n(1) Rapat dibuka.\n(2) Rapat ditutup.\n2. Pasal 6 dihapus.'
const DAFTAR = 'a. Nomor 4 Tahun 2019; dan\nb. Nomor 5 Tahun 2020,'

test('what is said of all acts of a list stands below it, on a line of its own or at the end of the last one', () => {
  const terpisah = tubuh(`Pasal I\n${PEMBUKA}\n${DAFTAR}\ndiubah sebagai berikut:\n${PERINTAH}`)
  expect(terpisah).toMatchInlineSnapshot(`
    "PASAL I
      Beberapa ketentuan dalam Peraturan Bupati Contoh N … ngan Peraturan Bupati:
      huruf a
        Nomor 4 Tahun 2019; dan
      huruf b
        Nomor 5 Tahun 2020,
      penutup: diubah sebagai berikut:
      angka 1
        Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:
        kutipan
          PASAL 5
            AYAT 1
              Rapat dibuka.
            AYAT 2
              Rapat ditutup.
      angka 2
        Pasal 6 dihapus."
  `)
  expect(tubuh(`Pasal I\n${PEMBUKA}\n${DAFTAR} diubah sebagai berikut:\n${PERINTAH}`)).toBe(terpisah)
})

test('an ordinary act that amends others in some of its Pasal quotes them, and its own Pasal go on', () => {
  const isi = `Pasal 1\nUndang-Undang ini mengatur rapat.\nPasal 2\n${PEMBUKA}\n${DAFTAR}\ndiubah sebagai berikut:\n${PERINTAH}\nPasal 3\nRapat dicatat.`
  expect(tubuh(isi, 'HARMONISASI PERATURAN RAPAT')).toMatchInlineSnapshot(`
    "PASAL 1
      Undang-Undang ini mengatur rapat.
    PASAL 2
      Beberapa ketentuan dalam Peraturan Bupati Contoh N … ngan Peraturan Bupati:
      huruf a
        Nomor 4 Tahun 2019; dan
      huruf b
        Nomor 5 Tahun 2020,
      penutup: diubah sebagai berikut:
      angka 1
        Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:
        kutipan
          PASAL 5
            AYAT 1
              Rapat dibuka.
            AYAT 2
              Rapat ditutup.
      angka 2
        Pasal 6 dihapus.
    PASAL 3
      Rapat dicatat."
  `)
})

test('what was inserted bears the mark of the element before it, and a figure or a capital letter', () => {
  const isi = `Pasal I\n1. Di antara huruf a dan huruf b Pasal 5 disisipkan 1 (satu) huruf, yakni huruf a1 sehingga Pasal 5 berbunyi sebagai berikut:\nPasal 5\nRapat membahas:\na. rencana;\na1. anggaran; dan\nb. hasil.\n2. Di antara Bagian Kesatu dan Bagian Kedua disisipkan 1 (satu) bagian, yakni Bagian Kesatu A sehingga berbunyi sebagai berikut:\nBagian Kesatu A\nUndangan\nPasal 7A\nRapat didahului undangan.`
  expect(tubuh(isi)).toMatchInlineSnapshot(`
    "PASAL I
      angka 1
        Di antara huruf a dan huruf b Pasal 5 disisipkan 1 … bunyi sebagai berikut:
        kutipan
          PASAL 5
            Rapat membahas:
            huruf a
              rencana;
            huruf a1
              anggaran; dan
            huruf b
              hasil.
      angka 2
        Di antara Bagian Kesatu dan Bagian Kedua disisipka … bunyi sebagai berikut:
        kutipan
          BAGIAN Kesatu A — Undangan
            PASAL 7A
              Rapat didahului undangan."
  `)
})

test('a title that repeals is known for every kind of act, and one that amends is none', () => {
  const sifat = (judul: string) => parseNaskah(naskah('Pasal 1\nRapat ditiadakan.', judul)).naskah.sifat.pencabutan
  expect(sifat('PENCABUTAN UNDANG-UNDANG NOMOR 4 TAHUN 1970 TENTANG RAPAT')).toBe(true)
  expect(sifat('PENCABUTAN BEBERAPA KEPUTUSAN BUPATI TENTANG RAPAT')).toBe(true)
  expect(sifat('PENCABUTAN PERATURAN BUPATI NOMOR 3 TAHUN 2018 TENTANG RAPAT')).toBe(true)
  expect(sifat('TATA CARA PENCABUTAN KEPUTUSAN RAPAT')).toBe(false)
  expect(sifat('PERUBAHAN ATAS PERATURAN BUPATI NOMOR 3 TAHUN 2018 TENTANG PENCABUTAN KEPUTUSAN RAPAT')).toBe(false)
})

test('an instruction without the new text that it announces takes nothing else for it', () => {
  const isi =
    'Pasal I\n1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n2. Ketentuan Pasal 6 diubah sehingga berbunyi sebagai berikut:\nPasal 6\nRapat dicatat.\n3. Ketentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:\nPasal II\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.'
  expect(tubuh(isi)).toMatchInlineSnapshot(`
    "PASAL I
      angka 1
        Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:
      angka 2
        Ketentuan Pasal 6 diubah sehingga berbunyi sebagai berikut:
        kutipan
          PASAL 6
            Rapat dicatat.
      angka 3
        Ketentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:
    PASAL II
      Peraturan Bupati ini mulai berlaku pada tanggal diundangkan."
  `)
})

test('new text is quoted too where the words that announce it were left out', () => {
  const isi =
    'Pasal I\n1. Ketentuan Pasal 5 diubah:\nPasal 5\nRapat dibuka.\n2. Di antara Pasal 6 dan Pasal 7 disisipkan 1 (satu) pasal, yakni Pasal 6A.\nPasal 6A\nRapat dicatat.\nPasal II\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.'
  expect(tubuh(isi)).toMatchInlineSnapshot(`
    "PASAL I
      angka 1
        Ketentuan Pasal 5 diubah:
        kutipan
          PASAL 5
            Rapat dibuka.
      angka 2
        Di antara Pasal 6 dan Pasal 7 disisipkan 1 (satu) pasal, yakni Pasal 6A.
        kutipan
          PASAL 6A
            Rapat dicatat.
    PASAL II
      Peraturan Bupati ini mulai berlaku pada tanggal diundangkan."
  `)
})

test('an instruction that was given the number of the one before ends the new text as well', () => {
  const isi = tubuh(
    `Pasal I\n${PEMBUKA.replace(':', ' diubah sebagai berikut:')}\n${PERINTAH.replace('2. Pasal 6', '1. Ketentuan Pasal 6')}`,
  )
  expect(isi).toMatch(/AYAT 2\n\s+Rapat ditutup\.\n {2}angka 1\n/)
})

test('a colon behind the number of a heading belongs to the heading, not behind a reference that goes on over a line', () => {
  const judul = 'RAPAT'
  expect(
    tubuh('Pasal 1 :\nRapat dibuka.\nPasal 2:\n(1) Tata cara sebagaimana dimaksud dalam\nPasal 1:\na. lisan; atau\nb. tertulis.', judul),
  ).toMatchInlineSnapshot(`
      "PASAL 1
        Rapat dibuka.
      PASAL 2
        AYAT 1
          Tata cara sebagaimana dimaksud dalam Pasal 1:
          huruf a
            lisan; atau
          huruf b
            tertulis."
    `)
})

test('the title of a Bab in small letters behind its number, where the next Bab can begin', () => {
  const isi =
    'Bab I Ketentuan Umum\nPasal 1\nRapat dibuka.\nBab II Tata Cara Rapat\nPasal 2\nRapat dicatat sebagaimana diatur dalam\nBab III Peraturan Bupati Contoh'
  expect(tubuh(isi, 'RAPAT')).toMatch(/Rapat dibuka\.\n.*BAB II.*\n\s+PASAL 2\n\s+Rapat dicatat.*Bab III/s)
})

test('the first element of a list behind the word that opens it, within an element', () => {
  const daftar = (anggota: string) =>
    tubuh(`Pasal 1\nTim terdiri atas:\na. Ketua: Bupati;\nb. ${anggota}\n2. Camat;\nc. Sekretaris: Lurah.`, 'RAPAT')
  expect(daftar('Anggota: 1. Kepala Dinas;')).toBe(daftar('Anggota:\n1. Kepala Dinas;'))
  expect(daftar('Anggota: 1.Kepala Dinas;')).toBe(daftar('Anggota:\n1. Kepala Dinas;'))
  expect(daftar('Anggota: 1. Kepala Dinas;')).toContain('angka 1\n')
})

test('a table that an element of a list announces belongs to it, and the list goes on behind it', () => {
  const { naskah: dibaca } = parseNaskah(
    'PERATURAN BUPATI CONTOH\nNOMOR 7 TAHUN 2024\nTENTANG\nRAPAT\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG RAPAT.\n\nPasal 1\n\n(1) Rapat meliputi:\n\na. pembukaan;\n\nb. pembagian sebagai berikut:\n\n| Tugas | Hari |\n|---|---|\n| catat | Senin |\n\nc. penutupan.\n\n(2) Rapat dicatat.\n',
  )
  expect(pohon(dibaca).match(/huruf \S|tabel|AYAT \d/g)).toEqual(['AYAT 1', 'huruf a', 'huruf b', 'tabel', 'huruf c', 'AYAT 2'])
  expect(pohon(dibaca)).toMatch(/\n {6}tabel/)
  expect(pohon(parseNaskah(formatNaskah(dibaca)).naskah)).toBe(pohon(dibaca))
})

test('a title behind the colon of a heading of a Pasal stands above its text', () => {
  const isi = '### Pasal 1 - Jadwal\n\nRapat dibuka.\n\n### Pasal 2: Notulen\n\nRapat dicatat sesuai dengan Pasal 1: lisan atau tertulis.'
  expect(tubuh(isi, 'RAPAT')).toMatchInlineSnapshot(`
    "PASAL 1
      - Jadwal
      Rapat dibuka.
    PASAL 2
      Notulen
      Rapat dicatat sesuai dengan Pasal 1: lisan atau tertulis."
  `)
})

test('the capital of a mark is that of the element that comes next, and kept as written', () => {
  const isi = (tanda: string) => `Pasal 1\nTim terdiri atas:\na. camat;\n${tanda} lurah; dan\nc. kepala desa.`
  expect(tubuh(isi('B.'), 'RAPAT')).toBe(tubuh(isi('b.'), 'RAPAT'))
  expect(tubuh(isi('D.'), 'RAPAT')).toContain('D. lurah; dan')
  const dibaca = parseNaskah(naskah(isi('B.'), 'RAPAT')).naskah
  expect(formatNaskah(dibaca)).toContain('\nB. lurah; dan\n')
  expect(pohon(parseNaskah(formatNaskah(dibaca)).naskah)).toBe(pohon(dibaca))
})

test('what stands behind an element belongs to it where the list goes on behind it', () => {
  const isi = (ujung: string) =>
    `Pasal 1\nSusunan Tim:\na. Ketua: Bupati;\nb. Wakil Ketua I: Camat;\nWakil Ketua II: Lurah${ujung}\nc. Anggota: kepala desa.`
  expect(tubuh(isi(';'), 'RAPAT')).toMatchInlineSnapshot(`
    "PASAL 1
      Susunan Tim:
      huruf a
        Ketua: Bupati;
      huruf b
        Wakil Ketua I: Camat;
        Wakil Ketua II: Lurah;
      huruf c
        Anggota: kepala desa."
  `)
  expect(tubuh(isi('.'), 'RAPAT')).toMatch(/^ {2}Wakil Ketua II: Lurah\.$/m)
  const dibaca = parseNaskah(naskah(isi(';'), 'RAPAT')).naskah
  expect(pohon(parseNaskah(formatNaskah(dibaca)).naskah)).toBe(pohon(dibaca))
})
