import type { Naskah, Satuan, Teks } from '@perkada/core'
import { spanAsal } from '@perkada/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apakahPeraturan, formatNaskah, parseNaskah, pohon } from './index.ts'

const naskah = (sumber: string) => parseNaskah(sumber).naskah
const badan = (sumber: string) => pohon(naskah(sumber))

describe('the canonical dialect', () => {
  test('front matter, opening, structure, lists of four levels, closing text of a list', () => {
    const sumber = `---
jenis: Peraturan Bupati
daerah: Kabupaten Contoh
judul: Tata Kerja
---

## Menimbang

a. bahwa tata kerja perlu ditata;

b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Tata Kerja;

## Mengingat

Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

# BAB I TATA KERJA

## Bagian Kesatu Umum

### Pasal 1

(1) Tata kerja terdiri atas:

a. satu:

1. satu satu:

a) dalam:

1) terdalam.

b. dua; dan

c. tiga,

yang ditetapkan oleh Bupati.

(2) Ayat kedua.

### Pasal 2

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
`
    expect(badan(sumber)).toBe(`menimbang
  huruf a
    bahwa tata kerja perlu ditata;
  huruf b
    bahwa berdasarkan pertimbangan sebagaimana dimaksu … ti tentang Tata Kerja;
mengingat
  Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
BAB I — TATA KERJA
  BAGIAN Kesatu — Umum
    PASAL 1
      AYAT 1
        Tata kerja terdiri atas:
        huruf a
          satu:
          angka 1
            satu satu:
            huruf-kurung a
              dalam:
              angka-kurung 1
                terdalam.
        huruf b
          dua; dan
        huruf c
          tiga,
        penutup: yang ditetapkan oleh Bupati.
      AYAT 2
        Ayat kedua.
    PASAL 2
      Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.`)
  })

  test('a chart and a table in an annex', () => {
    const hasil = naskah(
      '### Pasal 1\n\nIsi.\n\n# LAMPIRAN II BAGAN KERJA\n\n```bagan\njudul: Bagan\n```\n\n| No | Nama |\n|---|---|\n| 1 | Satu |\n',
    )
    expect(hasil.daftarLampiran[0]?.nomor).toMatchObject({ nilai: 'II', urutan: 2 })
    expect(hasil.daftarLampiran[0]?.judul?.isi).toBe('BAGAN KERJA')
    expect(hasil.daftarLampiran[0]?.isi.map(satu => satu.tipe)).toEqual(['bagan', 'tabel'])
  })

  test('a wrong front matter names the key and the near miss, and keeps the rest', () => {
    const { naskah, diagnostics } = parseNaskah('---\njenis: Peraturan Bupati\nnomer: 4\ntahun: dua ribu\n---\n')
    expect(naskah.identitas).toEqual({ jenis: 'Peraturan Bupati' })
    expect(diagnostics.map(satu => satu.message)).toEqual([
      'Kunci “nomer” tidak dikenal; maksud Anda “nomor”?',
      '“tahun”: diharapkan bilangan; tertulis “dua ribu”',
    ])
  })
})

