import { mkdir, symlink } from 'node:fs/promises'
import { relative } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bukaMeja, type Meja, NASKAH } from '../test/meja.ts'
import { kumpulkan } from './kumpulkan.ts'

/** The superuser may look into every folder: one by this name stays closed to him too. */
vi.mock('node:fs', async asli => {
  const fs = await asli<typeof import('node:fs')>()
  const readdir = new Proxy(fs.readdir, {
    apply(baca, _ini, [path, opsi, selesai]) {
      if (/(?:tertutup|kepanjangan)\/?$/.test(path))
        selesai(Object.assign(new Error(), { code: /tertutup/.test(path) ? 'EACCES' : 'ENAMETOOLONG' }))
      else baca(path, opsi, selesai)
    },
  })
  return { ...fs, readdir }
})

let meja: Meja
beforeAll(async () => {
  meja = await bukaMeja()
  await Promise.all(['a/naskah.md', 'lain/milik.md', 'b.md/dalam.md'].map(nama => meja.tulis(nama, NASKAH)))
  await mkdir(meja.di('a/sub'))
  await symlink('..', meja.di('a/lingkar'))
  await symlink('../../lain', meja.di('a/sub/0-lain'))
  await symlink('hilang.md', meja.di('a/putus.md'))
  await symlink('naskah.md', meja.di('a/0-tautan.md'))
})
afterAll(() => meja.tutup())

const daftar = async (...paths: string[]) => {
  const { daftarSasaran, daftarKegagalan } = await kumpulkan(paths.map(meja.di))
  return [...daftarSasaran, ...daftarKegagalan].map(({ path }) => relative(meja.di('.'), path))
}

test('what a folder holds under several names is reviewed once, and links that lead in a circle end', async () => {
  expect(await daftar('.')).toEqual(['a/naskah.md', 'b.md/dalam.md', 'lain/milik.md'])
})

test('through a folder that is a link, a file is named by the shortest way, and an old Word file is told of once', async () => {
  await symlink('.', meja.di('a/0-putar'))
  await meja.tulis('a/lama.doc', '')
  expect(await daftar('a/0-putar')).toContain('a/0-putar/naskah.md')
  expect((await kumpulkan([meja.di('a')])).daftarLain.map(path => relative(meja.di('.'), path))).toEqual(['a/lama.doc'])
})

test('a name that leads nowhere: what may have been meant is named', async () => {
  const pesan = async (path: string) => (await kumpulkan([path])).daftarKegagalan[0]?.message
  expect(await pesan(meja.di('a/nasakh.md'))).toBe(
    `${meja.di('a/nasakh.md')}: tidak ada berkas atau folder dengan nama ini. Maksud Anda “${meja.di('a/naskah.md')}”?`,
  )
  expect(await pesan(meja.di('a/naskah'))).toContain('Maksud Anda “')
  expect(await pesan(meja.di('a/peraturan.md'))).not.toContain('Maksud')
  expect(await pesan('explian')).toBe('explian: tidak ada berkas atau folder dengan nama ini. Maksud Anda perkada-lint explain?')
  expect(await pesan('help')).toContain('Maksud Anda perkada-lint --help?')
})

test('what only a link leads to is found; a link that leads nowhere is not', async () => {
  expect(await daftar('a/sub')).toEqual(['a/sub/0-lain/milik.md'])
  expect(await daftar('a/putus.md')).toEqual(['a/putus.md'])
})

test('of a link that is named, where it leads is told', async () => {
  await symlink('berputar.md', meja.di('a/berputar.md'))
  const { daftarKegagalan } = await kumpulkan([meja.di('a/putus.md'), meja.di('a/berputar.md')])
  expect(daftarKegagalan.map(({ path, message }) => message.slice(path.length))).toEqual([
    ': tautan ini menuju berkas yang tidak ada.',
    ': tautan ini berputar dan tidak menuju berkas mana pun.',
  ])
})

test('what the user names is reviewed under that name', async () => {
  expect(await daftar('a/0-tautan.md', 'a')).toContain('a/0-tautan.md')
  expect(await daftar('a/0-tautan.md', 'a')).not.toContain('a/naskah.md')
  expect(await daftar('a/0-tautan.md', 'a/naskah.md')).toEqual(['a/0-tautan.md', 'a/naskah.md'])
})

test('a folder that is called like a file is a folder', async () => {
  expect(await daftar('b.md')).toEqual(['b.md/dalam.md'])
})

test('a folder that may not be looked into is told of, for what lies in it was not reviewed', async () => {
  await meja.tulis('c/tertutup/x.md', NASKAH)
  await meja.tulis('c/naskah.md', NASKAH)
  for (const sasaran of ['c', 'c/*/*.md', 'c/**/*.md', 'c/tertutup']) {
    const { daftarKegagalan } = await kumpulkan([meja.di(sasaran)])
    expect(
      daftarKegagalan.map(({ message }) => message.replace(/^.*\/c\//, '')),
      sasaran,
    ).toEqual(['tertutup: folder ini tidak boleh dibaca oleh Anda.'])
  }
  expect((await kumpulkan([meja.di('c')])).daftarSasaran.map(({ path }) => relative(meja.di('.'), path))).toEqual(['c/naskah.md'])
})

test('a folder too deep to be looked into is told of too', async () => {
  await meja.tulis('d/kepanjangan/x.md', NASKAH)
  const { daftarKegagalan } = await kumpulkan([meja.di('d')])
  expect(daftarKegagalan.map(({ message }) => message.replace(/^.*\/d\//, ''))).toEqual([
    'kepanjangan: folder ini terlalu panjang jalurnya.',
  ])
})
