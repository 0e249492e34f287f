import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cetakUji, draf, identitasLengkap } from '../../test/contoh.ts'
import { type BarisCetak, bacaBaris } from '../../test/geometri.ts'
import { bacaCetakan } from '../baca-ulang/baca-cetakan.ts'

const depan = 'jenis: Peraturan Wali Kota\ndaerah: Kota Contoh\njudul: Koordinasi Kerja'
const kata = (n: number, awal = 0) => Array.from({ length: n }, (_, urutan) => `kata${awal + urutan}`).join(' ')
const tanpaPerabot = (deret: readonly BarisCetak[]) => deret.filter(({ isi }) => !/^- \d+ -$/.test(isi))

/** Words that begin alike: the lines of a paragraph on a page are those with its words. */
const alinea = (nama: string, jumlah: number) => `${Array.from({ length: jumlah }, (_, urutan) => `${nama}${urutan}`).join(' ')}.`

async function halaman(isi: string) {
  const { bytes, selisih } = await cetakUji(draf(depan, isi))
  expect(selisih).toEqual([])
  return (await bacaBaris(bytes)).map(tanpaPerabot)
}

describe('lines of a paragraph', () => {
  test('at least two stay on either side of a page break, three or fewer stay together', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 12, maxLength: 20 }),
        fc.boolean(),
        async (panjang, berayat) => {
          const isi = panjang.map((jumlah, n) => (berayat ? `(${n + 1}) ` : '') + alinea(`P${n}q`, jumlah)).join('\n\n')
          const daftarHalaman = await halaman(`### Pasal 1\n\n${isi}\n`)
          panjang.forEach((_, n) => {
            const per = daftarHalaman.map(deret => deret.filter(baris => baris.isi.includes(`P${n}q`)).length).filter(jumlah => jumlah > 0)
            const jumlah = per.reduce((a, b) => a + b, 0)
            if (jumlah <= 3) expect(per).toHaveLength(1)
            else for (const satu of per) expect(satu).toBeGreaterThanOrEqual(2)
          })
        },
      ),
      { numRuns: 8 },
    )
  })

  test('no page ends inside a word, and a hyphen costs no page more than a line or two', async () => {
    let terpenggal = 0
    for (let geser = 0; geser < 12; geser++) {
      const isi = `${kata(geser * 3 + 1)} ${'penyelenggaraan pemerintahan dikoordinasikan berdasarkan keterpaduan pelaksanaan '.repeat(60).trim()}.`
      const { bytes } = await cetakUji(draf(depan, `### Pasal 1\n\n${isi}\n\n### Pasal 2\n\n${isi}\n`), 'rancangan', { pemenggalan: true })
      const tertulis = bacaCetakan(bytes).daftarHalaman
      terpenggal += tertulis.join('\n').match(/\u00ad\n/g)?.length ?? 0
      for (const satu of tertulis) expect(satu).not.toMatch(/\u00ad\s*$/)
      const daftarHalaman = (await bacaBaris(bytes)).map(tanpaPerabot)
      for (const [urutan, deret] of daftarHalaman.entries()) {
        if (!daftarHalaman[urutan + 1]?.some(baris => baris.isi.includes('keterpaduan'))) continue
        expect(deret.at(-1)?.y).toBeLessThan(71 + 5 * 14)
      }
    }
    expect(terpenggal).toBeGreaterThan(100)
  })

  test('no page but the last is left half empty by them', async () => {
    const isi = Array.from({ length: 60 }, (_, n) => `(${n + 1}) ${alinea(`P${n}q`, ((n * 7) % 60) + 1)}`).join('\n\n')
    const daftarHalaman = await halaman(`### Pasal 1\n\n${isi}\n`)
    for (const deret of daftarHalaman.slice(0, -1)) expect(deret.at(-1)?.y).toBeLessThan(71 + 4 * 20)
  })

  test('a paragraph longer than a page breaks where the page ends', async () => {
    const daftarHalaman = await halaman(`### Pasal 1\n\n${kata(3000)}\n`)
    expect(daftarHalaman.length).toBeGreaterThan(4)
    for (const deret of daftarHalaman.slice(1, -1)) expect(deret.length).toBeGreaterThan(50)
  })
})

