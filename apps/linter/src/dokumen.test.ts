import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bacaSetelan, rules } from '@perkada/lint'
import { describe, expect, test, vi } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { bacaOpsi } from './opsi.ts'

const baca = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8')
const blok = (isi: string, bahasa: string) =>
  [...isi.matchAll(new RegExp(`^\`\`\`${bahasa}\n([^\`]*)\`\`\``, 'gm'))].map(([, satu = '']) => satu)

/** The example of the library, which has backticks of its own. */
const blokTs = (isi: string) => /^```ts\n([\s\S]*?)^```/m.exec(isi)?.[1]

/** The arguments of every perkada-lint command in a text, with the variables of CI services filled in. */
const perintah = (isi: string) =>
  [...isi.matchAll(/(?:^|[|/ ])perkada-lint( [^\n|>#]*)/gm)].map(([, argumen = '']) =>
    argumen
      .replace(/\$\{\{[^}]*\}\}|\$CI_NODE_INDEX/g, '1')
      .replace(/\$CI_NODE_TOTAL/g, '8')
      .split(/\s+/)
      .filter(Boolean),
  )

describe.each(['README.md', 'docs/ci.md'])('%s', path => {
  test('every command shown is understood', async () => {
    const daftar = [...blok(await baca(path), 'sh'), ...blok(await baca(path), 'yaml')].flatMap(perintah)
    expect(daftar.length).toBeGreaterThan(3)
    for (const argv of daftar) expect(bacaOpsi(argv, '0'), argv.join(' ')).not.toHaveProperty('pesan')
  })
})

test('the jobs and settings of docs/ci.md are YAML, and the settings hold', async () => {
  const daftar = blok(await baca('docs/ci.md'), 'yaml')
  for (const isi of daftar) expect(parseDocument(isi).errors).toEqual([])
  const setelan: unknown = parse(daftar.find(isi => isi.startsWith('preset:')) ?? '')
  const hasil = bacaSetelan(setelan, rules)
  expect(hasil).not.toHaveProperty('daftarSalah')
})

test('the library is used as docs/ci.md shows, and prints what it says', async () => {
  const dokumen = await baca('docs/ci.md')
  expect(blokTs(dokumen)).toBe(await baca('apps/linter/src/data/contoh-pustaka.ts'))
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await import('./data/contoh-pustaka.ts')
  expect(`${log.mock.calls.map(([baris]) => String(baris)).join('\n')}\n`).toBe(blok(dokumen, 'text')[0])
  log.mockRestore()
})

test('a program without TypeScript gets the same from the module that the build makes', async () => {
  const contoh = (await baca('apps/linter/src/data/contoh-pustaka.ts')).replace("'@perkada/lint'", "'@perkada/lint/module'")
  const linter = fileURLToPath(new URL('..', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', contoh], { cwd: linter, encoding: 'utf8' })
  expect({ stdout, stderr }).toEqual({ stdout: blok(await baca('docs/ci.md'), 'text')[0], stderr: '' })
})
