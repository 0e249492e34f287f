import { build } from 'esbuild'

await build({
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.12',
  // commander is CommonJS and requires Node's own modules.
  banner: { js: "import { createRequire as buatRequire } from 'node:module'; const require = buatRequire(import.meta.url);" },
  absWorkingDir: import.meta.dirname,
  logLevel: 'warning',
})
