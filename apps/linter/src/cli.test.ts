import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { perkadaLint } from './cli.ts'

const NASKAH = `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

DENGAN RAHMAT TUHAN YANG MAHA ESA

BUPATI CONTOH,

Menimbang : bahwa tata kerja perlu ditata;

Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG TATA KERJA.

Pasal 1

Perangkat daerah mengadakan rapat setiap bulan.

Pasal 2

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.

Ditetapkan di Contoh
pada tanggal 2 Januari 2024

BUPATI CONTOH,

ttd

FULAN BIN FULAN

Diundangkan di Contoh
pada tanggal 3 Januari 2024

SEKRETARIS DAERAH KABUPATEN CONTOH,

ttd

FULANAH BINTI FULAN

BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 1
`
const LONCAT = NASKAH.replace('Pasal 2\n', 'Pasal 3\n')
const LAMA = NASKAH.replaceAll('2024', '2009').replace('DENGAN RAHMAT TUHAN YANG MAHA ESA\n\n', '')

let folder = ''
const di = (nama: string) => join(folder, nama)

async function jalankan(argv: readonly string[], stdin = '') {
  let out = ''
  let err = ''
  const kode = await perkadaLint({
    argv,
    warna: false,
    stdin: async () => new TextEncoder().encode(stdin),
    out: isi => {
      out += isi
    },
    err: isi => {
      err += isi
    },
  })
  return { kode, out: out.replaceAll(folder, '<folder>'), err: err.replaceAll(folder, '<folder>') }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'perkada-lint-'))
  await mkdir(di('semua'))
  await mkdir(di('kosong'))
  await Promise.all([
    writeFile(di('bersih.md'), NASKAH),
    writeFile(di('loncat.md'), LONCAT),
    writeFile(di('crlf.md'), LONCAT.replaceAll('\n', '\r\n')),
    writeFile(di('lama.md'), LAMA),
    writeFile(di('gambar.md'), new Uint8Array([137, 80, 78, 71, 0, 1, 2])),
    writeFile(di('latin.md'), new Uint8Array([80, 101, 114, 0xe9, 10])),
    writeFile(di('utf16.md'), Buffer.from(`\ufeff${LONCAT}`, 'utf16le')),
    writeFile(di('semua/naskah.md'), NASKAH),
    writeFile(di('semua/README.md'), '# Catatan\n\nBukan peraturan.\n'),
  ])
})
afterAll(() => rm(folder, { recursive: true }))

test('a clean text: exit 0', async () => {
  expect(await jalankan([di('bersih.md')])).toEqual({ kode: 0, out: '0 galat, 0 peringatan, 0 saran dalam 1 berkas\n', err: '' })
})

test('a galat: place, rule, message, underlined line, second place; exit 1', async () => {
  const { kode, out } = await jalankan([di('loncat.md')])
  expect(kode).toBe(1)
  expect(out).toMatchInlineSnapshot(`
    "<folder>/loncat.md:24:1  galat  nomor-loncat
      Pasal 3 berdiri sesudah Pasal 1, sedangkan Pasal 2 tidak ada. Satuan diberi nomor urut (butir 79 Lampiran II UU 12/2011): pulihkan yang hilang, atau rapikan nomor sesudahnya beserta semua acuannya.
        24 │ Pasal 3
           │ ~~~~~~~
      <folder>/loncat.md:20:1  Pasal 1 ada di sini.
        20 │ Pasal 1
           │ -------

    1 galat, 0 peringatan, 0 saran dalam 1 berkas
    "
  `)
})

test('line ends and encodings change no place', async () => {
  for (const nama of ['crlf.md', 'utf16.md']) {
    const { out } = await jalankan([di(nama)])
    expect(out).toContain(`${nama}:24:1  galat`)
    expect(out).toContain('\n    24 │ Pasal 3\n')
  }
})

test('sarif: level, region, second place, metadata of the rule', async () => {
  const { kode, out } = await jalankan(['--format', 'sarif', di('loncat.md')])
  expect(kode).toBe(1)
  const run = (JSON.parse(out) as Log).runs[0]
  const result = run?.results?.[0]
  expect(result).toMatchObject({ ruleId: 'nomor-loncat', level: 'error' })
  expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 24, startColumn: 1, endLine: 24, endColumn: 8 })
  expect(result?.relatedLocations?.[0]?.physicalLocation?.region?.startLine).toBe(20)
  expect(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]).toMatchObject({
    id: 'nomor-loncat',
    shortDescription: { text: expect.any(String) },
  })
})

