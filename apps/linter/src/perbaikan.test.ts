import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { chmod, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bukaMeja, LONCAT, type Meja, NASKAH, SPASI } from './test/meja.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let meja: Meja
beforeAll(async () => {
  meja = await bukaMeja()
})
afterAll(() => meja.tutup())

test('--fix mends what is safe and nothing else, says so, and a second run changes nothing', async () => {
  await meja.tulis('spasi.md', SPASI)
  const { kode, err } = await meja.jalankan(['--fix', meja.di('spasi.md')])
  expect(kode).toBe(0)
  expect(err).toMatch(/^perkada-lint: <folder>\/spasi\.md: \d+ perbaikan \(.*\)\n$/)
  expect(await meja.baca('spasi.md')).toBe(NASKAH)
  const { mtimeMs } = await stat(meja.di('spasi.md'))
  expect(await meja.jalankan(['--fix', meja.di('spasi.md')])).toMatchObject({ kode: 0, err: '' })
  expect((await stat(meja.di('spasi.md'))).mtimeMs).toBe(mtimeMs)
})

test('what --fix cannot mend is still reported', async () => {
  await meja.tulis('dua.md', LONCAT.replace('setiap bulan.', 'setiap bulan .'))
  const { kode, out } = await meja.jalankan(['--fix', meja.di('dua.md')])
  expect(kode).toBe(1)
  expect(out).toContain('nomor-loncat')
  expect(await meja.baca('dua.md')).toBe(LONCAT)
})

test.each([
  ['CRLF', Buffer.from(SPASI.replaceAll('\n', '\r\n')), Buffer.from(NASKAH.replaceAll('\n', '\r\n'))],
  ['CR alone', Buffer.from(SPASI.replaceAll('\n', '\r')), Buffer.from(NASKAH.replaceAll('\n', '\r'))],
  ['a byte order mark', Buffer.from(`\ufeff${SPASI}`), Buffer.from(`\ufeff${NASKAH}`)],
  ['UTF-16 LE', Buffer.from(`\ufeff${SPASI}`, 'utf16le'), Buffer.from(`\ufeff${NASKAH}`, 'utf16le')],
  ['UTF-16 BE', Buffer.from(`\ufeff${SPASI}`, 'utf16le').swap16(), Buffer.from(`\ufeff${NASKAH}`, 'utf16le').swap16()],
])('%s stays as it was, byte by byte', async (_nama, salah, benar) => {
  await meja.tulis('bita.md', salah)
  await meja.jalankan(['--fix', meja.di('bita.md')])
  const { readFile } = await import('node:fs/promises')
  expect((await readFile(meja.di('bita.md'))).equals(benar)).toBe(true)
})

test('the mode of a file stays', async () => {
  await meja.tulis('mode.md', SPASI)
  await chmod(meja.di('mode.md'), 0o640)
  await meja.jalankan(['--fix', meja.di('mode.md')])
  expect((await stat(meja.di('mode.md'))).mode & 0o777).toBe(0o640)
})

test('--fix --unsafe lists each change', async () => {
  await meja.tulis('unsafe.md', SPASI)
  const { err } = await meja.jalankan(['--fix', '--unsafe', meja.di('unsafe.md')])
  expect(err).toMatch(/^perkada-lint: <folder>\/unsafe\.md:24:\d+ {2}[a-z-]+ {2}(?:“[^”]*” menjadi “[^”]*”|hapus “[^”]*”|sisipkan “[^”]*”)/)
})

test('--stdin --fix: the mended text on standard output, the report on standard error', async () => {
  const { kode, out, err } = await meja.jalankan(['--stdin', '--fix'], SPASI)
  expect({ kode, out }).toEqual({ kode: 0, out: NASKAH })
  expect(err).toContain('0 galat')
})

test('without --fix nothing is written, and the report says what could be mended', async () => {
  await meja.tulis('biar.md', SPASI)
  const { out } = await meja.jalankan([meja.di('biar.md')])
  expect(out).toMatch(/; \d+ dapat diperbaiki dengan --fix\n$/)
  expect(out).toMatch(/^ {2}Perbaikan dengan --fix: (?:“[^”]*” menjadi “[^”]*”|hapus “[^”]*”)$/m)
  expect(await meja.baca('biar.md')).toBe(SPASI)
})

test('the program as it is built mends too', async () => {
  await meja.tulis('rakitan.md', SPASI)
  const bin = fileURLToPath(new URL('../bin/perkada-lint.cjs', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [bin, '--fix', meja.di('rakitan.md')], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/rakitan\.md: \d+ perbaikan/) })
  expect(await meja.baca('rakitan.md')).toBe(NASKAH)
})

test.skipIf(!existsSync('/dev/full'))('a report that cannot be written ends in one line and exit 2', async () => {
  await meja.tulis('penuh.md', LONCAT)
  const bin = fileURLToPath(new URL('../bin/perkada-lint.cjs', import.meta.url))
  const penuh = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [bin, meja.di('penuh.md')], { encoding: 'utf8', stdio: ['ignore', penuh, 'pipe'] })
  closeSync(penuh)
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'perkada-lint: laporan tidak dapat ditulis: media penuh.\n' })
})
