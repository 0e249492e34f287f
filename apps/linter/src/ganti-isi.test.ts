import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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
