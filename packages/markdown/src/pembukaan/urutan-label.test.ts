import { describe, expect, test } from 'vitest'
import { parseNaskah, pohon } from '../index.ts'

const badan = (sumber: string) =>
  pohon(parseNaskah(sumber).naskah)
    .replace(/^sisa: .*\n?/gm, '')
    .trimEnd()

const kepala = `PERATURAN MENTERI DALAM NEGERI
NOMOR 7 TAHUN 2019
TENTANG
RAPAT KERJA
DENGAN RAHMAT TUHAN YANG MAHA ESA
MENTERI DALAM NEGERI,
`
const isi = '\n\nPasal 1\n\nRapat diadakan.'
const rapi = badan(`${kepala}
Menimbang : bahwa rapat perlu diatur;

Mengingat : 1. Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara;

2. Peraturan Presiden Nomor 7 Tahun 2015 tentang Organisasi Kementerian Negara;

MEMUTUSKAN:

Menetapkan : PERATURAN MENTERI TENTANG RAPAT KERJA.${isi}`)

describe('labels of the opening that a converter read out of their order', () => {
  test('Menimbang and Mengingat above an office that lost its comma', () => {
    expect(
      badan(`Menimbang

:

Mengingat

${kepala.replace('NEGERI,\n', 'NEGERI\n').replace('ESA', 'ESA,')}
bahwa rapat perlu diatur;

: 1. Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara;

2. Peraturan Presiden Nomor 7 Tahun 2015 tentang Organisasi Kementerian Negara;

MEMUTUSKAN:

Menetapkan : PERATURAN MENTERI TENTANG RAPAT KERJA.${isi}`)
        .replace('MAHA ESA,', 'MAHA ESA')
        .replace('jabatan: MENTERI DALAM NEGERI', 'jabatan: MENTERI DALAM NEGERI,'),
    ).toBe(rapi)
  })

  test('Menetapkan above the last of the legal basis and above MEMUTUSKAN', () => {
    expect(
      badan(`${kepala}
Menimbang : bahwa rapat perlu diatur;

Mengingat : 1. Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara;

Menetapkan :

2. Peraturan Presiden Nomor 7 Tahun 2015 tentang Organisasi Kementerian Negara;

MEMUTUSKAN:

PERATURAN MENTERI TENTANG RAPAT KERJA.${isi}`),
    ).toBe(rapi)
  })

  test('Mengingat below the first of the legal basis', () => {
    expect(
      badan(`${kepala}
Menimbang : bahwa rapat perlu diatur;

1. Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara;

Mengingat :

2. Peraturan Presiden Nomor 7 Tahun 2015 tentang Organisasi Kementerian Negara;

MEMUTUSKAN:

Menetapkan : PERATURAN MENTERI TENTANG RAPAT KERJA.${isi}`),
    ).toBe(rapi)
  })

  test('headings in small letters', () => {
    const { pembukaan, batangTubuh } = parseNaskah(
      `${kepala}\n## menimbang\na. bahwa rapat perlu diatur;\n\n## mengingat\n1. Pasal 17 ayat (3) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n## memutuskan\n\n## menetapkan\nPERATURAN MENTERI TENTANG RAPAT KERJA.\n\n## Pasal 1\nRapat diadakan.`,
    ).naskah
    expect([
      pembukaan.menimbang?.label?.isi,
      pembukaan.mengingat?.label?.isi,
      pembukaan.memutuskan?.isi,
      pembukaan.menetapkan?.isi,
    ]).toEqual(['menimbang', 'mengingat', 'memutuskan', 'PERATURAN MENTERI TENTANG RAPAT KERJA.'])
    expect(batangTubuh).toHaveLength(1)
  })

  test.each([
    ['menimbang :', 'mengingat :', 'menetapkan :'],
    ['Menimang :', 'Mengigat :', 'Menetapakan :'],
    ['Menimbng', 'Mengigat', 'Menetpkan'],
    ['MENIMBANG', 'MENGINGAT:', 'MENETAPKAN'],
  ])('labels in other letters, known by their colon or by the text behind them: %s %s %s', (menimbang, mengingat, menetapkan) => {
    const { pembukaan } = parseNaskah(
      `${kepala}\n\n${menimbang} a. bahwa rapat perlu diatur;\n\n${mengingat} 1. Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara;\n\nMEMUTUSKAN:\n\n${menetapkan} PERATURAN MENTERI TENTANG RAPAT KERJA.\n\nPasal 1\n\nRapat diadakan.`,
    ).naskah
    const label = [pembukaan.menimbang?.label.isi, pembukaan.mengingat?.label.isi, pembukaan.labelMenetapkan?.isi]
    expect(label).toEqual([menimbang, mengingat, menetapkan].map(satu => satu.replace(/ ?:/, '')))
    expect(pembukaan.menetapkan?.isi).toBe('PERATURAN MENTERI TENTANG RAPAT KERJA.')
  })

  test('words of their own that begin a line of a consideration are no labels', () => {
    const { pembukaan } = parseNaskah(
      `${kepala}\n\nMenimbang : a. bahwa rapat perlu\nmenetapkan pedoman dan\nmenerapkan hasilnya:\n\nMengingat : 1. Undang-Undang Nomor 39 Tahun 2008;\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN MENTERI TENTANG RAPAT KERJA.`,
    ).naskah
    expect(pembukaan.labelMenetapkan?.isi).toBe('Menetapkan')
    expect(pembukaan.menetapkan?.isi).toBe('PERATURAN MENTERI TENTANG RAPAT KERJA.')
  })
})

