import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { knownFlags } from './lib/assemble.mjs'
import { root } from './lib/sources.ts'

interface Loader {
  asFunction(code: string): string
  cacheOf(filename: string): string
  load(filename: string, flags: readonly string[], cached: boolean): { script: { cachedDataRejected?: boolean }; exports: unknown }
}
const loader: Loader = createRequire(import.meta.url)('./lib/load-program.cjs')
const folder = mkdtempSync(join(tmpdir(), 'perkada-'))
const program = join(folder, 'program.cjs')
afterAll(() => rmSync(folder, { recursive: true }))

const warmUp = (commands: string[][]) =>
  execFileSync(process.execPath, [join(root, 'scripts/lib/warm-up.cjs'), program, '[]', JSON.stringify(commands)], { stdio: 'pipe' })
const write = (code: string) => writeFileSync(program, loader.asFunction(code))
const answer = () => (loader.load(program, [], true).exports as { answer: () => string }).answer()

// V8 remembers what it compiled in this process: each test has a program of its own.
let turn = 0
beforeEach(() => {
  rmSync(loader.cacheOf(program), { force: true })
  write(`exports.answer = () => 'lama'; exports.main = async () => ${turn++}`)
})

test('the flags that a build sets are those that its Node knows', () => {
  expect(knownFlags(['--no-regexp-tier-up', '--semi-space-growth-factor=16', '--tidak-ada=1'])).toEqual([
    '--no-regexp-tier-up',
    '--semi-space-growth-factor=16',
  ])
})

test('a program runs without the code of the build', () => {
  expect(answer()).toBe('lama')
})

test('the build keeps the code, and it is used', () => {
  warmUp([['a'], ['b']])
  expect(existsSync(loader.cacheOf(program))).toBe(true)
  const { script, exports } = loader.load(program, [], true)
  expect(script.cachedDataRejected).toBe(false)
  expect((exports as { answer: () => string }).answer()).toBe('lama')
})

test('findings are no fault of the program, a command that does not do its work is: nothing is kept', () => {
  write("exports.main = async () => { process.exitCode = process.argv.includes('gagal') ? 3 : 1 }")
  expect(() => warmUp([['gagal']])).toThrow('gagal: 3')
  expect(existsSync(loader.cacheOf(program))).toBe(false)
  warmUp([['temuan']])
  expect(existsSync(loader.cacheOf(program))).toBe(true)
})

test.each([
  ['broken', 'lama', () => writeFileSync(loader.cacheOf(program), 'rusak')],
  ['empty', 'lama', () => writeFileSync(loader.cacheOf(program), '')],
  ['of another program', 'program yang baru', () => write("exports.answer = () => 'program yang baru'")],
])('code that is %s is refused, and the program runs', (_name, jawaban, spoil) => {
  warmUp([])
  spoil()
  const { script, exports } = loader.load(program, [], true)
  expect(script.cachedDataRejected).toBe(true)
  expect((exports as { answer: () => string }).answer()).toBe(jawaban)
})

test('a program has a file name, a folder and a require of its own', () => {
  write("exports.answer = () => [__filename, __dirname, __url, typeof require('node:fs').statSync].join()")
  expect(answer()).toBe([program, folder, `file://${program}`, 'function'].join())
})
