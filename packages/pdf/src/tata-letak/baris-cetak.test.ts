import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { cetakUji, draf, huruf } from '../../test/contoh.ts'
import { bacaBaris } from '../../test/geometri.ts'
import { bacaCetakan } from '../baca-ulang/baca-cetakan.ts'
import { bacaSemuaLetak, type PotonganTeks } from '../baca-ulang/baca-pdf.ts'
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

  test('no line ends behind a hyphen after a letter or two', async () => {
    const isi = Array.from({ length: 60 }, (_, n) => `${'rapat '.repeat(n % 5)}e-Planning ke-${n} (e-Budgeting) perundang-undangan`).join(
      ' ',
    )
    const deret = await daftarBaris(`${isi}.`)
    expect(deret.filter(baris => baris.isi.endsWith('perundang-')).length).toBeGreaterThan(0)
    expect(deret.filter(baris => /\b[a-z]{1,2}-$/.test(baris.isi))).toEqual([])
  })

  test('every full line ends at the right margin', async () => {
    const isi = Array.from({ length: 80 }, (_, n) => `Pasal ${n} ayat (${n}) Undang-Undang Nomor ${n} Tahun 2011`).join(' dan ')
    const penuh = (await daftarBaris(`${isi}.`)).filter(({ x, isi: satu }) => Math.abs(x - 161.6) < 0.2 && satu.includes('Undang'))
    expect(penuh.length).toBeGreaterThan(30)
    for (const { akhir } of penuh.slice(0, -1)) expect(Math.abs(akhir - 538.6)).toBeLessThan(4)
  })
})

/** White space between the pieces of a line that is set to the margin, pt. */
async function sela(isi: string): Promise<number[][]> {
  const { bytes } = await cetakUji(draf(depan, `### Pasal 1\n\n${isi}\n`))
  const menurutBaris = new Map<number, PotonganTeks[]>()
  for (const potongan of (await bacaSemuaLetak(bytes)).flat().filter(({ x }) => x > 160)) {
    const y = Math.round(potongan.y)
    menurutBaris.set(y, [...(menurutBaris.get(y) ?? []), potongan])
  }
  return [...menurutBaris.values()].map(deret => {
    const urut = deret.toSorted((a, b) => a.x - b.x)
    return urut.slice(1).map(({ x }, ke) => {
      const lalu = urut[ke] as PotonganTeks
      return x - lalu.x - lalu.lebar + huruf.ukur(' ', 12) * Number(lalu.isi.endsWith(' '))
    })
  })
}

describe('gaps between words', () => {
  test('a line is crowded a little where the word that it takes would leave holes', async () => {
    const isi =
      'Hubungan Kerja Camat dengan Perangkat Daerah sebagaimana dimaksud dalam Pasal 12 ayat (1) huruf b dilaksanakan secara struktural dan koordinatif.'
    expect((await daftarBaris(isi)).filter(({ x }) => Math.abs(x - 161.6) < 0.2).map(baris => baris.isi)).toMatchInlineSnapshot(`
      [
        "Hubungan Kerja Camat dengan Perangkat Daerah sebagaimana",
        "dimaksud dalam Pasal 12 ayat (1) huruf b dilaksanakan secara",
        "struktural dan koordinatif.",
        "Agar setiap orang mengetahuinya, memerintahkan",
        "pengundangan Peraturan Wali Kota ini dengan penempatannya",
        "dalam Berita Daerah Kota Contoh.",
      ]
    `)
  })

  test('a line that could be filled only by holes is left ragged', async () => {
    const isi = `Kata ${'pertanggungjawabanpenyelenggaraan '.repeat(6)}selesai.`
    const penuh = (await daftarBaris(isi)).filter(baris => baris.isi.includes('pertanggungjawaban'))
    expect(penuh.length).toBeGreaterThan(4)
    for (const { akhir } of penuh) expect(akhir).toBeLessThan(538.6 - 24)
    expect(Math.max(...(await sela(isi)).flat())).toBeLessThan(24.5)
  })

  test('are of one width in a line, beside words in italics too', async () => {
    const isi = 'Koordinasi dilaksanakan melalui *video conference* dan *coffee morning* serta pertemuan berkala antara perangkat daerah. '
    const deret = (await sela(isi.repeat(6))).filter(({ length }) => length > 4)
    expect(deret.length).toBeGreaterThan(4)
    for (const satu of deret.slice(0, -1)) expect(Math.max(...satu) - Math.min(...satu), satu.join(' ')).toBeLessThan(0.6)
  })
})

