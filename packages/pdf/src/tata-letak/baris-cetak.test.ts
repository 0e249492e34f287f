import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cetakUji, draf } from '../../test/contoh.ts'
import { bacaBaris } from '../../test/geometri.ts'
import { batasPenggal } from './penggal.ts'

const depan = 'jenis: Peraturan Wali Kota\ndaerah: Kota Contoh\njudul: Koordinasi Kerja'

async function daftarBaris(isi: string, setelan: object = {}) {
  const { bytes, selisih } = await cetakUji(draf(depan, `### Pasal 1\n\n${isi}\n`), 'rancangan', setelan)
  expect(selisih).toEqual([])
  return (await bacaBaris(bytes)).flat().filter(baris => !/^(?:- \d+ -|\.\.\.)$/.test(baris.isi))
}

const potongan = fc.constantFrom(
  'Pasal 5',
  'ayat (2)',
  'huruf a',
  'Nomor 12 Tahun 2011',
  'Rp 10.000.000,00 (sepuluh juta rupiah)',
  'Undang-Undang',
  'dan/atau',
  'Bagian Kedua',
  'perangkat daerah,',
  'ketentuan;',
  'koordinasi',
)

describe('lines of running text', () => {
  test('no line ends between a word and the number it names, and none begins with punctuation', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(potongan, { minLength: 60, maxLength: 90 }), async daftar => {
        for (const { isi } of await daftarBaris(`Ketentuan dalam ${daftar.join(' ')}.`)) {
          expect(isi).not.toMatch(/(?:\bPasal|\bayat|\bhuruf|\bNomor|\bRp|\bBagian)$/)
          expect(isi).not.toMatch(/^[,;.:)]/)
        }
      }),
      { numRuns: 4 },
    )
  })

  test('every full line ends at the right margin', async () => {
    const isi = Array.from({ length: 80 }, (_, n) => `Pasal ${n} ayat (${n}) Undang-Undang Nomor ${n} Tahun 2011`).join(' dan ')
    const penuh = (await daftarBaris(`${isi}.`)).filter(({ x, isi: satu }) => Math.abs(x - 161.6) < 0.2 && satu.includes('Undang'))
    expect(penuh.length).toBeGreaterThan(30)
    for (const { akhir } of penuh.slice(0, -1)) expect(Math.abs(akhir - 538.6)).toBeLessThan(4)
  })
})

describe('hyphenation', () => {
  const isi = Array.from({ length: 40 }, () => 'penyelenggaraan pemerintahan dikoordinasikan berdasarkan keterpaduan pelaksanaan').join(' ')

  test('is off by default', async () => {
    for (const baris of await daftarBaris(`${isi}.`)) expect(baris.isi).not.toMatch(/[-\u2010]$/)
  })

  test('breaks words at syllables only, keeps full lines at the margin, and loses no letter', async () => {
    const deret = await daftarBaris(`${isi}.`, { pemenggalan: true })
    const terpenggal = deret.filter(baris => /[-\u2010]$/.test(baris.isi))
    expect(terpenggal.length).toBeGreaterThan(3)
    for (const [urutan, baris] of deret.entries()) {
      if (!/[-\u2010]$/.test(baris.isi)) continue
      const awal = baris.isi.slice(0, -1).split(' ').at(-1) ?? ''
      const kata = awal + (deret[urutan + 1]?.isi.split(' ')[0]?.replace(/[-\u2010.]$/, '') ?? '')
      expect(batasPenggal(kata), kata).toContain(awal.length)
      expect(Math.abs(baris.akhir - 538.6)).toBeLessThan(1)
    }
  })
})
