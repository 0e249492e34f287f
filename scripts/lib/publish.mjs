import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

const readManifest = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The folders of the packages of other houses whose code stands in a bundle. */
function foreignPackages({ inputs }, folder) {
  const between = `${sep}node_modules${sep}`
  const folders = Object.keys(inputs).flatMap(input => {
    const path = resolve(folder, input)
    const at = path.lastIndexOf(between)
    if (at < 0) return []
    const [scope = '', name = ''] = path.slice(at + between.length).split(sep)
    return [join(path.slice(0, at + between.length), scope.startsWith('@') ? join(scope, name) : scope)]
  })
  return [...new Set(folders)]
}

/** What must be told of the packages in a bundle: name, version, licence, and its text. */
function notices(metafile, folder) {
  const told = foreignPackages(metafile, folder).map(path => {
    const { name, version, license, licenses = [] } = readManifest(path)
    const file = readdirSync(path).find(entry => /^licen[cs]e(?:\.|$)/i.test(entry))
    const text = file ? `\n\n${readFileSync(join(path, file), 'utf8').trim()}` : ''
    return `${name} ${version} (${license ?? licenses.map(({ type }) => type).join(', ')})${text}\n`
  })
  return told.sort().join(`\n${'-'.repeat(80)}\n\n`)
}

/**
 * Makes `dist` of a package what can be packed and installed by itself: a manifest that knows nothing of the workspace and
 * names only `dependencies`, the licence, and the notices of what was bundled. `exports` are paths within `dist`, `metafile`
 * is esbuild's of the bundle, whose paths start at `folder`.
 */
export function makePublishable(folder, { exports, dependencies, metafile }) {
  const { name, version, license, type } = readManifest(folder)
  const wanted = dependencies.map(dependency => [dependency, `^${readManifest(join(folder, 'node_modules', dependency)).version}`])
  const manifest = { name, version, license, type, sideEffects: false, exports, dependencies: Object.fromEntries(wanted) }
  const dist = join(folder, 'dist')
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(join(dist, 'THIRD-PARTY.txt'), notices(metafile, folder))
  copyFileSync(join(root, 'LICENSE'), join(dist, 'LICENSE'))
}
