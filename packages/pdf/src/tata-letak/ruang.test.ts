import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cetakUji, draf, huruf } from '../../test/contoh.ts'
import { bacaBaris } from '../../test/geometri.ts'
import { hitungBaris, lebarSeimbang } from './ruang.ts'

test('headings over several lines end in no line of one word: title, chapter, annex, signature', async () => {
  const depan = `jenis: Peraturan Bupati
daerah: Kabupaten Contoh Rekaan Lembah Hilir
judul: Forum Koordinasi Perangkat Daerah di Lingkungan Pemerintah Daerah Kabupaten`
  const isi = `# BAB I KEDUDUKAN, TUGAS, DAN HUBUNGAN KERJA PERANGKAT DAERAH KABUPATEN

### Pasal 1

Daftar tercantum dalam Lampiran.

# LAMPIRAN DAFTAR

Rapat.
`
  const { bytes, selisih } = await cetakUji(draf(depan, isi))
  expect(selisih).toEqual([])
  const baris = (await bacaBaris(bytes)).flat().map(satu => satu.isi)
  const kapital = baris.filter(satu => /^[A-Z ,]+$/.test(satu) && !/^(?:TENTANG|RANCANGAN|MEMUTUSKAN|LAMPIRAN|DAFTAR|BAB)/.test(satu))
  expect(kapital).toMatchInlineSnapshot(`
    [
      "BUPATI CONTOH REKAAN LEMBAH HILIR",
      "PERATURAN BUPATI CONTOH REKAAN LEMBAH HILIR",
      "FORUM KOORDINASI PERANGKAT DAERAH DI",
      "LINGKUNGAN PEMERINTAH DAERAH KABUPATEN",
      "DENGAN RAHMAT TUHAN YANG MAHA ESA",
      "BUPATI CONTOH REKAAN LEMBAH HILIR,",
      "PERANGKAT DAERAH DI LINGKUNGAN PEMERINTAH",
      "KEDUDUKAN, TUGAS, DAN HUBUNGAN",
      "KERJA PERANGKAT DAERAH KABUPATEN",
      "BUPATI CONTOH",
      "REKAAN LEMBAH HILIR,",
      "SEKRETARIS DAERAH KABUPATEN",
      "CONTOH REKAAN LEMBAH HILIR,",
      "PERATURAN BUPATI CONTOH",
      "REKAAN LEMBAH HILIR",
      "FORUM KOORDINASI PERANGKAT",
      "DAERAH DI LINGKUNGAN",
      "PEMERINTAH DAERAH KABUPATEN",
      "BUPATI CONTOH",
      "REKAAN LEMBAH HILIR,",
    ]
  `)
})

test('a text takes no more lines in its narrowest width, and no fewer', () => {
  const ruang = { huruf, ukuran: 12 }
  const kata = fc.constantFrom('DI', 'DAERAH', 'PENYELENGGARAAN', 'PASAL\u00a05', 'KABUPATEN', 'DAN')
  fc.assert(
    fc.property(fc.array(kata, { minLength: 1, maxLength: 20 }), fc.integer({ min: 150, max: 480 }), (daftar, lebar) => {
      const isi = daftar.join(' ')
      const sempit = lebarSeimbang(ruang, isi, lebar)
      expect(sempit).toBeLessThanOrEqual(lebar)
      expect(hitungBaris(ruang, isi, sempit)).toBe(hitungBaris(ruang, isi, lebar))
    }),
  )
})
