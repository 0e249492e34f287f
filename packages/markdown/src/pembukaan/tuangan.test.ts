import { describe, expect, test } from 'vitest'
import { formatNaskah, parseNaskah, pohon } from '../index.ts'

const badan = (sumber: string) =>
  pohon(parseNaskah(sumber).naskah)
    .replace(/^sisa: .*\n?/gm, '')
    .trimEnd()

const judul = 'PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2024 TENTANG RAPAT KERJA '
const jabatan = 'DENGAN RAHMAT TUHAN YANG MAHA ESA BUPATI CONTOH, '
const pertama = 'bahwa rapat kerja memerlukan pengaturan yang tetap;'
const kedua = 'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Rapat Kerja;'
const dasar = 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;'
const nama = 'PERATURAN BUPATI TENTANG RAPAT KERJA'
const isi =
  'BAB I KETENTUAN UMUM Pasal 1 Dalam Peraturan Bupati ini yang dimaksud dengan Rapat adalah pertemuan. Pasal 2 Rapat dibuka oleh ketua.'
const utuh = (menimbang: string, mengingat = `Mengingat : 1. ${dasar} `, menetapkan = `MEMUTUSKAN: Menetapkan : ${nama}. `) =>
  `${judul}${jabatan}${menimbang}${mengingat}${menetapkan}${isi}`
const menimbang = `Menimbang : a. ${pertama} b. ${kedua} `
const rapi = badan(utuh(menimbang))

