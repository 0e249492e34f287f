import { describe, expect, test } from 'vitest'
import { formatNaskah, parseNaskah, pohon } from './index.ts'

const badan = (sumber: string) => pohon(parseNaskah(sumber).naskah)
/** Every text that was read, each whole. */
const teks = (sumber: string) =>
  JSON.stringify(parseNaskah(sumber).naskah)
    .match(/(?<="isi":")(?:[^"\\]|\\.)+/g)
    ?.map(isi => JSON.parse(`"${isi}"`))

describe('a clean draft is not read as a poured or scanned one', () => {
  test.each([
    'Tim beranggotakan dua (2) Orang ahli.',
    'Ketua dipilih dari tiga (2) Kecamatan.',
    'Nama ditulis dalam kolom (2) Lampiran ini.',
    'Sanksi bertahap dari teguran sampai (2) Pembebasan tugas.',
    'Ketentuan ayat (1) jo (2) Undang-Undang berlaku.',
    'Ketentuan dimaksud ayat (1) serta (2) Peraturan ini berlaku.',
    'Ketentuan dalam Pasal 3 (2) Peraturan ini berlaku.',
    'Peserta mengisi isian (2) Nama lengkap dan nomor urut (3) Jabatan.',
    'Ayat ditulis seperti "(1) Rapat dibuka. (2) Rapat ditutup." di dalam Pasal.',
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

  test.each([
    'Biaya dibebankan pada rekening No. 12',
    'Honorarium ketua Rp. 500',
    'Kantor terletak di Jalan Mawar Blok. 5',
    'Rapat menurut Keputusan Nomor. 12',
    'Gangguan diatur dalam Stbl. 1926 No. 226',
  ])('the number behind an abbreviation before a Bab is no page: %s', isi =>
    expect(teks(`BAB I\nUMUM\n\nPasal 1\n\n${isi}\n\nBAB II\nPENUTUP\n\nPasal 2\n\nRapat ditutup.`)).toContain(isi),
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

describe('what a sentence names is no heading that was poured into it', () => {
  const penutup = 'Pasal 3\n\nRapat ditutup.\n\nDitetapkan di Contoh\npada tanggal 2 Januari 2024\n\nBUPATI CONTOH,\n\nBUDI'
  const tempat: Readonly<Record<string, (isi: string) => string>> = {
    'a Pasal': isi => `BAB I\nUMUM\n\nPasal 1\n\nRapat dibuka.\n\nPasal 2\n\n${isi}\n\n${penutup}`,
    'an element': isi => `Pasal 1\n\nRapat dibuka.\n\nPasal 2\n\nRapat terdiri atas:\n\na. rapat;\n\nb. ${isi}\n\n${penutup}`,
    'an annex': isi =>
      `Pasal 1\n\nRapat dibuka.\n\nPasal 2\n\nRapat dicatat.\n\n${penutup}\n\nLAMPIRAN\nPERATURAN BUPATI CONTOH\n\nPEDOMAN\n\n${isi}`,
    'an explanation': isi =>
      `Pasal 1\n\nRapat dibuka.\n\nPasal 2\n\nRapat dicatat.\n\n${penutup}\n\nPENJELASAN\n\nI. UMUM\n\n${isi}\n\nII. PASAL DEMI PASAL\n\nPasal 1\n\nCukup jelas.\n\nPasal 2\n\n${isi}\n\nPasal 3\n\nCukup jelas.`,
    'a dictum': isi => `Menimbang : bahwa perlu tim;\n\nMEMUTUSKAN :\n\nMenetapkan :\n\nKESATU : ${isi}\n\nKEDUA : Rapat dicatat.`,
  }
  const daftar = [
    'Dalam BAB III KETENTUAN PIDANA Pasal 12 Peraturan Daerah Nomor 4 Tahun 2011 dan BAB IV PERALIHAN Pasal 15 Peraturan Daerah itu dicabut.',
    'Ketentuan dalam Bab II Pasal 4 Peraturan Daerah Nomor 2 Tahun 2018. Bab III Pasal 9 Peraturan Daerah tersebut tidak berlaku.',
    'Konsiderans diawali dengan kata Menimbang : dan dasar hukum diawali dengan kata Mengingat : pada margin kiri halaman pertama.',
    'Putusan rapat memuat kalimat "MEMUTUSKAN: Menetapkan : Peraturan ini berlaku" dan ditandatangani oleh ketua rapat.',
    'Pertimbangan rapat (meliputi: a. bahwa usul diterima; b. bahwa biaya tersedia; dan c. bahwa waktu cukup untuk pelaksanaannya) dicatat.',
    'Contoh penulisan: Pasal 12 Setiap orang wajib hadir; Pasal 13 Setiap orang wajib mencatat hasil rapat dan menyimpannya.',
    'Susunan peraturan terdiri atas BAB I KETENTUAN UMUM, BAB II TATA KERJA RAPAT, dan BAB III KETENTUAN PENUTUP.',
    'Hak berkumpul dijamin UUD Pasal 28 Kemerdekaan berserikat dan berkumpul serta UUD Pasal 28E Setiap orang bebas berkumpul.',
    'Pasal-pasal itu berlaku. Pasal 4A Peraturan Bupati ini berlaku juga. Pasal 4B Peraturan Bupati ini tidak berlaku lagi.',
    'Ketentuan Bagian Kesatu Umum Pasal 4 Peraturan Daerah Nomor 2 Tahun 2018 dan Bagian Kedua Tugas Pasal 6 Peraturan Daerah itu dicabut.',
    'Diktum KESATU : memuat pembentukan tim, diktum KEDUA : memuat tugas tim, dan diktum KETIGA : memuat biaya tim.',
    'Pasal satu-satunya itu berlaku. Pasal tunggal lain dicabut. Pasal Tunggal dalam peraturan lama tidak berlaku lagi bagi rapat.',
    'BUKU I PEDOMAN RAPAT dan BUKU II PEDOMAN PELAPORAN merupakan pedoman yang ditetapkan oleh kepala perangkat daerah.',
    'Dasar hukum (memuat: 1. Undang-Undang Nomor 6 Tahun 2014; 2. Peraturan Pemerintah Nomor 43 Tahun 2014; dan 3. Peraturan Daerah) dicatat.',
  ]
  for (const [nama, naskah] of Object.entries(tempat)) {
    test.each(daftar)(`in ${nama}: %s`, isi => {
      const tanpa = naskah('Rapat dicatat.')
      expect(teks(naskah(isi))).toContain(nama === 'a dictum' && !isi.startsWith('KESATU') ? `KESATU : ${isi}` : isi)
      expect(badan(naskah(isi)).split('\n')).toHaveLength(badan(tanpa).split('\n').length)
    })
  }

  test('but a line does hold the headings that are missing around it', () => {
    const isi = 'Pasal 3 Rapat dicatat oleh sekretaris dan dilaporkan kepada ketua. Pasal 4 Rapat dapat ditunda paling lama tujuh hari.'
    const sekitar = (tengah: string) => badan(`Pasal 1\n\nRapat dibuka.\n\nPasal 2\n\n${tengah}\n\nPasal 5\n\nRapat ditutup.`)
    expect(sekitar(`Rapat dipimpin ketua.\n\n${isi}`).match(/PASAL/g)).toHaveLength(5)
    expect(sekitar(`Rapat menurut ${isi.replaceAll('Pasal ', 'Pasal 1')}`).match(/PASAL/g)).toHaveLength(3)
  })
})

describe('a sentence that begins with the name of a unit is no heading', () => {
  const draf = (isi: string) => `Pasal 1\n\nRapat dibuka.\n\n${isi}\n\nPasal 2\n\nRapat ditutup.`
  test.each([
    'Pasal 2 Perjanjian Kerja disesuaikan dengan Peraturan Bupati ini.',
    'Pasal 3 Perjanjian Kerja disesuaikan dengan Peraturan Bupati ini.',
    'Bagian Kesatu Umum, Bagian Kedua Rapat Tahunan, dan Bagian Ketiga Rapat Bulanan tetap berlaku.',
    'Bagian Kesatu Keputusan dan Bagian Kedua Keputusan Bupati tentang tim dicabut dan dinyatakan tidak berlaku.',
    'Bagian Kesatu Peraturan Bupati Nomor 3 Tahun 2019 tentang Tata Kerja\nPerangkat Daerah dicabut dan dinyatakan tidak berlaku.',
    'Paragraf 2 Keputusan Bupati tentang Tata Kerja Tim Rapat Kerja Daerah\ndicabut dan dinyatakan tidak berlaku.',
    'Ditetapkan di tempat lain oleh ketua apabila kantor tidak dapat dipakai.',
  ])('%s', isi => {
    expect(teks(draf(isi))).toContain(isi.replaceAll('\n', ' '))
    expect(badan(draf(isi)).match(/PASAL/g)).toHaveLength(2)
    const sekali = formatNaskah(parseNaskah(draf(isi)).naskah)
    expect(formatNaskah(parseNaskah(sekali).naskah)).toBe(sekali)
  })

  test('but a heading does stand before its sentence, and a title is broken over lines', () => {
    expect(badan(draf('Pasal 2 Rapat dicatat.').replace('\nPasal 2\n', '\nPasal 3\n')).match(/PASAL/g)).toHaveLength(3)
    const judul = 'Bagian Kesatu Tugas, Fungsi, Susunan Organisasi, Kedudukan,\ndan Tata Kerja'
    expect(badan(`BAB I\nUMUM\n${judul}\nPasal 1\nRapat dibuka.`)).toContain('Kedudukan, dan Tata Kerja\n    PASAL 1')
  })

  test('a catchword before the heading of the next page is left out', () => {
    const rapi = badan(draf('').replace('Rapat ditutup', 'Setiap rapat ditutup'))
    for (const kembar of ['Pasal 2 Pasal 2 Setiap rapat ditutup.', 'Pasal 2\nPasal 2 Setiap rapat ditutup.']) {
      const { naskah } = parseNaskah(`Pasal 1\n\nRapat dibuka.\n\n${kembar}`)
      expect(pohon(naskah)).toBe(`${rapi}\nsisa: Pasal 2`)
    }
  })

  test('the heading of an explanation does not go on with a number of its first sentence', () => {
    expect(teks('Pasal 1\n\nRapat dibuka.\n\nPENJELASAN\n\nI. UMUM\n\nTahun 2024 adalah tahun pertama.')).toContain('I. UMUM')
  })
})

describe('an annex, an explanation or a closing that is only spoken of', () => {
  const ubah = (menetapkan: string) =>
    `Menimbang : bahwa rapat perlu diatur;\n\nMEMUTUSKAN:\n\nMenetapkan : ${menetapkan}\n\nPasal I\n\nLampiran diubah.\n\nPasal II\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`
  test.each([
    'PERATURAN BUPATI TENTANG PERUBAHAN ATAS LAMPIRAN PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG RAPAT KERJA.',
    'PERATURAN BUPATI TENTANG PERUBAHAN LAMPIRAN II PERATURAN BUPATI NOMOR 5 TAHUN 2020.',
    'PERATURAN BUPATI TENTANG PENYUSUNAN PENJELASAN ATAS PERATURAN DAERAH.',
    'PERATURAN BUPATI TENTANG PERUBAHAN BAB I PEDOMAN RAPAT.',
  ])('the name after Menetapkan, on one line and on two: %s', nama => {
    for (const sumber of [nama, nama.replace(/ (?=LAMPIRAN|PENJELASAN)/, '\n')]) {
      const { pembukaan, daftarLampiran, penjelasan, batangTubuh } = parseNaskah(ubah(sumber)).naskah
      expect([pembukaan.menetapkan?.isi, daftarLampiran, penjelasan, batangTubuh.length]).toEqual([nama, [], undefined, 2])
    }
  })

  test.each([
    'Rapat membahas PENJELASAN ATAS PERATURAN DAERAH tentang anggaran bersama perangkat daerah.',
    'Perubahan LAMPIRAN PERATURAN BUPATI Nomor 5 Tahun 2020 ditetapkan dengan Peraturan Bupati.',
    'Agar setiap orang dapat mengetahui jadwal rapat, sekretaris mengumumkannya melalui laman resmi.',
    'Agar setiap orang memperoleh undangan, sekretaris mengirimkannya melalui surat elektronik.',
    'Agar semua orang yang hadir dapat berbicara, ketua membatasi waktu setiap pembicara.',
  ])('a sentence of a Pasal: %s', isi => {
    expect(teks(`Pasal 1\n\n(1) Rapat dibuka.\n\n(2) ${isi}\n\nPasal 2\n\n${isi}`)?.filter(satu => satu === isi)).toHaveLength(2)
  })

  test.each([
    'Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini.',
    'Agar supaya setiap orang dapat mengetahui memerintahkan pengundangan Peraturan Bupati ini.',
    'Agar setiap orang dapat mengetaltuinya, memerintahkan pengundangan Peraturan Bupati ini.',
  ])('but the order itself closes a regulation: %s', isi => {
    expect(parseNaskah(`Pasal 1\n\nRapat dibuka.\n\n${isi}`).naskah.penutup.perintah?.isi).toBe(isi)
  })
})

describe('a draft in the canonical dialect has each part on a line of its own', () => {
  const depan = '---\njenis: Peraturan Bupati\n---\n\n'
  const daftar = [
    'Ketentuan dalam BAB III KETENTUAN PIDANA Pasal 12 Peraturan Daerah Nomor 4 Tahun 2011 dan BAB IV PERALIHAN Pasal 15 Peraturan Daerah itu dicabut.',
    'Konsiderans diawali dengan kata Menimbang : dan dasar hukum diawali dengan kata Mengingat : pada margin kiri halaman pertama.',
    'Contoh penulisan: Pasal 12 Setiap orang wajib hadir; Pasal 13 Setiap orang wajib mencatat hasil rapat dan menyimpannya.',
    'Dasar hukum memuat: 1. Undang-Undang Nomor 6 Tahun 2014; 2. Peraturan Pemerintah Nomor 43 Tahun 2014; dan 3. Peraturan Daerah.',
    'Rapat membahas PENJELASAN ATAS PERATURAN DAERAH tentang anggaran bersama perangkat daerah terkait.',
  ]
  test.each(daftar)('and is not parted: %s', isi => {
    for (const badanDraf of [
      `### Pasal 1\n\n${isi}`,
      `### Pasal 1\n\n(1) ${isi}\n\n(2) Rapat ditutup.`,
      `### Pasal 1\n\nRapat dibuka.\n\n# LAMPIRAN I RAPAT\n\n${isi}`,
    ])
      expect(teks(depan + badanDraf)).toContain(isi)
  })

  test.each(daftar.filter(isi => !/^Dasar hukum|^Rapat/.test(isi)))('so that lines which format joins stay one paragraph: %s', isi => {
    const terpenggal = `Pasal 1\n\n${isi.replaceAll(/(.{40}\S*) /g, '$1\n')}\n\nPasal 2\n\nRapat ditutup.`
    const sekali = formatNaskah(parseNaskah(terpenggal).naskah)
    expect(teks(terpenggal)).toContain(isi)
    expect(formatNaskah(parseNaskah(sekali).naskah)).toBe(sekali)
  })
})
