import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of the checkout. */
export const root = join(import.meta.dirname, '../..')

/** One file of the project, `path` relative to the root with forward slashes. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** Every text file that is committed or about to be. */
export function projectFiles(): Source[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  return listed
    .split('\0')
    .filter(path => path && existsSync(join(root, path)) && statSync(join(root, path)).isFile())
    .map(path => ({ path, bytes: readFileSync(join(root, path)) }))
    .filter(({ bytes }) => !bytes.includes(0))
    .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }))
}

/** Code that ships: packages and apps without their tests. */
export const shippedCode = (files: readonly Source[]): Source[] =>
  files.filter(({ path }) => /^(packages|apps)\/[^/]+\/src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'))
