import { describe, expect, test } from 'vitest'
import { parseNaskah, pohon } from '../index.ts'

const badan = (sumber: string) =>
  pohon(parseNaskah(sumber).naskah)
    .replace(/^sisa: .*\n?/gm, '')
    .trimEnd()

const kepala =
  'PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2024 TENTANG RAPAT KERJA DENGAN RAHMAT TUHAN YANG MAHA ESA BUPATI CONTOH, Menimbang : bahwa rapat perlu diatur; '
const dasar =
  'Mengingat : Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah; MEMUTUSKAN: Menetapkan : PERATURAN BUPATI TENTANG RAPAT KERJA. '
const bab = [
  'BAB I KETENTUAN UMUM Pasal 1 Dalam Peraturan Bupati ini yang dimaksud dengan Rapat adalah pertemuan. ',
  'BAB II TATA KERJA Bagian Kesatu Umum Pasal 2 Rapat dibuka oleh ketua dan dicatat oleh sekretaris dalam notula rapat. ',
  'Pasal 3 Rapat ditutup oleh ketua. BAB III PENUTUP Pasal 4 Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.',
] as const
const rapi = badan(`${kepala}\n\n${dasar}${bab.join('')}`)

describe('the turn of a page, as collections of documents pour it into a text', () => {
  test('the page counted by the collection and by itself, before its first word', () => {
    expect(badan(`1 ${kepala}\n\n2 2 ${dasar}${bab[0]}\n\n3 - 3 - ${bab[1]}\n\n4 -4- ${bab[2]}`)).toBe(rapi)
  })

  test('the number and the address that a collection prints below a page', () => {
    const utuh = 'Pasal 1\n(1) Rapat dibuka.\n(2) Rapat ditutup.'
    expect(badan(`${kepala}\n${dasar}\nPasal 1\n(1) Rapat dibuka.\n2 ©\nhttp://www.contoh.or.id\n(2) Rapat ditutup.`)).toBe(
      badan(`${kepala}\n${dasar}\n${utuh}`),
    )
  })

  test('a catchword whose mark has a stop that the next page lost', () => {
    const dasar = (sela: string) =>
      badan(
        `${kepala}\nMengingat : 1 Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n${sela}2 Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan;`,
      )
    expect(dasar('2. Undang-Undang...\n-2-\n\n')).toBe(dasar(''))
  })

  test('its number with the word for it, as office programs print it', () => {
    const isi = (sela: string) => badan(`${kepala}\n${dasar}\nPasal 1\nRapat dibuka oleh\n${sela}ketua rapat.`)
    for (const nomor of ['~ 2~', 'Halaman 2 dari 9', 'Hal. 2', 'Page 2 of 9', '2 | Halaman', '2 | P a g e'])
      expect(isi(`${nomor}\n`)).toBe(isi(''))
    expect(isi('Halaman 2 naskah\n')).not.toBe(isi(''))
  })

  test('its number between dashes, the second of which a converter took for a hyphen', () => {
    const isi =
      'Pasal 1\n1. Rapat adalah pertemuan.\n@27. Ketua adalah pemimpin rapat\nmenurut daftar.\n@3(2) Rapat dicatat.\n@4Pasal 2\nRapat ditutup.'
    const tanpa = isi.replace(/@\d/g, '')
    const utuh = badan(`${kepala}\n${dasar}\n${tanpa}`)
    expect(badan(`${kepala}\n${dasar}\n${isi.replaceAll('@', '-')}`)).toBe(utuh)
    expect(badan(`${kepala}\n-2${dasar}\n${isi.replace('@2', '-3').replace('@3', '-4').replace('@4', '\n-5')}`)).toBe(utuh)
  })

  test('the same with blanks about the number', () => {
    const isi = 'Pasal 1\nRapat dibuka oleh\n\n@2 ketua rapat.\n@3 Pasal 2\nRapat mengundang:\n- 4 orang ahli; dan\n- 5 orang saksi.'
    expect(badan(`${kepala}\n${dasar}\n${isi.replaceAll('@', '- ')}`)).toBe(
      badan(`${kepala}\n${dasar}\n${isi.replace('\n\n@2', '').replace('@3 ', '')}`),
    )
  })

  test('the same on a line of its own, with several blanks about the number', () => {
    const isi = 'Pasal 1\nRapat mengundang:\na. ahli; dan\nPRESIDEN\nREPUBLIK INDONESIA\n-  3  -\nb. saksi.'
    expect(badan(`${kepala}\n${dasar}\n${isi}`)).toBe(
      badan(`${kepala}\n${dasar}\n${isi.replace('PRESIDEN\nREPUBLIK INDONESIA\n-  3  -\n', '')}`),
    )
  })

  test('the number and the year of an act are no page, though a converter gave each word of its citation a line', () => {
    const kata = (satu: string) => satu.replaceAll(' ', '\n')
    const akta = (nomor: number, tahun: number, nama: string) => `Undang-Undang Nomor ${nomor} Tahun ${tahun} tentang ${nama} Negara;`
    const daftar = [akta(7, 1994, 'Rapat'), akta(10, 1995, 'Acara'), akta(39, 2008, 'Tata'), akta(7, 2014, 'Kerja')]
    const naskah = (tulis: (satu: string) => string) =>
      `${kepala}\nMengingat\n${daftar.map((satu, ke) => `${ke + 1}.\n${tulis(satu)}`).join('\n')}\nMEMUTUSKAN:\nMenetapkan : PERATURAN BUPATI TENTANG RAPAT KERJA.\n${bab[0]}`
    expect(badan(naskah(kata))).toBe(badan(naskah(satu => satu)))
  })

  test('the head and the stamp that every page carries beside its number', () => {
    const daftar = Array.from({ length: 60 }, (_, ke) => `Pasal ${ke + 1}\nRapat dibuka oleh ketua\nmenurut daftar.`)
    const berhalaman = daftar.map((satu, ke) =>
      ke % 12 === 11 ? satu.replace('\nmenurut', `\nKABAG HUKUM PARAF\n\n${2 + (ke - 11) / 12}\nPeraturan Bupati Contoh\nmenurut`) : satu,
    )
    expect(badan(`${kepala}\n${dasar}\n${berhalaman.join('\n')}`)).toBe(badan(`${kepala}\n${dasar}\n${daftar.join('\n')}`))
    const sekali = badan(`${kepala}\n${dasar}\nPasal 1\nRapat dibuka\nPeraturan Bupati Contoh\n2\nmenurut daftar.`)
    expect(sekali).toContain('Peraturan Bupati Contoh')
  })

  test('its number below an ayat that has the same one, each mark alone on its line', () => {
    const isi = (halaman: string) =>
      badan(
        `${kepala}\n${dasar}\nPasal 1\n(1)\n\nRapat dibuka.\n\n(2)\n\nRapat dicatat\ndalam notula.\n\n${halaman}Pasal 2\nRapat ditutup.`,
      )
    for (const halaman of ['-2', '- 2 -\n\n']) expect(isi(halaman)).toBe(isi(''))
  })

  test('its number before the heading of a Bab, below a word that a converter left behind its sentence', () => {
    const isi = (halaman: string) =>
      badan(`${kepala}\n${dasar}\nBAB I\nUMUM\nPasal 1\nRapat dibuka.\n\ndan\n\n${halaman}BAB II\nPENUTUP\nPasal 2\nRapat ditutup.`)
    expect(isi('-2')).toBe(isi(''))
  })

  test('a stroke at the end of a line joins as it does within one', () => {
    expect(badan(`${kepala}\n${dasar}\nPasal 1\nRapat membahas rencana dan/\natau hasil.`)).toContain('dan/atau')
  })

  test('one word that the next page repeats behind its number, or the label that it begins with, read badly', () => {
    const isi = (sela: string) => badan(`${kepala}\n${dasar}\nPasal 1\nRapat dibuka oleh\n${sela}ketua rapat.`)
    expect(isi('ketua\n2\n')).toBe(isi(''))
    expect(isi('ketua\n')).not.toBe(isi(''))
    const daftar = (sela: string) => badan(`${kepala}\n${dasar}\nPasal 1\nRapat membahas:\na. rencana; dan\n${sela}b. hasil.`)
    expect(daftar('b.\n\n2\n\n')).toBe(daftar(''))
    expect(badan(`${kepala}\nMe ingat\n2\n${dasar}\n${bab.join('')}`)).toBe(rapi)
  })

  test('the catchword at the foot of a page, with dots, or a label or a heading without', () => {
    expect(badan(`1 ${kepala}Mengingat\n\n2 2 ${dasar}${bab[0]}BAB II\n\n3 3 ${bab[1]}Pasal 3 . . .\n\n4 4 ${bab[2]}`)).toBe(rapi)
  })

  test('the catchword of an ayat whose mark stands alone on its line below', () => {
    const isi = (sela: string) => badan(`${kepala}\n${dasar}\nPasal 1\n(1)\nRapat dibuka.\n${sela}(2)\nLaporan rapat dicatat.`)
    expect(isi('(2) Laporan …\n- 4 -\n')).toBe(isi(''))
  })

  test('a consideration of one word and dots is a catchword, whether its mark comes again or was lost', () => {
    const menimbang = (kedua: string) =>
      badan(`${kepala.replace('bahwa rapat perlu diatur; ', '')}\n\na. bahwa rapat perlu diatur;\n\n${kedua}\n\n${dasar}${bab.join('')}`)
    const hilang = 'bahwa rapat perlu dicatat;'
    expect(menimbang(`b. bahwa. .\n\n-2-\n\n${hilang}`)).toBe(menimbang(hilang))
    expect(menimbang(`b. bahwa . . .\n\n-2-\n\nb. ${hilang}`)).toBe(menimbang(`b. ${hilang}`))
  })

  test('a form left open, said again a few lines below, is no catchword', () => {
    const kosong = 'NOMOR ... TAHUN ...'
    const tanda = (jabatan: string) => ['Rekaan', 'pada tanggal …', `${jabatan},`, 'FULAN']
    const lampiran = (nomor: string) => [`LAMPIRAN ${nomor}`, 'PERATURAN BUPATI CONTOH', kosong, 'TENTANG', 'RAPAT KERJA', 'DAFTAR HADIR']
    const akhir = ['Ditetapkan di', ...tanda('BUPATI CONTOH'), 'Diundangkan di', ...tanda('SEKRETARIS DAERAH')].join('\n')
    const { naskah } = parseNaskah(
      `${kepala}\n\n${dasar}\n\n${bab.join('\n\n')}\n\n${akhir.replaceAll('di\n', 'di ')}\n\n${[...lampiran('I'), ...lampiran('II')].join('\n\n')}`,
    )
    expect(naskah.daftarLampiran.map(satu => satu.kepala[2]?.isi)).toEqual([kosong, kosong])
    expect(naskah.penutup?.ditetapkan?.tanggal?.isi).toBe('…')
    expect(naskah.penutup?.diundangkan?.tanggal?.isi).toBe('…')
  })

  test('its number in brackets, a paragraph of its own', () => {
    const naskah = (halaman: (nomor: number) => string) => `${halaman(1)}${kepala}

Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;

${halaman(2)}2. Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG RAPAT KERJA.

Pasal 1

(1) Rapat dibuka oleh ketua.

${halaman(3)}(2) Rapat terdiri atas:

a. rapat tahunan; dan

${halaman(4)}b. rapat bulanan.

Pasal 2

${halaman(5)}Rapat ditutup oleh ketua.`
    expect(badan(naskah(nomor => `(${nomor})\n\n`))).toBe(badan(naskah(() => '')))
    expect(badan(naskah(nomor => `(${nomor})\n\n${nomor}\n\n`))).toBe(badan(naskah(() => '')))
  })

  test('but the ayat of a Pasal also stand alone on their lines', () => {
    expect(badan('Pasal 1\n\n(1)\n\nRapat dibuka.\n\n(2)\n\nRapat ditutup.')).toBe(
      badan('Pasal 1\n\n(1) Rapat dibuka.\n\n(2) Rapat ditutup.'),
    )
  })

  test('its number behind the last sentence before a label', () => {
    expect(
      badan(`${kepala.trimEnd().replace(/;$/, '.')} 1\nMengingat\n:\nUndang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;`),
    ).toContain('rapat perlu diatur.\n')
  })
})