describe('what stays with what follows', () => {
  test('headings in a row, a paragraph that opens a list, and the mark of an ayat stay with the text below them', async () => {
    const judul = /^(?:BAB [IVX]+|Bagian .*|Paragraf \d+|Pasal \d+|JUDUL.*|.*:)$/
    for (let geser = 0; geser < 8; geser++) {
      const pasal = Array.from(
        { length: 14 },
        (_, n) =>
          `# BAB ${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'][n]} JUDUL ${n}\n\n## Bagian Kesatu Umum\n\n### Pasal ${n + 1}\n\n${kata(20 + geser)}\n\nYang terdiri atas:\n\na. ${kata(9)}; dan\n\nb. ${kata(30)}.\n`,
      )
      for (const deret of await halaman(`## Menimbang\n\n${kata(geser * 8 + 1)}\n\n${pasal.join('\n')}`))
        expect(deret.at(-1)?.isi).not.toMatch(judul)
    }
  })

  test.each([
    ['in capitals', (n: number) => `PEDOMAN BAGIAN ${n}`],
    ['numbered', (n: number) => `${'ABCDEFGHIJKLMNOP'[n]}. Pedoman bagian ${n}`],
    ['of two lines', (n: number) => `BAB ${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][n % 10]}\n\nPEDOMAN ${n}`],
  ])('headings of an annex, which no keyword of the law names, stay with the text below them: %s', async (_, judul) => {
    for (let geser = 0; geser < 6; geser++) {
      const uraian = Array.from({ length: 14 }, (_, n) => `${judul(n)}\n\n${alinea(`P${n}q`, 30 + geser * 3)}`).join('\n\n')
      const daftarHalaman = await halaman(`### Pasal 1\n\nCukup.\n\n# LAMPIRAN PEDOMAN\n\n${alinea('awal', geser * 9 + 1)}\n\n${uraian}\n`)
      expect(daftarHalaman.flat().filter(({ isi }) => /PEDOMAN |Pedoman /.test(isi)).length).toBeGreaterThanOrEqual(14)
      for (const deret of daftarHalaman) expect(deret.at(-1)?.isi).not.toMatch(/PEDOMAN|Pedoman|^BAB/)
    }
  })

  test.each([
    ['headings without text', (n: number) => `### Pasal ${n}`],
    ['paragraphs that each open a list', (n: number) => `Bagian kata${n}:`],
  ])('thousands of %s fill their pages', async (_, satu) => {
    const isi = Array.from({ length: 3000 }, (_, n) => satu(n + 1)).join('\n\n')
    const daftarHalaman = await halaman(`${isi.startsWith('#') ? '' : '### Pasal 1\n\n'}${isi}\n`)
    expect(daftarHalaman.flat().length).toBeGreaterThanOrEqual(3000)
    expect(daftarHalaman.length).toBeLessThan(3000 / 20)
  })

  test.each([
    ['alone', {}],
    ['beside initials', { paraf: { judul: 'PARAF', daftar: ['Asisten', 'Kepala Bagian Hukum'], pada: ['asli'] } }],
  ])('the signature %s stays with the last lines of the text before it, and its names with it', async (_, setelan) => {
    for (let geser = 0; geser < 16; geser++) {
      const isi = `### Pasal 1\n\n${kata(500 + geser * 8)}\n`
      const { bytes } = await cetakUji(draf(identitasLengkap, isi), 'asli', setelan)
      const daftarHalaman = (await bacaBaris(bytes)).map(tanpaPerabot)
      const tanda = daftarHalaman.find(deret => deret.some(baris => baris.isi.includes('Ditetapkan di')))?.map(baris => baris.isi) ?? []
      const letak = (pola: RegExp) => tanda.findIndex(satu => pola.test(satu))
      expect(letak(/NAMA WALI KOTA$/)).toBeGreaterThan(letak(/Ditetapkan di Contoh$/))
      expect(letak(/Daerah Kota Contoh\.$/)).toBeGreaterThanOrEqual(0)
      expect(letak(/Ditetapkan di Contoh$/)).toBeGreaterThan(letak(/Daerah Kota Contoh\.$/))
      const undang = daftarHalaman.find(deret => deret.some(baris => baris.isi.startsWith('Diundangkan di')))?.map(({ isi: satu }) => satu)
      expect(undang).toContain('NAMA SEKRETARIS')
    }
  })

  test('no empty page stands at the end', async () => {
    for (let baris = 0; baris < 60; baris += 2) {
      const deret = (
        await halaman(`### Pasal 1\n\n${Array.from({ length: baris }, (_, n) => `kalimat${n}.`).join('\n\n')}\n\nAkhir.\n`)
      ).at(-1)
      expect(deret?.length).toBeGreaterThan(0)
    }
  })
})
