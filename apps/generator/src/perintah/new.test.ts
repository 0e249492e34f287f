import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lint } from '@perkada/lint'
import { glob } from 'tinyglobby'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { folderTerpasang } from '../akar.ts'
import { jalankanUji } from './test/jalankan.ts'

const contoh = readFileSync(join(folderTerpasang('regulations'), 'contoh/mekanisme-koordinasi-kerja/isian.yaml'), 'utf8')
const daerah = readFileSync(join(folderTerpasang('regulations'), 'contoh/daerah.yaml'), 'utf8')

vi.setConfig({ testTimeout: 20_000 })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perkada-'))
})
afterEach(() => {
  process.exitCode = undefined
  rmSync(folder, { recursive: true, force: true })
})

async function jalankan(...argv: string[]) {
  const { kode, out, err } = await jalankanUji(argv)
  return { kode, out, err: err.replaceAll(`${folder}/`, '') }
}

function susun(isian = contoh, ...tambahan: string[]) {
  if (!existsSync(join(folder, 'daerah.yaml'))) writeFileSync(join(folder, 'daerah.yaml'), daerah)
  writeFileSync(join(folder, 'isian.yaml'), isian)
  return jalankan('new', 'mekanisme-koordinasi', '--data', join(folder, 'isian.yaml'), '--out', join(folder, 'hasil'), ...tambahan)
}

const naskah = () => join(folder, 'hasil/naskah.md')

