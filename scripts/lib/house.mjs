import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Commands of the two apps, linked into the root's node_modules/.bin. */
export const commands = {
  perkada: 'apps/generator/bin/perkada.cjs',
  'perkada-lint': 'apps/linter/bin/perkada-lint.cjs',
}

/** Prints one clear line and ends the process with `code`. */
export function stop(message, code = 1) {
  console.error(message)
  process.exit(code)
}

const windows = process.platform === 'win32'

/** Arguments to tools that turn questions and telemetry off. */
export const quiet = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', npm_config_loglevel: 'error' }

/** Runs a command in the root and returns its exit status and, with `capture`, its output. */
export function run(command, args, { capture = false, env = quiet, input } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 1 << 28,
    stdio: [input === undefined ? 'ignore' : 'pipe', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
    input,
  })
  if (result.error) stop(`${command} tidak dapat dijalankan: ${result.error.message}`)
  return { status: result.status ?? 1, out: result.stdout ?? '', err: result.stderr ?? '' }
}

/** The file of an installed tool of the root. */
export const tool = name => join(root, 'node_modules/.bin', windows ? `${name}.cmd` : name)

const manifest = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** `pnpm@x.y.z`, as pinned in package.json. */
const pinned = () => manifest().packageManager

/** What npm says is wrong, without its codes and traces. */
const cause = err =>
  err
    .split(/\r?\n/)
    .map(line => line.replace(/^npm (?:error|ERR!) ?/, '').trim())
    .find(line => line && !/^(?:code|errno|syscall|npm warn) /.test(line)) ?? 'npx tidak menyebut sebabnya'

let withPnpm
/** The environment with the pinned pnpm on its path, fetched through npx when the machine has none; without a network once it was. */
export function environment() {
  if (withPnpm) return withPnpm
  const wanted = ['--yes', '--prefer-offline', `--package=${pinned()}`]
  const found = run('npx', [...wanted, '-c', windows ? 'where pnpm' : 'command -v pnpm'], { capture: true })
  const file = found.out.split(/\r?\n/).find(line => line.trim())
  if (found.status !== 0 || !file)
    stop(`${pinned()} tidak dapat diambil melalui npx: ${cause(found.err)}. Periksa jaringan dan setelan npm, lalu ulangi`)
  withPnpm = { ...quiet, PATH: dirname(file.trim()) + delimiter + process.env.PATH }
  return withPnpm
}

/** Links the commands of the apps into node_modules/.bin, where a user looks for them. */
export function linkCommands() {
  for (const [name, target] of Object.entries(commands)) {
    const file = tool(name)
    mkdirSync(dirname(file), { recursive: true })
    if (windows) {
      writeFileSync(file, `@node "%~dp0..\\..\\${target.replaceAll('/', '\\')}" %*\r\n`)
      continue
    }
    chmodSync(join(root, target), 0o755)
    if (lstatSync(file, { throwIfNoEntry: false })) rmSync(file)
    symlinkSync(join('../..', target), file)
  }
}

/** Written when an installation is complete. */
const marker = join(root, 'node_modules/.perkada')
const newest = files => Math.max(...files.map(file => statSync(join(root, file)).mtimeMs))

/** Ends with one line on a Node older than package.json asks for. */
export function ensureNode() {
  const asked = manifest().engines.node.replace(/^>=/, '')
  const [[major, minor], [askedMajor, askedMinor]] = [process.versions.node, asked].map(version => version.split('.').map(Number))
  if (major < askedMajor || (major === askedMajor && minor < askedMinor))
    stop(`Perkada memerlukan Node ${asked} atau lebih baru; di sini Node ${process.versions.node}`)
}

/** Installs what the lockfile says when node_modules is missing or older than it. */
export function ensureInstalled() {
  ensureNode()
  const stale = !existsSync(marker) || statSync(marker).mtimeMs < newest(['pnpm-lock.yaml', 'pnpm-workspace.yaml'])
  if (stale) {
    console.log(`memasang dependensi (${pinned()}) …`)
    if (run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { env: environment() }).status !== 0) stop('pemasangan gagal')
    writeFileSync(marker, '')
  }
  if (Object.keys(commands).some(name => !existsSync(tool(name)))) linkCommands()
}

/** Runs turbo with the pinned pnpm within reach; returns as `run` does. */
export const turbo = (args, options = {}) => run(tool('turbo'), args, { ...options, env: environment() })
