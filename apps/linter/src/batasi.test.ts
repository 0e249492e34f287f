import type { Diagnostic } from '@perkada/core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { batasi, TERINCI, TERSEBUT, TERUBAH } from './batasi.ts'
import { bukaMeja, type Meja, NASKAH } from './test/meja.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const temuan = (rule: string, start: number, severity: Diagnostic['severity'] = 'galat'): Diagnostic => ({
  rule,
  severity,
  message: `${rule} ${start}`,
  span: { start, end: start + 1 },
})

describe('what a report lists', () => {
  test('all findings of a text, as long as no rule has more than are listed', () => {
    const semua = Array.from({ length: TERINCI }, (_, ke) => temuan('a', ke))
    expect(batasi(semua)).toEqual(semua)
    const campur = semua.flatMap(satu => [satu, temuan('b', satu.span?.start ?? 0)])
    expect(batasi(campur)).toEqual(campur)
  })

  test('the first of a rule and severity, then how many more there are, at the first of those', () => {
    const semua = [temuan('a', 0), temuan('b', 1), temuan('a', 2, 'saran'), temuan('a', 3), temuan('a', 4), temuan('a', 5)]
    const hasil = batasi(semua, 1)
    expect(hasil.map(({ rule, severity, span }) => `${rule} ${severity} ${span?.start}`)).toEqual([
      'a galat 0',
      'b galat 1',
      'a saran 2',
      'a galat 3',
    ])
    expect(hasil.at(-1)?.message).toMatch(/^Dari sini masih ada 3 temuan lain dari aturan ini .* hanya 1 yang pertama\..*--max-findings 0/)
    expect(batasi(semua, 0)).toEqual(semua)
  })

  test('a great number is written as Indonesian writes it', () => {
    const semua = Array.from({ length: 100_000 }, (_, ke) => temuan('a', ke))
    const hasil = batasi(semua)
    expect(hasil).toHaveLength(TERINCI + 1)
    expect(hasil.at(-1)?.message).toContain('99.000 temuan lain')
  })
})

describe('what is listed of one finding', () => {
  const tempat = (jumlah: number) => Array.from({ length: jumlah }, (_, ke) => ({ start: ke, end: ke + 1 }))
  const berfix = (jumlah: number): Diagnostic => ({
    ...temuan('a', 0),
    fix: { jenis: 'safe', edits: tempat(jumlah).map(span => ({ span, isi: ';' })) },
    related: tempat(jumlah).map(span => ({ message: 'Juga di sini.', span })),
  })

  test('all of it, as long as a person can read it', () => {
    const satu = berfix(TERSEBUT)
    expect(batasi([satu])).toEqual([satu])
  })

  test('the first second places, then how many more; of a fix of very many changes, that there is one', () => {
    const [satu] = batasi([berfix(TERUBAH + 500)])
    expect(satu?.fix).toBeUndefined()
    expect(satu?.related).toHaveLength(TERSEBUT + 2)
    expect(satu?.related?.slice(TERSEBUT).map(({ message }) => message)).toEqual([
      'Masih ada 1.300 tempat lain; pakai --max-findings 0 untuk menyebut semuanya.',
      'Perbaikannya mengubah 1.500 tempat: pasang dengan --fix, atau pakai --max-findings 0 untuk merincinya.',
    ])
    expect(batasi([berfix(TERUBAH)])[0]?.fix?.edits).toHaveLength(TERUBAH)
    expect(batasi([berfix(TERUBAH + 500)], 0)).toEqual([berfix(TERUBAH + 500)])
  })
})

describe('the command', () => {
  let meja: Meja
  const BANYAK = NASKAH.replace('setiap bulan.', 'setiap bulan .').replace('diundangkan.\n', 'diundangkan .\n')
  const TIGA = BANYAK.replace('\nPasal 2\n', '\nPasal 4\n\nRapat dicatat .\n\nPasal 7\n\nRapat ditutup .\n\nPasal 9\n')
  beforeAll(async () => {
    meja = await bukaMeja()
    await meja.tulis('banyak.md', TIGA)
  })
  afterAll(() => meja.tutup())
  const jalankan = (...argv: string[]) => meja.jalankan([...argv, meja.di('banyak.md')])
  const hitungan = /\n(\d+ galat, \d+ peringatan, \d+ saran [^\n]*)\n$/

  test('counts and exit code are those of all findings, listed or not', async () => {
    const penuh = await jalankan('--max-findings', '0')
    const singkat = await jalankan('--max-findings', '1')
    expect(penuh.out).not.toContain('temuan lain dari aturan ini')
    expect(singkat.out).toContain('temuan lain dari aturan ini')
    expect(singkat.out.length).toBeLessThan(penuh.out.length)
    expect(hitungan.exec(singkat.out)?.[1]).toBe(hitungan.exec(penuh.out)?.[1])
    expect(singkat.kode).toBe(1)
    const [semua, terinci] = await Promise.all(['0', '1'].map(n => jalankan('--format', 'json', '--max-findings', n)))
    expect(JSON.parse(terinci?.out ?? '').summary).toEqual(JSON.parse(semua?.out ?? '').summary)
  })

  test('the baseline knows every finding, so that a new one behind a long list is new', async () => {
    const dasar = meja.di('dasar.json')
    const dicatat = await jalankan('--baseline', dasar, '--update-baseline', '--max-findings', '1')
    const { galat, peringatan, saran } = JSON.parse((await jalankan('--format', 'json')).out).summary
    expect(dicatat.out).toMatch(new RegExp(`^${galat + peringatan + saran} temuan`))
    expect((await jalankan('--baseline', dasar, '--max-findings', '1')).kode).toBe(0)
    await meja.tulis('banyak.md', TIGA.replace('\nPasal 9\n', '\nPasal 9\n\nNotula dibagikan .\n\nPasal 12\n'))
    const { kode, out } = await jalankan('--baseline', dasar, '--max-findings', '1')
    expect(kode).toBe(1)
    expect(hitungan.exec(out)?.[1]).toMatch(/^2 galat/)
    expect(out).toContain('masih ada 1 temuan lain')
    await meja.tulis('banyak.md', TIGA)
  })

  test('--fix mends beyond the list', async () => {
    await jalankan('--fix', '--max-findings', '1')
    expect(await meja.baca('banyak.md')).not.toMatch(/ \.$/m)
    await meja.tulis('banyak.md', TIGA)
  })

  test('JUnit counts its own cases', async () => {
    const { out } = await jalankan('--format', 'junit', '--max-findings', '1')
    const kasus = out.split('<testcase').length - 1
    expect(/<testsuites [^>]*tests="(\d+)"/.exec(out)?.[1]).toBe(String(kasus))
    expect(/<testsuites [^>]*failures="(\d+)"/.exec(out)?.[1]).toBe(String(out.split('<failure').length - 1))
  })
})
