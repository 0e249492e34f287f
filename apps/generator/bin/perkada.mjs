#!/usr/bin/env node
import { existsSync } from 'node:fs'

const main = new URL('../dist/main.mjs', import.meta.url)
if (existsSync(main)) await import(main.href)
else {
  console.error('perkada belum dirakit: jalankan npm run build di folder utama')
  process.exitCode = 2
}
