import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of the checkout. */
export const root = join(import.meta.dirname, '../..')

/** One file of the project, `path` relative to the root with forward slashes. */
export interface Source {
  readonly path: string
  readonly text: string
}

const generated = new Set(['.git', 'node_modules', 'dist', '.turbo', '.perkada', 'coverage'])
const walk = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(entry => !generated.has(entry.name))
    .flatMap(entry => (entry.isDirectory() ? walk(`${folder}${entry.name}/`) : [`${folder}${entry.name}`]))

/** Paths that are committed or about to be; on a machine without git, every path that is not generated. */
function projectPaths(): string[] {
  try {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).split('\0')
  } catch {
    return walk('')
  }
}

/** Every text file of the project. */
export function projectFiles(): Source[] {
  return projectPaths()
    .filter(path => path && existsSync(join(root, path)) && statSync(join(root, path)).isFile())
    .map(path => ({ path, bytes: readFileSync(join(root, path)) }))
    .filter(({ bytes }) => !bytes.includes(0))
    .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }))
}

/** Code that ships: packages and apps without their tests and what these share. */
export const shippedCode = (files: readonly Source[]): Source[] =>
  files.filter(({ path }) => /^(packages|apps)\/[^/]+\/src\/.*\.ts$/.test(path) && !/\.test\.ts$|\/test\//.test(path))
