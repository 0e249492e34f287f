import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from './lib/house.mjs'
import { projectFiles, root } from './lib/sources.ts'
import { terminalSvg } from './lib/terminal-svg.mjs'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const documents = projectFiles().filter(({ path }) => /^(?:docs\/)?[^/]+\.md$/.test(path))

test.each(documents.map(({ path, text }) => [path, text] as const))('%s links only to what is there', (path, text) => {
  const targets = [...text.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter(target => target && !/^[a-z]+:/.test(target))
  expect(targets.filter(target => !existsSync(join(root, dirname(path), target)))).toEqual([])
})

test('ARCHITECTURE.md names files and folders that are there', () => {
  const named = [...read('ARCHITECTURE.md').matchAll(/`((?:packages|apps|scripts|templates|regulations|patches|\.ci)\/[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(path => !existsSync(join(root, path)))).toEqual([])
})

test('ARCHITECTURE.md maps every folder of code but those in the frame of the law', () => {
  const frame = ['judul', 'pembukaan', 'batang-tubuh', 'penutup', 'lampiran', '__snapshots__', 'data', 'test']
  const folders = projectFiles().flatMap(({ path }) => /^(?:packages|apps)\/[^/]+\/src\/[^/]+(?=\/)/.exec(path)?.[0] ?? [])
  const map = read('ARCHITECTURE.md')
  const unnamed = [...new Set(folders)].filter(folder => !map.includes(`\`${folder}/`) && !frame.includes(basename(folder)))
  expect(unnamed).toEqual([])
})

test('README.md shows the commands that package.json has', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const shown = ['README.md', 'CONTRIBUTING.md'].flatMap(path =>
    [...read(path).matchAll(/(?:^|`)(?:npm run|pnpm) ([a-z]+:?[a-z]*)/gm)].map(([, name = '']) => name),
  )
  expect(shown.filter(name => !(name in scripts) && name !== 'install')).toEqual([])
})

describe('GLOSARIUM.md', () => {
  const glossary = read('GLOSARIUM.md').toLowerCase()
  const terms = [...glossary.matchAll(/^\| ([^|]+) \|/gm)].map(([, term = '']) => term)

  test.each([...read('packages/core/src/naskah.ts').matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name))(
    'explains %s',
    name => {
      const words = name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(' ')
      expect(words.filter(word => !glossary.includes(word))).toEqual([])
    },
  )

  test('lists a term once', () => {
    const twice = terms.filter((term, index) => terms.indexOf(term) !== index && term !== 'term')
    expect(twice.filter(term => !term.startsWith('---'))).toEqual([])
  })
})

test('docs/laporan.svg is what perkada-lint reports today', () => {
  const faulty = 'docs/contoh-temuan.md'
  const command = join(root, 'apps/linter/bin/perkada-lint.cjs')
  const { stdout } = spawnSync(process.execPath, [command, faulty], { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  expect(read('docs/laporan.svg'), 'npm run pictures').toBe(terminalSvg(stdout, `perkada-lint ${faulty}`))
})

test('the lockfile is the one that the manifests ask for', () => {
  const lock = read('pnpm-lock.yaml')
  const manifests = projectFiles().filter(({ path }) => /^(?:(?:packages|apps)\/[^/]+\/)?package\.json$/.test(path))
  const missing = manifests.flatMap(({ path, text }) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(text)
    const importer = path === 'package.json' ? '.' : dirname(path)
    const block = lock.slice(lock.indexOf(`\n  ${importer}:\n`)).split(/\n {2}\S/, 2)[1] ?? ''
    return Object.entries({ ...dependencies, ...devDependencies })
      .filter(([name, version]) => !new RegExp(`'?${name}'?:\\n +specifier: '?${String(version).replace(/[.*]/g, '\\$&')}'?`).test(block))
      .map(([name]) => `${importer}: ${name}`)
  })
  expect(missing).toEqual([])
  const shared = [...(/^catalog:\n((?: {2}.*\n)+)/m.exec(read('pnpm-workspace.yaml'))?.[1] ?? '').matchAll(/^ {2}"?([^":]+)"?: (\S+)$/gm)]
  expect(shared.length).toBeGreaterThan(5)
  const catalog = lock.slice(lock.indexOf('\ncatalogs:\n'), lock.indexOf('\nimporters:\n'))
  for (const [, name, version] of shared) expect(catalog.replaceAll("'", '')).toContain(`    ${name}:\n      specifier: ${version}\n`)
})

test('a version that several rooms share stands in the catalog alone', () => {
  const manifests = projectFiles().filter(({ path }) => /^(?:(?:packages|apps)\/[^/]+\/)?package\.json$/.test(path))
  const versions = manifests.flatMap(({ text }) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(text)
    return Object.entries<string>({ ...dependencies, ...devDependencies }).filter(([, version]) => /^\d/.test(version))
  })
  const names = versions.map(([name]) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('what a room declares it imports', () => {
  const files = projectFiles()
  const manifests = files.filter(({ path }) => /^(?:packages|apps)\/[^/]+\/package\.json$/.test(path))
  expect(manifests.length).toBeGreaterThan(8)
  const idle = manifests.flatMap(({ path, text }) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(text)
    const code = files
      .filter(file => file.path.startsWith(`${dirname(path)}/`) && /\.(?:ts|mjs|cjs)$/.test(file.path))
      .map(file => file.text)
    return Object.keys({ ...dependencies, ...devDependencies })
      .filter(name => !name.startsWith('@types/') && !code.some(one => one.includes(`'${name}'`) || one.includes(`'${name}/`)))
      .map(name => `${dirname(path)}: ${name}`)
  })
  expect(idle).toEqual([])
})

test('one version of Node is asked for', () => {
  const asked = JSON.parse(read('package.json')).engines.node.replace('>=', '')
  const [major, minor] = asked.split('.')
  for (const path of Object.values(commands)) {
    expect(read(path)).toContain(`Node ${asked} atau lebih baru`)
    expect(read(path)).toContain(`major < ${major} || (major === ${major} && minor < ${minor})`)
  }
  for (const path of ['scripts/lib/assemble.mjs', 'scripts/fuzz.mjs']) expect(read(path)).toContain(`target: 'node${asked}'`)
  expect(read('README.md')).toContain(`Node ${asked} (or newer)`)
})

test('.ci/run can be run', () => {
  expect(statSync(join(root, '.ci/run')).mode & 0o111).toBe(0o111)
})
