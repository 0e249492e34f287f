import { expect, test } from 'vitest'
import { cetakUji, draf, identitasLengkap } from '../../test/contoh.ts'
import { bacaBaris, geometri } from '../../test/geometri.ts'

const isi = `### Pasal 1

Bagan tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Wali Kota ini.

# LAMPIRAN SUSUNAN ORGANISASI

\`\`\`bagan
judul: Susunan Organisasi
\`\`\`
`
const unit = (awal: string, jumlah: number) => Array.from({ length: jumlah }, (_, u) => `Bidang ${awal}${u + 1}`)
const susunan = (kolom: readonly { readonly id: string; readonly nama: string; readonly unit: readonly string[] }[]) => ({
  judul: 'Susunan Organisasi',
  simpul: ['Wali Kota', 'Sekretaris Daerah', ...kolom],
  komando: ['Wali Kota > Sekretaris Daerah', `Sekretaris Daerah > ${kolom.map(({ id }) => id).join(', ')}`],
})

test('geometry of an annex with a chart across the page: its head and its signature turn with it', async () => {
  const kolom = ['A', 'B', 'C', 'D', 'E'].map(id => ({ id, nama: `Asisten Administrasi ${id}`, unit: unit(id, 4) }))
  const bagan = { ...susunan(kolom), arah: 'mendatar' }
  const { bytes, selisih, daftarHalaman } = await cetakUji(draf(identitasLengkap, isi), 'asli', {}, bagan)
  expect(selisih).toEqual([])
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/MediaBox \[0 0 935\.4\d* 609\.4\d*\]/),
  ).toHaveLength(1)
  await expect(await geometri(bytes, halaman => halaman === daftarHalaman.length)).toMatchFileSnapshot(
    '../../test/geometri/lampiran-mendatar.txt',
  )
})

const terpecah = (koordinasi: readonly string[]) => {
  const dinas = (awal: string) => Array.from({ length: 45 }, (_, u) => `Dinas Pekerjaan Umum dan Penataan Ruang ${awal}${u + 1}`)
  return { ...susunan(['A', 'B', 'C'].map(id => ({ id, nama: `Asisten ${id}`, unit: dinas(id) }))), koordinasi }
}

test('geometry of an annex whose chart is split: overview, details, pairs of far units, signature once at the end', async () => {
  const bagan = terpecah(['A.1 <> C.45', 'A.2 <> C.44', 'A.3 <> B.45', 'B.1 <> C.1'])
  const { bytes, selisih, teks } = await cetakUji(draf(identitasLengkap, isi), 'asli', {}, bagan)
  expect(selisih).toEqual([])
  expect(teks.match(/^Bagan 1\.\d /gm)).toHaveLength(4)
  await expect(await geometri(bytes, halaman => [3, 4, 7].includes(halaman))).toMatchFileSnapshot('../../test/geometri/bagan-terpecah.txt')
})

test('a single pair of far units stands on the sheet of one of them, and the other refers to it', async () => {
  const { bytes, selisih, teks, daftarHalaman } = await cetakUji(draf(identitasLengkap, isi), 'asli', {}, terpecah(['A.1 <> C.45']))
  expect(selisih).toEqual([])
  expect(teks.match(/^Bagan 1\.\d Asisten [ABC]$/gm)).toHaveLength(3)
  expect(teks).toContain('Hubungan lain unit pada bagan ini: lihat Bagan 1.1.')
  expect(daftarHalaman).toHaveLength(6)
  const penutup = (await geometri(bytes, halaman => halaman === 6)).split('\n').slice(-2)
  expect(penutup.map(baris => baris.split('  ').at(-1))).toEqual(['WALI KOTA CONTOH,', 'NAMA WALI KOTA'])
})

test.each([18, 30])(
  'a signature stands below the last sheet of its chart, never on a page alone: %i units in each column',
  async jumlah => {
    const dinas = (awal: string) => Array.from({ length: jumlah }, (_, u) => `Dinas Pekerjaan Umum dan Penataan Ruang ${awal}${u + 1}`)
    const bagan = susunan(['A', 'B', 'C', 'D'].map(id => ({ id, nama: `Asisten ${id}`, unit: dinas(id) })))
    const { bytes, selisih } = await cetakUji(draf(identitasLengkap, isi), 'asli', {}, bagan)
    expect(selisih).toEqual([])
    const akhir = (await bacaBaris(bytes)).at(-1)?.map(baris => baris.isi) ?? []
    expect(akhir.at(-1)).toBe('NAMA WALI KOTA')
    expect(akhir).toContain('Keterangan:')
  },
)
