import { describe, expect, test } from 'vitest'
import { bacaStruktur, gambarkanStruktur, semuaUnsur, ucapan } from '../../test/baca-struktur.ts'
import { cetakUji, draf, identitasLengkap, pembukaanUji } from '../../test/contoh.ts'
import { isUntai, teksUntai } from '../objek/nilai.ts'
import { bukaBerkas } from '../pdfa/buka.ts'

const depan = 'jenis: Peraturan Wali Kota\ndaerah: Kota Contoh\nprovinsi: Sumatera Barat\njudul: Koordinasi Kerja'
const bagan = { judul: 'Bagan Koordinasi', simpul: ['Wali Kota', 'Dinas'], komando: ['Wali Kota > Dinas'] }
const rapat = (isi: string) => isi.replace(/[\s\u00ad]/g, '')

const isi = `${pembukaanUji}
# BAB I KETENTUAN UMUM

## Bagian Kesatu Umum

### Pasal 1

Koordinasi dilaksanakan oleh:

a. dinas, yang terdiri atas:

1. Dinas Sosial; dan

2. Dinas Kesehatan; dan

b. badan.

### Pasal 2

(1) Koordinasi sebagaimana dimaksud dalam Pasal 1 huruf a angka 2 tercantum dalam Lampiran I.

(2) Ketentuan sebagaimana dimaksud pada ayat (1) berlaku sejak ditetapkan sesuai dengan Pasal 17 ayat (1) Undang-Undang Nomor 23 Tahun 2014.

# LAMPIRAN I BAGAN

\`\`\`bagan
judul: Bagan Koordinasi
\`\`\`

# LAMPIRAN II DAFTAR

| No. | Rapat |
|---|---|
| 1. | rapat koordinasi |
`

test('the document as it is heard', async () => {
  const { bytes } = await cetakUji(draf(depan, isi), 'rancangan', {}, bagan)
  expect(gambarkanStruktur(bacaStruktur(bytes))).toMatchInlineSnapshot(`
    "Document
      P WALI KOTA CONTOH
      P PROVINSI SUMATERA BARAT
      P RANCANGAN
      H1 PERATURAN WALI KOTA CONTOH NOMOR ... TAHUN ... TENTANG KOORDINASI KERJA
      P DENGAN RAHMAT TUHAN YANG MAHA ESA
      P WALI KOTA CONTOH,
      Sect
        H2 Menimbang:
        L
          LI
            Lbl a.
            LBody
              P bahwa koordinasi perlu ditata;
          LI
            Lbl b.
            LBody
              P bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam <huruf a>, perlu menetapkan Peraturan Wali Kota tentang Koordinasi Kerja;
      Sect
        H2 Mengingat:
        L
          LI
            Lbl 1.
            LBody
              P Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
      Sect
        H2 MEMUTUSKAN:
        P Menetapkan:PERATURAN WALI KOTA TENTANG KOORDINASI KERJA.
      Sect
        H2 BAB I KETENTUAN UMUM
        Sect
          H3 Bagian Kesatu Umum
          Sect
            H4 Pasal 1
            P Koordinasi dilaksanakan oleh:
            L
              LI
                Lbl a.
                LBody
                  P dinas, yang terdiri atas:
                  L
                    LI
                      Lbl 1.
                      LBody
                        P Dinas Sosial; dan
                    LI
                      Lbl 2.
                      LBody
                        P Dinas Kesehatan; dan
              LI
                Lbl b.
                LBody
                  P badan.
          Sect
            H4 Pasal 2
            L
              LI
                Lbl (1)
                LBody
                  P Koordinasi sebagaimana dimaksud dalam <Pasal 1 huruf a ><angka 2> tercantum dalam <Lampiran I>.
              LI
                Lbl (2)
                LBody
                  P Ketentuan sebagaimana dimaksud pada <ayat (1)> berlaku sejak ditetapkan sesuai dengan Pasal 17 ayat (1) Undang-Undang Nomor 23 Tahun 2014.
      P Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Wali Kota ini dengan penempatannya dalam Berita Daerah Kota Contoh.
      Div
        P Ditetapkan di ...
        P pada tanggal ...
        P WALI KOTA CONTOH,
        P ...
      Div
        P Diundangkan di ...
        P pada tanggal ...
        P SEKRETARIS DAERAH KOTA CONTOH,
        P ...
      P BERITA DAERAH KOTA CONTOH TAHUN ... NOMOR ...
      Sect
        H2 LAMPIRAN I
        P PERATURAN WALI KOTA CONTOH
        P NOMOR ... TAHUN ...
        P TENTANG
        P KOORDINASI KERJA
        H3 BAGAN
        Figure [Bagan Koordinasi. Wali Kota membawahi Dinas.]
          P Wali Kota
          P Dinas
          P Keterangan:
          P Garis komando
        Div
          P WALI KOTA CONTOH,
          P ...
      Sect
        H2 LAMPIRAN II
        P PERATURAN WALI KOTA CONTOH
        P NOMOR ... TAHUN ...
        P TENTANG
        P KOORDINASI KERJA
        H3 DAFTAR
        Table
          TR
            TH No.
            TH Rapat
          TR
            TD 1.
            TD rapat koordinasi
        Div
          P WALI KOTA CONTOH,
          P ...
    "
  `)
})

