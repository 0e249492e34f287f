#!/usr/bin/env node
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const main = join(__dirname, '../dist/main.cjs')
if (existsSync(main)) require(main)
else {
  console.error('perkada-lint belum dirakit: jalankan npm run build di folder utama')
  process.exitCode = 2
}
