import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands, root } from '../lib/house.mjs'
import { bundle, bundled, freshFolder } from './folder.mjs'
import { cold, median, warmApart } from './measure.mjs'
import { home, peer, peerCommand, peerScript } from './peers.mjs'
import { warmUp } from './row.mjs'
import { ask, head, ratio, row } from './table.mjs'
import { draftOf, usualText } from './texts.mjs'

/** Rules that are named one by one in the account of the time. */
const DEAREST = 10
/** Reviews of a text of 2,000 Pasal: the collector falls on some of them, so that three tell little. */
const LENGTH_RUNS = 10
const textlintRules = ['common-misspellings', 'max-comma', 'no-todo', 'sentence-length']

/** A script that parses a text when it is run, and exports both works; undefined where it is absent. */
function remark() {
  if (!peer('unified') || !peer('remark-parse')) return undefined
  return peerScript(
    'remark.mjs',
    `import { readFileSync } from 'node:fs'
    import { fileURLToPath } from 'node:url'
    import remarkParse from 'remark-parse'
    import { unified } from 'unified'
    import { VFile } from 'vfile'
    const bare = unified().use(remarkParse)
    export const parse = text => bare.parse(text)
    let processor
    export async function recommended(text) {
      processor ??= unified().use(remarkParse).use((await import('remark-preset-lint-recommended')).default)
      const file = new VFile(text)
      return processor.run(processor.parse(file), file)
    }
    if (process.argv[1] === fileURLToPath(import.meta.url)) parse(readFileSync(process.argv[2], 'utf8'))`,
  )
}

/** A rule whose hooks add up their time. What rules share falls on the first that asks for it. */
function timed(rule, times) {
  const clock =
    work =>
    (...args) => {
      const since = performance.now()
      try {
        return work(...args)
      } finally {
        times.set(rule.id, (times.get(rule.id) ?? 0) + performance.now() - since)
      }
    }
  return {
    ...rule,
    create: clock((...args) => {
      const visitor = rule.create(...args)
      return Object.fromEntries(Object.entries(visitor).map(([name, hook]) => [name, typeof hook === 'function' ? clock(hook) : hook]))
    }),
  }
}

/** Medians of one review in ms: the whole, the reading of the text, and each rule, the dearest first. */
function where(text, { lint, parseNaskah, rules }, runs = 30) {
  const [whole, reading] = [[], []]
  const all = new Map(rules.map(({ id }) => [id, []]))
  for (let run = 0; run < runs; run++) {
    const times = new Map()
    const chosen = rules.map(rule => timed(rule, times))
    const since = performance.now()
    parseNaskah(text)
    const between = performance.now()
    lint(text, { rules: chosen })
    whole.push(performance.now() - between)
    reading.push(between - since)
    for (const [id, list] of all) list.push(times.get(id) ?? 0)
  }
  const dearest = [...all].map(([id, list]) => [id, median(list)]).toSorted(([, a], [, b]) => b - a)
  return { whole: median(whole), reading: median(reading), dearest }
}

function printWhere(text, library) {
  const { whole, reading, dearest } = where(text, library)
  const sum = rules => rules.reduce((total, [, time]) => total + time, 0)
  head('ke mana waktunya, hangat (yang dipakai bersama ditanggung aturan yang pertama meminta)', 'ms')
  row('membaca naskah', reading)
  for (const [id, time] of dearest.slice(0, DEAREST)) row(`aturan ${id}`, time)
  row(`${dearest.length - DEAREST} aturan lain`, sum(dearest.slice(DEAREST)))
  row('selebihnya (penelusuran, pemilihan temuan)', Math.max(0, whole - reading - sum(dearest)))
}

/** The linter beside its peers, cold and warm; where its time goes; whether a longer text costs more than its length. */
export async function benchLint() {
  const file = usualText()
  const text = readFileSync(file, 'utf8')
  const files = freshFolder('lint')
  const [copy, empty] = ['naskah.md', 'empty.cjs'].map(name => join(files, name))
  writeFileSync(copy, text)
  writeFileSync(empty, '')
  peerScript('naskah.md', text)
  peerScript('.textlintrc.json', JSON.stringify({ rules: Object.fromEntries(textlintRules.map(rule => [rule, true])) }))
  const library = await bundle(
    'lint',
    'apps/linter',
    `export { lint, rules } from '@perkada/lint'; export { parseNaskah } from '@perkada/markdown'`,
  )
  const script = remark()
  const recommended = peer('remark-preset-lint-recommended')
  const [remarkCli, textlint] = [peerCommand('remark-cli', 'remark'), peerCommand('textlint', 'textlint')]
  const coldly = cold({
    kosong: { args: [empty] },
    perkada: { args: [join(root, commands['perkada-lint']), copy], codes: [0, 1] },
    parse: script && { args: [script, copy] },
    recommended: remarkCli &&
      recommended && {
        args: [remarkCli, '--no-stdout', '--use', 'remark-preset-lint-recommended', 'naskah.md'],
        cwd: home,
      },
    textlint: textlint && {
      args: [textlint, 'naskah.md'],
      cwd: home,
      codes: [0, 1],
    },
  })
  const module = bundled('lint')
  const warmly = await warmApart({
    perkada: { module, call: 'lint', file: copy },
    parse: script && { module: script, call: 'parse', file: copy },
    recommended: script && recommended && { module: script, call: 'recommended', file: copy },
  })
  head(`pemeriksa, ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB, median ms`, 'dingin', 'hangat')
  row('node tanpa isi', coldly.kosong)
  row(`perkada-lint, ${library.rules.length} aturan`, coldly.perkada, warmly.perkada)
  row('remark-parse saja', coldly.parse, warmly.parse)
  row('remark-lint, preset recommended', coldly.recommended, warmly.recommended)
  row(`textlint, ${textlintRules.length} aturan`, coldly.textlint)
  ask('periksa, dingin: perkada-lint / remark-lint-recommended', ratio(coldly.perkada, coldly.recommended), 0.35)
  ask('periksa, dingin: perkada-lint / textlint', ratio(coldly.perkada, coldly.textlint), 0.25)
  ask('periksa, hangat: perkada-lint / remark-parse saja', ratio(warmly.perkada, warmly.parse), 1.5)
  await warmUp(() => library.lint(text))
  printWhere(text, library)

  const lengths = [200, 2000].map(count => {
    const path = join(files, `${count}.md`)
    writeFileSync(path, draftOf(text, count))
    return { module, call: 'lint', file: path }
  })
  const length = await warmApart({ short: lengths[0], long: lengths[1] }, LENGTH_RUNS)
  head('panjang naskah, hangat', 'ms')
  row('200 Pasal', length.short)
  row('2.000 Pasal', length.long)
  ask('periksa: 2.000 Pasal / 200 Pasal', ratio(length.long, length.short), 12)
}