test('headings go as deep as the law does, to H5 for a Pasal below a Paragraf, and skip no level', async () => {
  const berparagraf = isi.replace('### Pasal 2', '## Bagian Kedua Khusus\n\n### Paragraf 1 Rapat\n\n### Pasal 2')
  const { bytes } = await cetakUji(draf(depan, berparagraf), 'rancangan', {}, bagan)
  const judul = gambarkanStruktur(bacaStruktur(bytes)).match(/H\d (?:BAB|Bagian|Paragraf|Pasal)[^\n]*/g)
  expect(judul).toEqual([
    'H2 BAB I KETENTUAN UMUM',
    'H3 Bagian Kesatu Umum',
    'H4 Pasal 1',
    'H3 Bagian Kedua Khusus',
    'H4 Paragraf 1 Rapat',
    'H5 Pasal 2',
  ])
})

test('a box of a chart is one phrase over all its lines, and so is what explains a line', async () => {
  const nama = 'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan, dan Kawasan Permukiman'
  const keterangan = 'Hubungan Kerja konsultatif, kolegial, fungsional, dan koordinatif'
  const panjang = {
    judul: 'Bagan Koordinasi',
    simpul: ['Wali Kota', { id: 'dinas', nama, keterangan: 'menyelenggarakan urusan pekerjaan umum' }, 'Badan'],
    komando: ['Wali Kota > dinas, Badan'],
    koordinasi: [{ 'dinas <> Badan': keterangan }],
  }
  const { bytes } = await cetakUji(draf(depan, isi), 'rancangan', {}, panjang)
  const figur = semuaUnsur(bacaStruktur(bytes)).find(({ jenis }) => jenis === 'Figure')
  expect(figur && gambarkanStruktur(figur)).toMatchInlineSnapshot(`
    "Figure [Bagan Koordinasi. Wali Kota membawahi Dinas Pekerjaan Umum, ]
      P Wali Kota
      P Dinas Pekerjaan Umum, Penataan Ruang, Perumahan, dan Kawasan Permukiman menyelenggarakan urusan pekerjaan umum
      P Badan
      P (1)
      P Keterangan:
      P Garis komando
      P Garis koordinasi
      P (1) Hubungan Kerja konsultatif, kolegial, fungsional, dan koordinatif
    "
  `)
})

describe('what is heard is what the model says, in order', () => {
  test.each(['rancangan', 'asli', 'salinan'] as const)('%s', async jenisCetak => {
    const { bytes, teks } = await cetakUji(draf(identitasLengkap, isi), jenisCetak, {}, bagan)
    expect(rapat(ucapan(bacaStruktur(bytes)))).toBe(rapat(teks))
  })

  test('over many pages: a paragraph that goes on over a page break is one P, and a list goes on too', async () => {
    const kalimat = (n: number) =>
      `Perangkat Daerah melaksanakan tugas ke-${n} secara terpadu dan saling memberi manfaat. `.repeat(6).trim()
    const ayat = Array.from({ length: 30 }, (_, n) => `(${n + 1}) ${kalimat(n)}`).join('\n\n')
    const { bytes, teks, daftarHalaman } = await cetakUji(draf(depan, `### Pasal 1\n\n${ayat}`))
    const struktur = bacaStruktur(bytes)
    expect(rapat(ucapan(struktur))).toBe(rapat(teks))
    const daftarP = semuaUnsur(struktur).filter(({ jenis }) => jenis === 'P')
    const melintas = daftarP.filter(p => p.daftarHalaman.length > 1)
    expect(melintas.length).toBeGreaterThan(1)
    expect(melintas.length).toBeLessThan(daftarHalaman.length)
    expect(semuaUnsur(struktur).filter(({ jenis }) => jenis === 'L')).toHaveLength(1)
    expect(semuaUnsur(struktur).filter(({ jenis }) => jenis === 'LI')).toHaveLength(30)
  })

  test('the head of a table that is repeated on the next page is heard once', async () => {
    const baris = Array.from({ length: 80 }, (_, n) => `| ${n + 1}. | rapat ke-${n + 1} |`).join('\n')
    const { bytes, daftarHalaman } = await cetakUji(
      draf(depan, `### Pasal 1\n\nIsi.\n\n# LAMPIRAN DAFTAR\n\n| No. | Rapat |\n|---|---|\n${baris}`),
    )
    const daftarUnsur = semuaUnsur(bacaStruktur(bytes))
    expect(daftarUnsur.filter(({ jenis }) => jenis === 'TH').map(ucapan)).toEqual(['No.', 'Rapat'])
    expect(daftarUnsur.filter(({ jenis }) => jenis === 'TR')).toHaveLength(81)
    expect(daftarHalaman.length).toBeGreaterThan(3)
  })
})