describe('raw transcriptions', () => {
  test('bullets, labels on the line of the first element, headings that share a line', () => {
    const sumber = `BUPATI CONTOH

PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2026

TENTANG

TATA KERJA

BUPATI CONTOH,

- Menimbang : a. bahwa satu;
- b. bahwa dua.
Mengingat

- : 1. Undang-Undang Nomor 1 Tahun 2000 tentang Contoh;
 - 2. Undang-Undang Nomor 2 Tahun 2000 tentang Lain;

MEMUTUSKAN :

Menetapkan
: PERATURAN BUPATI TENTANG TATA KERJA.

BAB I

KETENTUAN UMUM

Bagian Kesatu Ruang Lingkup Pasal 1

- (1) Ayat satu.
 - (2) Ayat dua sebagaimana dimaksud pada ayat
 (1) memuat:
 - a. satu;
 - b. dua.

> Ditetapkan di Contoh pada tanggal 9 Nopember 2026

BUPATI CONTOH,

ttd

NAMA BUPATI

Diundangkan di Contoh
pada tanggal 10 November 2026
SEKRETARIS DAERAH
KABUPATEN CONTOH,
NAMA SEKRETARIS
NIP19680816 199803 1 007

BERITA DAERAH KABUPATEN CONTOH TAHUN 2026 NOMOR 7
`
    expect(badan(sumber)).toBe(`kop: BUPATI CONTOH
jenis: PERATURAN BUPATI CONTOH
nomor: NOMOR 7 TAHUN 2026
judul: TATA KERJA
jabatan: BUPATI CONTOH,
menimbang
  huruf a
    bahwa satu;
  huruf b
    bahwa dua.
mengingat
  angka 1
    Undang-Undang Nomor 1 Tahun 2000 tentang Contoh;
  angka 2
    Undang-Undang Nomor 2 Tahun 2000 tentang Lain;
memutuskan: MEMUTUSKAN :
menetapkan: PERATURAN BUPATI TENTANG TATA KERJA.
BAB I — KETENTUAN UMUM
  BAGIAN Kesatu — Ruang Lingkup
    PASAL 1
      AYAT 1
        Ayat satu.
      AYAT 2
        Ayat dua sebagaimana dimaksud pada ayat (1) memuat:
        huruf a
          satu;
        huruf b
          dua.
ditetapkan: Contoh | 9 Nopember 2026 | BUPATI CONTOH, | NAMA BUPATI |  | 
diundangkan: Contoh | 10 November 2026 | SEKRETARIS DAERAH KABUPATEN CONTOH, | NAMA SEKRETARIS |  | 19680816 199803 1 007
gazet: BERITA DAERAH KABUPATEN CONTOH TAHUN 2026 NOMOR 7`)
    expect(naskah(sumber).identitas).toMatchObject({
      jenis: 'Peraturan Bupati',
      daerah: 'Kabupaten Contoh',
      nomor: 7,
      tahun: 2026,
      ditetapkan: { tanggal: '2026-11-09', jabatan: 'Bupati Contoh' },
      berita_daerah: { tahun: 2026, nomor: 7 },
    })
  })

  test('the numbers of a scan that cannot be read have no place in a sequence', () => {
    expect(badan('BABil\n\nPERSIAPAN\n\nPasal l\n\nSatu.\n\nPasal [[\n\nDua.')).toBe(
      'BAB il? — PERSIAPAN\n  PASAL 1\n    Satu.\n  PASAL [[?\n    Dua.',
    )
  })

  test('the mark of an ayat in the middle of a line', () => {
    expect(badan('Pasal 2\n(1) Kecamatan dibentuk _._ (2) Pembentukan dilakukan pada ayat (1) ini.')).toBe(
      'PASAL 2\n  AYAT 1\n    Kecamatan dibentuk .\n  AYAT 2\n    Pembentukan dilakukan pada ayat (1) ini.',
    )
  })

  test('an amending regulation quotes new text outside its own sequence', () => {
    const sumber = `Menetapkan : PERATURAN BUPATI TENTANG PERUBAHAN ATAS PERATURAN BUPATI NOMOR 1 TAHUN 2020.

Pasal I

Beberapa ketentuan diubah sebagai berikut:

1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:

Pasal 5

(1) Baru.

2. Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 5A sehingga berbunyi sebagai berikut:

Pasal 5A

1. ini butir dalam kutipan;

2. bukan perintah.

Pasal II

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
`
    expect(badan(`MEMUTUSKAN:\n${sumber}`)).toBe(`memutuskan: MEMUTUSKAN:
menetapkan: PERATURAN BUPATI TENTANG PERUBAHAN ATAS PERATURAN BUPATI NOMOR 1 TAHUN 2020.
PASAL I
  Beberapa ketentuan diubah sebagai berikut:
  angka 1
    Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:
    kutipan
      PASAL 5
        AYAT 1
          Baru.
  angka 2
    Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu)  … bunyi sebagai berikut:
    kutipan
      PASAL 5A
        angka 1
          ini butir dalam kutipan;
        angka 2
          bukan perintah.
PASAL II
  Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.`)
  })

  test('annex headings as regions write them, and never a sentence about an annex', () => {
    const tutup = 'Pasal 1\n\nLampiran I memuat bagan.\n\nDitetapkan di Contoh\npada tanggal 9 November 2026\n\nBUPATI CONTOH,\n\nNAMA\n\n'
    const lampiran = (isi: string) =>
      naskah(tutup + isi).daftarLampiran.map(satu => [satu.nomor?.nilai, satu.kepala.length, satu.judul?.isi])
    expect(lampiran('LAMPIRAN I\nPERATURAN BUPATI CONTOH\nNOMOR 7 TAHUN 2026\nTENTANG\nTATA KERJA\n\nBAGAN TATA KERJA\n\nIsi.')).toEqual([
      ['I', 5, 'BAGAN TATA KERJA'],
    ])
    expect(lampiran('Lampiran I : Peraturan Bupati Contoh\nNomor : 7 Tahun 2026\nTanggal : 9 November 2026\n\nIsi.')).toEqual([
      ['I', 3, undefined],
    ])
    expect(lampiran('LAMPIRANII\n\nIsi.')).toEqual([['II', 1, undefined]])
    expect(lampiran('## Lampiran II Bagan\n\nIsi.\n\n## Lampiran III\n\nIsi.')).toEqual([
      ['II', 1, 'Bagan'],
      ['III', 1, undefined],
    ])
  })

  test('an open fence at the end of a file ends with the file', () => {
    const sumber = 'Pasal 1\n\n```bagan'
    const [pasal] = naskah(sumber).batangTubuh
    const blok = pasal?.tipe === 'pasal' ? pasal.isi[0] : undefined
    expect(blok?.tipe === 'bagan' && [blok.span?.end, blok.sumber.peta?.[0]?.[1]]).toEqual([sumber.length, sumber.length])
  })

  test('letters of another script before the kind of a regulation are kept', () => {
    const { sisa } = naskah('\u07c5\u42af PERATURAN BUPATI X\nNOMOR 1 TAHUN 2020\nTENTANG\nA\n')
    expect(JSON.stringify(sisa)).toContain('\u07c5\u42af')
  })

  test('what is a regulation and what is not', () => {
    expect(apakahPeraturan('---\njenis: Peraturan Bupati\n---\n')).toBe(true)
    expect(apakahPeraturan('\n\n  PERATURAN WALIKOTA X\n  NOMOR 1 TAHUN 2020\n')).toBe(true)
    expect(apakahPeraturan('  \\VALi KOTA X\n\n   PERATURANWALI KOTA X\n\n   NOMOR 7 TAHUN 2024')).toBe(true)
    expect(apakahPeraturan('1 BUPATI CONTOH PERATURAN BUPATI CONTOH NOMOR 2 TAHUN 2020 TENTANG TATA KERJA DENGAN RAHMAT')).toBe(true)
    expect(apakahPeraturan('QANUN KABUPATEN CONTOH NOMOR 3 TAHUN 2008 TENTANG TATA KERJA BISMILLAHIRRAHMANIRRAHIM')).toBe(true)
    expect(apakahPeraturan('\ufeff\u200ePERATURAN\u200b BUPATI CONTOH\u200f\n\u200eNO\u00adMOR 1 TAHUN 2020\u200f\n')).toBe(true)
    expect(apakahPeraturan('Rapat membahas PERATURAN yang akan datang, tentang tata kerja.')).toBe(false)
    expect(apakahPeraturan('# README\n\nPeraturan Bupati is a kind of regulation.\n')).toBe(false)
  })
})

