import { describe, expect, test } from 'vitest'
import { parseNaskah } from '../parse.ts'
import { pohon } from '../pohon.ts'

const kepala =
  'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\n\nTENTANG\n\nTATA KERJA\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,\n\n'
const badan = 'BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nRapat dicatat.\n\nAgar setiap orang mengetahuinya, memerintahkan pengundangan.\n\n'
const baca = (isi: string) => parseNaskah(isi).naskah

describe('tables that a converter made of the layout of a page', () => {
  test('the opening in columns, a row for each element', () => {
    const { pembukaan, kepala: satu } = baca(
      `| NOMOR : 7 | 2024 | SERI : D |\n|---|---|---|\n\n${kepala}| Menimbang | : | a. | bahwa rapat perlu diatur; |\n| --- | --- | --- | --- |\n|  |  | b. | bahwa laporan perlu diatur; |\n| Mengingat | : | 1. | Undang-Undang Nomor 1 Tahun 2004 tentang Rapat; |\n\nMEMUTUSKAN:\n\n| Menetapkan | : | PERATURAN BUPATI TENTANG TATA KERJA. |\n|---|---|---|\n\n${badan}`,
    )
    expect(satu.nomor?.isi).toBe('NOMOR 1 TAHUN 2024')
    const rincian = (['menimbang', 'mengingat'] as const).map(label =>
      pembukaan[label]?.isi.flatMap(blok => (blok.tipe === 'rincian' ? blok.daftarButir.map(({ nomor }) => nomor.nilai) : [])),
    )
    expect(rincian).toEqual([['a', 'b'], ['1']])
    expect(pembukaan.menetapkan?.isi).toBe('PERATURAN BUPATI TENTANG TATA KERJA.')
  })

  test('line breaks in a cell cut the table into lines with strokes', () => {
    const { pembukaan } = baca(
      `${kepala}| Menimbang : | a. bahwa rapat perlu diatur;<br>b. bahwa laporan perlu diatur; |\n|---|---|\n| Mengingat : | 1. Undang-Undang Nomor 1 Tahun 2004 tentang Rapat; |\n\nMEMUTUSKAN:\n\n| Menetapkan | : PERATURAN BUPATI TENTANG TATA KERJA. |\n\n${badan}`,
    )
    expect(
      pembukaan.menimbang?.isi.flatMap(blok => (blok.tipe === 'rincian' ? blok.daftarButir.map(({ nomor }) => nomor.nilai) : [])),
    ).toEqual(['a', 'b'])
    expect(pembukaan.menetapkan?.isi).toBe('PERATURAN BUPATI TENTANG TATA KERJA.')
  })

  test('line breaks in a column of marks and in the column of texts stand side by side, in their own rows too', () => {
    const { pembukaan } = baca(
      `${kepala}| Menimbang | : | a.<br>b. | bahwa rapat perlu diatur;<br/>bahwa laporan perlu diatur; |\n|---|---|---|---|\n| Mengingat | : | 1.<br>2. | Undang-Undang Nomor 1 Tahun 2004<br>tentang Rapat;<br>Undang-Undang Nomor 2 Tahun 2004 tentang Laporan; |\n\nMEMUTUSKAN:\n\n| Menetapkan | : | PERATURAN BUPATI TENTANG<br>TATA KERJA. |\n|---|---|---|\n\n${badan}`,
    )
    const daftar = pembukaan.menimbang?.isi.flatMap(blok => (blok.tipe === 'rincian' ? blok.daftarButir : [])) ?? []
    expect(daftar.map(({ nomor, isi }) => [nomor.nilai, isi[0]?.tipe === 'alinea' && isi[0].teks.isi])).toEqual([
      ['a', 'bahwa rapat perlu diatur;'],
      ['b', 'bahwa laporan perlu diatur;'],
    ])
    expect(pembukaan.menetapkan?.isi).toBe('PERATURAN BUPATI TENTANG TATA KERJA.')
    expect(JSON.stringify(pembukaan.mengingat)).not.toMatch(/[|]|<br/)
  })

  test('the table of an annex is none, in whatever letters its head is written', () => {
    const tabel = '| No | Uraian |\n|---|---|\n| 1 | BUPATI |'
    const penutup = 'Ditetapkan di Contoh\npada tanggal 2 Mei 2024\nBUPATI CONTOH,\nttd\nFULAN BIN FULAN\n\n'
    for (const tajuk of ['LAMPIRAN', 'Lampiran I', 'Lampiran I : PERATURAN BUPATI CONTOH'])
      expect(baca(`${kepala}${badan}${penutup}${tajuk}\n\nFORMAT LAPORAN\n\n${tabel}\n`).daftarLampiran[0]?.isi.at(-1)?.tipe).toBe('tabel')
  })

  test('the two signatures side by side, in rows or in cells with line breaks', () => {
    const baris =
      '| Diundangkan di Contoh | Ditetapkan di Contoh |\n|---|---|\n| pada tanggal 3 Mei 2024 | pada tanggal 2 Mei 2024 |\n| SEKRETARIS DAERAH KABUPATEN CONTOH, | BUPATI CONTOH, |\n| ttd | ttd |\n| FULANAH BINTI FULAN | FULAN BIN FULAN |'
    const sel =
      '| Diundangkan di Contoh<br>pada tanggal 3 Mei 2024<br>SEKRETARIS DAERAH KABUPATEN CONTOH,<br>ttd<br>FULANAH BINTI FULAN | Ditetapkan di Contoh<br>pada tanggal 2 Mei 2024<br>BUPATI CONTOH,<br>ttd<br>FULAN BIN FULAN |\n|---|---|'
    for (const tanda of [baris, sel]) {
      const { ditetapkan, diundangkan } = baca(`${kepala}${badan}${tanda}\n\nBERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 1\n`).penutup
      expect([ditetapkan?.tanggal?.isi, ditetapkan?.nama?.isi]).toEqual(['2 Mei 2024', 'FULAN BIN FULAN'])
      expect([diundangkan?.tanggal?.isi, diundangkan?.nama?.isi]).toEqual(['3 Mei 2024', 'FULANAH BINTI FULAN'])
    }
  })

  test('the marks of a list as a column; a table with named columns stays one', () => {
    const isi = (tabel: string) => pohon(baca(`${kepala}${badan.replace('Rapat dicatat.', tabel)}`))
    expect(isi('| (1) | Rapat dicatat. |\n|---|---|\n| (2) | Catatan disimpan paling lama satu tahun. |')).toContain('AYAT 2')
    expect(isi('| No. | Rapat kerja |\n|---|---|\n| 1. | Rapat bulanan |')).toContain('tabel')
  })
})
