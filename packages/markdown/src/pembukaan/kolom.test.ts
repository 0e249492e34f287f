import { describe, expect, test } from 'vitest'
import { parseNaskah, pohon } from '../index.ts'

/** Without what belongs to no part: page numbers and marks that lost their text. */
const badan = (sumber: string) =>
  pohon(parseNaskah(sumber).naskah)
    .replace(/^sisa: .*\n?/gm, '')
    .trimEnd()

const kepala = 'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2019\nTENTANG\nRAPAT KERJA\nDENGAN RAHMAT TUHAN YANG MAHA ESA\nBUPATI CONTOH,\n'
const menimbang = [
  'bahwa rapat kerja memerlukan pengaturan yang tetap;',
  'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Rapat Kerja;',
] as const
const mengingat = [
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
  'Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah;',
] as const
const isi = '\nMEMUTUSKAN:\nMenetapkan : PERATURAN BUPATI TENTANG RAPAT KERJA.\n\nPasal 1\n\nRapat dicatat.'
const rapi = badan(
  `${kepala}Menimbang : a. ${menimbang[0]}\nb. ${menimbang[1]}\nMengingat : 1. ${mengingat[0]}\n2. ${mengingat[1]}\n${isi}`,
)

describe('the columns of an opening, wherever a converter read them', () => {
  test('both labels before the text of the considerations', () => {
    expect(
      badan(
        `${kepala}Menimbang\n\n:\n\nMengingat\n\n:\n\na. ${menimbang[0]}\nb. ${menimbang[1]}\n1. ${mengingat[0]}\n2 ${mengingat[1]}\n${isi}`,
      ),
    ).toBe(rapi)
  })

  test('a single consideration without a mark stays a consideration', () => {
    const { menimbang: pertama, mengingat: kedua } = parseNaskah(
      `${kepala}Menimbang\nMengingat\n:\nbahwa untuk melaksanakan Pasal 4 Peraturan Daerah Nomor 2 Tahun 2018 tentang Rapat, perlu menetapkan Peraturan Bupati\ntentang Rapat Kerja;\n: 1. ${mengingat[0]}\n${isi}`,
    ).naskah.pembukaan
    expect([pertama?.isi.length, kedua?.isi.map(satu => satu.tipe)]).toEqual([1, ['rincian']])
  })

  test('marks that were read before all their texts are set aside', () => {
    expect(
      badan(
        `${kepala}Menimbang\n: a.\nb.\nMengingat\n: 1.\n2.\n${menimbang[0]} ${menimbang[1].replace(/;$/, '.')} ${mengingat.join(' ')}\n${isi}`,
      ),
    ).toBe(
      rapi
        .replace(/;(?=\nmengingat)/, '.')
        .replace(/^ {2}(?:huruf|angka) .\n/gm, '')
        .replace(/^ {4}(?=bahwa|Undang|Peraturan Pemerintah)/gm, '  '),
    )
  })

  test('marks of which only the full stop is left', () => {
    const { menimbang: pertama, mengingat: kedua } = parseNaskah(
      `PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2019\nTENTANG\nRAPAT KERJA Menimbang :a. Mengingat DENGAN RAHMAT TUHAN YANG MAHA ESA BUPATI CONTOH, ${menimbang[0]} . ${menimbang[1]} .${mengingat[0]} . ${mengingat[1]}\n${isi}`,
    ).naskah.pembukaan
    const alinea = (daftar: typeof pertama) => daftar?.isi.map(satu => (satu.tipe === 'alinea' ? satu.teks.isi : satu.tipe))
    expect([alinea(pertama), alinea(kedua)]).toEqual([menimbang, mengingat])
  })

  test('a mark on a line of its own keeps its text', () => {
    expect(
      badan(
        `${kepala}Menimbang\n: a.\n${menimbang[0]}\nb.\n${menimbang[1]}\nMengingat\n: 1.\n${mengingat[0]}\n2.\n${mengingat[1]}\n${isi}`,
      ),
    ).toBe(rapi)
  })

  test('labels before DENGAN RAHMAT, and the second one before the last consideration', () => {
    const semua = `PERATURAN BUPATI CONTOH NOMOR 1 TAHUN 2019 TENTANG RAPAT KERJA Menimbang DENGAN RAHMAT TUHAN YANG MAHA ESA BUPATI CONTOH, : a. ${menimbang[0]}\n\nMengingat b. ${menimbang[1]} : 1. ${mengingat[0]} 2. ${mengingat[1]}\n${isi}`
    expect(badan(semua)).toBe(rapi)
    const keduanya = `PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2019\nTENTANG\nRAPAT KERJA\nMenimbang :a. Mengingat DENGAN RAHMAT TUHAN YANG MAHA ESA\nBUPATI CONTOH, a. ${menimbang[0]}\nb. ${menimbang[1]}\n1. ${mengingat[0]}\n2. ${mengingat[1]}\n${isi}`
    expect(badan(keduanya)).toBe(rapi)
  })

  test('the second label at the end of the line of the considerations, its colon on the next one', () => {
    expect(
      badan(`${kepala}Menimbang : a. ${menimbang[0]} b. ${menimbang[1]} Mengingat\n: 1.\n${mengingat[0]}\n2.\n${mengingat[1]}\n${isi}`),
    ).toBe(rapi)
  })

  test('the second label in the middle of an unfinished consideration, where a page began', () => {
    const [satu, dua] = menimbang[0].split(' yang ') as [string, string]
    expect(
      badan(`${kepala}Menimbang : a. ${satu}\nMengingat\nyang ${dua}\nb. ${menimbang[1]}\n1. ${mengingat[0]}\n2. ${mengingat[1]}\n${isi}`),
    ).toBe(rapi)
  })

  test('page numbers before the first words of each page, and the name of the Word file at its foot', () => {
    expect(
      badan(
        `1 PERATURAN BUPATI CONTOH NOMOR 1 TAHUN 2019 TENTANG RAPAT KERJA DENGAN RAHMAT TUHAN YANG MAHA ESA BUPATI CONTOH, Menimbang : a. ${menimbang[0]} b. ${menimbang[1]} Mengingat : 1. ${mengingat[0]} C:\\Kantor\\Rapat\\perbup rapat.doc 1\n\n2 2. ${mengingat[1]} MEMUTUSKAN: Menetapkan : PERATURAN BUPATI TENTANG RAPAT KERJA.\n\n3 Pasal 1 Rapat dicatat.`,
      ),
    ).toBe(rapi)
  })

  test('the phrase ends the title also when a letter of it is missing', () => {
    expect(badan(`${kepala.replace('DENGAN', 'DENGA')}${isi}`)).toContain('judul: RAPAT KERJA\nfrasa: DENGA RAHMAT TUHAN YANG MAHA ESA\n')
  })

  test('MEMUTUSKAN at the end of the legal basis, and a decision whose dicta follow its title at once', () => {
    expect(
      badan(
        `${kepala.replace(/PERATURAN/g, 'KEPUTUSAN')}Menimbang : ${menimbang[0]}\nMengingat : 1. ${mengingat[0]} MEMUTUSKAN\nMenetapkan\nKEPUTUSAN BUPATI TENTANG RAPAT KERJA.\nKESATU : Membentuk tim.\nKEDUA : Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.`,
      ),
    ).toContain(
      'memutuskan: MEMUTUSKAN\nmenetapkan: KEPUTUSAN BUPATI TENTANG RAPAT KERJA.\nKESATU : Membentuk tim.\nKEDUA : Keputusan Bupati ini',
    )
  })

  test('a decision that names nothing after Menetapkan', () => {
    const diktum = 'KESATU : Membentuk tim.\nKEDUA : Tim bertugas:\na. menyusun rencana; dan\nb. melapor.'
    for (const sela of [' : ', ' :\n', ' :\n\n'])
      expect(
        badan(`${kepala.replace(/PERATURAN/g, 'KEPUTUSAN')}Menimbang : ${menimbang[0]}\n\nMEMUTUSKAN:\nMenetapkan${sela}${diktum}`),
      ).toContain('memutuskan: MEMUTUSKAN:\nKESATU : Membentuk tim.\nKEDUA : Tim bertugas:')
  })

  test('an instruction, which has neither considerations nor a formula', () => {
    const {
      kepala: satu,
      pembukaan,
      batangTubuh,
    } = parseNaskah(
      'INSTRUKSI BUPATI CONTOH\nNOMOR 4 TAHUN 2024\n\nTENTANG\n\nPENINGKATAN RAPAT KERJA\n\nBUPATI CONTOH,\n\nDalam rangka rapat kerja, dengan ini menginstruksikan:\n\nKepada : 1. Camat; dan\n2. Lurah.\n\nUntuk :\n\nKESATU : Mengadakan rapat.\nKEDUA : Melaporkan hasilnya.\n\nDikeluarkan di Contoh\npada tanggal 2 Mei 2024',
    ).naskah
    expect([satu.judul?.isi, pembukaan.jabatan?.isi]).toEqual(['PENINGKATAN RAPAT KERJA', 'BUPATI CONTOH,'])
    expect(batangTubuh.map(({ tipe }) => tipe)).toEqual(['alinea', 'alinea'])
  })

  test('the table of initials to the left of a signature', () => {
    const { penutup, sisa } = parseNaskah(
      `${kepala}${isi}\n\nAgar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini.\n\nDitetapkan di Contoh\nPARAF HIERARKI   pada tanggal 6 Mei 2019\nWakil Bupati :   BUPATI CONTOH,\nSekretaris Daerah :\nKepala Bagian Hukum :   ttd\n\nFULAN\n\nDiundangkan di Contoh`,
    ).naskah
    expect([penutup.ditetapkan?.tanggal?.isi, penutup.ditetapkan?.jabatan?.isi, penutup.ditetapkan?.nama?.isi]).toEqual([
      '6 Mei 2019',
      'BUPATI CONTOH,',
      'FULAN',
    ])
    expect(sisa.map(({ teks }) => teks.isi)).toEqual(['PARAF HIERARKI', 'Wakil Bupati :', 'Sekretaris Daerah :', 'Kepala Bagian Hukum :'])
  })
})