const kata = fc.constantFrom(
  'bahwa',
  'Pasal',
  'ayat',
  '(1)',
  'a.',
  '1.',
  'huruf',
  'BAB',
  'II',
  'Bagian',
  'Kesatu',
  'dan',
  ':',
  ';',
  'LAMPIRAN',
  'Menimbang',
  'MEMUTUSKAN',
  '**tebal**',
  '*miring*',
  '*',
  '_a',
  'b_',
  '***',
  '- ',
  '> ',
  '# ',
  '|',
  '```bagan',
  '<!--',
  '-->',
  'Ditetapkan di',
  'Agar setiap orang mengetahuinya',
  'PENJELASAN',
  '\u0000',
  '\\*',
  '---',
  'é',
  '’',
)
const teksAcak = fc
  .array(
    fc.array(kata, { maxLength: 7 }).map(baris => baris.join(' ')),
    { maxLength: 25 },
  )
  .map(baris => baris.join('\n'))

describe('properties', () => {
  test('reading never throws, and every letter of the text is in a node', () => {
    fc.assert(
      fc.property(fc.oneof(teksAcak, fc.string({ maxLength: 300 })), sumber => {
        const hasil = parseNaskah(sumber)
        const tertutup = new Uint8Array(sumber.length)
        const tandai = (span: { start: number; end: number } | undefined) => span && tertutup.fill(1, span.start, span.end)
        const jelajah = (nilai: unknown): void => {
          if (Array.isArray(nilai)) for (const satu of nilai) jelajah(satu)
          else if (nilai !== null && typeof nilai === 'object') {
            if ('isi' in nilai && typeof nilai.isi === 'string' && 'peta' in nilai) tandai(spanAsal(nilai as Teks))
            if ('span' in nilai) tandai(nilai.span as { start: number; end: number })
            for (const satu of Object.values(nilai)) jelajah(satu)
          }
        }
        jelajah(hasil.naskah)
        for (const satu of hasil.diagnostics) tandai(satu.span)
        const komentar = [...sumber.matchAll(/<!--[\s\S]*?-->/g)].map(satu => [satu.index, satu.index + satu[0].length] as const)
        const pagar = [...sumber.matchAll(/^.*$/gm)]
          .filter(satu => /^ {0,3}(?:```|~~~|---)/.test(satu[0]))
          .map(satu => [satu.index, satu.index + satu[0].length] as const)
        const depan = hasil.naskah.berdepan ? sumber.indexOf('---', 3) + 3 : 0
        for (const huruf of sumber.matchAll(/[\p{L}\p{N}]/gu)) {
          if (huruf.index < depan || [...komentar, ...pagar].some(([a, b]) => huruf.index >= a && huruf.index < b)) continue
          if (tertutup[huruf.index] !== 1) throw new Error(`lost "${huruf[0]}" at ${huruf.index}`)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('a position leads to the letters that were read', () => {
    const sumber = '- **Pasal**  1\n\n(1)   Isi   *dalam*   ayat.'
    const jelajah = (daftar: readonly Satuan[]): Teks[] =>
      daftar.flatMap(satu => ('teks' in satu ? [satu.teks] : 'isi' in satu ? jelajah(satu.isi as Satuan[]) : []))
    const [teks] = jelajah(naskah(sumber).batangTubuh)
    const span = spanAsal(teks as Teks, 4, 9)
    expect(sumber.slice(span?.start, span?.end)).toBe('dalam')
  })

  test('what was formatted reads back the same', () => {
    const tanpaPosisi = (nilai: Naskah) =>
      JSON.parse(JSON.stringify(nilai, (kunci, isi) => (kunci === 'peta' || kunci === 'span' ? undefined : isi)))
    fc.assert(
      fc.property(naskahAcak, sumber => {
        const sekali = formatNaskah(naskah(sumber))
        expect(tanpaPosisi(naskah(sekali))).toEqual(tanpaPosisi(naskah(sumber)))
        expect(formatNaskah(naskah(sekali))).toBe(sekali)
      }),
      { numRuns: 120 },
    )
  })
})

const pecahanBaris = fc.constantFrom(
  ...['a', 'b', ' ', '*', '_', '**', '***', '\\', '(', ')', '|', '<b>', '.', ',', ' * ', '\n', 'é', '-', 'ber', '1', '`', '“'],
)
const pecahanSel = fc.constantFrom('<br>', '<BR />', '<br/>', '</p><p>', '- ', '▪ ', '# ', '> ', '1. ', '\\<br>', '<!-- a -->')

describe('italics', () => {
  const miring = (isi: string) =>
    naskah(`Pasal 1\n\n${isi}`)
      .batangTubuh.flatMap(pasal =>
        'isi' in pasal
          ? pasal.isi.flatMap(satu =>
              satu.tipe === 'alinea'
                ? [
                    satu.teks.isi
                      .split('')
                      .map((huruf, i) => (satu.teks.miring?.some(([a, b]) => i >= a && i < b) ? huruf.toUpperCase() : huruf)),
                  ]
                : [],
            )
          : [],
      )
      .map(huruf => huruf.join(''))

  test.each([
    ['one word', 'gabungan (*merger*) dan _joint venture_.', 'gabungan (MERGER) dan JOINT VENTURE.'],
    ['inside a word', 'di*online*kan.', 'diONLINEkan.'],
    ['bold is layout', '**tebal** dan __tebal__.', 'tebal dan tebal.'],
    ['bold and italics', '***miring*** dan **tebal *miring***.', 'miring dan tebal miring.'.replaceAll('miring', 'MIRING')],
    ['over a line break', 'kata *contempt of\ncourt* tercatat', 'kata CONTEMPT OF COURT tercatat'],
    ['over three lines', 'kata yang *satu\ndua kata\ntiga* tercatat.', 'kata yang SATU DUA KATA TIGA tercatat.'],
    ['not over a blank line', 'kata *a\n\nb* c.', 'kata a b c.'],
    ['a star of a note', 'pria*) atau wanita*), kelas i* dan ii*.', 'pria) atau wanita), kelas i dan ii.'],
    ['letters that stay', 'a_b dan c \\*d\\* e * f * g.', 'a_b dan c *d* e * f * g.'],
  ])('%s', (_, isi, harapan) => expect(miring(isi)).toEqual([harapan]))

  test('whatever stands in a line and in a cell reads back the same once it was formatted', () => {
    const tanpaPosisi = (nilai: Naskah) =>
      JSON.parse(JSON.stringify(nilai, (kunci, isi) => (kunci === 'peta' || kunci === 'span' ? undefined : isi)))
    fc.assert(
      fc.property(
        fc.array(pecahanBaris, { maxLength: 30 }).map(bagian => bagian.join('')),
        fc.array(fc.oneof(pecahanBaris, pecahanSel), { maxLength: 30 }).map(bagian => bagian.join('').replace(/\n/g, ' ')),
        (isi, sel) => {
          const asal = naskah(`### Pasal 1\n\nIsi ${isi} akhir.\n\n| A | B |\n| --- | --- |\n| x${sel} | ${sel}y |\n`)
          const tertulis = formatNaskah(asal)
          expect(tanpaPosisi(naskah(tertulis))).toEqual({ ...tanpaPosisi(asal), berdepan: true })
          expect(formatNaskah(naskah(tertulis))).toBe(tertulis)
        },
      ),
      { numRuns: 400 },
    )
  })
})

const kalimat = fc.constantFrom(
  'Bupati menetapkan pedoman.',
  'perangkat daerah melaksanakan koordinasi;',
  'laporan disampaikan sebagaimana dimaksud pada ayat (1).',
  'rapat dipimpin oleh Sekretaris Daerah; dan',
  'unit terdiri atas:',
  'penggabungan (*merger*) dicatat.',
  'rapat daring _online_ dan *hybrid\nmeeting* dicatat;',
  '*catatan* \\*kaki\\* memuat ***tiga* kata**, a_b, 2*3 dan lone* star.',
  '*ruang*_maya_ \\\\*cyber*\\_space dan <*b*> ditetapkan.',
)
const daftar = (penanda: (ke: number) => string) =>
  fc.array(kalimat, { minLength: 1, maxLength: 4 }).map(isi => isi.map((satu, ke) => `${penanda(ke + 1)} ${satu}`).join('\n\n'))
const huruf = daftar(ke => `${String.fromCharCode(96 + ke)}.`)
const pasal = fc.oneof(
  kalimat,
  daftar(ke => `(${ke})`),
  huruf,
  fc.tuple(kalimat, huruf).map(bagian => bagian.join('\n\n')),
)
const naskahAcak = fc
  .tuple(fc.array(pasal, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([isi, berbab]) =>
    [
      '---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\n---',
      '## Menimbang\n\na. bahwa satu;\n\nb. bahwa dua;',
      '## Mengingat\n\n1. Undang-Undang Nomor 1 Tahun 2000 tentang Contoh;',
      ...(berbab ? ['# BAB I KETENTUAN UMUM', '## Bagian Kesatu Umum'] : []),
      ...isi.map((satu, ke) => `### Pasal ${ke + 1}\n\n${satu}`),
    ].join('\n\n'),
  )