describe('perkada new', () => {
  it('writes the draft and counts what is open', async () => {
    const { kode, out } = await susun(contoh.replace(/^nomor: .*\n/m, ''))
    expect(kode).toBe(0)
    expect(out).toContain('ditulis (25 Pasal, 3 lampiran)\n  1 isian terbuka: nomor\n')
    expect(readdirSync(join(folder, 'hasil')).sort()).toEqual(['.perkada', 'naskah.md'])
    expect(readFileSync(join(folder, 'hasil/.perkada/dasar.md'), 'utf8')).toBe(readFileSync(naskah(), 'utf8'))
    expect(await glob('**/*.md', { cwd: folder })).toEqual(['hasil/naskah.md'])
  })

  it('drafts anew when only the facts changed', async () => {
    await susun()
    const { kode } = await susun(contoh.replace('Dinas Kesehatan', 'Dinas Kesehatan Masyarakat'))
    expect(kode).toBe(0)
    expect(readFileSync(naskah(), 'utf8')).toContain('Dinas Kesehatan Masyarakat;')
  })

  it('keeps what somebody edited when the facts change, and overwrites it when forced', async () => {
    await susun()
    writeFileSync(naskah(), readFileSync(naskah(), 'utf8').replace('Dinas Sosial', 'Dinas Sosial Baru'))
    const { kode, out } = await susun(contoh.replace('- Dinas Kesehatan', '- Dinas Kesehatan\n      - Dinas Perhubungan'))
    expect(kode).toBe(0)
    expect(out).toContain('ditulis (25 Pasal, 3 lampiran)\n  semua isian lengkap\n  suntingan dipertahankan\n')
    expect(readFileSync(naskah(), 'utf8')).toContain('2. Dinas Kesehatan;\n\n3. Dinas Perhubungan;')
    expect(readFileSync(naskah(), 'utf8')).toContain('Dinas Sosial Baru;')
    expect((await susun(contoh, '--force')).kode).toBe(0)
    expect(readFileSync(naskah(), 'utf8')).not.toContain('Dinas Sosial Baru')
  })

  it('marks what both changed differently, ends with 1 until it is settled, and stays as it is meanwhile', async () => {
    await susun()
    writeFileSync(naskah(), readFileSync(naskah(), 'utf8').replace('2. Dinas Kesehatan;', '2. Dinas Kesehatan Daerah;'))
    const baru = contoh.replace('Dinas Kesehatan', 'Dinas Kesehatan Masyarakat')
    const { kode, out } = await susun(baru)
    expect(kode).toBe(1)
    expect(out).toMatch(/ {2}1 bentrokan belum diselesaikan \(baris \d+\): pilih atau padukan kedua versinya, lalu hapus tandanya\n/)
    const bertanda = readFileSync(naskah(), 'utf8')
    for (const perintah of ['format', 'pdf', 'chart'])
      expect((await jalankan(perintah, naskah())).err).toMatch(
        /^perkada: hasil\/naskah\.md:\d+: bentrokan suntingan dengan susunan baru belum diselesaikan/,
      )
    expect(lint(bertanda).diagnostics.map(({ rule }) => rule)).toContain('berkas-bentrokan')
    expect(bertanda).toContain('2. Dinas Kesehatan Daerah;\n\n\n=======\n\n2. Dinas Kesehatan Masyarakat;')
    process.exitCode = undefined
    expect((await susun(baru)).kode).toBe(1)
    process.exitCode = undefined
    expect((await susun(contoh)).out).toContain('isian atau templat berubah lagi: dipadukan setelah bentrokan diselesaikan')
    expect(readFileSync(naskah(), 'utf8')).toBe(bertanda)
    writeFileSync(naskah(), bertanda.replace(/<{7}[\s\S]*?={7}\n\n/, '').replace(/>{7}.*\n\n/, ''))
    process.exitCode = undefined
    expect((await susun(baru)).kode).toBe(0)
    expect(readFileSync(naskah(), 'utf8')).toContain('2. Dinas Kesehatan Masyarakat;')
  })

  it('does not merge the drafts of two templates', async () => {
    await susun()
    const catatan = join(folder, 'hasil/.perkada/susunan.json')
    writeFileSync(catatan, readFileSync(catatan, 'utf8').replace('mekanisme-koordinasi', 'forum-koordinasi'))
    const { kode, err } = await susun()
    expect([kode, err]).toEqual([
      2,
      'perkada: hasil memuat naskah dari templat forum-koordinasi; pilih folder lain, atau pakai --force untuk menimpanya\n',
    ])
    expect((await susun(contoh, '--force')).kode).toBe(0)
  })

  it('leaves a draft alone whose generated text is not on record', async () => {
    await susun()
    rmSync(join(folder, 'hasil/.perkada'), { recursive: true })
    expect((await susun()).kode).toBe(0)
    rmSync(join(folder, 'hasil/.perkada'), { recursive: true })
    writeFileSync(naskah(), 'jenis: lain\n')
    const { kode, err } = await susun()
    expect(kode).toBe(2)
    expect(err).toBe(
      'perkada: hasil/naskah.md sudah ada tanpa catatan susunannya (.perkada/dasar.md), jadi suntingannya tidak dapat dipadukan; pakai --force untuk menimpanya\n',
    )
    expect(readFileSync(naskah(), 'utf8')).toBe('jenis: lain\n')
  })

  it.each([
    [
      '- asisten: Asisten Pem',
      '- asissten: Asisten Pem',
      'isian.yaml:12: pembidangan ke-1.asissten: kunci “asissten” tidak dikenal; maksud Anda “asisten”?',
    ],
    [
      'mencabut:',
      'dasar_hukum: [{ jenis: Surat Edaran, nomor: 2, tahun: 2021 }]\nmencabut:',
      'isian.yaml:8: dasar_hukum ke-1: Surat Edaran Nomor 2 Tahun 2021 bukan peraturan yang setingkat atau lebih tinggi, tidak dapat menjadi dasar hukum (butir 41)',
    ],
    [
      '  - asisten: Asisten Administrasi Umum\n',
      '  - asisten: Asisten Kedua\n    bidang: [umum]\n    unit: [Dinas Sosial]\n  - asisten: Asisten Administrasi Umum\n',
      'isian.yaml:35: pembidangan ke-3.unit ke-1: “Dinas Sosial” sudah disebut di pembidangan ke-1.unit ke-3 (Asisten Pemerintahan dan Kesejahteraan Rakyat); diharapkan hanya satu kali',
    ],
  ])('refuses isian with %s as %s and writes nothing', async (semula, menjadi, pesan) => {
    const { kode, err } = await susun(contoh.replace(semula, menjadi))
    expect([kode, err]).toEqual([2, `perkada: ${pesan}\n`])
    expect(readdirSync(folder).sort()).toEqual(['daerah.yaml', 'isian.yaml'])
  })

  it.each([
    [
      /^jenis:.*$/m,
      'jenis: Peraturan Bupatti',
      'daerah.yaml:2: jenis: diharapkan salah satu dari Peraturan Gubernur, Peraturan Wali Kota, Peraturan Bupati; tertulis “Peraturan Bupatti”; maksud Anda “Peraturan Bupati”?',
    ],
    [/^provinsi:/m, 'propinsi:', 'daerah.yaml:4: propinsi: kunci “propinsi” tidak dikenal; maksud Anda “provinsi”?'],
    [
      /jenis: Peraturan Daerah Kabupaten Contoh, nomor/,
      'jenis: Instruksi Bupati, nomor',
      'daerah.yaml:14: dasar_hukum ke-1: Instruksi Bupati Nomor 2 Tahun 2021 bukan peraturan yang setingkat atau lebih tinggi, tidak dapat menjadi dasar hukum (butir 41)',
    ],
    [/tahun: 2021\n/, 'tahun: dua ribu\n', 'daerah.yaml:18: peraturan ke-1.tahun: diharapkan bilangan; tertulis “dua ribu”'],
  ])('names daerah.yaml where %s is %s', async (semula, menjadi, pesan) => {
    writeFileSync(join(folder, 'daerah.yaml'), daerah.replace(semula, menjadi))
    const { kode, err } = await susun()
    expect([kode, err]).toEqual([2, `perkada: ${pesan}\n`])
  })

  it('takes what daerah.yaml gives, and what the isian gives before it', async () => {
    await susun(contoh.replace('{ tanggal: 2026-11-16 }', '{ tanggal: 2026-11-16, nama: Nama Bupati Baru }'))
    expect(readFileSync(naskah(), 'utf8')).toContain(
      'ditetapkan:\n  tempat: Rekaan\n  tanggal: 2026-11-16\n  jabatan: Bupati Contoh\n  nama: Nama Bupati Baru\n',
    )
  })
})