describe('an opening poured into lines', () => {
  test('the first Bab ends the name after Menetapkan, with a full stop, without one, its number lost', () => {
    const tanpaTitik = rapi.replace('TENTANG RAPAT KERJA.\n', 'TENTANG RAPAT KERJA\n')
    expect(badan(`${utuh(menimbang).slice(0, -isi.length).trimEnd()}\n${isi}`)).toBe(rapi)
    expect(badan(utuh(menimbang, undefined, `MEMUTUSKAN: Menetapkan : ${nama} `))).toBe(tanpaTitik)
    expect(
      badan(`${judul}\n${jabatan}\n${menimbang}\nMEMUTUSKAN\nMenetapkan\n: ${nama} BAB I KETENTUAN UMUM Pasal 1\n\nRapat dibuka.`),
    ).toBe(
      badan(`${judul}\n${jabatan}\n${menimbang}\nMEMUTUSKAN\nMenetapkan : ${nama}\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n\nRapat dibuka.`),
    )
    expect(badan(`${judul}\n${jabatan}\nMEMUTUSKAN:\nMenetapkan : ${nama}. BAB KETENTUAN UMUM\n\nPasal 1\n\nRapat dibuka.`)).toBe(
      badan(`${judul}\n${jabatan}\nMEMUTUSKAN:\nMenetapkan : ${nama}. BAB I KETENTUAN UMUM\n\nPasal 1\n\nRapat dibuka.`),
    )
  })

  test('both labels and their colons above the first consideration, each mark alone on its line', () => {
    const sendiri = `Menimbang\nMengingat\n:\n:\na.\n${pertama}\nb.\n${kedua}\n1.\n${dasar}\n`
    expect(badan(`${judul}${jabatan}\n${sendiri}`)).toBe(badan(`${judul}${jabatan}\n${menimbang}\nMengingat : 1. ${dasar}`))
  })

  test('its marks without their stops, also the first ones', () => {
    const tanpaTitik = `Menimbang : a ${pertama}\nb ${kedua}\nMengingat : 1 ${dasar}\n2 ${dasar}\n`
    expect(badan(`${judul}${jabatan}\n${tanpaTitik}`)).toBe(
      badan(`${judul}${jabatan}\n${tanpaTitik.replace(/(?<= |^)([ab12]) (?=bahwa|Undang)/gm, '$1. ')}`),
    )
  })

  test('all on the line of the title, without the phrase and without the comma of the office', () => {
    const kepala = 'PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2007 TENTANG TATA KERJA DINAS KABUPATEN CONTOH BUPATI CONTOH'
    const { kepala: terbaca, pembukaan } = parseNaskah(`${kepala} Menimbang : a. bahwa\nrapat kerja perlu diatur; ${dasar}`).naskah
    expect([terbaca.judul?.isi, pembukaan.jabatan?.isi, pembukaan.menimbang?.isi.length]).toEqual([
      'TATA KERJA DINAS KABUPATEN CONTOH',
      'BUPATI CONTOH',
      1,
    ])
    const staf = parseNaskah(
      'PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2007 TENTANG TATA KERJA STAF AHLI BUPATI CONTOH\n\nPasal 1\n\nRapat dibuka.',
    ).naskah
    expect(staf.kepala.judul?.isi).toBe('TATA KERJA STAF AHLI BUPATI CONTOH')
  })

  test('Menimbang before DENGAN RAHMAT, which ends with a comma too', () => {
    expect(badan(`${judul}Menimbang : ${jabatan.replace('ESA ', 'ESA, ')}a. ${pertama} b. ${kedua} Mengingat : 1. ${dasar}`)).toBe(
      badan(`${judul}${jabatan.replace('ESA ', 'ESA, ')}Menimbang : a. ${pertama} b. ${kedua} Mengingat : 1. ${dasar}`),
    )
  })

  test('the label of the legal basis behind a consideration without a letter, and a letter glued to its word', () => {
    const sendiri = `Menimbang : ${pertama} `
    const terpisah = badan(`${judul}${jabatan}\n${sendiri}\nMengingat : 1. Kitab Undang-Undang Hukum Perdata;\n2. ${dasar}`)
    expect(badan(`${judul}${jabatan}${sendiri}Mengingat : 1. Kitab Undang-Undang Hukum Perdata; 2. ${dasar}`)).toBe(terpisah)
    expect(badan(utuh(menimbang.replace('b. bahwa', 'b.bahwa')))).toBe(rapi)
  })

  test('a first page that ends within the considerations, a semicolon that is missing, the consent of the council', () => {
    expect(badan(`${judul}${jabatan}Menimbang :a. ${pertama} b. ${kedua}\n\nMengingat : 1. ${dasar}`)).toBe(
      badan(`${judul}${jabatan}\nMenimbang : a. ${pertama}\nb. ${kedua}\n\nMengingat : 1. ${dasar}`),
    )
    const tanpaTanda = (isi: string) => isi.replace(/;$/, '')
    expect(badan(utuh(`Menimbang : a. ${tanpaTanda(pertama)} b. ${kedua} `))).toBe(rapi.replace('tetap;', 'tetap'))
    const gazet = dasar.replace(';', ' (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244)')
    expect(badan(utuh(menimbang, `Mengingat : 1. ${gazet} 2. ${dasar} `))).toContain('angka 2\n')
    const setuju = 'Dengan Persetujuan Bersama DEWAN PERWAKILAN RAKYAT DAERAH KABUPATEN CONTOH dan BUPATI CONTOH '
    expect(badan(utuh(menimbang, `Mengingat : 1. ${dasar} ${setuju}`))).toBe(rapi)
  })

  test('both labels between the office and the considerations', () => {
    const tanpaFrasa = `${judul}BUPATI CONTOH, `
    expect(badan(`${tanpaFrasa}Menimbang Mengingat : : a. ${pertama} b. ${kedua} 1. ${dasar}`)).toBe(
      badan(`${tanpaFrasa}\nMenimbang : a. ${pertama}\nb. ${kedua}\nMengingat : 1. ${dasar}`),
    )
  })

  test('the mark of a list at the end of its line', () => {
    const awal = `BAB I KETENTUAN UMUM Pasal 1 Dalam Peraturan Bupati ini yang dimaksud dengan: 1.`
    expect(badan(`${awal}\nDaerah adalah Kabupaten Contoh.\n2.\nRapat adalah pertemuan.`)).toBe(
      badan(
        `BAB I\nKETENTUAN UMUM\nPasal 1\nDalam Peraturan Bupati ini yang dimaksud dengan:\n1. Daerah adalah Kabupaten Contoh.\n2. Rapat adalah pertemuan.`,
      ),
    )
    expect(
      badan(`BAB II TATA KERJA RAPAT Pasal 2 Rapat dibuka oleh ketua dan dicatat oleh sekretaris. Pasal 3 (1)\n(2)\nRapat ditutup.`),
    ).toContain('AYAT 1\n    AYAT 2\n      Rapat ditutup.')
  })

  test('the label of the legal basis before the last consideration', () => {
    expect(badan(utuh(`Menimbang : a. ${pertama} `, `Mengingat : b ${kedua} 1. ${dasar} `))).toBe(rapi)
  })

  test('a letter on a line of its own, behind both labels', () => {
    expect(badan(`${judul}\n${jabatan}\nMenimbang\n\nMengingat\n\na. ${pertama}\n\nb.\n\n${kedua}\n\n1. ${dasar}`)).toBe(
      badan(`${judul}\n${jabatan}\nMenimbang : a. ${pertama}\n\nb. ${kedua}\n\nMengingat : 1. ${dasar}`),
    )
  })

  test('bullets for the letters of considerations, an office with a colon, a mark with a stroke', () => {
    const { menimbang: butir } = parseNaskah(`${judul}\n${jabatan}\nMenimbang:\n- ${pertama}\n- ${kedua}`).naskah.pembukaan
    expect(butir?.isi.map(satu => (satu.tipe === 'alinea' ? satu.teks.isi : satu.tipe))).toEqual([pertama, kedua])
    const { kepala, pembukaan } = parseNaskah(`${judul.trimEnd()}\nBUPATI CONTOH :\nMenimbang : ${pertama}`).naskah
    expect([kepala.judul?.isi, pembukaan.jabatan?.isi]).toEqual(['RAPAT KERJA', 'BUPATI CONTOH :'])
    expect(badan(`${judul}\n${jabatan}\n${menimbang}\nMengingat : 1. ${dasar}\n2- ${dasar}\n3. ${dasar}`)).toBe(
      badan(`${judul}\n${jabatan}\n${menimbang}\nMengingat : 1. ${dasar}\n2. ${dasar}\n3. ${dasar}`),
    )
  })

  test('a label with a slip in it', () => {
    for (const salah of ['Mengigat', 'Menginggat', 'Mengimgat'])
      expect(badan(`${judul}\n${jabatan}\n${menimbang}\n${salah} : 1. ${dasar}`)).toBe(
        badan(`${judul}\n${jabatan}\n${menimbang}\nMengingat : 1. ${dasar}`).replace(/mengingat: Mengingat/i, `mengingat: ${salah}`),
      )
  })
})

