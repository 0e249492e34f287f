import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { jalankanUji } from './test/jalankan.ts'
import { baganUji, identitasUji, naskahUji } from './test/naskah.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perkada-'))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
  process.exitCode = undefined
})

const jalankan = (masukan: string | Uint8Array, ...argv: string[]) => jalankanUji(argv, masukan)

describe('perkada pdf - (standard input)', () => {
  test('prints what a file with the same text prints, byte by byte', async () => {
    const [dari, ke] = [join(folder, 'berkas.pdf'), join(folder, 'stdin.pdf')]
    writeFileSync(join(folder, 'a.md'), naskahUji(identitasUji))
    expect((await jalankan('', 'pdf', join(folder, 'a.md'), '--out', dari)).kode).toBe(0)
    const { kode, out, err } = await jalankan(naskahUji(identitasUji), 'pdf', '-', '--out', ke)
    expect([kode, out, err]).toEqual([0, `${ke}: asli, 2 halaman, 0 bagan; pemeriksaan: 0 galat, 0 peringatan, 2 saran\n`, ''])
    expect(readFileSync(ke)).toEqual(readFileSync(dari))
  })

  test('tells the same faults, and writes nothing', async () => {
    const ke = join(folder, 'x.pdf')
    const gantung = await jalankan(naskahUji('', 'Rapat sebagaimana dimaksud dalam Pasal 9 diadakan.'), 'pdf', '-', '--out', ke)
    expect(gantung.err).toMatch(/^perkada: <stdin>: rancangan tidak dicetak karena 1 acuan menggantung\n.*<stdin>:17:\d+: galat /)
    const salah = await jalankan(naskahUji() + baganUji('Bupati > Camat'), 'pdf', '-', '--out', ke)
    expect(salah.err).toMatch(/^perkada: <stdin>:\d+: bagan: .*Camat.*\n$/)
    const bukan = await jalankan('Catatan rapat.\n', 'pdf', '-', '--out', ke)
    expect(bukan.err).toMatch(/^perkada: <stdin>: bukan naskah peraturan/)
    const word = await jalankan('PK\u0003\u0004', 'pdf', '-', '--out', ke)
    expect(word.err).toBe('perkada: <stdin> adalah berkas Word; tulis dahulu sebagai naskah: perkada format - --out naskah.md\n')
    const utf16 = await jalankan(Uint8Array.from([0xff, 0xfe, 65, 0]), 'pdf', '-', '--out', ke)
    expect(utf16.err).toContain('<stdin> adalah teks UTF-16; tulis dahulu sebagai naskah: perkada format - --out')
    const watch = await jalankan(naskahUji(), 'pdf', '-', '--watch')
    expect(watch.err).toBe('perkada: --watch memantau berkas; masukan standar hanya dibaca sekali\n')
    expect([gantung, salah, bukan, word, utf16, watch].map(({ kode }) => kode)).toEqual([2, 2, 2, 2, 2, 2])
    expect(readdirSync(folder)).toEqual([])
  })

  test('takes - for a file where there is no standard input', async () => {
    const { kode, err } = await jalankanUji(['pdf', '-'])
    expect([kode, err]).toEqual([2, 'perkada: masukan standar (-) tidak dibaca di sini; sebut nama berkasnya\n'])
  })
})

test('naskah.md is named after its folder, in the folder itself too', async () => {
  const { namaNaskah } = await import('../naskah-berkas.ts')
  mkdirSync(join(folder, 'koordinasi'))
  expect(namaNaskah('regulations/contoh/koordinasi/naskah.md')).toBe('koordinasi')
  vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'koordinasi'))
  expect([namaNaskah('naskah.md'), namaNaskah('./naskah.md'), namaNaskah('draf.txt'), namaNaskah('/naskah.md')]).toEqual([
    'koordinasi',
    'koordinasi',
    'draf',
    'naskah',
  ])
  expect(existsSync(join(folder, 'dist'))).toBe(false)
})
