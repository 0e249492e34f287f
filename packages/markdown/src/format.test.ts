import { describe, expect, test } from 'vitest'
import { formatNaskah, parseNaskah, pohon } from './index.ts'

const rapi = (sumber: string) =>
  formatNaskah(parseNaskah(sumber).naskah)
    .replace(/^---\n[\s\S]*?---\n\n/, '')
    .trimEnd()
/** Formats, and expects that a second time changes nothing. */
const sekali = (sumber: string) => {
  const hasil = rapi(sumber)
  expect(rapi(hasil)).toBe(hasil)
  return hasil
}

describe('what touches a mark is kept', () => {
  test('the full stop of an ayat, of a Pasal and of a Bab', () => {
    expect(sekali('Bab I.\nUmum\nPasal 1.\n(1). Rapat dibuka.\n(2). Rapat dicatat.')).toBe(
      '# Bab I. Umum\n\n### Pasal 1.\n\n(1). Rapat dibuka.\n\n(2). Rapat dicatat.',
    )
  })

  test('the quotation mark that opens new text', () => {
    expect(
      sekali(
        'MEMUTUSKAN:\nMenetapkan : PERATURAN BUPATI TENTANG PERUBAHAN ATAS PERATURAN BUPATI.\nPasal I\n1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\n"Pasal 4\n“(1) Baru.”\nPasal II\nMulai berlaku.',
      )
        .split('\n\n')
        .slice(2),
    ).toEqual([
      '### Pasal I',
      '1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:',
      '> ### "Pasal 4\n>\n> “(1) Baru.”',
      '### Pasal II',
      'Mulai berlaku.',
    ])
  })
})

describe('letters that Markdown would take for marks are written so that they stay letters', () => {
  test.each([
    ['stars and lines below', 'Tanda * dan \\_ serta \\*\\*ini\\*\\*.'],
    ['a tag and a comment', 'Tulisan \\<br> dan \\<!-- bukan komentar --> tetap.'],
    ['a fence', '\\```bagan'],
    ['a bullet and a heading', '\\• Butir, kemudian\n\n\\# bukan tajuk.'],
    ['a backslash before a star', 'Garis \\\\\\*.'],
    ['a backslash at the end', 'Garis \\\\'],
  ])('%s', (_, isi) => expect(sekali(`### Pasal 1\n\n${isi}`)).toBe(`### Pasal 1\n\n${isi}`))
})

test('what belongs to no part is written apart and read back as the same', () => {
  const sumber = 'PERATURAN BUPATI CONTOH\n\nRapat\n\nTENTANG\n\nTATA KERJA\n\n### Pasal 1\n\nRapat dibuka.\n\n- 2 -\n'
  expect(parseNaskah(sumber).naskah.sisa.map(({ teks }) => teks.isi)).toEqual(['- 2 -'])
  expect(sekali(sumber).split('\n\n').slice(-2)).toEqual(['Rapat dibuka.', '[sisa: - 2 -]'])
})

const perubahan = (kutipan: string) =>
  `MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG PERUBAHAN ATAS PERATURAN BUPATI.\n\n### Pasal I\n\n1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\n\n${kutipan}\n\n### Pasal II\n\nMulai berlaku.`
const terkutip = '> | No | Nama |\n> | --- | --: |\n> | 1 | *Satu* |'

test('a table and a chart of quoted text stay what they are, the table behind marks of quotation', () => {
  const sumber = perubahan(`> ### Pasal 4\n>\n> Rapat dibuka.\n>\n${terkutip}\n>\n> Rapat ditutup.\n\n\`\`\`bagan\n\`\`\``)
  expect(sekali(sumber)).toBe(sumber)
  expect(pohon(parseNaskah(sumber).naskah).split('\n').slice(6, 10)).toEqual([
    '      PASAL 4',
    '        Rapat dibuka.',
    '        tabel 2 × 1',
    '        Rapat ditutup.',
  ])
})

test('a table between quoted lines is quoted, one with which the new text begins too', () => {
  const tanpa = terkutip.replaceAll(/^> /gm, '')
  expect(sekali(perubahan(`> ### Pasal 4\n>\n> Rapat dibuka.\n\n${tanpa}`))).toBe(
    perubahan(`> ### Pasal 4\n>\n> Rapat dibuka.\n>\n${terkutip}`),
  )
  const pertama = perubahan(`${terkutip}\n>\n> Rapat ditutup.`)
  expect(sekali(pertama)).toBe(pertama)
  expect(pohon(parseNaskah(pertama).naskah).split('\n').slice(5, 8)).toEqual(['    kutipan', '      tabel 2 × 1', '      Rapat ditutup.'])
})

test('a quoted table ends where quotation does', () => {
  const { naskah } = parseNaskah(perubahan(`${terkutip}\n| 2 | Dua |`))
  expect(pohon(naskah)).toContain('tabel 2 × 1')
  expect(pohon(naskah)).toContain('| 2 | Dua |')
})

test('what stands below marks of quotation is no new text any more, as behind a table with which Pasal II begins', () => {
  const sumber = perubahan('> ### Pasal 4\n>\n> Rapat dibuka.').replace('Mulai berlaku.', `${terkutip}\n\nMulai berlaku.`)
  expect(sekali(sumber)).toBe(sumber)
  expect(pohon(parseNaskah(sumber).naskah).split('\n').slice(-4)).toEqual(['PASAL II', '  kutipan', '    tabel 2 × 1', '  Mulai berlaku.'])
})

test('the front matter has the order of its schema, also of a signer who acts for another', () => {
  const sumber = `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

Pasal 1

Rapat diadakan.

Ditetapkan di Contoh
pada tanggal 2 Januari 2024

Pj. BUPATI CONTOH,

ttd

FULAN BIN FULAN
`
  const hasil = formatNaskah(parseNaskah(sumber).naskah)
  expect(hasil).toContain('  jabatan: Bupati Contoh\n  nama: FULAN BIN FULAN\n  selaku: Pj.\n')
  expect(formatNaskah(parseNaskah(hasil).naskah)).toBe(hasil)
})

test('a backslash at the end of a line, with which converters break one, is no letter', () => {
  const sumber = 'PERATURAN BUPATI CONTOH\\\nNOMOR 1 TAHUN 2024\\\nTENTANG\\\nTATA KERJA\n\nPasal 1\n\nRapat dicatat\\\nsetiap bulan.\\\n'
  expect(pohon(parseNaskah(sumber).naskah)).toBe(
    'jenis: PERATURAN BUPATI CONTOH\nnomor: NOMOR 1 TAHUN 2024\njudul: TATA KERJA\nPASAL 1\n  Rapat dicatat setiap bulan.',
  )
})