test('the year of a number with strokes and letters, as ministries write it', () => {
  const identitas = (nomor: string) => {
    const { nomor: angka, tahun } = parseNaskah(kepala.replace('NOMOR 7 TAHUN 2019', nomor)).naskah.identitas
    return [angka, tahun]
  }
  expect(identitas('NOMOR : 11 / PER / M.KOMINFO / 04 / 2007')).toEqual(['11/PER/M.KOMINFO/04/2007', 2007])
  expect(identitas('NOMOR PM 31 TAHUN 2015')).toEqual([undefined, 2015])
  expect(identitas('NO. 7 TAHUN 1958')).toEqual([7, 1958])
  expect(identitas('NOMOR 153/TAHUN 1967')).toEqual([153, 1967])
})

test('the dicta of a decision are its body, with and without Menetapkan above them', () => {
  const diktum = (menetapkan: string) =>
    badan(`KEPUTUSAN BUPATI CONTOH
NOMOR 7 TAHUN 2019
TENTANG
TIM KERJA

Menimbang : bahwa tim kerja perlu dibentuk;

MEMUTUSKAN:
${menetapkan}
KESATU : Membentuk tim kerja.

KEDUA : Tim kerja menyusun rencana.`)
  expect(diktum('').split('\n').slice(-2)).toEqual(diktum('\nMenetapkan :\n').split('\n').slice(-2))
  expect(diktum('')).toContain('KESATU : Membentuk tim kerja.')
})

test('Mengingat that a converter read above the title stands before the first act that is cited', () => {
  const naskah = `## Mengingat

:

<!-- image -->

## PRESIDEN REPUBLIK INDONESIA

## UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 40 TAHUN 1999 TENTANG RAPAT

## DENGAN RAHMAT TUHAN YANG MAHA ESA

## PRESIDEN REPUBLIK INDONESIA,

- Menimbang  :  a.  bahwa rapat merupakan wadah musyawarah;
- b.  bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a perlu dibentuk Undang-undang tentang Rapat;
- 1.  Pasal  5  ayat  (1) Undang-Undang Dasar 1945;
- 2.  Ketetapan Majelis Permusyawaratan Rakyat Republik Indonesia Nomor XVII/MPR/1998;

## MEMUTUSKAN:

## Menetapkan  : UNDANG-UNDANG TENTANG RAPAT.

Pasal 1

Rapat diadakan.
`
  const bernomor = naskah
    .replace('\n:\n', '\n:\n\n1.\n')
    .replace('- Menimbang  :  a.  bahwa', 'Menimbang  :  a.\n\nbahwa')
    .replace('- 1.  Pasal', '- Pasal')
  for (const satu of [naskah, bernomor]) {
    const { kepala, pembukaan } = parseNaskah(satu).naskah
    expect(kepala.judul?.isi).toBe('RAPAT')
    expect(pembukaan.menimbang?.isi).toMatchObject([{ daftarButir: [{}, {}] }])
    expect(pembukaan.mengingat?.isi).toMatchObject([{ daftarButir: [{}, {}] }])
  }
})
