import { posix, win32 } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pathRelatif, uriBerkas } from '../laporan/path-laporan.ts'
import { bergarisMiring, jalurDalam, polaBerkas } from './jalur.ts'

describe('on Windows', () => {
  test('a pattern from a command line, which that system does not fill in, is searched; elsewhere a backslash is a letter', () => {
    expect(polaBerkas('regulations\\lama\\*.md', win32)).toBe('regulations/lama/*.md')
    expect(polaBerkas('C:\\draf\\**\\*.md', win32)).toBe('C:/draf/**/*.md')
    expect(polaBerkas('regulations/a\\*.md', posix)).toBe('regulations/a\\*.md')
  })

  test('what lies in the folder of a config has the path that its patterns are written for', () => {
    expect(jalurDalam('C:\\kerja', 'C:\\kerja\\regulations\\a.md', win32)).toBe('regulations/a.md')
    expect(jalurDalam('C:\\kerja', 'c:\\Kerja\\a.md', win32)).toBe('a.md')
    expect(jalurDalam('/kerja', '/kerja/..a/b\\c.md', posix)).toBe('..a/b\\c.md')
  })

  test('what lies beside it, above it or on another drive is not in it', () => {
    expect(jalurDalam('C:\\kerja\\a', 'C:\\kerja\\b.md', win32)).toBeUndefined()
    expect(jalurDalam('C:\\kerja', 'D:\\kerja\\a.md', win32)).toBeUndefined()
    expect(jalurDalam('C:\\kerja', '\\\\peladen\\kerja\\a.md', win32)).toBeUndefined()
    expect(jalurDalam('/kerja/a', '/kerja/b.md', posix)).toBeUndefined()
  })

  test('the order of files, and with it the parts of a split run, is that of every system', () => {
    const daftar = ['a0.md', 'a\\b.md', 'a-b.md']
    expect(daftar.map(path => bergarisMiring(path, win32)).sort()).toEqual(['a-b.md', 'a/b.md', 'a0.md'])
  })

  test('a report names files from the working folder with slashes, others by their whole address', () => {
    const dari = (path: string) => [pathRelatif(path, win32, 'C:\\kerja'), uriBerkas(path, win32, 'C:\\kerja')]
    expect(dari('.\\sub é\\a.md')).toEqual(['sub é/a.md', 'sub%20%C3%A9/a.md'])
    expect(dari('C:\\kerja\\sub\\a.md')).toEqual(['sub/a.md', 'sub/a.md'])
    expect(dari('C:\\kerja')).toEqual(['.', '.'])
    expect(dari('D:\\draf\\a b.md')).toEqual(['D:/draf/a b.md', 'file:///D:/draf/a%20b.md'])
  })
})
