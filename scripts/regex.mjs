#!/usr/bin/env node
// Judges every regular expression of the product with recheck: one that is not proven linear fails, and so does one that
// cannot be judged. Literals are read from the code. What `new RegExp` builds is caught while the house is at work: the
// examples of all rules and the regulations of the project are linted, and a place that built nothing is a failure too.
//   node scripts/regex.mjs             every expression anew
//   node scripts/regex.mjs --cache     those that were not yet found safe on this checkout, as npm test does
//   node scripts/regex.mjs FILE …      the literals of these files only
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'acorn'
import { ancestor, full } from 'acorn-walk'
import { build, transformSync } from 'esbuild'
import { checkSync } from 'recheck'

const root = fileURLToPath(new URL('..', import.meta.url))
const shipped = file => /^(?:packages|apps)\/[^/]+\/src\//.test(file) && !/(?:\.test|\.d)\.ts$|\/test\//.test(file)
const tracked = (...patterns) =>
  execFileSync('git', ['-C', root, 'ls-files', ...patterns], { encoding: 'utf8' })
    .trim()
    .split('\n')
const asked = process.argv.slice(2).filter(argument => argument !== '--cache')
const files = asked.length ? asked : tracked('packages/*.ts', 'apps/*.ts').filter(shipped)

const toScript = file => {
  const { code } = transformSync(readFileSync(resolve(root, file), 'utf8'), { loader: 'ts', target: 'esnext' })
  return { code, tree: parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) }
}

/** Expressions to judge, by their text, each with a file that holds it. */
const expressions = new Map()
const take = (file, pattern, flags) => expressions.set(`/${pattern}/${flags}`, { file, pattern, flags })
/** Places that build an expression, by file and position in its script; `true` when they did. */
const places = new Map()
const faults = []

/** The script of a file in which every `new RegExp` tells what it builds. */
function listening(file) {
  const { code, tree } = toScript(file)
  const calls = []
  full(tree, node => {
    if (node.type === 'Literal' && node.regex) take(file, node.regex.pattern, node.regex.flags)
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.name === 'RegExp') calls.push(node)
  })
  ancestor(tree, {
    Identifier(node, _state, parents) {
      const parent = parents.at(-2)
      if (node.name !== 'RegExp' || calls.some(({ callee }) => callee === node) || parent?.operator === 'instanceof') return
      faults.push(`${file}: RegExp is used otherwise than by "new RegExp(…)", and nobody sees what it builds`)
    },
  })
  let script = code
  for (const { start, callee } of calls.toSorted((a, b) => b.start - a.start)) {
    const place = `${file} (script position ${start})`
    places.set(place, false)
    const open = script.indexOf('(', callee.end) + 1
    script = `${script.slice(0, start)}globalThis.buildExpression(${JSON.stringify(place)}, ${script.slice(open)}`
  }
  return script
}

globalThis.buildExpression = (place, source, flags = '') => {
  const built = new RegExp(source, flags)
  places.set(place, true)
  take(place, built.source, built.flags)
  return built
}

/** Loads the rules and the comparison of prints as they ship, and sets them to work. */
async function work() {
  const scripts = new Map(files.map(file => [file, listening(file)]))
  const folder = join(root, '.perkada/regex')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, 'house.mjs')
  await build({
    stdin: {
      contents: `export { lint, rules } from '@perkada/lint'\nexport { tanpaNomorHalaman } from '../pdf/src/baca-ulang/bandingkan.ts'`,
      resolveDir: join(root, 'packages/lint'),
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: { js: "import { createRequire as asRequire } from 'node:module'; const require = asRequire(import.meta.url);" },
    plugins: [
      {
        name: 'listening',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = scripts.get(relative(root, path).replaceAll('\\', '/'))
            return contents === undefined ? undefined : { contents, loader: 'js' }
          }),
      },
    ],
  })
  const { lint, rules, tanpaNomorHalaman } = await import(pathToFileURL(outfile).href)
  for (const { examples } of rules) for (const one of examples().invalid) lint(typeof one === 'string' ? one : one.salah)
  for (const file of tracked('regulations/*.md')) lint(readFileSync(join(root, file), 'utf8'))
  for (const page of [2, 10, 100]) tanpaNomorHalaman(`- ${page} -\nisi`, page)
}

/** Expressions that this version of recheck found safe before: what it says depends on nothing else. */
const cacheFile = join(root, '.perkada/regex/safe.json')
const version = createRequire(import.meta.url)('recheck/package.json').version
function readCache() {
  if (!process.argv.includes('--cache')) return new Set()
  try {
    const known = JSON.parse(readFileSync(cacheFile, 'utf8'))
    return new Set(known.version === version ? known.safe : [])
  } catch {
    return new Set()
  }
}

/**
 * What recheck says of an expression. Its automaton proves, its search for attacks guesses and may guess otherwise tomorrow: so
 * only what no automaton can express (looking around, references back) is searched. The flag d (offsets) changes nothing about
 * time, and recheck does not know it.
 */
function judge(pattern, flags) {
  const known = flags.replace('d', '')
  const proof = checkSync(pattern, known, { checker: 'automaton', maxNFASize: 1_000_000, timeout: 5_000 })
  return proof.status === 'unknown' ? checkSync(pattern, known, { timeout: 20_000 }) : proof
}

if (asked.length) for (const file of files) listening(file)
else {
  await work()
  for (const [place, built] of places) if (!built) faults.push(`${place}: builds an expression that no example and no regulation reaches`)
}
const known = readCache()
const safe = []
for (const [text, { file, pattern, flags }] of expressions) {
  const { status, complexity, error } = known.has(text) ? { status: 'safe' } : judge(pattern, flags)
  if (status === 'safe') safe.push(text)
  else faults.push(`${file}: ${text.slice(0, 400)} is ${status} (${complexity?.summary ?? error?.kind})`)
}
if (!asked.length) {
  mkdirSync(join(root, '.perkada/regex'), { recursive: true })
  writeFileSync(cacheFile, JSON.stringify({ version, safe }))
}
for (const fault of faults) console.error(fault)
const built = [...places.values()].filter(Boolean).length
console.log(`${expressions.size} regular expressions, ${built} places that build them, ${faults.length} not proven linear`)
process.exitCode = faults.length ? 1 : 0