/** A print with hyphenation: its lines as a reader that drops soft hyphens finds them, and as they stand in the file. */
async function cetakTerpenggal(isi: string) {
  const { bytes, selisih } = await cetakUji(draf(depan, `### Pasal 1\n\n${isi}\n`), 'rancangan', { pemenggalan: true })
  expect(selisih).toEqual([])
  const tersalin = bacaCetakan(bytes).daftarHalaman.flatMap(halaman => halaman.split('\n').map(baris => baris.trim()))
  return { deret: (await bacaBaris(bytes)).flat(), tersalin }
}

describe('hyphenation', () => {
  const isi = Array.from({ length: 40 }, () => 'penyelenggaraan pemerintahan dikoordinasikan berdasarkan keterpaduan pelaksanaan').join(' ')

  test('is off by default', async () => {
    for (const baris of await daftarBaris(`${isi}.`)) expect(baris.isi).not.toMatch(/[-\u2010]$/)
  })

  test('leaves no line that is the end of a word', async () => {
    for (let jumlah = 8; jumlah < 24; jumlah++) {
      const alinea = `${'x'.repeat(jumlah % 5 || 1)} ${isi.split(' ').slice(0, jumlah).join(' ')}.`
      const { tersalin } = await cetakTerpenggal(alinea)
      expect(tersalin.map(baris => baris.split(' ').at(-1))).toContain(alinea.split(' ').at(-1))
    }
  })

  test('breaks words at syllables only, keeps full lines at the margin, and loses no letter', async () => {
    const { deret, tersalin } = await cetakTerpenggal(`${isi}.`)
    const terpenggal = tersalin.flatMap(baris => (baris.endsWith('\u00ad') ? [baris.slice(0, -1)] : []))
    expect(terpenggal.length).toBeGreaterThan(3)
    for (const [urutan, baris] of deret.entries()) {
      if (!terpenggal.includes(baris.isi)) continue
      const awal = baris.isi.split(' ').at(-1) ?? ''
      const kata = awal + (deret[urutan + 1]?.isi.split(' ')[0]?.replace('.', '') ?? '')
      expect(batasPenggal(kata), kata).toContain(awal.length)
      expect(Math.abs(baris.akhir + huruf.ukur('\u00ad', 12) - 538.6)).toBeLessThan(1)
    }
  })

  test('leaves no hyphen in what is copied: a parted word ends in a soft one, and what was written stays', async () => {
    const { tersalin } = await cetakTerpenggal(`Undang-Undang\u2010Undang ${isi}.`)
    expect(tersalin.join(' ').match(/[-\u2010]/g)).toHaveLength(2)
    expect(tersalin.join(' ').replaceAll('\u00ad ', '')).toContain(`Undang-Undang\u2010Undang ${isi}.`)
  })
})

/** The words inside the frame of each link. */
async function kataTautan(bytes: Uint8Array): Promise<string[]> {
  const letak = await bacaSemuaLetak(bytes)
  const dokumen = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const hasil: string[] = []
  for (const [urutan, potongan] of letak.entries())
    for (const { rect } of await (await dokumen.getPage(urutan + 1)).getAnnotations()) {
      const [kiri = 0, bawah = 0, kanan = 0, atas = 0]: number[] = rect
      const didalam = potongan.filter(({ x, y, lebar }) => y > bawah - 1 && y < atas && x + lebar / 2 > kiri && x + lebar / 2 < kanan)
      hasil.push(didalam.map(({ isi }) => isi.trim()).join(' '))
    }
  await dokumen.destroy()
  return hasil
}

test.each([false, true])('links frame the reference and nothing else, hyphenation %s', async pemenggalan => {
  const kalimat = (n: number) =>
    `Penyelenggaraan pemerintahan dikoordinasikan berdasarkan keterpaduan${' dan kesatuan'.repeat(n % 4)} sebagaimana dimaksud dalam Pasal 2 ayat (1) sesuai dengan pertimbangan.`
  const isi = `### Pasal 1\n\n${Array.from({ length: 20 }, (_, n) => kalimat(n)).join('\n\n')}\n\n### Pasal 2\n\n(1) Isi satu.\n\n(2) Isi dua.\n`
  const { bytes } = await cetakUji(draf(depan, isi), 'rancangan', { pemenggalan })
  const daftar = await kataTautan(bytes)
  expect(daftar.join(' ').match(/Pasal 2 ayat \(1\)/g)?.length).toBeGreaterThanOrEqual(20)
  expect(
    daftar
      .join(' ')
      .replace(/Pasal 2|ayat \(1\)/g, '')
      .trim(),
  ).toBe('')
})
