import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { spareIgnoreCase } from './both-cases.mjs'
import { asFunction, lateOf } from './load-program.cjs'
import { onlyAscii } from './only-ascii.mjs'
import { lateEntry, lateScript, openedByUse } from './opened-by-use.mjs'

const here = import.meta.dirname
/**
 * A run over one text ends before V8's optimisers have paid for themselves: expressions are compiled at once instead of
 * twice, and a function must be hotter than usual before it is optimised. A run over thousands of files gets there all the same.
 * The space for young objects grows at once to its full size, so that what a text leaves behind is not carried from hand to hand.
 */
const flagsFor = budget => knownFlags(['--no-regexp-tier-up', `--interrupt-budget=${budget}`, '--semi-space-growth-factor=16'])
/** Those that the V8 of this Node knows: it complains of any other on standard error, in every run. */
export function knownFlags(flags) {
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8', maxBuffer: 1 << 24 })
  return flags.filter(flag => stdout.includes(` --${flag.replace(/^--(?:no-)?|=.*$/g, '')} (`))
}
/** A module of Node that commander asks for at its start and uses only for commands in files of their own; to open it takes milliseconds. */
const openedLate = {
  name: 'opened-late',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ kind, namespace, path }) =>
      kind === 'require-call' && namespace === 'file' ? { path, namespace: 'late' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require(${JSON.stringify(path)})[name] })`,
    }))
  },
}
const common = { bundle: true, minify: true, format: 'cjs', platform: 'node', target: 'node20.12', logLevel: 'warning' }

/**
 * Builds an app into its dist: the program as one script whose name tells its content, the code that V8 makes of it while
 * it runs `commands` (a list of argument lists), and for each of `entries` a file of that name that calls the export.
 * What `late` names (an expression over the names of imports) goes into a second script, opened when it is first used.
 * `budget` is how hot a function gets before V8 optimises it, in its own unit.
 */
export async function assemble({ app, outdir = 'dist', entries, commands, late = /^#nothing$/, budget = 540_000 }) {
  const flags = JSON.stringify(flagsFor(budget))
  const dist = resolve(app, outdir)
  const found = new Map()
  const script = async (input, plugins) => {
    const { outputFiles } = await build({
      ...common,
      ...input,
      write: false,
      define: { 'import.meta.url': '__url' },
      // A script of its own has no loader of modules to ask: what is imported late is required late.
      supported: { 'dynamic-import': false },
      plugins: [openedLate, ...plugins],
      absWorkingDir: app,
    })
    return asFunction(spareIgnoreCase(onlyAscii(outputFiles[0].text)))
  }
  const code = await script({ entryPoints: ['src/main.ts'] }, [openedByUse(late, found)])
  const lateCode = found.size > 0 ? await script({ stdin: lateEntry(found) }, [lateScript(found)]) : ''
  const program = `program-${createHash('sha256').update(code).update(lateCode).digest('hex').slice(0, 12)}.cjs`
  const file = join(dist, program)
  const write = () => {
    writeFileSync(file, code)
    if (lateCode) writeFileSync(lateOf(file), lateCode)
  }
  mkdirSync(dist, { recursive: true })
  write()
  const list = `${file}.${process.pid}.json`
  const warmUp = [join(here, 'warm-up.cjs'), file, flags, JSON.stringify(commands), list]
  const { status } = spawnSync(process.execPath, warmUp, {
    cwd: app,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`${program}: kode siap pakai tidak dapat dibuat`)
  const modules = readFileSync(list, 'utf8')
  rmSync(list)
  // Another build of the same app may have tidied up meanwhile.
  if (!existsSync(file)) write()
  for (const entry of entries)
    await build({
      ...common,
      entryPoints: [join(here, 'start.cjs')],
      outfile: join(dist, `${entry}.cjs`),
      define: {
        PROGRAM: JSON.stringify(program),
        FLAGS: flags,
        VERSION: JSON.stringify(process.version),
        MODULES: modules,
        ENTRY: JSON.stringify(entry),
      },
    })
  removeOthers(dist, entries)
}

/** Leaves in `dist` the entries and what belongs to the programs that they start. */
function removeOthers(dist, entries) {
  const lasting = entries.map(entry => `${entry}.cjs`)
  const starts = lasting.map(name => readFileSync(join(dist, name), 'utf8'))
  const belongs = name => starts.some(start => start.includes(name.split('.')[0] ?? name))
  for (const name of readdirSync(dist)) if (!lasting.includes(name) && !belongs(name)) rmSync(join(dist, name), { recursive: true })
}
