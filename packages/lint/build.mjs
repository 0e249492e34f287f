import { join } from 'node:path'
import { build } from 'esbuild'
// @boundaries-ignore what is published is made by one script of the house, which is no package
import { makePublishable } from '../../scripts/lib/publish.mjs'
import { writeTypes } from './scripts/types.mjs'

const folder = import.meta.dirname

// One module for programs that read no TypeScript; the workspace itself takes the sources.
const { metafile } = await build({
  entryPoints: ['src/index.ts'],
  outfile: join(folder, 'dist/index.mjs'),
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  metafile: true,
  absWorkingDir: folder,
  logLevel: 'warning',
})
const entry = { types: writeTypes(), default: './index.mjs' }
// The types name those of zod; its code stands in the module.
makePublishable(folder, { exports: { '.': entry, './module': entry }, dependencies: ['zod'], metafile })
