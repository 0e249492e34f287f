import { join } from 'node:path'
import { build } from 'esbuild'

// One module for the program that an editor starts: it knows no TypeScript and no workspace.
await build({
  entryPoints: ['src/index.ts'],
  outfile: join(import.meta.dirname, 'dist/index.mjs'),
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.12',
  // Some dependencies are CommonJS: they require what Node brings.
  banner: { js: "import { createRequire as buatRequire } from 'node:module'; const require = buatRequire(import.meta.url)" },
  absWorkingDir: import.meta.dirname,
  logLevel: 'warning',
})
