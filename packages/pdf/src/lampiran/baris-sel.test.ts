import { describe, expect, test } from 'vitest'
import { bacaStruktur, semuaUnsur, ucapan } from '../../test/baca-struktur.ts'
import { cetakUji, draf } from '../../test/contoh.ts'
import { bacaSemuaLetak } from '../baca-ulang/baca-pdf.ts'

const depan = 'jenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Koordinasi Kerja'
const pembuka = '### Pasal 1\n\n(1) Daftar tercantum dalam Lampiran.\n\n(2) Daftar disimpan.\n\n# LAMPIRAN DAFTAR RAPAT\n\n'
const tabel = (...baris: readonly string[]) => ['| No.<br>Urut | Rapat | Tanda tangan |', '|---|---|---|', ...baris].join('\n')

/** Prints a table in an annex; where each of its pieces of text stands, in pt. */
async function cetakTabel(isi: string) {
  const { bytes, selisih } = await cetakUji(draf(depan, pembuka + isi))
  expect(selisih).toEqual([])
  const semua = (await bacaSemuaLetak(bytes)).flatMap((deret, halaman) => deret.map(satu => ({ ...satu, isi: satu.isi.trim(), halaman })))
  const letak = (tulisan: string) =>
    semua.find(({ isi: satu }) => satu.startsWith(tulisan)) ?? { x: Number.NaN, y: Number.NaN, halaman: -1 }
  return { bytes, semua, letak }
}

describe('a line break in a cell', () => {
  test('begins a line of its own, in the head too; a free line stays free', async () => {
    const { letak, semua } = await cetakTabel(tabel('| 1. | Apel<br>*harian*<br>pagi | Kepala,<br><br><br>FULAN |'))
    const jarak = (atas: string, bawah: string) => letak(atas).y - letak(bawah).y
    const baris = jarak('Apel', 'harian')
    expect(baris).toBeGreaterThan(10)
    expect(baris).toBeLessThan(18)
    expect(jarak('No.', 'Urut')).toBeGreaterThan(10)
    expect(jarak('harian', 'pagi')).toBeCloseTo(baris, 0)
    expect(jarak('Kepala,', 'FULAN')).toBeCloseTo(3 * baris, 0)
    expect(letak('harian').x).toBeCloseTo(letak('pagi').x, 0)
    expect(semua.some(({ isi }) => /<|\|/.test(isi))).toBe(false)
  })

  test('asks for no wider a column than its longest line', async () => {
    const panjang = Array.from({ length: 8 }, (_, ke) => `rapat ke-${ke}`)
    const { letak, semua } = await cetakTabel(tabel(`| 1. | ${panjang.join('<br>')} | pendek |`))
    expect(semua.filter(({ isi }) => /^rapat ke-\d$/.test(isi))).toHaveLength(8)
    expect(letak('pendek').x - letak('rapat ke-0').x).toBeLessThan(120)
  })

  test('parts words for whoever listens', async () => {
    const { bytes } = await cetakTabel(tabel('| 1. | Rapat<br>harian | Kepala |'))
    const sel = semuaUnsur(bacaStruktur(bytes)).filter(({ jenis }) => jenis === 'TD')
    expect(sel.map(satu => ucapan(satu).split(/\s+/))).toContainEqual(['Rapat', 'harian'])
  })

  test('keeps the place of a reference behind it: the link covers its letters', async () => {
    const isi = '### Pasal 1\n\nRapat dicatat.\n\n### Pasal 2\n\nJadwal rapat:\n\n'
    const baris = '| 1. | rapat *harian*<br><br>sebagaimana dimaksud<br>dalam Pasal 1<br>dicatat | ada |'
    const { bytes } = await cetakUji(draf(depan, isi + tabel(baris)))
    const daftar = semuaUnsur(bacaStruktur(bytes)).filter(({ jenis }) => jenis === 'Link')
    expect(daftar.map(satu => ucapan(satu).replace(/\s+/g, ' ').trim())).toEqual(['Pasal 1'])
  })

  test('many of them make a row that is printed in slices, every line once and in its order', async () => {
    const { semua } = await cetakTabel(tabel(`| 1. | ${Array.from({ length: 150 }, (_, ke) => `baris ${ke}`).join('<br>')} | ada |`))
    const daftar = semua.flatMap(({ isi }) => /^baris (\d+)$/.exec(isi)?.[1] ?? [])
    expect(daftar.map(Number)).toEqual(Array.from({ length: 150 }, (_, ke) => ke))
    expect(new Set(semua.filter(({ isi }) => isi.startsWith('baris')).map(({ halaman }) => halaman)).size).toBeGreaterThan(2)
  })
})