describe('those who agreed stand below the legal basis and are no part of it', () => {
  const susun = (akhir: string, sela: string, frasa: string, pihak: string) =>
    `${kepala}Menimbang : bahwa perlu diatur;\nMengingat : 1. ${mengingat[0]}\n2. ${mengingat[1].slice(0, -1)}${akhir}${sela}${frasa}\n${pihak}\n${isi}`
  test.each([
    ['a council', 'Dengan Persetujuan Bersama', 'DEWAN PERWAKILAN RAKYAT DAERAH\nKABUPATEN CONTOH\ndan\nBUPATI CONTOH'],
    ['a council with a comma', 'Dengan Persetujuan Bersama,', 'DEWAN PERWAKILAN RAKYAT DAERAH\nKABUPATEN CONTOH\ndan\nBUPATI CONTOH'],
    ['a council on one line', 'Dengan Persetujuan Bersama DEWAN PERWAKILAN RAKYAT DAERAH KABUPATEN CONTOH dan BUPATI CONTOH', ''],
    ['a village', 'DENGAN KESEPAKATAN BERSAMA:', 'BADAN PERMUSYAWARATAN DESA CONTOH\ndan\nKEPALA DESA CONTOH'],
  ])('%s, also where the last basis has lost its semicolon and no blank line parts them', (_, frasa, pihak) => {
    for (const sela of ['\n', '\n\n'])
      for (const akhir of [';', '', '.']) {
        const { naskah } = parseNaskah(susun(akhir, sela, frasa, pihak))
        const rincian = naskah.pembukaan.mengingat?.isi[0]
        const terakhir = rincian?.tipe === 'rincian' ? rincian.daftarButir.at(-1)?.isi[0] : undefined
        expect(terakhir?.tipe === 'alinea' && terakhir.teks.isi).toBe(mengingat[1].slice(0, -1) + akhir)
        expect(naskah.sisa?.some(({ teks }) => teks.isi === frasa)).toBe(true)
      }
  })
})
