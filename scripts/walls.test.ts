import { describe, expect, test } from 'vitest'
import { daftarJenis } from '../packages/core/src/jenis.ts'
import { projectFiles, shippedCode } from './lib/sources.ts'
import { heavyImports, impurities, kindComparisons, looseEnds, machineTraces, unicodeClasses, unusedExports } from './lib/walls.ts'

const files = projectFiles().filter(({ path }) => path !== 'scripts/walls.test.ts' && path !== 'scripts/lib/walls.ts')
const code = shippedCode(files)
const kinds = daftarJenis.map(jenis => jenis.id)
const planted = (text: string, path = 'packages/lint/src/kanari.ts') => [{ path, text }]

test('there is code to guard', () => {
  expect(code.length).toBeGreaterThan(20)
})

describe('pdfmake, handlebars and unified are each imported in one folder', () => {
  test('in this project', () => expect(heavyImports(code)).toEqual([]))
  test.each([
    `import pdfmake from 'pdfmake'`,
    `import { a,\n  b,\n} from 'pdfmake/build/x'`,
    `import Handlebars from 'handlebars'`,
    `const x = await import('unified')`,
  ])('a planted import is caught: %s', text => expect(heavyImports(planted(text))).toHaveLength(1))
  test('a second folder of the home is caught', () => {
    const twice = [
      ...planted(`import a from 'pdfmake'`, 'packages/pdf/src/a/x.ts'),
      ...planted(`import a from 'pdfmake'`, 'packages/pdf/src/b/x.ts'),
    ]
    expect(heavyImports(twice)).toEqual([`packages/pdf/src/b/x.ts:1: import a from 'pdfmake'`])
  })
})

describe('no code outside core/jenis compares with one kind of instrument', () => {
  test('in this project', () => expect(kindComparisons(code, kinds)).toEqual([]))
  test.each([`if (jenis === 'perbup') x()`, `'perwali' !== id`, `case 'uu':`, `['a'].includes('pergub')`])(
    'a planted comparison is caught: %s',
    text => expect(kindComparisons(planted(text), kinds)).toHaveLength(1),
  )
  test('the table itself may', () => expect(kindComparisons(planted(`x === 'uu'`, 'packages/core/src/jenis.ts'), kinds)).toEqual([]))
})

describe('packages see no clock, chance, environment or network', () => {
  test('in this project', () => expect(impurities(code)).toEqual([]))
  test.each(['const t = Date.now()', 'new Date()', 'process.env', 'Math.random()', `fetch('x')`])('a planted look is caught: %s', text =>
    expect(impurities(planted(text))).toHaveLength(1),
  )
})

describe('no file names a machine or a registry', () => {
  test('in this project', () => expect(machineTraces(files)).toEqual([]))
  test.each(['open(/home/ani/naskah.md)', 'https://registry.npmjs.org/zod', 'see ../shared/words', '"/Users/ani"'])(
    'a planted trace is caught: %s',
    text => expect(machineTraces(planted(text))).toHaveLength(1),
  )
  test('an address in the lockfile is caught', () =>
    expect(machineTraces(planted('resolution: {tarball: https://x.example/zod.tgz}', 'pnpm-lock.yaml')).length).toBeGreaterThan(0))
})

describe('nothing is left open or turned off', () => {
  test('in this project', () => expect(looseEnds(files)).toEqual([]))
  test.each(['// TODO later', '// @ts-ignore', `it.only('x')`])('a planted one is caught: %s', text =>
    expect(looseEnds(planted(text))).toHaveLength(1),
  )
})

describe('letters are told by ranges, not by Unicode classes', () => {
  test('in this project', () => expect(unicodeClasses(code)).toEqual([]))
  test.each(['/^\\p{Lu}/u', "new RegExp('[^\\\\p{L}]', 'u')"])('a planted one is caught: %s', text =>
    expect(unicodeClasses(planted(text))).toHaveLength(1),
  )
})

describe('what is exported is used', () => {
  test('in this project', () => expect(unusedExports(code, files)).toEqual([]))
  const user = { path: 'packages/lint/src/pemakai.ts', text: `import { dipakai } from './kanari.ts'\n` }
  test('a planted export that nobody names is caught', () => {
    const planted = { path: 'packages/lint/src/kanari.ts', text: 'export const dipakai = 1\nexport function terlupa() {}\n' }
    expect(unusedExports([planted, user], [planted, user])).toEqual(['packages/lint/src/kanari.ts:2: export function terlupa'])
  })
})
