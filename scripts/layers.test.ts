import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFiles, root } from './lib/sources.ts'

/** What every room may import, from its one-line table in ARCHITECTURE.md. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  markdown: ['core'],
  bagan: ['core'],
  lint: ['core', 'markdown'],
  drafting: ['core', 'markdown'],
  pdf: ['core', 'bagan'],
  docx: ['core'],
  'remark-preset': ['core', 'markdown', 'lint'],
}
const rooms = Object.keys(mayImport)

let copy = ''
const file = (path: string) => join(copy, path)
const put = (path: string, text: string) => {
  mkdirSync(dirname(file(path)), { recursive: true })
  writeFileSync(file(path), text)
}

/** Runs a tool of the project in the copy; its output and whether it was content. */
function runTool(name: string, ...args: string[]): { ok: boolean; out: string } {
  try {
    const options = { cwd: copy, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } } as const
    return { ok: true, out: execFileSync(join(root, 'node_modules/.bin', name), args, options) }
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    return { ok: false, out: stdout + stderr }
  }
}

/** Plants text in the copy, asks the guard, and takes the text out again. */
function withPlanted(planted: Record<string, string>, ask: () => { ok: boolean; out: string }) {
  const before = Object.keys(planted).map(path => [path, projectPaths.has(path) ? readFileSync(file(path), 'utf8') : undefined] as const)
  try {
    for (const [path, text] of Object.entries(planted)) put(path, text)
    return ask()
  } finally {
    for (const [path, text] of before) text === undefined ? rmSync(file(path)) : put(path, text)
  }
}

const projectPaths = new Set<string>()
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'perkada-lapisan-'))
  for (const { path } of projectFiles()) {
    if (!/^(?:[^/]+\.(?:json|yaml)|\.gitignore|(?:packages|apps)\/[^/]+\/(?:[^/]+\.json|src\/.*\.ts))$/.test(path)) continue
    projectPaths.add(path)
    mkdirSync(dirname(file(path)), { recursive: true })
    cpSync(join(root, path), file(path))
  }
  spawnSync('git', ['init', '--quiet'], { cwd: copy })
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const boundaries = () => runTool('turbo', 'boundaries')
const lint = (path: string) => runTool('biome', 'lint', path)

const withDependency = (room: string, other: string) => {
  const manifest = JSON.parse(readFileSync(file(`packages/${room}/package.json`), 'utf8'))
  return JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, [`@perkada/${other}`]: 'workspace:*' } })
}

describe('turbo boundaries', () => {
  test('the project as it stands is in order', () => {
    const { ok, out } = boundaries()
    expect(ok, out).toBe(true)
  })

  test.each(rooms.map(room => [room, mayImport[room]] as const))('%s declares only %j', (room, allowed) => {
    const { dependencies = {} } = JSON.parse(readFileSync(file(`packages/${room}/package.json`), 'utf8'))
    const inside = Object.keys(dependencies).filter(name => name.startsWith('@perkada/'))
    expect(inside.filter(name => !allowed?.includes(name.slice('@perkada/'.length)))).toEqual([])
  })

  test.each([
    ['core', 'markdown'],
    ['markdown', 'lint'],
    ['bagan', 'markdown'],
    ['lint', 'bagan'],
    ['drafting', 'pdf'],
    ['pdf', 'lint'],
    ['docx', 'markdown'],
    ['lint', 'linter'],
  ])('a planted dependency of %s on %s is caught', (room, other) => {
    const { ok, out } = withPlanted({ [`packages/${room}/package.json`]: withDependency(room, other) }, boundaries)
    expect(ok).toBe(false)
    expect(out).toContain(`@perkada/${other}`)
  })

  test('a planted import of an undeclared package is caught', () => {
    const { ok, out } = withPlanted({ 'packages/core/src/kanari.ts': `import '@perkada/markdown'\n` }, boundaries)
    expect(ok).toBe(false)
    expect(out).toContain('kanari.ts')
  })

  test('a planted import of a file of another room is caught', () => {
    const { ok, out } = withPlanted({ 'packages/bagan/src/kanari.ts': `import '../../lint/src/index.ts'\n` }, boundaries)
    expect(ok).toBe(false)
    expect(out).toContain('kanari.ts')
  })
})

describe('biome', () => {
  test.each([
    ['noNodejsModules', 'packages/core/src/kanari.ts', `import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n`],
    ['noUndeclaredDependencies', 'packages/core/src/kanari.ts', `import { unified } from 'unified'\nexport const x = unified\n`],
    ['noUndeclaredDependencies', 'packages/pdf/src/kanari.ts', `import * as x from '@perkada/markdown'\nexport const y = x\n`],
    ['noExplicitAny', 'packages/core/src/kanari.ts', 'export const x = (y: any) => y\n'],
    ['noFocusedTests', 'packages/core/src/kanari.test.ts', `import { it } from 'vitest'\nit.only('x', () => undefined)\n`],
  ])('%s catches what is planted in %s', (rule, path, text) => {
    const { ok, out } = withPlanted({ [path]: text }, () => lint(path))
    expect(ok).toBe(false)
    expect(out).toContain(rule)
  })

  test('noImportCycles catches two planted files that need each other', () => {
    const [a, b] = ['packages/core/src/kanari-a.ts', 'packages/core/src/kanari-b.ts']
    const planted = {
      [a]: `import { y } from './kanari-b.ts'\nexport const x = (): number => y()\n`,
      [b]: `import { x } from './kanari-a.ts'\nexport const y = (): number => x()\n`,
    }
    const { ok, out } = withPlanted(planted, () => runTool('biome', 'lint', a, b))
    expect(ok).toBe(false)
    expect(out).toContain('noImportCycles')
  })

  test('a file without a fault passes', () => {
    const path = 'packages/core/src/kanari.ts'
    expect(withPlanted({ [path]: 'export const x = 1\n' }, () => lint(path))).toMatchObject({ ok: true })
  })
})
