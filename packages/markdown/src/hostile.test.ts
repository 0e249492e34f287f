import { describe, expect, test } from 'vitest'
import { bacaYamlBagan, formatNaskah, parseNaskah, pohon } from './index.ts'

describe('a front matter or a chart that no YAML parser survives is told, not thrown', () => {
  test.each([
    ['nested too deep', '['.repeat(16_000), 'bersarang terlalu dalam'],
    ['too long', 'judul: a\n'.repeat(4_000), 'lebih dari 16.384 huruf'],
    ['keys of keys', `judul: ${'? ! '.repeat(200)}`, 'ada kunci yang bukan satu kata'],
    ['a list as key', '[jenis, judul]: a', 'ada kunci yang bukan satu kata'],
  ])('%s', (_, yaml, sebab) => {
    const { naskah, diagnostics } = parseNaskah(`---\n${yaml}\n---\n\nPasal 1\n\nIsi.\n`)
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining(sebab)])
    expect(pohon(naskah)).toBe('PASAL 1\n  Isi.')
  })

  test('a chart', () => {
    expect(bacaYamlBagan('['.repeat(60_000))).toEqual({ pesan: 'YAML tidak terbaca: bersarang terlalu dalam', baris: 1 })
    expect(bacaYamlBagan('- a\n'.repeat(60_000))).toEqual({ pesan: 'YAML tidak terbaca: lebih dari 100.000 huruf', baris: 1 })
    expect(bacaYamlBagan('? ! '.repeat(200))).toEqual({ pesan: 'YAML tidak terbaca: ada kunci yang bukan satu kata', baris: 1 })
    const alias = { pesan: 'ada nilai yang diambil dari tempat lain (*nama); tulis nilainya sendiri', baris: 1 }
    expect(bacaYamlBagan('judul: &a Bagan\nsimpul: [*a]\n')).toEqual(alias)
    expect(bacaYamlBagan('judul: *a\n')).toEqual(alias)
  })
})

describe('what stands in the head and has no part is kept, once', () => {
  test.each([
    ['a second office', 'BUPATI CONTOH,\nNAMA\n', 'jabatan: BUPATI CONTOH,\nsisa: NAMA'],
    [
      'a line between number and title',
      'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2026\ncatatan\nTENTANG\nTATA KERJA\n',
      'jenis: PERATURAN BUPATI CONTOH\nnomor: NOMOR 1 TAHUN 2026\njudul: TATA KERJA\nsisa: catatan',
    ],
    [
      'a number in the title of a regulation that has none yet',
      'PERATURAN BUPATI CONTOH\nTENTANG\nPERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2019\n',
      'jenis: PERATURAN BUPATI CONTOH\njudul: PERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2019',
    ],
    ['a label without its text', 'MEMUTUSKAN:\nMenetapkan :\n', 'memutuskan: MEMUTUSKAN:\nsisa: Menetapkan'],
  ])('%s', (_, sumber, harapan) => expect(pohon(parseNaskah(sumber).naskah)).toBe(harapan))
})

test('no depth of lists, quotations or brackets overflows the stack', () => {
  for (const isi of ['a. 1. a) 1) ', '> ', '(', '[', '“', '- ']) {
    const { naskah } = parseNaskah(`Pasal 1\n\n${isi.repeat(30_000)}kata\n`)
    expect(pohon(naskah)).toContain('PASAL 1')
    expect(formatNaskah(naskah)).toContain('kata')
  }
})

test('no number of cells in a row or lines in a cell takes long or loses a letter', () => {
  const huruf = (isi: string) => isi.replace(/[^xyz]/g, '').length
  for (const baris of [`${'| x '.repeat(130_000)}|`, `| x${' | y'.repeat(10_000)}${'<br>z'.repeat(10_000)} |\n|${'-|'.repeat(10_001)}`])
    expect(huruf(formatNaskah(parseNaskah(`${baris}\n\nPasal 1\n\nIsi.\n`).naskah))).toBe(huruf(baris))
})

test('no number of marks of italics takes long or loses a letter', () => {
  for (const isi of ['*a', '*a* ', '*a*\n', '_a *b', '*a\nb* c ', '*a_', '***a']) {
    const { naskah } = parseNaskah(`Pasal 1\n\n${isi.repeat(30_000)}kata\n`)
    const tertulis = formatNaskah(naskah)
    expect(tertulis).toContain('kata')
    expect(formatNaskah(parseNaskah(tertulis).naskah)).toBe(tertulis)
  }
})
