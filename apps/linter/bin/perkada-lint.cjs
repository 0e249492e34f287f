#!/usr/bin/env node
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const main = join(__dirname, '../dist/main.cjs')
const [major, minor] = process.versions.node.split('.').map(Number)
const stop = message => {
  console.error(message)
  process.exitCode = 2
}
if (major < 20 || (major === 20 && minor < 12))
  stop(`perkada-lint memerlukan Node 20.12 atau lebih baru; di sini Node ${process.versions.node}`)
else if (existsSync(main)) require(main)
else stop('perkada-lint belum dirakit: jalankan npm run build di folder utama')
