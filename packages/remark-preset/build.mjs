import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
// @boundaries-ignore what is published is made by one script of the house, which is no package
import { makePublishable } from '../../scripts/lib/publish.mjs'

// One module for the program that an editor starts: it knows no TypeScript and no workspace.
const { metafile } = await build({
  entryPoints: ['src/index.ts'],
  outfile: join(import.meta.dirname, 'dist/index.mjs'),
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.12',
  // Some dependencies are CommonJS: they require what Node brings.
  banner: { js: "import { createRequire as buatRequire } from 'node:module'; const require = buatRequire(import.meta.url)" },
  metafile: true,
  absWorkingDir: import.meta.dirname,
  logLevel: 'warning',
})

// Its types, of these files alone: they name nothing of the workspace, which a project of another house would have to compile.
const tsc = createRequire(import.meta.url).resolve('typescript/package.json')
const daftar = ['index', 'opsi', 'remark-perkada', 'remark-preset-perkada'].map(nama => `src/${nama}.ts`)
const opsi =
  '--ignoreConfig --noResolve --noCheck --isolatedDeclarations --declaration --emitDeclarationOnly --allowImportingTsExtensions --target es2023 --module esnext --moduleResolution bundler --outDir dist/types'
execFileSync(process.execPath, [join(dirname(tsc), 'bin/tsc'), ...opsi.split(' '), ...daftar], {
  cwd: import.meta.dirname,
  stdio: 'inherit',
})

// The types name those of unified; whoever uses the plugin brings the processor.
makePublishable(import.meta.dirname, {
  exports: { '.': { types: './types/index.d.ts', default: './index.mjs' } },
  dependencies: ['unified'],
  metafile,
})
