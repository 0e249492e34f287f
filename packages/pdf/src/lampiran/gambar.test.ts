import { describe, expect, test } from 'vitest'
import { cetakUji, draf, identitasLengkap } from '../../test/contoh.ts'
import { bacaBaris, geometri } from '../../test/geometri.ts'
import { bukaBerkas } from '../pdfa/buka.ts'

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

const judulPanjang = Array.from({ length: 12 }, () => 'Koordinasi Perencanaan dan Pengawasan').join(', ')

/** The lines of each page of the annex, and whether each stands there. */
async function halamanLampiran(isiLampiran: string, bagan: object, setelan: object = {}): Promise<string[][]> {
  const panjang = identitasLengkap.replace(/^judul:.*$/m, `judul: ${judulPanjang}`)
  const { bytes, selisih } = await cetakUji(draf(panjang, isiLampiran), 'asli', setelan, bagan)
  expect(selisih).toEqual([])
  const semua = (await bacaBaris(bytes)).map(deret => deret.map(baris => baris.isi))
  return semua.slice(semua.findIndex(deret => deret.includes('LAMPIRAN')))
}

describe('no heading of an annex stands on a page alone', () => {
  const dinas = (awal: string, jumlah: number) => Array.from({ length: jumlah }, (_, u) => `Bidang Rekaan ${awal}${u + 1}`)
  const pilar = (jumlah: number) => susunan(['A', 'B', 'C', 'D', 'E'].map(id => ({ id, nama: `Asisten ${id}`, unit: dinas(id, jumlah) })))
  const alur = (jumlah: number) => ({
    judul: 'Alur',
    tata_letak: 'proses',
    simpul: Array.from({ length: jumlah }, (_, l) => ({
      id: `l${l}`,
      nama: `Langkah ${l + 1}`,
      pelaku: ['Bidang', 'Asisten', 'Wali Kota'][l % 3],
    })),
    komando: [Array.from({ length: jumlah }, (_, l) => `l${l}`).join(' > ')],
  })
  const daftar: [string, object][] = [
    ...[6, 10, 12, 14, 16, 18, 20].map((n): [string, object] => [`pillars of ${n} units`, pilar(n)]),
    ...[8, 12, 14, 16, 20, 24].map((n): [string, object] => [`a process of ${n} steps`, alur(n)]),
  ]

  test.each(daftar)('%s: the first sheet below the heading, the last above the signature', async (_, bagan) => {
    const daftarHalaman = await halamanLampiran(isi, bagan)
    expect(daftarHalaman[0]).toContain('SUSUNAN ORGANISASI')
    expect(daftarHalaman[0]).toContain('Keterangan:')
    expect(daftarHalaman.at(-1)).toContain('Keterangan:')
    expect(daftarHalaman.at(-1)?.at(-1)).toBe('NAMA WALI KOTA')
  })

  test('a chart in the zone between both needs is cut into an overview and details, all units of a level on one sheet', async () => {
    const daftarHalaman = await halamanLampiran(isi, pilar(13))
    expect(daftarHalaman).toHaveLength(2)
    expect(daftarHalaman[0]).toContain('Bagan 1 Susunan Organisasi')
    expect(daftarHalaman[0]?.join(' ')).not.toMatch(/\bA1\b/)
    expect(daftarHalaman[1]?.join(' ')).toMatch(/\bA1\b/)
    expect(daftarHalaman[1]).toContain('Bagan 1.1 Asisten A sampai dengan Asisten E')
  })

  test('where the table of the chart follows, the signature stands below that, and the chart takes the page of its heading', async () => {
    const daftarHalaman = await halamanLampiran(isi, pilar(13), { tabel_bagan: true })
    expect(daftarHalaman[0]).toContain('Keterangan:')
    expect(daftarHalaman[0]?.join(' ')).toMatch(/\bA13\b/)
  })

  test('a heading that leaves no room at all keeps its page, and the chart begins on the next', async () => {
    const panjang = identitasLengkap.replace(
      /^judul:.*$/m,
      `judul: ${Array.from({ length: 75 }, () => 'Koordinasi Perencanaan').join(', ')}`,
    )
    const { bytes, selisih } = await cetakUji(draf(panjang, isi), 'asli', {}, pilar(4))
    expect(selisih).toEqual([])
    expect((await bacaBaris(bytes)).at(-1)?.map(baris => baris.isi)).toContain('Keterangan:')
  })
})

