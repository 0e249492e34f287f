import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lint } from '@perkada/lint'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jalankanUji } from './test/jalankan.ts'

const asli = readFileSync(new URL('../../../../regulations/contoh/mekanisme-koordinasi-kerja/naskah.md', import.meta.url), 'utf8')

let folder = ''
let berkas = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perkada-'))
  berkas = join(folder, 'naskah.md')
  writeFileSync(berkas, asli)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  process.exitCode = undefined
})

async function jalankan(...argv: string[]) {
  process.exitCode = undefined
  const { kode, out, err } = await jalankanUji(['renumber', berkas, ...argv])
  return { kode, out: out.replaceAll(folder, '.'), err: err.replaceAll(folder, '.') }
}
const isi = () => readFileSync(berkas, 'utf8')
const terbuka = (sumber: string) => lint(sumber).diagnostics.filter(({ rule }) => rule === 'isian-terbuka').length
const acuanBagan = (sumber: string) => [...sumber.matchAll(/dari: Pasal (\d+)/g)].map(cocok => Number(cocok[1]))

describe('perkada renumber', () => {
  test('a draft in sequence is not touched', async () => {
    expect(await jalankan()).toEqual({ kode: 0, out: './naskah.md: semua nomor sudah berurutan\n', err: '' })
    expect(isi()).toBe(asli)
  })

  test('inserts a Pasal, moves text and charts along, and prints the concordance', async () => {
    const { kode, out } = await jalankan('--insert', 'Pasal 5')
    expect(kode).toBe(0)
    expect(out).toContain('Konkordansi (lama → baru):\n  (baru) → Pasal 5\n  Pasal 5 → Pasal 6\n')
    expect(out).toMatch(/naskah\.md ditulis: \d+ satuan, \d+ acuan\n$/)
    expect(acuanBagan(isi())).toEqual(acuanBagan(asli).map(nomor => nomor + 1))
    const temuan = lint(isi()).diagnostics
    expect(temuan.filter(({ severity }) => severity !== 'saran')).toEqual([])
    expect(temuan.filter(({ rule }) => rule === 'isian-terbuka')).toHaveLength(terbuka(asli) + 1)
    expect((await jalankan('--remove', 'Pasal 5')).kode).toBe(0)
    expect(isi()).toBe(asli)
    expect(readdirSync(folder)).toEqual(['naskah.md'])
  })

  test('shows what it would do with --dry-run, and writes elsewhere with --out', async () => {
    const { kode, out } = await jalankan('--insert', 'Pasal 2', '--dry-run')
    expect(kode).toBe(0)
    expect(out).toMatch(/Acuan:\n {2}\.\/naskah\.md:\d+: .*Pasal \d+.* → .*Pasal \d+/)
    expect(out).toMatch(/tidak ditulis \(--dry-run\); akan berubah/)
    expect((await jalankan('--insert', 'Pasal 2', '--out', join(folder, 'baru.md'))).kode).toBe(0)
    expect(isi()).toBe(asli)
    expect(readFileSync(join(folder, 'baru.md'), 'utf8')).toContain('### Pasal 2\n\nKetentuan mengenai ....\n\n### Pasal 3')
  })

  test('refuses with 1 and every line that would lose its target, and writes nothing', async () => {
    const pasal = acuanBagan(asli)[0]
    const { kode, err } = await jalankan('--remove', `Pasal ${pasal}`)
    expect(kode).toBe(1)
    expect(err).toContain(`“Pasal ${pasal} huruf a” kehilangan sasarannya`)
    expect(err).toMatch(/^(?:\.\/naskah\.md:\d+: .*\n)+\.\/naskah\.md: tidak dinomori ulang; perbaiki dahulu \d+ acuan di atas\n$/)
    expect(isi()).toBe(asli)
  })

  test.each([
    [['--insert', 'pasal lima'], '--insert "pasal lima" bukan alamat satuan; tulis misalnya "Pasal 7"'],
    [['--remove', 'Pasal 99'], './naskah.md: Pasal 99 tidak ada: naskah hanya memiliki Pasal 1 sampai dengan Pasal'],
    [['--remove', 'Pasal 1', '--insert', 'Pasal 2'], 'pilih salah satu: --insert atau --remove'],
    [['--move', 'Pasal 2'], '--move dan --to ditulis bersama'],
  ])('wrong use ends with 2 and one line: %j', async (argv, pesan) => {
    const { kode, err } = await jalankan(...argv)
    expect(kode).toBe(2)
    expect(err).toContain(pesan)
    expect(err.split('\n')).toHaveLength(2)
    expect(isi()).toBe(asli)
  })
})
