import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ruleScaffold } from './lib/rule-scaffold.mjs'
import { root } from './lib/sources.ts'

const folder = join(root, 'scripts/.perkada')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm run new:rule', () => {
  test.each(['', 'Acuan', 'acuan', 'acuan_baru', 'entah-apa'])('refuses "%s" in one line', id => {
    expect(() => ruleScaffold(id)).toThrow(/^[^\n]+$/)
  })

  test.each([
    ['rincian-baru', undefined, 'rincian/rincian-baru.ts'],
    ['penjelasan-baru', undefined, 'penjelasan/penjelasan-baru.ts'],
    ['kerangka-baru', 'penutup', 'penutup/kerangka-baru.ts'],
    ['entah-apa', 'berkas', 'berkas/entah-apa.ts'],
  ])('puts %s where its kin stand, or where it is told: %s', (id, room, path) => {
    expect(ruleScaffold(id, room).path).toBe(path)
  })

  test('names the rooms where it is told one that is none', () => {
    expect(() => ruleScaffold('rincian-baru', 'pasal')).toThrow('ruang "pasal" tidak ada; yang ada: acuan, bahasa, batang-tubuh')
  })

  test('writes a rule in the style of the house', () => {
    const { path, source } = ruleScaffold('rincian-kosong')
    const styled = execFileSync(
      join(root, 'node_modules/.bin/biome'),
      ['check', '--write', `--stdin-file-path=packages/lint/src/rules/${path}`],
      {
        cwd: root,
        encoding: 'utf8',
        input: source,
      },
    )
    expect(styled).toBe(source)
  })

  test('writes a rule that passes its own examples', async () => {
    const { source } = ruleScaffold('rincian-kosong')
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'rincian-kosong.ts')
    const packages = join(root, 'packages')
    writeFileSync(file, source.replaceAll('../..', `${packages}/lint/src`).replace('@perkada/core', `${packages}/core/src/index.ts`))
    const { rincianKosong: rule } = await import(file)
    const { bacaContoh, jalankan } = await import('../packages/lint/src/index.ts')
    const { parseNaskah } = await import('../packages/markdown/src/index.ts')
    const { invalid, valid } = rule.examples()
    for (const contoh of [...invalid, ...valid]) {
      const { source: draft, daftarSpan } = bacaContoh(contoh)
      expect(jalankan(parseNaskah(draft).naskah, { rules: [rule] }).map(({ span }) => span)).toEqual(daftarSpan)
    }
  })
})
