import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './lib/sources.ts'

const tsc = join(root, 'node_modules/typescript/bin/tsc')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const block = (document: string, language: string) => new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(document)?.[1] ?? ''

function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** A project of another house that installed the tarball of a package and what its manifest asks for, and beside it what it uses itself. */
function consumer(room: string, own: readonly string[]) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'perkada-packed-')))
  const from = join(root, 'packages', room)
  const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], join(from, 'dist'))
  expect(packed.status, packed.stderr).toBe(0)
  const installed = join(folder, `node_modules/@perkada/${room}`)
  mkdirSync(installed, { recursive: true })
  expect(run('tar', ['-xzf', packed.stdout.trim(), '--strip-components=1', '-C', installed], folder).status).toBe(0)
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  for (const name of new Set([...Object.keys(manifest.dependencies), ...own])) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true })
    symlinkSync(realpathSync(join(from, 'node_modules', name)), join(folder, 'node_modules', name))
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  return { folder, manifest }
}

const settings = [
  { module: 'nodenext', skipLibCheck: false },
  { module: 'nodenext', skipLibCheck: true },
  { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: false },
]

/** What a strict compiler says of a program of that project. */
function compile(folder: string, program: string, options: object) {
  writeFileSync(join(folder, 'program.ts'), program)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    noEmit: true,
    ...options,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  return run(process.execPath, [tsc, '-p', '.'], folder).stdout
}

const cases = [
  {
    room: 'lint',
    own: [],
    program: block(read('docs/ci.md'), 'ts'),
    printed: block(read('docs/ci.md'), 'text'),
    names: ['Diagnostic', 'Edit', 'JalankanOptions', 'Naskah', 'Rule', 'Severity', 'Span'],
    wrong: ['fix.jenis', 'fix.kind', "'kind' does not exist"],
  },
  {
    room: 'remark-preset',
    own: ['remark-parse', 'unified', 'vfile'],
    program: block(read('packages/remark-preset/README.md'), 'js'),
    printed: block(read('packages/remark-preset/README.md'), 'text'),
    names: ['Opsi'],
    wrong: ['rules: {', "preset: 'ketatt', rules: {", '"ketatt"'],
  },
] as const

describe.each(cases)(
  '@perkada/$room, packed and installed elsewhere',
  ({ room, own, program, printed, names, wrong: [right, fault, told] }) => {
    let folder = ''
    let manifest: ReturnType<typeof consumer>['manifest']
    beforeAll(() => {
      ;({ folder, manifest } = consumer(room, own))
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    test('asks for nothing of the workspace', () => {
      expect(Object.keys(manifest.dependencies).filter(name => name.startsWith('@perkada/'))).toEqual([])
      expect(readFileSync(join(folder, `node_modules/@perkada/${room}/THIRD-PARTY.txt`), 'utf8')).toMatch(/^micromark [\d.]+ \(MIT\)$/m)
    })

    test('runs in plain Node as its document shows', () => {
      writeFileSync(join(folder, 'program.mjs'), program)
      expect(run(process.execPath, ['program.mjs'], folder)).toEqual({ status: 0, stdout: printed, stderr: '' })
    })

    test.each(settings)('has types that a strict compiler takes: %j', options => {
      expect(compile(folder, `${program}\nexport type { ${names.join(', ')} } from '@perkada/${room}'\n`, options)).toBe('')
    })

    test('has types that find a slip', () => {
      expect(program).toContain(right)
      const options = { module: 'nodenext', skipLibCheck: true }
      expect(compile(folder, program.replace(right, fault), options)).toContain(told)
    })
  },
)
