import { chmod, link, mkdir, mkdtemp, open, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { gantiIsi } from './ganti-isi.ts'

/** The superuser may write everything: the mode of a file answers here as it does for anyone else. */
vi.mock('node:fs/promises', async asli => {
  const fs = await asli<typeof import('node:fs/promises')>()
  const access = async (path: string, mode = 0) => {
    const { mode: ada } = await fs.stat(path)
    if (mode & fs.constants.W_OK && !(ada & 0o222)) throw Object.assign(new Error(), { code: 'EACCES' })
  }
  return { ...fs, access }
})

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'perkada-ganti-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a file that may be written is replaced', async () => {
  const path = join(folder, 'tulis.md')
  await writeFile(path, 'lama')
  expect(await gantiIsi(path, 'lama', 'baru')).toBeUndefined()
  expect(await readFile(path, 'utf8')).toBe('baru')
})

test('a file that may only be read stays as it is: one line says so, and nothing is left beside it', async () => {
  const path = join(folder, 'baca.md')
  await writeFile(path, 'lama')
  await chmod(path, 0o444)
  expect(await gantiIsi(path, 'lama', 'baru')).toEqual({ path, message: `${path}: tidak boleh ditulis oleh Anda, jadi tidak diperbaiki.` })
  expect(await readFile(path, 'utf8')).toBe('lama')
  expect((await readdir(folder)).sort()).toEqual(['baca.md', 'tulis.md'])
})

test('a file that changed meanwhile is left alone', async () => {
  const path = join(folder, 'tulis.md')
  expect(await gantiIsi(path, 'lama', 'baru sekali')).toMatchObject({ message: expect.stringContaining('berubah selagi diperiksa') })
  expect(await readFile(path, 'utf8')).toBe('baru')
})

test('a file of several names keeps them all, and nothing is left beside it', async () => {
  const [path, lain] = [join(folder, 'satu.md'), join(folder, 'dua.md')]
  await writeFile(path, 'isi yang lama sekali')
  await link(path, lain)
  expect(await gantiIsi(path, 'isi yang lama sekali', 'isi baru')).toBeUndefined()
  expect(await readFile(lain, 'utf8')).toBe('isi baru')
  expect((await stat(lain)).nlink).toBe(2)
  expect(await gantiIsi(lain, 'isi baru', 'isi yang lebih panjang daripada tadi')).toBeUndefined()
  expect(await readFile(path, 'utf8')).toBe('isi yang lebih panjang daripada tadi')
  expect((await readdir(folder)).filter(nama => nama.includes('cadangan'))).toEqual([])
})

test('where a file of several names cannot be written to its end, the old text is put back', async () => {
  const [path, lain] = [join(folder, 'penuh.md'), join(folder, 'penuh-juga.md')]
  await writeFile(path, 'isi yang lama')
  await link(path, lain)
  const berkas = await open(path)
  const wujud = Object.getPrototypeOf(berkas)
  await berkas.close()
  const potong = vi.spyOn(wujud, 'truncate').mockRejectedValueOnce(Object.assign(new Error(), { code: 'ENOSPC' }))
  expect(await gantiIsi(path, 'isi yang lama', 'isi yang baru dan panjang')).toEqual({
    path,
    message: `${path}: media penuh, jadi tidak diperbaiki.`,
  })
  potong.mockRestore()
  expect(await readFile(lain, 'utf8')).toBe('isi yang lama')
  expect((await readdir(folder)).filter(nama => nama.includes('cadangan'))).toEqual([])
})

test('of a link to a file the file is replaced, and the link stays', async () => {
  const asli = join(folder, 'asli', 'naskah.md')
  await mkdir(join(folder, 'asli'))
  await writeFile(asli, 'lama')
  await symlink(asli, join(folder, 'tautan.md'))
  expect(await gantiIsi(join(folder, 'tautan.md'), 'lama', 'baru')).toBeUndefined()
  expect(await readFile(asli, 'utf8')).toBe('baru')
  expect(await readdir(join(folder, 'asli'))).toEqual(['naskah.md'])
})