describe('a head that a scanner or a hand changed', () => {
  test('zeros, a blank or a stray letter in NOMOR', () => {
    for (const nomor of ['N0M0R', 'NOM OR', 'NOMOIR'])
      expect(parseNaskah(judul.replace('NOMOR', nomor)).naskah.kepala.nomor?.isi).toBe(`${nomor} 7 TAHUN 2024`)
  })

  test('the office without its comma, when it is a paragraph that the kind names', () => {
    const kepala = 'PERATURAN BUPATI CONTOH\nNOMOR 7 TAHUN 2024\nTENTANG\nTUNJANGAN'
    const terbaca = (sela: string) => parseNaskah(`${kepala}${sela}BUPATI CONTOH\n\nMenimbang : ${pertama}`).naskah
    expect([terbaca('\n\n').pembukaan.jabatan?.isi, terbaca('\n\n').kepala.judul?.isi]).toEqual(['BUPATI CONTOH', 'TUNJANGAN'])
    expect([terbaca('\n').pembukaan.jabatan?.isi, terbaca('\n').kepala.judul?.isi]).toEqual([undefined, 'TUNJANGAN BUPATI CONTOH'])
  })
})

describe('a body that a converter poured or cut', () => {
  const bab = 'BAB II TATA KERJA RAPAT Pasal 2'
  const ayat = ['Rapat dibuka oleh ketua dan dicatat oleh sekretaris.', 'Rapat ditutup oleh ketua.'] as const
  const rapiAyat = badan(`BAB II\nTATA KERJA RAPAT\n\nPasal 2\n\n(1) ${ayat[0]}\n\n(2) ${ayat[1]}\n\nPasal 3\n\nRapat dilaporkan.`)

  test('marks of ayat with a blank before their bracket, with one bracket, with none before the first', () => {
    expect(badan(`${bab} (1 ) ${ayat[0]} (2) ${ayat[1]} Pasal 3 Rapat dilaporkan.`)).toBe(rapiAyat)
    expect(badan(`${bab}. 1) ${ayat[0]} 2) ${ayat[1]} Pasal 3. Rapat dilaporkan.`)).toContain('angka-kurung 2')
    expect(badan(`${bab} Rapat dibuka. Pasal 3 1 ${ayat[0]} Pasal 4 1 ${ayat[1]}`)).toMatch(/PASAL 3\n.*\n.*PASAL 4\n/)
  })

  test('a Bagian at the head of a poured paragraph, its number at the end of the line of the Bab, headings without their blank', () => {
    const rapi = badan(
      `BAB II\nTATA KERJA RAPAT\n\nBagian Kesatu\nUmum\n\nPasal 2\n\n(1) ${ayat[0]}\n\n(2) ${ayat[1]}\n\nBagian Kedua\nRapat Tahunan\n\nPasal 3\n\n(1) ${ayat[0]}\n\n(2) ${ayat[1]}`,
    )
    const isiPasal = `(1) ${ayat[0]} (2) ${ayat[1]}`
    expect(
      badan(`BAB II TATA KERJA RAPAT Bagian Kesatu\n\nUmum Pasal 2\n\n${isiPasal}\n\nBagian Kedua Rapat Tahunan Pasal 3 ${isiPasal}`),
    ).toBe(rapi)
    expect(badan(`BABII TATA KERJA RAPAT Pasal2 ${isiPasal} Pasal3 ${isiPasal}`)).toBe(
      badan(`BAB II TATA KERJA RAPAT Pasal 2 ${isiPasal} Pasal 3 ${isiPasal}`),
    )
  })

  test('definitions in one paragraph, ayat behind a sentence without its full stop or behind a number left out', () => {
    const umum = 'Dalam Peraturan Bupati ini yang dimaksud dengan:'
    expect(badan(`BAB I\nKETENTUAN UMUM\nPasal 1\n${umum} 1. Daerah adalah Kabupaten Contoh. 2. Rapat adalah pertemuan.`)).toBe(
      badan(`BAB I\nKETENTUAN UMUM\nPasal 1\n${umum}\n1. Daerah adalah Kabupaten Contoh.\n2. Rapat adalah pertemuan.`),
    )
    expect(badan(`Pasal 2\n(1) ${ayat[0].replace('.', '')} (2) ${ayat[1]}`)).toBe(
      badan(`Pasal 2\n(1) ${ayat[0].replace('.', '')}\n\n(2) ${ayat[1]}`),
    )
    expect(badan(`Pasal 2\n(1) ${ayat[0]} (3) ${ayat[1]}`)).toBe(badan(`Pasal 2\n(1) ${ayat[0]}\n\n(3) ${ayat[1]}`))
    expect(badan(`Pasal 2\n(1) Rapat sebagaimana dimaksud pada ayat (2) Peraturan ini dan (2) Undang itu ditutup.`)).not.toContain('AYAT 2')
  })

  test('marks of ayat that a converter read before all their texts', () => {
    expect(badan(`BAB II TATA KERJA RAPAT Pasal 2 (1) (2)\n${ayat[0]} ${ayat[1]}`)).toContain('AYAT 1\n    AYAT 2\n')
  })

  test('the heading of a Pasal glued to that of its Bab', () => {
    expect(badan('BAB I\nUMUMPasal 1\nRapat dibuka.')).toBe(badan('BAB I\nUMUM\n\nPasal 1\n\nRapat dibuka.'))
  })

  test('the head of a page whose number stands between two strokes', () => {
    expect(badan('Pasal 1\nRapat dibuka oleh\nPRESIDEN REPUBLIK INDONESIA -\n2\n-\nketua.')).toBe(
      badan('Pasal 1\nRapat dibuka oleh ketua.'),
    )
  })

  test('a piece without a head proves nothing by what it leaves out, a whole text does', () => {
    const cuplikan = (sumber: string) => parseNaskah(sumber).naskah.sifat.cuplikan
    const potongan = 'Paragraf 6\nRapat\n\nPasal 50\n\nRapat dibuka.'
    expect(cuplikan(potongan)).toBe(true)
    expect(cuplikan(formatNaskah(parseNaskah(`${potongan}\n\nDitetapkan di Contoh\npada tanggal 2 Januari 2024`).naskah))).toBe(true)
    expect(cuplikan(`---\njenis: Peraturan Bupati\n---\n\n${potongan}`)).toBe(false)
    expect(cuplikan('Pasal 1\n\nRapat dibuka.\n\nPasal 3\n\nRapat ditutup.')).toBe(false)
    expect(cuplikan(`${judul}\n\nPasal 2\n\nRapat dibuka.`)).toBe(false)
  })
})

