import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { ensureInstalled, root, run, stop, tool, turbo } from './lib/house.mjs'

const source = join(root, 'regulations')
const target = join(root, 'dist')
const short = path => relative(root, path).replaceAll('\\', '/')

/** Runs an app and returns its output; a failure ends the printing with the message of the app. */
function app(name, args, { codes = [0] } = {}) {
  const result = run(tool(name), args, { capture: true })
  if (!codes.includes(result.status)) stop(`${name} ${args.join(' ')}\n${result.err || result.out}`)
  return result
}

/** Prints one kind and returns its number of pages; undefined when the identity does not allow that kind yet. */
function print(draft, kind, file) {
  const result = run(tool('perkada'), ['pdf', draft, '--kind', kind, '--out', file], { capture: true })
  const pages = /, (\d+) halaman,/.exec(result.out)?.[1]
  if (result.status === 0 && pages) return Number(pages)
  if (result.err.includes('identitas belum lengkap')) return undefined
  return stop(`perkada pdf ${short(draft)} --kind ${kind}\n${result.err || result.out}`)
}

/** "0 galat, 0 peringatan, 4 saran" for a draft. */
function findings(draft) {
  const { out } = app('perkada-lint', ['--format', 'json', draft], { codes: [0, 1] })
  const { galat, peringatan, saran } = JSON.parse(out).summary
  return `${galat} galat, ${peringatan} peringatan, ${saran} saran`
}

const widths = [11, 12, 9, 35]
const line = (...cells) => console.log(`  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('')}`)

/** Draft, charts and PDF of one regulation. */
function printRegulation(draft) {
  const folder = join(target, relative(source, dirname(draft)))
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, 'naskah.md')
  copyFileSync(draft, copy)
  const found = findings(draft)
  line('naskah', '', '', found, short(copy))

  const charts = join(folder, 'bagan')
  if (/^```bagan$/m.test(readFileSync(draft, 'utf8'))) app('perkada', ['chart', draft, '--out', charts])
  const drawn = existsSync(charts)
    ? readdirSync(charts)
        .filter(name => name.endsWith('.svg'))
        .toSorted()
    : []
  for (const name of drawn) line('bagan', '', '', '', short(join(charts, name)))

  const printKind = kind => {
    const file = join(folder, `${kind}.pdf`)
    const pages = print(draft, kind, file)
    if (pages) line(kind, `${pages} halaman`, `${drawn.length} bagan`, found, short(file))
    return pages
  }
  if (printKind('asli')) printKind('salinan')
  else if (!printKind('rancangan')) stop(`${short(draft)}: rancangan tidak dapat dicetak`)
}

ensureInstalled()
console.log('merakit …')
const built = turbo(['run', 'build', '--output-logs=errors-only'], { capture: true })
if (built.status !== 0) stop(`${built.out}${built.err}`)

const drafts = readdirSync(source, { recursive: true })
  .filter(name => /(?:^|[\\/])naskah\.md$/.test(name))
  .toSorted()
  .map(name => join(source, name))
if (drafts.length === 0) stop('tidak ada naskah.md di regulations/')
rmSync(target, { recursive: true, force: true })
for (const [index, draft] of drafts.entries()) {
  console.log(`[${index + 1}/${drafts.length}] ${short(dirname(draft))}`)
  printRegulation(draft)
}
console.log(`${drafts.length} peraturan dicetak di ${short(target)}/`)
