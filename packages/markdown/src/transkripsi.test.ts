import { describe, expect, test } from 'vitest'
import { parseNaskah, pohon } from './index.ts'

const badan = (sumber: string) => pohon(parseNaskah(sumber).naskah)
const sama = (sumber: string, rapi: string) =>
  expect(
    badan(sumber)
      .replace(/^sisa: .*\n?/gm, '')
      .trimEnd(),
  ).toBe(badan(rapi))

const dasar = `Pasal 1

(1) Rapat dibuka oleh Bupati untuk membahas tata kerja.

(2) Rapat dicatat.

Pasal 2

Rapat ditutup.`

describe('what transcriptions do to a text leaves its structure as it was', () => {
  test('catchwords and running heads at the foot and the head of a page', () => {
    sama(
      `Pasal 1\n\n(1) Rapat dibuka oleh Bupati untuk membahas tata kerja.\n\n(2) Rapat . . .\n\n- 2 -\n\n(2) Rapat dicatat.\n\nPasal 2 ...\n\nSK No 012345 A\n\nPRESIDEN\nREPUBLIK INDONESIA\n- 3 -\n\nPasal 2\n\nwww.peraturan.go.id\n\nRapat ditutup.`,
      dasar,
    )
  })

  test('numbers behind a backslash, as a converter writes them so that no list of Markdown begins', () => {
    const lolos = dasar.replace(/^\((\d)\)/gm, String.raw`\($1\)`)
    expect(lolos).toContain(String.raw`\(1\) Rapat`)
    sama(lolos, dasar)
    sama(
      String.raw`Pasal 1

Rapat membahas:

a\. rencana\; dan

b\. hasil:

1\. tahun ini; dan

2\. tahun \[lalu\].`,
      'Pasal 1\n\nRapat membahas:\n\na. rencana; dan\n\nb. hasil:\n\n1. tahun ini; dan\n\n2. tahun [lalu].',
    )
  })

  test('elements of a list that lost their lines, the last behind its conjunction', () => {
    const { naskah } = parseNaskah(
      'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nRAPAT KERJA\n\nPasal 1\n\nRapat membahas:\na. rencana; b. hasil; dan c. biaya.\n\nPasal 2\n\nRapat dicatat.\n',
    )
    expect(pohon(naskah)).toContain('huruf b\n    hasil; dan\n  huruf c\n    biaya.')
  })

  test('a consideration marked with a bracket goes on with the list of those before', () => {
    const { naskah } = parseNaskah(
      'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nRAPAT KERJA\n\nMenimbang : a. bahwa rapat perlu;\nb) bahwa laporan perlu;\n',
    )
    expect(naskah.pembukaan.menimbang?.isi.map(blok => (blok.tipe === 'rincian' ? blok.daftarButir.length : 0))).toEqual([2])
  })

  test('the Pasal of the Constitution with a capital Ayat, on the line of its label, begins no body', () => {
    const { naskah } = parseNaskah(
      'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nRAPAT KERJA\n\nMengingat   : 1.  Pasal 18 Ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n2. Undang-Undang Nomor 1 Tahun 2004 tentang Rapat;\n\nPasal 1\n\nRapat dicatat.\n',
    )
    expect(naskah.batangTubuh.map(satuan => satuan.tipe === 'pasal' && satuan.nomor.nilai)).toEqual(['1'])
  })

  test('a catchword that left a word out, above the number of a page', () => {
    const { naskah } = parseNaskah(
      'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nRAPAT KERJA\nMengingat: 1. Undang-Undang Nomor 1 Tahun 2004 tentang Rapat;\n2. Undang-Undang 32..............\n1\n2. Undang-Undang Nomor 32 Tahun 2004 tentang Laporan;\n',
    )
    expect(
      naskah.pembukaan.mengingat?.isi.flatMap(blok => (blok.tipe === 'rincian' ? blok.daftarButir.map(({ nomor }) => nomor.nilai) : [])),
    ).toEqual(['1', '2'])
  })

  test('catchwords without dots and running heads as a scanner read them, between the stamp of the paper and the page number', () => {
    sama(
      `Pasal 1\n(1) Rapat dibuka oleh Bupati untuk membahas tata kerja.\nSK No 012345A\n(2) Rapat\n\nPRESIOEN\nREPUELIK INDONESlA\n_ 2_\n(21 Rapat dicatat.\nPasal 2. . .\nSK No 012346 A\n\nPRESIDEN\nREPUBLIK TNDONES\n-3 -\nPasal 2\nRapat ditutup.`,
      dasar,
    )
  })

  test('the mark of the ayat that comes next, its brackets read as digits or letters', () => {
    sama('Pasal 1\n(l) Rapat dibuka oleh Bupati untuk membahas tata kerja.\nl2l Rapat dicatat.\nPasal 2\nRapat ditutup.', dasar)
  })

  test('a zero read as a letter in the Pasal that comes next', () => {
    const sembilan = Array.from({ length: 9 }, (_, ke) => `Pasal ${ke + 1}\nRapat ke-${ke + 1}.`).join('\n')
    expect(badan(`${sembilan}\nPasal 1O\nRapat ditutup.`)).toBe(badan(`${sembilan}\nPasal 10\nRapat ditutup.`))
  })

  test('whole parts of a regulation poured into one line', () => {
    expect(
      badan(
        'PERATURAN BUPATI CONTOH NOMOR 1 TAHUN 2010 TENTANG RAPAT KERJA BUPATI CONTOH, Menimbang\n: a. bahwa rapat kerja memerlukan pengaturan yang tetap; b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a perlu menetapkan Peraturan Bupati tentang Rapat Kerja; Mengingat : 1. Undang-Undang Nomor 1 Tahun 2004; 2. Peraturan Pemerintah Nomor 2 Tahun 2005; MEMUTUSKAN : Menetapkan : PERATURAN BUPATI TENTANG RAPAT KERJA. BAB I KETENTUAN UMUM Pasal 1 Dalam Peraturan Bupati ini yang dimaksud dengan : 1. Daerah adalah Kabupaten Contoh. 2. Bupati adalah Bupati Contoh. BAB II RAPAT Bagian Kesatu Umum Pasal 2 (1) Rapat terdiri atas: a. rapat kecil; dan b. rapat besar. (2) Rapat dicatat. Pasal 3 Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.',
      ),
    ).toBe(
      `jenis: PERATURAN BUPATI CONTOH
nomor: NOMOR 1 TAHUN 2010
judul: RAPAT KERJA
jabatan: BUPATI CONTOH,
menimbang
  huruf a
    bahwa rapat kerja memerlukan pengaturan yang tetap;
  huruf b
    bahwa berdasarkan pertimbangan sebagaimana dimaksu … i tentang Rapat Kerja;
mengingat
  angka 1
    Undang-Undang Nomor 1 Tahun 2004;
  angka 2
    Peraturan Pemerintah Nomor 2 Tahun 2005;
memutuskan: MEMUTUSKAN :
menetapkan: PERATURAN BUPATI TENTANG RAPAT KERJA.
BAB I — KETENTUAN UMUM
  PASAL 1
    Dalam Peraturan Bupati ini yang dimaksud dengan :
    angka 1
      Daerah adalah Kabupaten Contoh.
    angka 2
      Bupati adalah Bupati Contoh.
BAB II — RAPAT
  BAGIAN Kesatu — Umum
    PASAL 2
      AYAT 1
        Rapat terdiri atas:
        huruf a
          rapat kecil; dan
        huruf b
          rapat besar.
      AYAT 2
        Rapat dicatat.
    PASAL 3
      Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
sisa: :
`.trimEnd(),
    )
  })

  test('a title number with slashes and stray spaces', () => {
    expect(badan('PERATURAN WALI KOTA CONTOH\nNOMOR 1 / 23 / I /2014 TENTANG\nRAPAT\nMenimbang : bahwa rapat perlu;')).toContain(
      'nomor: NOMOR 1 / 23 / I /2014\njudul: RAPAT',
    )
    expect(badan('PERATURAN MENTERI KEUANGAN\nNOMOR 2 /PMK.07/2022\nTENTANG\nRAPAT\nMenimbang : bahwa rapat perlu;')).toContain(
      'nomor: NOMOR 2 /PMK.07/2022\njudul: RAPAT',
    )
  })

  test('a consideration whose letter lost its full stop', () => {
    const menimbang = (b: string) =>
      badan(
        `PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nRAPAT\nMenimbang : a. bahwa rapat perlu;\n${b} bahwa rapat diatur;\nc. bahwa rapat ditetapkan;\nMEMUTUSKAN:`,
      )
    expect(menimbang('b')).toBe(menimbang('b.'))
  })

  test('a heading and its text on one line, without blank lines', () => {
    sama('Pasal 1 (1) Rapat dibuka oleh Bupati untuk membahas tata kerja.\n(2) Rapat dicatat.\nPasal 2 Rapat ditutup.', dasar)
  })

  test('a heading glued to the line before it', () => {
    sama('Pasal 1\n(1) Rapat dibuka oleh Bupati untuk membahas tata kerja.\n(2) Rapat dicatat. Pasal 2\nRapat ditutup.', dasar)
    expect(
      badan(
        'MEMUTUSKAN:\nMenetapkan : PERATURAN BUPATI TENTANG KECAMATAN. BAB I KETENTUAN UMUM\nPasal 1\nRapat. BAB II PENUTUP\nPasal 2\nTutup.',
      ),
    ).toBe(`memutuskan: MEMUTUSKAN:
menetapkan: PERATURAN BUPATI TENTANG KECAMATAN.
BAB I — KETENTUAN UMUM
  PASAL 1
    Rapat.
BAB II — PENUTUP
  PASAL 2
    Tutup.`)
  })

  test('headings of several levels on one line, and a unit whose name begins like one', () => {
    expect(
      badan(
        'BAB II ORGANISASI Bagian Kesatu Bagian Kepegawaian Daerah Paragraf 1 Umum Pasal 2\nIsi (dua). Paragraf 2 Tugas Pasal 3\nLagi.',
      ),
    ).toBe(
      'BAB II — ORGANISASI\n  BAGIAN Kesatu — Bagian Kepegawaian Daerah\n    PARAGRAF 1 — Umum\n      PASAL 2\n        Isi (dua).\n    PARAGRAF 2 — Tugas\n      PASAL 3\n        Lagi.',
    )
  })

  test('headings with a full stop, as older acts have them', () => {
    expect(badan('Bab I.\nUmum.\nPasal 1.\nRapat dibuka.\nPasal 2.\nRapat ditutup.')).toBe(
      'BAB I — Umum.\n  PASAL 1\n    Rapat dibuka.\n  PASAL 2\n    Rapat ditutup.',
    )
  })

  test('a blank line after every printed line', () => {
    const rapat = `Pasal 1

(1) Rapat koordinasi yang dibuka oleh Bupati membahas tata kerja
perangkat daerah, pembagian tugas, dan penyelesaian masalah yang
timbul dalam pelaksanaannya, serta hal lain yang dipandang perlu
oleh peserta rapat.

(2) Rapat sebagaimana dimaksud pada ayat (1) dicatat oleh petugas
yang ditunjuk oleh Sekretaris Daerah, dengan memperhatikan bahwa
catatan memuat nama peserta, pokok bahasan, dan hasil yang
disepakati bersama.

Pasal 2

Catatan rapat disimpan oleh bagian yang membidangi tata usaha dan
dapat dibaca oleh peserta rapat selama jam kerja, kecuali bagian
yang menurut ketentuan peraturan perundang-undangan dirahasiakan
sampai dengan waktu yang ditentukan.`
    sama(rapat.replace(/\n+/g, '\n\n'), rapat)
  })

  test('a conjunction on a line of its own', () => {
    sama('Pasal 1\n\nRapat membahas:\n\na. tugas;\n\ndan\n\nb. biaya.', 'Pasal 1\n\nRapat membahas:\n\na. tugas; dan\n\nb. biaya.')
  })

  test('a reference broken over lines is no heading and no page number', () => {
    sama(
      'Pasal 1\n\nRapat diadakan sebagaimana dimaksud dalam Pasal\n3\nayat (1), dan berdasarkan\nPasal 2\nayat (3).',
      'Pasal 1\n\nRapat diadakan sebagaimana dimaksud dalam Pasal 3 ayat (1), dan berdasarkan Pasal 2 ayat (3).',
    )
  })

  test('Roman parts inside a Pasal part its lists', () => {
    expect(badan('Pasal 1\n\nFormulir memuat:\nI. Data umum\n1. Nama\n2. Alamat\nII. Data khusus\n1. Pekerjaan')).toBe(
      'PASAL 1\n  Formulir memuat:\n  I. Data umum\n  angka 1\n    Nama\n  angka 2\n    Alamat\n  II. Data khusus\n  angka 1\n    Pekerjaan',
    )
  })

  test('repealed Pasal in the heading of a consolidated text', () => {
    expect(badan('Pasal 1\n\nRapat.\n\nPasal 2 (dihapus)\n\nPasal 3 s.d. Pasal 4\n\nDihapus.\n\nPasal 5\n\nTutup.')).toBe(
      'PASAL 1\n  Rapat.\nPASAL 2\n  (dihapus)\nPASAL 3\nPASAL 4\n  Dihapus.\nPASAL 5\n  Tutup.',
    )
  })

  test('HTML left behind', () => {
    expect(
      badan(
        '<p><b>PERATURAN BUPATI CONTOH</b></p>\n<p>NOMOR 1 TAHUN 2020</p>\n<p>TENTANG</p>\n<p>TATA KERJA</p>\n\nMenetapkan : PERATURAN BUPATI TENTANG TATA KERJA.\n\nBAB I<br>UMUM\n\nPasal 1\n\nLuas kurang dari < 4 hektare.',
      ),
    ).toBe(
      'jenis: PERATURAN BUPATI CONTOH\nnomor: NOMOR 1 TAHUN 2020\njudul: TATA KERJA\nmenetapkan: PERATURAN BUPATI TENTANG TATA KERJA.\nBAB I — UMUM\n  PASAL 1\n    Luas kurang dari < 4 hektare.',
    )
  })

  test('a signature block on the line of its date', () => {
    const { penutup } = parseNaskah(
      'Pasal 1\n\nRapat diadakan.\n\nDitetapkan di Contoh pada tanggal 8 Juli 2019 BUPATI CONTOH, ttd FULAN Diundangkan di Contoh pada tanggal 9 Juli 2019 SEKRETARIS DAERAH KABUPATEN CONTOH, FULANA BERITA DAERAH KABUPATEN CONTOH TAHUN 2019 NOMOR 3',
    ).naskah
    const blok = [penutup.ditetapkan, penutup.diundangkan]
    expect(blok.map(satu => [satu?.tanggal?.isi, satu?.jabatan?.isi, satu?.nama?.isi])).toEqual([
      ['8 Juli 2019', 'BUPATI CONTOH,', 'FULAN'],
      ['9 Juli 2019', 'SEKRETARIS DAERAH KABUPATEN CONTOH,', 'FULANA'],
    ])
  })

  test('a closing glued to the last sentence, and other words for it', () => {
    const { penutup } = parseNaskah(
      'Pasal 1\n\nPeraturan ini mulai berlaku pada hari diundangkan. Agar supaya setiap orang dapat mengetahuinya, diumumkan. Ditetapkan di Contoh pada tanggal 1 Maret 1965 BUPATI CONTOH, ttd NAMA Diundangkan pada tanggal 2 Maret 1965 LEMBARAN ACEH TAHUN 1965 NOMOR 3',
    ).naskah
    expect([penutup.perintah?.isi, penutup.ditetapkan?.tempat?.isi, penutup.diundangkan?.tanggal?.isi, penutup.gazet?.isi]).toEqual([
      'Agar supaya setiap orang dapat mengetahuinya, diumumkan.',
      'Contoh',
      '2 Maret 1965',
      'LEMBARAN ACEH TAHUN 1965 NOMOR 3',
    ])
  })

  test('an open date swallows no office', () => {
    const { ditetapkan } = parseNaskah(
      'Pasal 1\n\nIsi.\n\nDitetapkan di Contoh\n\npada tanggal\n\nPj. BUPATI CONTOH,\n\nFULAN\n\nDiundangkan di Contoh\npada tanggal\n',
    ).naskah.penutup
    expect([ditetapkan?.tanggal?.isi, ditetapkan?.jabatan?.isi, ditetapkan?.nama?.isi]).toEqual([undefined, 'Pj. BUPATI CONTOH,', 'FULAN'])
  })

  test('numbers of ministries carry their year', () => {
    expect(
      parseNaskah('PERATURAN MENTERI KEUANGAN\nNOMOR 199/PMK.07/2017\nTENTANG\nTATA KERJA\n\nPasal 1\n\nIsi.').naskah.identitas,
    ).toMatchObject({
      nomor: '199/PMK.07/2017',
      tahun: 2017,
    })
  })

  test('the year of a number that begins with a nought for the letter O', () => {
    expect(
      parseNaskah('KEPUTUSAN MENTERI CONTOH\nN0. 32 Tahun 1991\nTENTANG\nTATA KERJA\n\nPasal 1\n\nIsi.').naskah.identitas,
    ).toMatchObject({
      nomor: 32,
      tahun: 1991,
    })
  })

  test('new text between quotation marks', () => {
    expect(
      badan(
        'MEMUTUSKAN:\nMenetapkan : PERATURAN BUPATI TENTANG PERUBAHAN ATAS PERATURAN BUPATI.\nPasal I\n1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\n"Pasal 4\n“(1) Baru.”\nPasal II\nMulai berlaku.',
      )
        .split('\n')
        .slice(2)
        .join('\n'),
    ).toBe(
      'PASAL I\n  angka 1\n    Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\n    kutipan\n      PASAL 4\n        AYAT 1\n          Baru.”\nPASAL II\n  Mulai berlaku.',
    )
  })

  test('an omnibus act goes on after what it quotes', () => {
    expect(
      badan(
        'BAB I UMUM\nPasal 1\nBeberapa ketentuan diubah:\n1. Ketentuan Pasal 14 diubah sehingga berbunyi sebagai berikut:\nPasal 14\nBaru.\n3. Pasal 20 dihapus.\nBAB II PENUTUP\nPasal 2\nTutup.',
      ),
    ).toBe(`BAB I — UMUM
  PASAL 1
    Beberapa ketentuan diubah:
    angka 1
      Ketentuan Pasal 14 diubah sehingga berbunyi sebagai berikut:
      kutipan
        PASAL 14
          Baru.
    angka 3
      Pasal 20 dihapus.
BAB II — PENUTUP
  PASAL 2
    Tutup.`)
  })

  test('new text behind an instruction without a number, or counted with a capital letter', () => {
    const baru = (sumber: string) =>
      badan(`PERATURAN BUPATI CONTOH\nTENTANG\nPERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2020\n\n${sumber}`)
    const perintah = 'Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:'
    expect(baru(`Pasal I\n\n${perintah}\n\nPasal 4\n\n(1) Satu.\n(2) Dua.\n\nPasal II\n\nTutup.`)).toContain(`PASAL I
  ${perintah}
  kutipan
    PASAL 4
      AYAT 1
        Satu.
      AYAT 2
        Dua.
PASAL II`)
    expect(baru(`Pasal I\n\nA. ${perintah}\n\nPasal 4\n\nBaru.\n\nB. Pasal 5 dihapus.\n\nPasal II\n\nTutup.`)).toContain(`PASAL I
  A. ${perintah}
  kutipan
    PASAL 4
      Baru.
  B. Pasal 5 dihapus.
PASAL II`)
  })

  test('headings of old regulations with spaces between their letters, and figures that a scanner parted', () => {
    expect(
      badan(
        'M E M U T U S K A N :\nMenetapkan : PERATURAN DAERAH TENTANG PAJAK.\n\nB A B  I\nKETENTUAN UMUM\n\nP a s a l  1\n\nSatu.\n\nB A B  II\nPEMUNGUTAN\n\nPasal 1 1\n\nSebelas.',
      ),
    ).toBe(`memutuskan: M E M U T U S K A N :
menetapkan: PERATURAN DAERAH TENTANG PAJAK.
BAB I — KETENTUAN UMUM
  PASAL 1
    Satu.
BAB II — PEMUNGUTAN
  PASAL 11
    Sebelas.`)
    expect(badan("Pasal 2\n\nDua.\n\nPasa1 3\n\n(1) Satu.\n(2') Dua.")).toBe(
      'PASAL 2\n  Dua.\nPASAL 3?\n  AYAT 1\n    Satu.\n  AYAT 2\n    Dua.',
    )
  })

  test('the head below the masthead of the gazette, and the region that only the office names', () => {
    const { kepala, identitas } = parseNaskah(
      'BERITA DAERAH PROVINSI CONTOH\nNOMOR\n\n7\n\nTAHUN 2020\nPERATURAN GUBERNUR CONTOH\nNOMOR 12 TAHUN 2020\nTENTANG\nRAPAT KERJA\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nGUBERNUR CONTOH,',
    ).naskah
    expect([kepala.jenis?.isi, kepala.nomor?.isi, identitas.nomor, identitas.daerah]).toEqual([
      'PERATURAN GUBERNUR CONTOH',
      'NOMOR 12 TAHUN 2020',
      12,
      'Provinsi Contoh',
    ])
    const tanpaDaerah = parseNaskah(
      'PERATURAN DAERAH\nNOMOR 6 TAHUN 2023\nTENTANG\nRAPAT KERJA\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nWALI KOTA CONTOH,',
    ).naskah.identitas
    expect([tanpaDaerah.jenis, tanpaDaerah.daerah]).toEqual(['Peraturan Daerah', 'Kota Contoh'])
  })

  test('a citation whose lines a converter made paragraphs', () =>
    sama(
      'Pasal 1\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh\n\nNomor 5 Tahun 2001 tentang Rapat (Berita Daerah Kabupaten Contoh\n\nTahun 2001 Nomor 7), dicabut.\n\nPasal 2\n\nTutup.',
      'Pasal 1\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 5 Tahun 2001 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2001 Nomor 7), dicabut.\n\nPasal 2\n\nTutup.',
    ))

  test('several Pasal under one heading, also where no blank line stands before it', () =>
    sama('Pasal 1\nSatu.\nPasal 2 s/d Pasal 3\nCukup jelas.', 'Pasal 1\n\nSatu.\n\nPasal 2\n\nPasal 3\n\nCukup jelas.'))

  test('the title ends where a qanun names God', () => {
    const { kepala, pembukaan } = parseNaskah(
      'QANUN KABUPATEN CONTOH\nNOMOR 5 TAHUN 2019\n\nTENTANG\n\nGAMPONG\n\nDENGAN NAMA ALLAH YANG MAHA PENGASIH LAGI MAHA PENYAYANG\n\nDENGAN RAHMAT ALLAH YANG MAHA KUASA\n\nBUPATI CONTOH,\n\nMenimbang : bahwa perlu qanun;',
    ).naskah
    expect([kepala.judul?.isi, pembukaan.frasa?.isi, pembukaan.jabatan?.isi]).toEqual([
      'GAMPONG',
      'DENGAN NAMA ALLAH YANG MAHA PENGASIH LAGI MAHA PENYAYANG DENGAN RAHMAT ALLAH YANG MAHA KUASA',
      'BUPATI CONTOH,',
    ])
  })
})

