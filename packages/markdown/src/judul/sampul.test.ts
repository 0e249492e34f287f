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

  test('poured into one paragraph, with the gazette and its signature', () => {
    const kepala = NAMA.replaceAll('\n', ' ')
    const {
      kepala: terbaca,
      pembukaan,
      sisa,
    } = baca(`1 ${kepala} Diundangkan dalam Berita Daerah Nomor 7 Tahun 2026 SEKRETARIS DAERAH, FULAN\n\n2 Bupati Contoh ${kepala}`)
    expect([terbaca.nomor?.isi, terbaca.judul?.isi, pembukaan.frasa?.isi]).toEqual([
      'NOMOR 7 TAHUN 2026',
      'TATA CARA RAPAT',
      'DENGAN RAHMAT TUHAN YANG MAHA ESA',
    ])
    expect(sisa.map(({ teks }) => teks.isi).join(' ')).toContain('Diundangkan dalam Berita Daerah')
  })

  test('the title of another regulation in a title is none', () => {
    const judul = baca(`${KOP}PERATURAN BUPATI CONTOH\nNOMOR 8 TAHUN 2026\nTENTANG\nPERUBAHAN ATAS\n${NAMA}`).kepala.judul?.isi
    expect(judul).toBe('PERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2026 TENTANG TATA CARA RAPAT')
  })
})

describe('a table of contents before the head', () => {
  const ISI = 'DAFTAR ISI\n\nBAB I KETENTUAN UMUM ........ 1\nBAB II RAPAT ........ 2\nBagian Kesatu Umum ........ 2\n'
  const pasal = (naskah: ReturnType<typeof baca>) => naskah.batangTubuh.map(({ tipe }) => tipe)

  test('behind a cover, whose mark of a draft is kept', () => {
    const naskah = baca(`RANCANGAN\n\n${NAMA}\n\n${ISI}\n${NAMA}`)
    expect([naskah.kepala.tanda?.isi, naskah.kepala.judul?.isi]).toEqual(['RANCANGAN', 'TATA CARA RAPAT'])
    expect([naskah.pembukaan.menimbang?.isi.length, pasal(naskah)]).toEqual([1, ['pasal']])
  })

  test('between the head and the opening', () => {
    const naskah = baca(`${NAMA}\n\n${ISI}`)
    expect([naskah.kepala.judul?.isi, naskah.pembukaan.menimbang?.isi.length, pasal(naskah)]).toEqual(['TATA CARA RAPAT', 1, ['pasal']])
  })

  test('poured into one line with both heads', () => {
    const naskah = parseNaskah(`${NAMA} ${ISI} -2- ${NAMA} ${SESUDAH}`.replace(/ ?\.{8} \d/g, '').replace(/\s+/g, ' ')).naskah
    expect([naskah.kepala.judul?.isi, naskah.pembukaan.menimbang?.isi.length, pasal(naskah)]).toEqual(['TATA CARA RAPAT', 1, ['pasal']])
  })

  test('that of an annex stays there', () => {
    const lampiran = `LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 7 TAHUN 2026\nTENTANG\nTATA CARA RAPAT\n\n${ISI}\nBUPATI CONTOH,\n\nFULAN\n`
    const naskah = parseNaskah(`${NAMA}\n\n${SESUDAH}\n${lampiran}`).naskah
    expect(naskah.daftarLampiran[0]?.isi.length).toBeGreaterThan(0)
    expect(naskah.sisa).toEqual([])
  })
})

test('a stroke between the number and the word TAHUN is no part of either', () => {
  for (const sela of ['12 / TAHUN', '12 /TAHUN', '12/TAHUN'])
    expect(baca(`PERATURAN BUPATI CONTOH\nNOMOR ${sela} 2026\nTENTANG\nTATA CARA RAPAT`).identitas).toMatchObject({
      nomor: 12,
      tahun: 2026,
    })
})
