import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '..')
const all = join(folder, 'dist/all-types')
const out = join(folder, 'dist/types')
const index = room => join(all, room, 'src/index.d.ts')
const specifiers = /(?<=\b(?:from |import\()['"])(?:\.{1,2}\/[^'"]+|@perkada\/[a-z]+)(?=['"])/g

/** The declarations that a specifier in `file` stands for: those of a room of the workspace, or of a file beside it. */
const target = (file, specifier) =>
  specifier.startsWith('.') ? resolve(dirname(file), specifier.replace(/\.ts$/, '.d.ts')) : index(specifier.slice('@perkada/'.length))

/**
 * Writes the types of the library into `dist/types`: those that its index leads to, also in other rooms of the workspace,
 * which a project of another house cannot resolve. Returns the path of the index within `dist`.
 */
export function writeTypes() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  for (const path of [all, out]) rmSync(path, { recursive: true, force: true })
  execFileSync(process.execPath, [tsc, '-p', join(folder, 'tsconfig.types.json')], { stdio: 'inherit' })
  const waiting = [index('lint')]
  const reached = new Set(waiting)
  for (const file of waiting) {
    const text = readFileSync(file, 'utf8').replace(specifiers, specifier => {
      const found = target(file, specifier)
      if (!reached.has(found)) {
        reached.add(found)
        waiting.push(found)
      }
      const path = relative(dirname(file), found).replace(/\.d\.ts$/, '.js')
      return path.startsWith('.') ? path : `./${path}`
    })
    const written = join(out, relative(all, file))
    mkdirSync(dirname(written), { recursive: true })
    writeFileSync(written, text)
  }
  rmSync(all, { recursive: true })
  return './types/lint/src/index.d.ts'
}
