import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const script = fileURLToPath(new URL('regex.mjs', import.meta.url))
const judge = (...args: string[]) =>
  new Promise<{ kode: number; out: string; err: string }>(selesai =>
    execFile(process.execPath, [script, ...args], { maxBuffer: 1 << 24 }, (error, out, err) =>
      selesai({ kode: error ? Number(error.code ?? 1) : 0, out, err }),
    ),
  )

// The first run on a checkout judges a thousand expressions anew; later ones only those that changed.
test('every regular expression of the product is proven linear', async () => {
  const { kode, out, err } = await judge('--cache')
  expect(err).toBe('')
  expect(out).toMatch(/^\d{3,} regular expressions, \d+ places that build them, 0 not proven linear$/m)
  expect(kode).toBe(0)
}, 1_200_000)

describe('the judge is no stamp', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'perkada-regex-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  test.each([
    ['safe', 'export const ada = /^a{1,3}b/', 0, ''],
    ['exponential', 'export const ada = /^(a+)+$/', 1, 'is vulnerable (exponential'],
    ['polynomial', 'export const ada = /a*a*b/', 1, 'is vulnerable (3rd degree polynomial'],
    ['one that cannot be judged', 'export const ada = /[\\p{L}--[a-z]]/v', 1, 'is unknown'],
    ['one that nobody sees', 'export const ada = Reflect.construct(RegExp, ["(a+)+$"])', 1, 'RegExp is used otherwise'],
  ])(
    '%s',
    async (nama, isi, harapan, pesan) => {
      const file = join(folder, `${nama.replaceAll(' ', '-')}.ts`)
      await writeFile(file, `${isi}\n`)
      const { kode, err } = await judge(file)
      expect(err).toContain(pesan)
      expect(kode).toBe(harapan)
    },
    120_000,
  )
})
