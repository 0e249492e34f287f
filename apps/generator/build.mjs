import { build } from 'esbuild'

await build({
  entryPoints: { main: 'src/main.ts' },
  outdir: process.argv[2] ?? 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.12',
  // Some dependencies are CommonJS: they require Node's own modules and name their file.
  banner: {
    js: [
      "import { createRequire as buatRequire } from 'node:module'",
      "import { fileURLToPath as jalurDari } from 'node:url'",
      'const require = buatRequire(import.meta.url)',
      'const __filename = jalurDari(import.meta.url)',
      "const __dirname = jalurDari(new URL('.', import.meta.url))",
    ].join(';'),
  },
  absWorkingDir: import.meta.dirname,
  logLevel: 'warning',
})
