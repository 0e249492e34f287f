import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseNaskah } from '@perkada/markdown'
import { describe, expect, test } from 'vitest'
import { isDerau } from '../derau.ts'
import { lint } from '../lint.ts'

const { PERKADA_CORPUS: corpus } = process.env
const berkas = (folder: string) =>
  corpus
    ? readdirSync(join(corpus, folder))
        .filter(file => /\.(?:md|txt)$/.test(file))
        .map(file => [file, readFileSync(join(corpus, folder, file), 'utf8')] as const)
    : []

describe.skipIf(!corpus)('real texts', () => {
  test('scans that nobody proofread are told from all other texts', () => {
    const semua = [...berkas('sources'), ...berkas('others')]
    const derau = semua.filter(([, isi]) => isDerau(parseNaskah(isi).naskah)).map(([file]) => file)
    expect(derau.every(file => file.startsWith('kendari-'))).toBe(true)
    expect(derau).toHaveLength(semua.filter(([file]) => file.startsWith('kendari-')).length)
  })

  test('a scan yields no galat', () => {
    for (const [, isi] of berkas('others').filter(([file]) => file.startsWith('kendari-')))
      expect(lint(isi).diagnostics.filter(({ severity }) => severity === 'galat')).toEqual([])
  })
})
