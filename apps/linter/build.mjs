import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const outdir = join(import.meta.dirname, 'dist')
const { metafile } = await build({
  entryPoints: { main: 'src/main.ts' },
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.12',
  // Some dependencies are CommonJS: they require Node's own modules and ask for their file name.
  banner: {
    js: [
      "import { createRequire as buatRequire } from 'node:module'",
      "import { fileURLToPath as jalurDari } from 'node:url'",
      'const require = buatRequire(import.meta.url)',
      'const __filename = jalurDari(import.meta.url)',
    ].join(';'),
  },
  absWorkingDir: import.meta.dirname,
  logLevel: 'warning',
})

const written = new Set(Object.keys(metafile.outputs).map(file => basename(file)))
for (const file of await readdir(outdir)) if (!written.has(file)) await rm(join(outdir, file))
