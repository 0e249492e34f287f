import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../lib/house.mjs'

/** Where the benchmark keeps what it makes. */
export const folder = join(root, '.perkada/bench')
/** As deep as the dist of an app, so that a bundle there finds fonts and templates. */
const libraries = join(folder, 'lib')

/** A fresh, empty folder for the files of one part. */
export function freshFolder(name) {
  const path = join(folder, name)
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true })
  return path
}

/** The file of a bundle. */
export const bundled = name => join(libraries, `${name}.mjs`)

/** Bundles an entry that imports as the room `from` may, and imports it. */
export async function bundle(name, from, contents) {
  const outfile = bundled(name)
  await build({
    stdin: { contents, resolveDir: join(root, from), loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.12',
    banner: {
      js: [
        "import { createRequire as asRequire } from 'node:module'",
        "import { fileURLToPath as asPath } from 'node:url'",
        'const require = asRequire(import.meta.url)',
        'const __filename = asPath(import.meta.url)',
        "const __dirname = asPath(new URL('.', import.meta.url))",
      ].join(';'),
    },
    logLevel: 'error',
  })
  return import(`${outfile}?${process.pid}`)
}