describe('a legal basis that nothing but its mark parts from what stands before it', () => {
  const perkara = (sumber: string) => {
    const { menimbang, mengingat, memperhatikan } = parseNaskah(sumber).naskah.pembukaan
    const panjang = (isi: readonly unknown[] | undefined) =>
      isi?.flatMap(satu => (satu as { daftarButir?: readonly unknown[] }).daftarButir ?? [satu]).length
    return [panjang(menimbang?.isi), panjang(mengingat?.isi), panjang(memperhatikan?.isi)]
  }
  const kepala = `PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2024 Menimbang Mengingat TENTANG RAPAT KERJA ${jabatan}`

  test('behind a full stop or a comma of the last consideration, with the colon of its column and without', () => {
    for (const sela of ['. : ', '. ', ', '])
      expect(perkara(`${kepala}: a. ${pertama} b. ${kedua.slice(0, -1)}${sela}1. ${dasar}\n\n2. ${dasar}`)).toEqual([2, 2, undefined])
  })

  test('Memperhatikan at the end of a line of it', () => {
    expect(
      perkara(
        `${judul}${jabatan}${menimbang}Mengingat : 1. ${dasar} 2. Peraturan Pemerintah Nomor 18 Tahun 2016. Memperhatikan\n:\n1.\nSurat Gubernur Contoh Nomor 5 Tahun 2020.`,
      ),
    ).toEqual([2, 2, 1])
  })
})