test('a chart drawn with lines of text is content of its annex, not title', () => {
  const { daftarLampiran } = parseNaskah(`PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024
TENTANG
TATA KERJA

Pasal 1

Bagan tercantum dalam Lampiran.

LAMPIRAN
PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024
TENTANG
TATA KERJA

BAGAN SUSUNAN ORGANISASI

\`\`\`
┌──────────────┐
│ KEPALA DINAS │
└──────┬───────┘
┌──────┴──────┐
│ SEKRETARIAT │
└─────────────┘
\`\`\`
`).naskah
  expect(daftarLampiran[0]?.judul?.isi).toBe('BAGAN SUSUNAN ORGANISASI')
  expect(daftarLampiran[0]?.isi.map(satuan => satuan.tipe === 'alinea' && satuan.teks.isi).join()).toContain('│ SEKRETARIAT │')
})

test.each([
  'Penerimaan wajib disetor ke\n\nKas Daerah.',
  'Pemerintah Kabupaten memfasilitasi perpustakaan di\n\nKabupaten.',
  'Retribusi dipungut sesuai\nPasal 108 ayat (2) Undang-Undang Nomor 28 Tahun 2009.',
  'Surat dikirim ke kantor di Jl.\nMerdeka Nomor 5.',
  'Surat ditandatangani a.n.\nBupati oleh Sekretaris Daerah.',
  'Kamus disusun oleh Tgk.\nIbrahim, R. Ng.\nSastra, dan W.\nMarsden.',
  'Benih berasal dari padi, sorgum (L.)\nMoench, dan kapulaga.',
])('a line that no sentence ends goes on, whatever capital follows: %j', isi => {
  const { batangTubuh } = parseNaskah(`Pasal 1\n\nRapat dibuka.\n\nPasal 2\n\n${isi}\n\nPasal 3\n\nRapat ditutup.`).naskah
  const pasal = batangTubuh[1]
  expect(pasal?.tipe === 'pasal' && pasal.isi.map(satu => satu.tipe === 'alinea' && satu.teks.isi)).toEqual([isi.replace(/\n+/g, ' ')])
})

