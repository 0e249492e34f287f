#!/usr/bin/env node
// Judges every regular expression of the product with recheck: one that is not proven linear fails, and so does one that
// cannot be judged.
//   node scripts/regex.mjs
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import { transformSync } from 'esbuild'
import { checkSync } from 'recheck'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = execFileSync('git', ['-C', root, 'ls-files', 'packages/*.ts', 'apps/*.ts'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter(file => /^(?:packages|apps)\/[^/]+\/src\//.test(file) && !/(?:\.test|\.d)\.ts$|\/test\//.test(file))

const expressions = new Map()
for (const file of files) {
  const { code } = transformSync(readFileSync(join(root, file), 'utf8'), { loader: 'ts', target: 'esnext' })
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), node => {
    if (node.type === 'Literal' && node.regex) expressions.set(`/${node.regex.pattern}/${node.regex.flags}`, { file, ...node.regex })
  })
}

let faults = 0
for (const [text, { file, pattern, flags }] of expressions) {
  // The flags d (offsets) and y change nothing about time, and recheck knows no d.
  const { status, complexity, error } = checkSync(pattern, flags.replace('d', ''), { timeout: 10_000 })
  if (status === 'safe') continue
  faults++
  console.error(`${file}: ${text} is ${status} (${complexity?.summary ?? error?.kind})`)
}
console.log(`${expressions.size} regular expressions, ${faults} not proven linear`)
process.exitCode = faults ? 1 : 0
