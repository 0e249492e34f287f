import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { folder } from './folder.mjs'

/** Where the peers live: a project of its own. */
export const home = join(folder, 'peers')
const wanted = readFileSync(new URL('./peers.json', import.meta.url), 'utf8')

/** Installs the peers once for each change of their list; what does not install is absent from the figures. */
export function installPeers() {
  const done = join(home, '.terpasang')
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), wanted)
  console.log('memasang pembanding ke .perkada/bench/peers …')
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status === 0) writeFileSync(done, wanted)
}

const require = createRequire(join(home, 'package.json'))

/** Where a package of the peers was installed, or undefined. */
export function peer(name) {
  const path = join(home, 'node_modules', name)
  return existsSync(join(path, 'package.json')) ? path : undefined
}

/** The file that a command of a peer starts, or undefined. */
export function peerCommand(name, command) {
  const path = peer(name)
  if (!path) return undefined
  const { bin } = require(`${path}/package.json`)
  return join(path, typeof bin === 'string' ? bin : bin[command])
}

/** The first of these programs on the search path, or undefined. */
export function program(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap(name => folders.map(at => join(at, name))).find(existsSync)
}

/** Writes a script beside the peers, so that it finds them as a project of its own would. */
export function peerScript(name, contents) {
  const path = join(home, name)
  writeFileSync(path, contents)
  return path
}
