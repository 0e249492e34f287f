import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bukaMeja, LONCAT, type Meja, NASKAH } from './meja-uji.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let meja: Meja
beforeAll(async () => {
  meja = await bukaMeja()
  await Promise.all([meja.tulis('a/loncat.md', LONCAT), meja.tulis('b/loncat.md', LONCAT), meja.tulis('b/bersih.md', NASKAH)])
})
afterAll(() => meja.tutup())

const setelan = (isi: string) => meja.tulis('perkada.config.yaml', isi)
const periksa = (...argv: string[]) => meja.jalankan([...(argv.length ? argv : [meja.di('a'), meja.di('b')])])

describe('perkada.config.yaml', () => {
  test('severities and per-path overrides', async () => {
    await setelan('rules:\n  nomor-loncat: saran\noverrides:\n  - files: [a/**]\n    rules:\n      nomor-*: mati\n')
    const { kode, out } = await periksa()
    expect(kode).toBe(0)
    expect(out).toContain('0 galat, 0 peringatan, 1 saran dalam 3 berkas')
    expect(out).toContain('b/loncat.md:26:1  saran  nomor-loncat')
  })

  test('ignored files are counted, also when they are named', async () => {
    await setelan('ignore: [a/**]\n')
    expect((await periksa()).out).toMatch(/dalam 2 berkas; 1 berkas diabaikan menurut setelan\n$/)
    expect(await periksa(meja.di('a/loncat.md'))).toMatchObject({ kode: 0 })
  })

  test('a rule that the user names holds whatever the config says', async () => {
    await setelan('rules: { nomor-loncat: mati }\n')
    expect((await periksa(meja.di('a'))).kode).toBe(0)
    expect((await periksa('--rule', 'nomor-loncat', meja.di('a'))).kode).toBe(1)
  })

  test('--config takes another file', async () => {
    await setelan('rules: { nomor-loncat: mati }\n')
    await meja.tulis('lain.yaml', 'preset: ketat\n')
    expect((await periksa('--config', 'lain.yaml', meja.di('a'))).kode).toBe(1)
  })

  test.each([
    [
      'a misspelt rule',
      'preset: statuta\nrules:\n  nomor-locat: mati\n',
      /perkada\.config\.yaml:3: rules\.nomor-locat: .*Maksud Anda "nomor-loncat"\?/,
    ],
    ['a misspelt key', 'rulez: {}\n', /perkada\.config\.yaml:1: rulez: kunci "rulez" tidak dikenal; .*Maksud Anda "rules"\?/],
    ['a foreign severity', 'rules:\n\n  nomor-loncat: error\n', /yaml:3: rules\.nomor-loncat: diharapkan galat, .*Maksud Anda "galat"\?/],
    ['a key written twice', 'preset: ketat\npreset: arsip\n', /yaml:2: YAML tidak terbaca/],
    ['no mapping', '- ketat\n', /yaml:1: diharapkan pasangan kunci dan nilai/],
  ])('%s: file, line, key; exit 2', async (_nama, isi, pesan) => {
    await setelan(isi)
    const { kode, out, err } = await periksa()
    expect({ kode, out }).toEqual({ kode: 2, out: '' })
    expect(err).toMatch(pesan)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})

test('the program as it is built reads settings too', async () => {
  await setelan('overrides:\n  - files: [a/**]\n    rules: { nomor-loncat: mati }\n')
  const bin = fileURLToPath(new URL('../bin/perkada-lint.cjs', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [bin, 'a'], { cwd: meja.di('.'), encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

describe('--shard', () => {
  test('each file in exactly one part', async () => {
    await setelan('')
    const berkas = async (...argv: string[]) => {
      const { out } = await periksa('--format', 'json', ...argv, meja.di('.'))
      return (JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path)
    }
    const bagian = [await berkas('--shard', '1/2'), await berkas('--shard', '2/2')]
    expect(bagian.flat().sort()).toEqual((await berkas()).sort())
    expect(bagian.map(satu => satu.length)).toEqual([2, 1])
  })
})
