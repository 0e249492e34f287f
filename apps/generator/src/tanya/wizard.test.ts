import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { spawn } from '@lydell/node-pty'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const app = join(import.meta.dirname, '../..')
const rakitan = '.uji'
const templat = join(import.meta.dirname, '../../../../templates/mekanisme-koordinasi')

beforeAll(() => void execFileSync(process.execPath, ['build.mjs', rakitan], { cwd: app }), 60_000)
afterAll(() => rmSync(join(app, rakitan), { recursive: true, force: true }))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perkada-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const turun = '\x1b[B'
const enter = '\r'

/** Runs the program on a real terminal: waits for each text to appear, then presses the keys beside it. */
function diTerminal(naskah: readonly (readonly [tunggu: string, tekan: string])[], out = folder): Promise<{ kode: number; layar: string }> {
  const terminal = spawn(process.execPath, [join(rakitan, 'main.cjs'), 'new', templat, '--out', out], {
    cwd: app,
    cols: 200,
    rows: 50,
    env: { ...process.env, CI: '' },
  })
  let layar = ''
  let terbaca = 0
  const sisa = [...naskah]
  return new Promise((selesai, gagal) => {
    const batas = setTimeout(() => {
      terminal.kill()
      gagal(new Error(`terminal menunggu "${sisa[0]?.[0]}"; layar:\n${layar.slice(-2000)}`))
    }, 50_000)
    terminal.onData(data => {
      layar += stripVTControlCharacters(data)
      const [tunggu, tekan] = sisa[0] ?? []
      const letak = tunggu === undefined ? -1 : layar.indexOf(tunggu, terbaca)
      if (letak < 0 || tekan === undefined) return
      terbaca = layar.length
      sisa.shift()
      setTimeout(() => terminal.write(tekan), 30)
    })
    terminal.onExit(({ exitCode }) => {
      clearTimeout(batas)
      selesai({ kode: exitCode, layar })
    })
  })
}

const isian = () => parse(readFileSync(join(folder, 'isian.yaml'), 'utf8'))

/** Answers of the fictional regency, as a person gives them. */
const awal: [string, string][] = [
  ['jenis ·', turun + turun + enter],
  ['daerah ·', `Kota Contoh${enter}`],
  ['diawali Kabupaten', `${'\x7f'.repeat(11)}Kabupaten Contoh${enter}`],
  ['provinsi (boleh kosong)', `Nusantara Contoh${enter}`],
  ['judul ·', `Mekanisme Koordinasi Kerja${enter}`],
  ['pembidangan 1, asisten', `Asisten Pemerintahan${enter}`],
  ['pembidangan 1, bidang', `pendidikan; kesehatan${enter}`],
  ['unsur ke-3', enter],
  ['pembidangan 1, unit', `Dinas Pendidikan${enter}`],
  ['unsur ke-2', `Dinas Kesehatan${enter}`],
]
const lanjutan: [string, string][] = [
  ['pembidangan 1, unit, unsur ke-3', enter],
  ['pembidangan 1, instansi vertikal', enter],
  ['pembidangan 2, asisten', `Asisten Administrasi${enter}`],
  ['pembidangan 2, bidang', `keuangan${enter}`],
  ['unsur ke-2', enter],
  ['pembidangan 2, unit', `Dinas Kesehatan${enter}`],
  ['sudah disebut di pembidangan ke-1.unit ke-2', `${'\x7f'.repeat(15)}Inspektorat${enter}`],
  ['unsur ke-2', enter],
  ['pembidangan 2, instansi vertikal', enter],
  ['Tambah lagi?', enter],
  ['rapat, umum setiap bulan', `satu${enter}`],
  ['diharapkan bilangan', `${'\x7f'.repeat(4)}1${enter}`],
  ['data, batas hari kerja', enter],
  ['mendesak, lapor hari kerja', enter],
  ['laporan, setiap bulan', enter],
  ['mencabut: isi sekarang?', enter],
  ['dasar hukum: isi sekarang?', enter],
  ['nomor (boleh kosong)', enter],
  ['tahun (boleh kosong)', `2026${enter}`],
  ['ditetapkan: isi sekarang?', enter],
  ['diundangkan: isi sekarang?', enter],
  ['berita daerah: isi sekarang?', enter],
  ['salinan: isi sekarang?', enter],
]

describe('perkada new on a terminal', () => {
  it('asks, keeps the answers through Ctrl+C, goes on where it stopped, lets an answer be changed, and drafts', async () => {
    const pertama = await diTerminal([...awal, ['unsur ke-3', '\x03']])
    expect(pertama.kode).toBe(130)
    expect(pertama.layar).toContain(`Jawaban tersimpan di ${join(folder, 'isian.yaml')}`)
    expect(isian()).toEqual({
      jenis: 'Peraturan Bupati',
      daerah: 'Kabupaten Contoh',
      provinsi: 'Nusantara Contoh',
      judul: 'Mekanisme Koordinasi Kerja',
      pembidangan: [
        { asisten: 'Asisten Pemerintahan', bidang: ['pendidikan', 'kesehatan'], unit: ['Dinas Pendidikan', 'Dinas Kesehatan'] },
      ],
    })
    expect(existsSync(join(folder, 'naskah.md'))).toBe(false)

    const kedua = await diTerminal([
      ...lanjutan,
      ['Semua pertanyaan terjawab', turun + enter],
      ['Jawaban mana yang diubah?', turun + turun + turun + enter],
      ['judul ·', ` Perangkat Daerah${enter}`],
      ['Semua pertanyaan terjawab', enter],
    ])
    expect(kedua.layar).toContain('Sudah diketahui')
    expect(kedua.layar).toContain('pembidangan 1, unit: Dinas Pendidikan; Dinas Kesehatan')
    expect(kedua.layar).toMatch(/naskah\.md ditulis \(\d+ Pasal, \d+ lampiran\)/)
    expect(kedua.kode).toBe(0)
    expect(isian()).toMatchObject({ judul: 'Mekanisme Koordinasi Kerja Perangkat Daerah', tahun: 2026, rapat: { umum_setiap_bulan: 1 } })
    expect(readFileSync(join(folder, 'naskah.md'), 'utf8')).toContain('2. Dinas Kesehatan')
  }, 120_000)

  it('asks nothing that daerah.yaml says, and keeps the comments of an isian', async () => {
    writeFileSync(join(folder, 'daerah.yaml'), 'jenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\nprovinsi: Nusantara Contoh\n')
    mkdirSync(join(folder, 'naskah'))
    writeFileSync(join(folder, 'naskah/isian.yaml'), '# catatan biro\nlaporan: { setiap_bulan: 3 }\n')
    const { kode, layar } = await diTerminal(
      [
        ['judul ·', `Uji${enter}`],
        ['pembidangan 1, asisten', '\x03'],
      ],
      join(folder, 'naskah'),
    )
    expect(kode).toBe(130)
    expect(layar).toContain('daerah: Kabupaten Contoh (daerah.yaml)')
    expect(readFileSync(join(folder, 'naskah/isian.yaml'), 'utf8')).toBe('# catatan biro\nlaporan: { setiap_bulan: 3 }\njudul: Uji\n')
  }, 120_000)
})

it('says what to write where there is no terminal', () => {
  const jalankan = () =>
    execFileSync(process.execPath, [join(app, rakitan, 'main.cjs'), 'new', templat, '--out', folder], { stdio: 'pipe' })
  expect(jalankan).toThrow('perkada: isian hanya dapat ditanyakan di terminal; di sini tulis --data <isian.yaml>')
})