describe('a caption stands with its chart', () => {
  const berketerangan = (pertama: string, kedua: string) => `${isi.slice(0, isi.indexOf('```'))}${pertama}

${isi.slice(isi.indexOf('```'))}
${kedua}

${isi.slice(isi.indexOf('```'))}`

  const daftarKeterangan = [
    ['A. Susunan Pertama', 'B. Susunan Kedua'],
    ['1. Susunan Pertama', '2. Susunan Kedua'],
  ] as const
  const daftarBentuk = [
    ['tegak', 5],
    ['tegak', 9],
    ['tegak', 14],
    ['mendatar', 5],
    ['mendatar', 8],
  ] as const

  test.each(daftarKeterangan.flatMap(keterangan => daftarBentuk.map(bentuk => [...keterangan, ...bentuk] as const)))(
    '%s, %s: on a page turned %s, with %i units in each column',
    async (pertama, kedua, arah, jumlah) => {
      const kolom = ['A', 'B', 'C', 'D'].map(id => ({ id, nama: `Asisten ${id}`, unit: unit(id, jumlah) }))
      const daftarHalaman = await halamanLampiran(berketerangan(pertama, kedua), { ...susunan(kolom), arah })
      expect(daftarHalaman[0]).toContain(pertama)
      for (const keterangan of [pertama, kedua]) {
        const halaman = daftarHalaman.find(deret => deret.includes(keterangan)) ?? []
        expect(halaman.slice(halaman.indexOf(keterangan) + 1)).toContain('Wali Kota')
      }
    },
  )

  test.each(daftarBentuk)('and the heading above the caption, on a page turned %s, with %i units in each column', async (arah, jumlah) => {
    const kolom = ['A', 'B', 'C', 'D'].map(id => ({ id, nama: `Asisten ${id}`, unit: unit(id, jumlah) }))
    const kedua = `Uraian ${'singkat '.repeat(40)}selesai.\n\nB. SUSUNAN KEDUA\n\nGambar 2 Susunan menurut bidang`
    const daftarHalaman = await halamanLampiran(berketerangan('A. SUSUNAN PERTAMA', kedua), { ...susunan(kolom), arah })
    const halaman = daftarHalaman.find(deret => deret.includes('B. SUSUNAN KEDUA')) ?? []
    expect(halaman.slice(halaman.indexOf('B. SUSUNAN KEDUA') + 1).slice(0, 2)).toEqual(['Gambar 2 Susunan menurut bidang', 'Wali Kota'])
  })

  test.each([
    [80, 6],
    [110, 10],
    [140, 4],
    [600, 10],
  ])('of a paragraph of %i pairs of words only the last lines do, above columns of %i units', async (pasangan, jumlah) => {
    const kata = Array.from({ length: pasangan }, (_, n) => `koordinasi${n} perencanaan`).join(' ')
    const awal = isi.indexOf('```')
    const kolom = ['A', 'B', 'C', 'D'].map(id => ({ id, nama: `Asisten ${id}`, unit: unit(id, jumlah) }))
    const daftarHalaman = await halamanLampiran(`${isi.slice(0, awal)}Uraian ${kata} selesai.\n\n${isi.slice(awal)}`, susunan(kolom))
    const halaman = daftarHalaman.findIndex(deret => deret.includes('Sekretaris Daerah'))
    expect(daftarHalaman[halaman]?.join(' ')).toMatch(/ selesai\. /)
    expect(daftarHalaman.at(-1)).toContain('NAMA WALI KOTA')
  })
})

describe('the pages of an annex are turned as what stands on them', () => {
  const kolom = ['A', 'B', 'C', 'D', 'E'].map(id => ({ id, nama: `Asisten Administrasi ${id}`, unit: unit(id, 4) }))
  const bagan = isi.slice(isi.indexOf('```'))
  const tabel = (jumlahKolom: number, jumlahBaris: number) =>
    ['Penanggung jawab', '---', ...Array.from({ length: jumlahBaris }, () => 'Penyelenggaraan')]
      .map(sel => `| ${Array.from({ length: jumlahKolom }, () => sel).join(' | ')} |`)
      .join('\n')
  const [lebar, pendek, panjang] = [tabel(7, 3), tabel(3, 3), tabel(3, 40)]
  const uraian = (jumlah: number) => `Uraian ${'singkat '.repeat(jumlah)}selesai.`

  const daftar: [string, string[], string][] = [
    ['text, a wide table, text', [uraian(400), lebar, uraian(400)], 'tegak mendatar tegak'],
    ['a wide table and a short text', [lebar, uraian(20)], 'mendatar'],
    ['a short text, a wide table, its caption, a narrow one', [uraian(20), 'Tabel 1', lebar, 'Tabel 2', panjang], 'mendatar tegak'],
    ['a chart across the page and a short table', [bagan, pendek], 'mendatar'],
    ['a chart across the page and a long table with its caption', [bagan, 'Tabel 1 Pembagian', panjang], 'mendatar tegak'],
    ['a chart across the page and a long text', [bagan, uraian(900)], 'mendatar tegak'],
    ['a chart across the page and a wide table', [bagan, lebar], 'mendatar'],
  ]

  test.each(daftar)('%s', async (_, deret, arah) => {
    const naskah = draf(identitasLengkap, `${isi.slice(0, isi.indexOf('```'))}${deret.join('\n\n')}\n`)
    const { bytes, selisih } = await cetakUji(naskah, 'asli', {}, { ...susunan(kolom), arah: 'mendatar' })
    expect(selisih).toEqual([])
    const { daftarHalaman, pdf } = bukaBerkas(bytes)
    const arahHalaman = daftarHalaman.map(({ kamus }) => {
      const [, , kanan, atas] = pdf.deret(kamus.get('MediaBox')).map(Number)
      return Number(kanan) > Number(atas) ? 'mendatar' : 'tegak'
    })
    const semua = (await bacaBaris(bytes)).map(baris => baris.map(satu => satu.isi))
    const awal = semua.findIndex(baris => baris.includes('LAMPIRAN'))
    const urut = arahHalaman.slice(awal)
    expect(urut.filter((satu, ke) => satu !== urut[ke - 1]).join(' ')).toBe(arah)
    const akhir = semua.at(-1) ?? []
    expect(akhir.at(-1)).toBe('NAMA WALI KOTA')
    expect(akhir.length).toBeGreaterThan(3)
  })
})