test('the outline is nested as the regulation is', async () => {
  const { bytes } = await cetakUji(draf(depan, isi), 'rancangan', {}, bagan)
  const { pdf } = bukaBerkas(bytes)
  const gambar = (rujukan: ReturnType<typeof pdf.tuju>, dalam: number): string => {
    const satu = pdf.kamus(rujukan)
    const judul = pdf.tuju(satu.get('Title'))
    const baris = `${'  '.repeat(dalam)}${isUntai(judul) ? teksUntai(judul) : ''}\n`
    const anak = satu.has('First') ? gambar(pdf.tuju(satu.get('First')), dalam + 1) : ''
    return baris + anak + (satu.has('Next') ? gambar(pdf.tuju(satu.get('Next')), dalam) : '')
  }
  expect(gambar(pdf.tuju(pdf.kamus(pdf.akar.get('Outlines')).get('First')), 0)).toMatchInlineSnapshot(`
    "BAB I KETENTUAN UMUM
      Bagian Kesatu Umum
        Pasal 1
        Pasal 2
    LAMPIRAN I BAGAN
    LAMPIRAN II DAFTAR
    "
  `)
})

/** What is said of each link, and the name to which it leads. */
function daftarTautan(bytes: Uint8Array): string[] {
  const { pdf, daftarHalaman } = bukaBerkas(bytes)
  const teks = (nilai: ReturnType<typeof pdf.tuju>) => (isUntai(nilai) ? teksUntai(nilai) : '')
  const daftar = daftarHalaman.flatMap(({ kamus }) =>
    pdf.deret(kamus.get('Annots')).map(satu => {
      const catatan = pdf.kamus(satu)
      return `${teks(pdf.tuju(catatan.get('Contents')))}: ${teks(pdf.tuju(pdf.kamus(catatan.get('A')).get('D')))}`
    }),
  )
  return [...new Set(daftar)]
}

test('every reference of the regulation to itself leads to its target, none to another act', async () => {
  const { bytes } = await cetakUji(draf(depan, isi), 'rancangan', {}, bagan)
  expect(daftarTautan(bytes)).toEqual([
    'Menuju huruf a: menimbang-huruf-a',
    'Menuju Pasal 1 huruf a angka 2: pasal-1-huruf-a-angka-2',
    'Menuju Lampiran I: lampiran-i',
    'Menuju Pasal 2 ayat (1): pasal-2-ayat-1',
  ])
})

test('“Bab ini” leads to its Bab and “ayat ini” to its ayat, not to the Pasal in which the words stand', async () => {
  const isi =
    '# BAB I UMUM\n\n### Pasal 1\n\nRapat dibuka.\n\n# BAB II RAPAT\n\n### Pasal 2\n\n(1) Rapat dalam Bab ini dicatat.\n\n(2) Catatan dalam ayat ini dan Pasal ini disimpan.\n'
  const { bytes } = await cetakUji(draf(depan, isi), 'rancangan')
  expect(daftarTautan(bytes)).toEqual(['Menuju BAB II: bab-ii', 'Menuju Pasal 2 ayat (2): pasal-2-ayat-2', 'Menuju Pasal 2: pasal-2'])
})

test('in a salinan whose source lacks an annex, a reference to it leads to the page that says so', async () => {
  const tanpaKedua = isi
    .slice(0, isi.indexOf('# LAMPIRAN II'))
    .replace('tercantum dalam Lampiran I.', 'tercantum dalam Lampiran I dan Lampiran II.')
  const { bytes } = await cetakUji(draf(identitasLengkap, tanpaKedua), 'salinan', {}, bagan, ['LAMPIRAN II'])
  expect(daftarTautan(bytes)).toContain('Menuju keterangan tentang LAMPIRAN II: lampiran-ii')
  expect(gambarkanStruktur(bacaStruktur(bytes))).toContain('H2 LAMPIRAN II\n    P (LAMPIRAN II disebut dalam peraturan ini')
  const tanpaSemua = draf(identitasLengkap, '### Pasal 1\n\nDaftar rapat tercantum dalam Lampiran Peraturan Wali Kota ini.\n')
  expect(daftarTautan((await cetakUji(tanpaSemua, 'salinan', {}, undefined, ['LAMPIRAN'])).bytes)).toEqual([
    'Menuju keterangan tentang LAMPIRAN: lampiran',
  ])
})