test.each(['Pasal 1, Pasal 2', 'Pasal 1 dan Pasal 2', 'Pasal 1 s.d. Pasal 2'])('an explanation of several Pasal at once: %s', tajuk => {
  const { penjelasan } = parseNaskah(`Pasal 1\n\nRapat.\n\nPENJELASAN\n\nII. PASAL DEMI PASAL\n\n${tajuk}\n\nCukup jelas.`).naskah
  expect(penjelasan?.isi.flatMap(satu => (satu.tipe === 'pasal' ? [[satu.nomor.nilai, satu.isi.length]] : []))).toEqual([
    ['1', 0],
    ['2', 1],
  ])
})

test('but a list of Pasal on a line of its own within a sentence is a reference', () => {
  const { batangTubuh } = parseNaskah('Pasal 1\n\nRapat dibuka menurut ketentuan dalam\n\nPasal 2 dan Pasal 3\n\nperaturan itu.').naskah
  expect(batangTubuh.map(satu => satu.tipe)).toEqual(['pasal'])
})

test('a region that is glued to its kind is read with its own name', () =>
  expect(
    parseNaskah('PERATURANDAERAH PROVINSITELADAN NOMOR 2 TAHUN 2014 TENTANG RAPAT\n\nPasal 1\n\nRapat diadakan.').naskah.identitas.daerah,
  ).toBe('Provinsi Teladan'))
