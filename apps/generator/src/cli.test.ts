import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { jalankanUji } from './perintah/test/jalankan.ts'
import { identitasUji, naskahUji } from './perintah/test/naskah.ts'

/** The superuser may look into every folder: one by this name stays closed to him too. */
vi.mock('node:fs', async asli => {
  const fs = await asli<typeof import('node:fs')>()
  const readdir = new Proxy(fs.readdir, {
    apply(baca, _ini, [path, opsi, selesai]) {
      if (/tertutup\/?$/.test(path)) selesai(Object.assign(new Error(), { code: 'EACCES' }))
      else baca(path, opsi, selesai)
    },
  })
  return { ...fs, readdir }
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perkada-'))
})
afterEach(() => {
  process.exitCode = undefined
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const di = (nama: string) => join(folder, nama)
async function jalankan(...argv: string[]) {
  const { kode, out, err } = await jalankanUji(argv)
  return { kode, out: out.replaceAll(`${folder}/`, ''), err: err.replaceAll(`${folder}/`, '') }
}

test.each(['', 'new', 'templates', 'format', 'renumber', 'pdf', 'chart', 'verify'])('help of %s speaks Indonesian', async perintah => {
  const { kode, out } = await jalankan(...(perintah ? [perintah] : []), '--help')
  expect(kode).toBe(0)
  expect(out).toMatch(/^Pemakaian: perkada/)
  expect(out).not.toMatch(/Usage|Options|Commands|choices|default|\[options\]/)
})

test.each([
  [['new', 'mekanisme-kordinasi', '--data', 'x', '--out', 'y'], 'templat mekanisme-kordinasi tidak ada; maksud Anda mekanisme-koordinasi?'],
  [['new', 'mekanisme', '--data', 'x', '--out', 'y'], 'templat mekanisme tidak ada; maksud Anda mekanisme-koordinasi?'],
  [['new'], 'argumen templat belum ditulis; lihat perkada --help'],
  [['new', 'mekanisme-koordinasi', '--data', 'x.yaml'], 'opsi --out <folder> wajib ditulis, misalnya --out naskah'],
  [['new', 'mekanisme-koordinasi', '--ot', 'y'], 'opsi --ot tidak dikenal; maksud Anda --out?'],
  [['new', 'mekanisme-koordinasi', '--data', 'tidak-ada.yaml', '--out', 'y'], 'tidak-ada.yaml tidak ditemukan'],
  [['nwe'], 'perintah nwe tidak dikenal; maksud Anda new?'],
  [['help', 'nwe'], 'perintah nwe tidak dikenal; maksud Anda new?'],
  [['help', 'cetak'], 'perintah cetak tidak dikenal; lihat perkada --help'],
  [['format', '-aneh.md'], 'opsi -aneh.md tidak dikenal; bila itu nama berkas, tulis ./-aneh.md'],
  [['format', "-jum'at.md"], "opsi -jum'at.md tidak dikenal; bila itu nama berkas, tulis ./-jum'at.md"],
  [['format', 'pakage.json'], 'pakage.json tidak ditemukan; maksud Anda package.json?'],
  [['pdf', 'pakage.json'], 'pakage.json tidak ditemukan; maksud Anda package.json?'],
  [['chart', '-'], 'masukan standar (-) tidak dibaca di sini; sebut nama berkasnya'],
  [
    ['pdf', 'package.json', '--kind', 'slinan'],
    'nilai “slinan” untuk opsi --kind <jenis> tidak berlaku; diharapkan salah satu dari rancangan, asli, salinan; maksud Anda salinan?',
  ],
  [
    ['format', 'naskah.md', '--out', 'lama.docx'],
    '--out lama.docx: hasilnya teks, bukan berkas Word atau PDF; beri nama .md, misalnya --out lama.md',
  ],
  [
    ['renumber', 'naskah.md', '--out', 'naskah.pdf'],
    '--out naskah.pdf: hasilnya teks, bukan berkas Word atau PDF; beri nama .md, misalnya --out naskah.md',
  ],
  [
    ['format', 'package.json'],
    'package.json: bukan peraturan; diharapkan kunci jenis di kepala YAML atau nama jenis peraturan pada baris awal',
  ],
  [['verify', 'package.json', '--layout', 'nihil.yaml'], 'nihil.yaml tidak ditemukan'],
])('answers %j with one line', async (argv, pesan) => {
  expect(await jalankan(...argv)).toEqual({ kode: 2, out: '', err: `perkada: ${pesan}\n` })
})

test.each([
  ['format', ''],
  ['pdf', ''],
  ['new', '', '--out', 'y'],
  ['format', 'package.json', '--out', ''],
  ['templates', ''],
])('an argument that is empty, as that of a variable which is not set, is told: %j %j', async (...argv) => {
  expect(await jalankan(...argv)).toEqual({
    kode: 2,
    out: '',
    err: 'perkada: ada argumen yang kosong (""): tulis isinya, atau isi variabel yang dipakai di situ\n',
  })
})

describe('what stands already is not lost', () => {
  const isi = naskahUji(identitasUji)
  beforeEach(() => writeFileSync(di('naskah.md'), isi))

  test.each(['naskah.md', 'tautan.pdf', 'daerah.yaml', 'lama.DOCX', 'catatan.txt'])('no PDF is laid over %s', async nama => {
    symlinkSync('naskah.md', di('tautan.pdf'))
    const { kode, out, err } = await jalankan('pdf', di('naskah.md'), '--out', di(nama))
    expect({ kode, out }).toEqual({ kode: 2, out: '' })
    expect(err).toMatch(/^perkada: --out \S+: hasilnya PDF; beri nama \.pdf, misalnya --out \S+\.pdf\n$/)
    expect(readFileSync(di('naskah.md'), 'utf8')).toBe(isi)
    expect(readdirSync(folder).sort()).toEqual(['naskah.md', 'tautan.pdf'])
  })

  test('a draft without an ending is not overwritten by its own print', async () => {
    writeFileSync(di('naskah'), isi)
    const { kode, err } = await jalankan('pdf', di('naskah'), '--out', `${folder}/./naskah`)
    expect({ kode, err }).toEqual({ kode: 2, err: 'perkada: --out ./naskah: hasilnya PDF; beri nama .pdf, misalnya --out ./naskah.pdf\n' })
    expect(readFileSync(di('naskah'), 'utf8')).toBe(isi)
  })

  test('a file where a folder is wanted is named, not what should have come into it', async () => {
    expect(await jalankan('format', di('naskah.md'), '--out', di('naskah.md/x.md'))).toMatchObject({
      err: 'perkada: naskah.md adalah berkas, diharapkan folder\n',
    })
  })
})

describe('as a shell starts it', () => {
  const bin = fileURLToPath(new URL('../bin/perkada.cjs', import.meta.url))
  const shell = (perintah: string) =>
    spawnSync('bash', ['-c', `p() { "${process.execPath}" "${bin}" "$@"; }; ${perintah}`], { cwd: folder, encoding: 'utf8' })

  test('a working folder that was deleted meanwhile is named', () => {
    writeFileSync(di('naskah.md'), naskahUji())
    const { status, stderr } = shell('mkdir hilang && cd hilang && rmdir ../hilang && p format ../naskah.md')
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'perkada: folder kerja ini sudah tidak ada; pindah ke folder lain\n' })
  })

  test('where the disk takes but the beginning of a file, the old one stays, and one line says so', () => {
    const lama = `${naskahUji()}\n${'Rapat dicatat.\n\n'.repeat(400)}`
    writeFileSync(di('sempit.md'), lama)
    // A limit on the size of files cuts a write short as a full disk does; its signal would end the program.
    writeFileSync(di('tahan.cjs'), "process.on('SIGXFSZ', () => undefined)")
    const { status, stderr } = shell('ulimit -f 4; export NODE_OPTIONS="--require ./tahan.cjs"; p format sempit.md --out sempit.md')
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'perkada: sempit.md tidak dapat ditulis: berkas sebesar itu tidak boleh ditulis di sini\n',
    })
    expect(readFileSync(di('sempit.md'), 'utf8')).toBe(lama)
  })

  test('a pipe or a device is not replaced by what should have gone into it', () => {
    writeFileSync(di('naskah.md'), naskahUji())
    const { status, stderr } = shell('mkfifo pipa; p format naskah.md --out pipa')
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'perkada: pipa adalah perangkat atau pipa, diharapkan berkas\n' })
    expect(shell('test -p pipa').status).toBe(0)
  })

  test.runIf(existsSync('/dev/full'))('where nothing can be told, the exit code still tells', () => {
    expect(shell('p pdf tiada.md 2> /dev/full').status).toBe(2)
  })
})

test('a folder that may not be looked into is told of, for its drafts are not printed', async () => {
  mkdirSync(di('semua/tertutup'), { recursive: true })
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  expect(await jalankan('pdf', di('semua'), '--out', di('cetakan'))).toEqual({
    kode: 2,
    out: '',
    err: 'perkada: semua/tertutup: folder ini tidak boleh dibaca oleh Anda\n',
  })
  writeFileSync(di('semua/a.md'), naskahUji(identitasUji))
  const { kode, out } = await jalankan('pdf', di('semua'), '--out', di('cetakan'))
  expect({ kode, out }).toEqual({ kode: 2, out: expect.stringMatching(/^cetakan\/a-asli\.pdf: asli/) })
})
