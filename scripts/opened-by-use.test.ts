import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assemble } from './lib/assemble.mjs'
import { namesUsed } from './lib/opened-by-use.mjs'

const app = mkdtempSync(join(tmpdir(), 'perkada-'))
const dist = join(app, 'dist')
/** Modules that are read side by side, each of which uses another name. */
const lain = Array.from({ length: 12 }, (_, ke) => `bagian${String.fromCharCode(97 + ke)}`)
afterAll(() => rmSync(app, { recursive: true }))

beforeAll(async () => {
  mkdirSync(join(app, 'src'))
  writeFileSync(
    join(app, 'src/main.ts'),
    `import * as semua from './kemudian.ts'
    import { besar, Kotak, type Isi } from './kemudian.ts'
    ${lain.map(nama => `import { ${nama} } from './${nama}.ts'`).join('\n')}
    export async function main() {
      const isi: Isi = 'a'
      if (process.argv.includes('pakai')) console.log(besar(isi), semua.tanda, new Kotak() instanceof semua.Kotak, ${lain.map(nama => `${nama}()`).join(' + ')})
      else console.log('tanpa')
      return true
    }`,
  )
  writeFileSync(
    join(app, 'src/kemudian.ts'),
    `export type Isi = string
    export const besar = (isi: Isi) => isi.toUpperCase()
    export const tanda = 'tanda yang dipakai'
    export const sisa = 'tidak dipakai siapa pun'
    export class Kotak {}
    ${lain.map((nama, ke) => `export const nilai${nama} = ${ke}`).join('\n')}`,
  )
  for (const nama of lain)
    writeFileSync(join(app, `src/${nama}.ts`), `import { nilai${nama} } from './kemudian.ts'\nexport const ${nama} = () => nilai${nama}`)
  await assemble({ app, entries: ['main'], commands: [['pakai']], late: /\/kemudian\.ts$/ })
})

const run = (...args: string[]) => execFileSync(process.execPath, [join(dist, 'main.cjs'), ...args], { encoding: 'utf8', stdio: 'pipe' })
const late = () => join(dist, readdirSync(dist).find(name => name.endsWith('.late.cjs')) ?? 'tidak ada')

test('what is named late stands in a second script, with its own code from the build, and works when it is used', () => {
  const names = readdirSync(dist).map(name => name.replace(/[0-9a-f]{12}|v[\d.]+-\w+/g, '…'))
  expect(names.sort()).toEqual(['main.cjs', 'program-….cjs', 'program-….cjs.….cache', 'program-….late.cjs', 'program-….late.cjs.….cache'])
  expect(run('pakai')).toBe('A tanda yang dipakai true 66\n')
})

test('the second script holds the names that are used, and no others', () => {
  const code = readFileSync(late(), 'utf8')
  expect(code).toContain('tanda yang dipakai')
  expect(code).not.toContain('tidak dipakai siapa pun')
})

test('a run that uses none of it does not open it', () => {
  writeFileSync(late(), 'throw new Error("dibuka")')
  expect(run()).toBe('tanpa\n')
  expect(() => run('pakai')).toThrow('dibuka')
})

test('names that are used: those that are imported and those that are asked of the whole, types left out', async () => {
  const source = `import * as z from 'zod'
    import { Document as Dokumen, type Node, parse } from 'yaml'
    export const skema = (): z.ZodType => z.array(z.string())
    export const isi = (teks: string): Node => new Dokumen(parse(teks))`
  expect(await namesUsed(source, 'zod')).toEqual(['array', 'string'])
  expect(await namesUsed(source, 'yaml')).toEqual(['Document', 'parse'])
})
