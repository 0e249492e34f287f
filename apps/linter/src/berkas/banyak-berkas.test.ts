import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { daftarFormat } from '../opsi.ts'
import { bukaMeja, LONCAT, type Meja, NASKAH, SPASI } from '../test/meja.ts'
import { jumlahPekerja } from './banyak-berkas.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const app = join(import.meta.dirname, '../..')
const rakitan = '.uji'
const utas = { pekerja: pathToFileURL(join(app, rakitan, 'worker.cjs')), inti: 3 }
const BANYAK = 60

let meja: Meja
async function isiNaskah(): Promise<void> {
  const isi = [NASKAH, LONCAT, SPASI, '# Catatan\n\nBukan peraturan.\n']
  for (let ke = 0; ke < BANYAK; ke++) await meja.tulis(`naskah/${ke}.md`, isi[ke % isi.length] ?? '')
}
beforeAll(async () => {
  meja = await bukaMeja()
  execFileSync(process.execPath, ['build.mjs', rakitan], { cwd: app })
  await isiNaskah()
  await meja.tulis('naskah/rusak.md', new Uint8Array([0, 1]))
})
afterAll(async () => {
  await meja.tutup()
  rmSync(join(app, rakitan), { recursive: true })
})

test.each([
  [1, 8, 0],
  [23, 8, 0],
  [24, 1, 0],
  [24, 8, 3],
  [5000, 2, 2],
])('%i files on %i cores: %i threads', (berkas, inti, jumlah) => expect(jumlahPekerja(berkas, inti)).toBe(jumlah))

test.each(daftarFormat)('threads change nothing in the report: %s', async format => {
  const argv = ['--format', format, meja.di('naskah')]
  const satu = await meja.jalankan(argv)
  expect(satu.out).toContain('nomor-loncat')
  expect(await meja.jalankan(argv, '', utas)).toEqual(satu)
})

test('threads keep settings, chosen rules, shards and the baseline', async () => {
  await meja.tulis('lunak.yaml', 'rules:\n  nomor-loncat: saran\n')
  const baseline = meja.di('lama.json')
  for (const argv of [
    ['--config', 'lunak.yaml'],
    ['--rule', 'nomor-loncat'],
    ['--shard', '1/2'],
    ['--baseline', baseline, '--update-baseline'],
    ['--baseline', baseline],
  ]) {
    const satu = await meja.jalankan([...argv, meja.di('naskah')])
    expect(await meja.jalankan([...argv, meja.di('naskah')], '', utas), argv.join(' ')).toEqual(satu)
  }
})

test('threads mend what one thread mends', async () => {
  const argv = ['--fix', meja.di('naskah')]
  const satu = await meja.jalankan(argv)
  expect(satu.err).toContain('perbaikan (')
  const dibaca = await Promise.all(Array.from({ length: BANYAK }, (_isi, ke) => meja.baca(`naskah/${ke}.md`)))
  await isiNaskah()
  expect(await meja.jalankan(argv, '', utas)).toEqual(satu)
  expect(await Promise.all(dibaca.map((_isi, ke) => meja.baca(`naskah/${ke}.md`)))).toEqual(dibaca)
})

test('a thread that fails ends the run', async () => {
  const rusak = { pekerja: pathToFileURL(meja.di('tiada.cjs')), inti: 3 }
  await expect(meja.jalankan([meja.di('naskah')], '', rusak)).rejects.toThrow('tiada.cjs')
})
