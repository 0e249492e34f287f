import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderTerpasang } from '../akar.ts'
import { perkada } from '../cli.ts'

const contoh = readFileSync(join(folderTerpasang('regulations'), 'contoh/mekanisme-koordinasi-kerja/isian.yaml'), 'utf8')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perkada-'))
})
afterEach(() => {
  process.exitCode = undefined
  rmSync(folder, { recursive: true, force: true })
})

async function jalankan(...argv: string[]) {
  const hasil = { kode: 0, out: '', err: '' }
  hasil.kode = await perkada(argv, {
    out: isi => {
      hasil.out += isi
    },
    err: isi => {
      hasil.err += isi.replaceAll(`${folder}/`, '')
    },
  })
  return hasil
}

function susun(isian = contoh, ...tambahan: string[]) {
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
      'isian.yaml:27: pembidangan[0].asissten: kunci asissten tidak dikenal; maksud Anda asisten?',
    ],
    [
      'jenis: Peraturan Daerah Kabupaten Contoh',
      'jenis: Surat Edaran',
      'isian.yaml:17: dasar_hukum[0]: Surat Edaran Nomor 2 Tahun 2021 bukan peraturan yang setingkat atau lebih tinggi, tidak dapat menjadi dasar hukum (butir 41)',
    ],
  ])('refuses isian with %s as %s and writes nothing', async (semula, menjadi, pesan) => {
    const { kode, err } = await susun(contoh.replace(semula, menjadi))
    expect([kode, err]).toEqual([2, `perkada: ${pesan}\n`])
    expect(readdirSync(folder)).toEqual(['isian.yaml'])
  })

  it.each([
    [
      ['new', 'mekanisme-kordinasi', '--data', 'x', '--out', 'y'],
      'templat mekanisme-kordinasi tidak ada; maksud Anda mekanisme-koordinasi?',
    ],
    [['new', 'mekanisme-koordinasi', '--data', 'x.yaml'], 'opsi --out <folder> wajib ditulis'],
    [['new', 'mekanisme-koordinasi', '--data', 'tidak-ada.yaml', '--out', 'y'], 'tidak-ada.yaml tidak ditemukan'],
    [['nwe'], 'perintah nwe tidak dikenal; maksud Anda new?'],
    [
      ['format', 'package.json'],
      'package.json: bukan peraturan; diharapkan kunci jenis di kepala YAML atau nama jenis peraturan pada baris awal',
    ],
  ])('answers %j with one line', async (argv, pesan) => {
    const { kode, err } = await jalankan(...argv)
    expect([kode, err]).toEqual([2, `perkada: ${pesan}\n`])
  })
})

describe('perkada templates', () => {
  it('lists the templates and the state of the citation table', async () => {
    const { kode, out } = await jalankan('templates')
    expect(kode).toBe(0)
    expect(out).toMatch(/^mekanisme-koordinasi\n/m)
    expect(out).toMatch(/Tabel sitasi teruji: \d+ peraturan, keadaan \d+ \p{L}+ \d{4}\./u)
  })

  it('shows the isian of one template', async () => {
    const { out } = await jalankan('templates', 'mekanisme-koordinasi')
    expect(out).toContain('  pembidangan[].unit (daftar teks, wajib)')
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
