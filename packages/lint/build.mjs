import { join } from 'node:path'
import { build } from 'esbuild'

// One module for programs that read no TypeScript; the workspace itself takes the sources.
await build({
  entryPoints: ['src/index.ts'],
  outfile: join(import.meta.dirname, 'dist/index.mjs'),
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  absWorkingDir: import.meta.dirname,
  logLevel: 'warning',
})
