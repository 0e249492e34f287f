import { rename } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { bukaMeja, LONCAT, type Meja, NASKAH } from '../test/meja.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let meja: Meja
const BASELINE = 'temuan-lama.json'
const periksa = (...argv: string[]) => meja.jalankan(['--baseline', meja.di(BASELINE), ...argv, meja.di('naskah')])

beforeAll(async () => {
  meja = await bukaMeja()
})
beforeEach(async () => {
  await meja.tulis('naskah/a.md', LONCAT)
  await meja.tulis('naskah/b.md', NASKAH)
  await periksa('--update-baseline')
})
afterAll(() => meja.tutup())

test('old findings are silent and counted, new ones are not', async () => {
  expect(await periksa()).toMatchObject({ kode: 0, out: expect.stringContaining('; 1 temuan lama tidak ditampilkan (baseline)') })
  await meja.tulis('naskah/b.md', LONCAT.replace('mengadakan rapat', 'menyusun laporan'))
  const { kode, out } = await periksa()
  expect(kode).toBe(1)
  expect(out).toContain('b.md:26:1  galat  nomor-loncat')
  expect(out).not.toContain('a.md:')
})

test('a finding moves with its text, in its file and with its file', async () => {
  await meja.tulis('naskah/a.md', LONCAT.replace('BUPATI CONTOH,\n\nMenimbang', 'BUPATI CONTOH,\n\n\n\nMenimbang').replaceAll('\n', '\r\n'))
  expect((await periksa()).kode).toBe(0)
  await rename(meja.di('naskah/a.md'), meja.di('naskah/c.md'))
  expect((await periksa()).kode).toBe(0)
  await rename(meja.di('naskah/c.md'), meja.di('naskah/a.md'))
})

test('a copy of an old fault is a new one while the old file stands', async () => {
  await meja.tulis('naskah/b.md', LONCAT)
  expect((await periksa()).kode).toBe(1)
})

test('an update says what it wrote, the same findings give the same bytes, mended ones drop out', async () => {
  const isi = await meja.baca(BASELINE)
  expect((await periksa('--update-baseline')).out).toMatch(
    /^1 temuan dalam 2 berkas dicatat sebagai temuan lama dalam <folder>\/temuan-lama\.json\n$/,
  )
  expect(await meja.baca(BASELINE)).toBe(isi)
  expect(isi).toMatch(/"naskah\/a\.md": \{\n {6}"nomor-loncat [0-9a-f]{16}": 1/)
  await meja.tulis('naskah/a.md', NASKAH)
  await periksa('--update-baseline')
  expect(JSON.parse(await meja.baca(BASELINE))).toEqual({ version: 1, files: {} })
})

test('an update of some files keeps what is known of the others', async () => {
  await meja.jalankan(['--baseline', meja.di(BASELINE), '--update-baseline', meja.di('naskah/b.md')])
  expect((await periksa()).kode).toBe(0)
})

test('an update for some rules keeps what is known of the others, in a file that is gone too', async () => {
  await meja.tulis('naskah/a.md', LONCAT.replace('mengadakan rapat', 'membahas kerjasama'))
  await periksa('--update-baseline')
  const isi = await meja.baca(BASELINE)
  expect(isi).toMatch(/"ejaan-tidak-baku [0-9a-f]{16}": 1,\n {6}"nomor-loncat [0-9a-f]{16}": 1/)
  expect((await periksa('--rule', 'nomor-*', '--update-baseline')).out).toMatch(/^1 temuan dalam 2 berkas/)
  expect(await meja.baca(BASELINE)).toBe(isi)
  await rename(meja.di('naskah/a.md'), meja.di('naskah/c.md'))
  await periksa('--rule', 'nomor-*', '--update-baseline')
  expect(await periksa('--max-warnings', '0')).toMatchObject({ kode: 0, out: expect.stringContaining('; 2 temuan lama') })
  await rename(meja.di('naskah/c.md'), meja.di('naskah/a.md'))
})

test('a baseline as a Windows editor saves it, with a byte order mark, holds', async () => {
  await meja.tulis(BASELINE, `\ufeff${(await meja.baca(BASELINE)).replaceAll('\n', '\r\n')}`)
  expect(await periksa()).toMatchObject({ kode: 0, err: '' })
})

test('what is wrong with a baseline is told, and what was meant by one that is not there', async () => {
  const err = async (isi: string) => {
    await meja.tulis(BASELINE, isi)
    return (await periksa()).err.replace(/^perkada-lint: <folder>\/temuan-lama\.json: (.*)\n$/, '$1')
  }
  expect(await err('{"version":2,"files":{}}')).toBe('baseline ini versi 2, yang dibaca versi 1; tulis ulang dengan --update-baseline.')
  expect(await err('{"version":1,"files":{"b.md":{},"a.md":{"nomor-loncat 0":-1}}}')).toBe(
    'baseline rusak pada “a.md”: diharapkan temuan dengan jumlahnya, bilangan bulat 1 atau lebih; tulis ulang dengan --update-baseline.',
  )
  expect(await meja.jalankan(['--baseline', meja.di('temuan-lma.json'), meja.di('naskah')])).toMatchObject({
    kode: 2,
    err: 'perkada-lint: <folder>/temuan-lma.json: tidak ada baseline di sini. Maksud Anda “<folder>/temuan-lama.json”?\n',
  })
  expect((await meja.jalankan(['--baseline', meja.di('naskah'), meja.di('naskah')])).err).toBe(
    'perkada-lint: <folder>/naskah: baseline tidak dapat dibaca: ini folder, bukan berkas.\n',
  )
})

test.each(['', '{"version": 1,\n<<<<<<< HEAD\n', '{"version":2,"files":{}}', '{"version":1,"files":{"a.md":{"x y":"1"}}}'])(
  '%s is a damaged baseline: one line, exit 2, and an update writes it anew',
  async isi => {
    await meja.tulis(BASELINE, isi)
    const { kode, err } = await periksa()
    expect(kode).toBe(2)
    expect(err).toMatch(/^perkada-lint: <folder>\/temuan-lama\.json: baseline .*--update-baseline\.\n$/)
    expect(await periksa('--update-baseline')).toMatchObject({ kode: 0, err: '' })
    expect((await periksa()).kode).toBe(0)
  },
)

test.each(['{', '[]', '{"name":"perkada","version":"1.0.0"}', NASKAH])('%j is no baseline, and no update overwrites it', async isi => {
  await meja.tulis(BASELINE, isi)
  for (const opsi of [[], ['--update-baseline']])
    expect(await periksa(...opsi)).toEqual({
      kode: 2,
      out: '',
      err: 'perkada-lint: <folder>/temuan-lama.json: ini bukan baseline. Beri --baseline nama berkas lain.\n',
    })
  expect(await meja.baca(BASELINE)).toBe(isi)
  await meja.tulis(BASELINE, '')
})

test('a baseline that cannot be written: one line, exit 2', async () => {
  const { kode, err } = await meja.jalankan(['--baseline', meja.di('tiada/x.json'), '--update-baseline', meja.di('naskah')])
  expect({ kode, err }).toEqual({ kode: 2, err: 'perkada-lint: <folder>/tiada/x.json: baseline tidak ditulis, foldernya tidak ada.\n' })
})
