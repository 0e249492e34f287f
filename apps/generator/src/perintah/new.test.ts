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
afterEach(() => rmSync(folder, { recursive: true, force: true }))

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
    expect(readdirSync(join(folder, 'hasil')).sort()).toEqual(['.perkada.json', 'naskah.md'])
  })

  it('drafts anew when only the facts changed', async () => {
    await susun()
    const { kode } = await susun(contoh.replace('Dinas Kesehatan', 'Dinas Kesehatan Masyarakat'))
    expect(kode).toBe(0)
    expect(readFileSync(naskah(), 'utf8')).toContain('Dinas Kesehatan Masyarakat;')
  })

  it('leaves a draft alone that somebody edited, and overwrites it when forced', async () => {
    await susun()
    const disunting = readFileSync(naskah(), 'utf8').replace('Dinas Sosial', 'Dinas Sosial Baru')
    writeFileSync(naskah(), disunting)
    const { kode, err } = await susun()
    expect(kode).toBe(2)
    expect(err).toBe('perkada: hasil/naskah.md sudah disunting sejak disusun, jadi tidak ditimpa; pakai --force untuk menimpanya\n')
    expect(readFileSync(naskah(), 'utf8')).toBe(disunting)
    expect((await susun(contoh, '--force')).kode).toBe(0)
    expect(readFileSync(naskah(), 'utf8')).not.toContain('Dinas Sosial Baru')
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
    expect(out).toMatch(/^mekanisme-koordinasi\n/)
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
