import { describe, expect, test } from 'vitest'
import { parseNaskah } from '../index.ts'

const NAMA = 'PERATURAN BUPATI CONTOH\nNOMOR 7 TAHUN 2026\nTENTANG\nTATA CARA RAPAT'
const SESUDAH =
  'DENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,\n\nMenimbang : bahwa perlu;\n\nMEMUTUSKAN:\nMenetapkan : PERATURAN BUPATI TENTANG TATA CARA RAPAT.\n\nPasal 1\n\nRapat dicatat.\n'
const baca = (depan: string) => parseNaskah(`${depan}\n\n${SESUDAH}`).naskah
const KOP = 'BUPATI CONTOH\nPROVINSI NUSANTARA CONTOH\n'

describe('a cover that names the regulation before its head does', () => {
  test.each([
    ['of a draft', `RANCANGAN\n${NAMA}\nBAGIAN HUKUM SEKRETARIAT DAERAH\n`],
    ['without number', 'RANCANGAN PERATURAN BUPATI CONTOH TENTANG TATA CARA RAPAT\n'],
    ['of a copy whose head bears the mark too', `SALINAN\n${NAMA}\nBAGIAN HUKUM\n\nSALINAN`],
    ['of the gazette', `BERITA DAERAH KABUPATEN CONTOH\nNOMOR 9 TAHUN 2026\n${NAMA}\n`],
  ])('%s', (_, sampul) => {
    const { kepala, identitas, sisa } = baca(`${sampul}\n${KOP}${NAMA}`)
    expect(identitas).toMatchObject({ nomor: 7, tahun: 2026, judul: 'Tata Cara Rapat' })
    expect(kepala.kop.map(({ isi }) => isi)).toEqual(['BUPATI CONTOH', 'PROVINSI NUSANTARA CONTOH'])
    expect(kepala.judul?.isi).toBe('TATA CARA RAPAT')
    expect(sisa.length).toBeGreaterThan(0)
  })

  const JUDUL = '# PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2026 TENTANG TATA CARA RAPAT\n'
  test.each([
    ['a head without a kop', `${JUDUL}\n${NAMA}`],
    ['a head below its region', `${JUDUL}\nKABUPATEN CONTOH\n\n${NAMA}`],
  ])('the heading of a page above %s', (_, depan) => {
    const { kepala, sisa } = baca(depan)
    expect(kepala.judul?.isi).toBe('TATA CARA RAPAT')
    expect(sisa.map(({ teks }) => teks.isi)).toEqual([JUDUL.slice(2, -1)])
  })

  test('the heading of a page whose title goes on with another regulation is a head', () => {
    const judul = baca(`# PERATURAN BUPATI CONTOH NOMOR 8 TAHUN 2026 TENTANG PENCABUTAN\n${NAMA}`).kepala.judul?.isi
    expect(judul).toBe('PENCABUTAN PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2026 TENTANG TATA CARA RAPAT')
  })

  test('the title of another regulation in a title is none', () => {
    const judul = baca(`${KOP}PERATURAN BUPATI CONTOH\nNOMOR 8 TAHUN 2026\nTENTANG\nPERUBAHAN ATAS\n${NAMA}`).kepala.judul?.isi
    expect(judul).toBe('PERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2026 TENTANG TATA CARA RAPAT')
  })
})