test('json: findings with their places, and a summary', async () => {
  const { out } = await jalankan(['--format', 'json', di('loncat.md')])
  expect(JSON.parse(out)).toMatchObject({
    files: [
      { findings: [{ rule: 'nomor-loncat', severity: 'galat', line: 24, column: 1, endLine: 24, endColumn: 8, related: [{ line: 20 }] }] },
    ],
    summary: { galat: 1, peringatan: 0, saran: 0, files: 1, skipped: 0 },
  })
})

test('peringatan fails only above --max-warnings', async () => {
  expect((await jalankan([di('lama.md')])).kode).toBe(0)
  expect((await jalankan(['--max-warnings', '9', di('lama.md')])).kode).toBe(0)
  expect((await jalankan(['--max-warnings', '0', di('lama.md')])).kode).toBe(1)
})

test('--rule checks nothing else', async () => {
  expect((await jalankan(['--rule', 'nomor-ganda', di('loncat.md')])).kode).toBe(0)
  expect((await jalankan(['--rule', 'nomor-loncat', '--rule', 'nomor-ganda', di('loncat.md')])).kode).toBe(1)
})

test('--stdin reads the text from standard input', async () => {
  expect((await jalankan(['--stdin'], LONCAT)).out).toContain('<stdin>:24:1  galat')
  expect((await jalankan(['--stdin'], NASKAH)).kode).toBe(0)
})

test('in a folder and behind a pattern, files that are no regulations are skipped and counted', async () => {
  const satu = '0 galat, 0 peringatan, 0 saran dalam 1 berkas; 1 berkas dilewati karena bukan peraturan\n'
  expect((await jalankan([di('semua')])).out).toBe(satu)
  expect((await jalankan([di('semua/*.md')])).out).toBe(satu)
  expect((await jalankan([di('kosong')])).kode).toBe(0)
})

test.each([
  ['a missing path', ['tidak-ada.md'], /^perkada-lint: tidak-ada\.md: tidak ada berkas/],
  ['an empty pattern', ['tidak-ada/*.md'], /^perkada-lint: .*tidak ada berkas yang cocok/],
  ['an unknown option', ['--bentuk'], /^perkada-lint: opsi --bentuk tidak dikenal/],
  ['a near miss', ['--formt', 'json'], /Maksud Anda --format\?/],
  ['a wrong format', ['--format', 'xml'], /nilai "xml" .*pretty, json, sarif/],
  ['a missing value', ['--rule'], /memerlukan nilai/],
  ['no number', ['--max-warnings', 'lima'], /nilai "lima" untuk opsi --max-warnings .*bilangan bulat/],
  ['an unknown rule', ['--rule', 'nomor-locat', 'x.md'], /aturan "nomor-locat" tidak dikenal\. Maksud Anda "nomor-loncat"\?/],
  ['stdin beside a path', ['--stdin', 'x.md'], /--stdin tidak dapat dipakai bersama PATH/],
])('%s: one clear line, exit 2', async (_nama, argv, pesan) => {
  const { kode, out, err } = await jalankan(argv)
  expect({ kode, out }).toEqual({ kode: 2, out: '' })
  expect(err).toMatch(pesan)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
})

test('a file that is no text: one line, exit 2, the others are still read', async () => {
  for (const nama of ['gambar.md', 'latin.md']) {
    const { kode, out, err } = await jalankan([di(nama), di('loncat.md')])
    expect(kode).toBe(2)
    expect(err).toMatch(/^perkada-lint: .*bukan (?:berkas )?teks.*\n$/)
    expect(out).toContain('nomor-loncat')
  }
})

test('help speaks Indonesian', async () => {
  const { kode, out } = await jalankan(['--help'])
  expect(kode).toBe(0)
  expect(out).toContain('Pemakaian: perkada-lint [opsi] [PATH …]')
  expect(out).not.toMatch(/Usage|Options|display|default/)
})