describe('perkada templates', () => {
  it('lists the templates and the state of the citation table', async () => {
    const { kode, out } = await jalankan('templates')
    expect(kode).toBe(0)
    expect(out).toMatch(/^mekanisme-koordinasi\n/m)
    expect(out).toMatch(/Tabel sitasi teruji: \d+ peraturan, keadaan \d+ \p{L}+ \d{4}\./u)
  })

  it('says that nothing after the date of the table is known', async () => {
    for (const argv of [[], ['mekanisme-koordinasi']])
      expect((await jalankan('templates', ...argv)).out).toContain('Perubahan dan pencabutan sesudah tanggal itu tidak diketahui')
  })

  it('writes the JSON Schema of an isian and of daerah.yaml', async () => {
    const isian = JSON.parse((await jalankan('templates', 'mekanisme-koordinasi', '--json-schema')).out)
    expect(isian.properties.pembidangan.items.required).toEqual(['asisten', 'bidang', 'unit'])
    expect(isian.properties.jenis.enum).toContain('Peraturan Bupati')
    expect(isian.additionalProperties).toBe(false)
    const milik = JSON.parse((await jalankan('templates', '--json-schema')).out)
    expect(Object.keys(milik.properties)).toEqual(expect.arrayContaining(['daerah', 'pembidangan', 'peraturan']))
    expect(milik.required).toBeUndefined()
  })

  it('shows the isian of one template', async () => {
    const { out } = await jalankan('templates', 'mekanisme-koordinasi')
    expect(out).toContain('  pembidangan[].unit (daftar teks, wajib, masing-masing satu kali)')
    expect(out).toContain('  daerah (teks, wajib)')
  })
})

describe('perkada format', () => {
  it('brings a transcription into canonical form', async () => {
    const mentah = join(folder, 'mentah.md')
    writeFileSync(
      mentah,
      '**PERATURAN BUPATI CONTOH**\nNOMOR 3 TAHUN 2018\nTENTANG\nTATA KERJA\n\n**BAB I KETENTUAN UMUM**\n\n  Pasal 1\n\n - (1) Norma satu.\n - (2) Norma dua.\n',
    )
    const { kode, out } = await jalankan('format', mentah)
    expect(kode).toBe(0)
    expect(out).toContain('# BAB I KETENTUAN UMUM\n\n### Pasal 1\n\n(1) Norma satu.\n\n(2) Norma dua.\n')
  })
})
