import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import { transform } from 'esbuild'

/** The names that a module uses of what it imports from `path`. */
export async function namesUsed(source, path) {
  const { code } = await transform(source, { loader: 'ts' })
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  const imports = tree.body.filter(({ type, source: from }) => type === 'ImportDeclaration' && from.value === path)
  const specifiers = imports.flatMap(one => one.specifiers)
  const whole = new Set(specifiers.filter(({ type }) => type === 'ImportNamespaceSpecifier').map(({ local }) => local.name))
  const names = specifiers.filter(({ type }) => type === 'ImportSpecifier').map(({ imported }) => imported.name)
  full(tree, ({ type, object, property, computed }) => {
    if (type === 'MemberExpression' && !computed && whole.has(object.name)) names.push(property.name)
  })
  return names
}

/**
 * Takes the modules that `late` names (an expression over the names of imports) out of a program: whoever imports one gets a stand-in
 * that opens the second script of the program at the first use of a name. `found` is a Map that learns, by the last part of the
 * name, where the module lies and which of its names are used.
 */
export const openedByUse = (late, found) => ({
  name: 'opened-by-use',
  setup(build) {
    build.onResolve({ filter: late }, async ({ path, importer, namespace, resolveDir, kind, pluginData }) => {
      if (pluginData === found) return undefined
      const { path: file, errors } = await build.resolve(path, { importer, namespace, resolveDir, kind, pluginData: found })
      if (errors.length > 0) return { errors }
      const used = await namesUsed(await readFile(importer, 'utf8'), path)
      const key = basename(path)
      // Importers are read side by side: what one found is added in one step.
      found.set(key, { file, names: [...new Set([...(found.get(key)?.names ?? []), ...used])].sort() })
      return { path: key, namespace: 'by-use' }
    })
    build.onResolve({ filter: /^#late$/ }, ({ path }) => ({ path, external: true }))
    build.onLoad({ filter: /.*/, namespace: 'by-use' }, ({ path }) => ({
      // What is imported from here looks for names in the prototype too, and nobody asks for all of them.
      contents: `module.exports = Object.create(new Proxy({}, { get: (_, name) => require('#late')[${JSON.stringify(path)}][name] }), { __esModule: { value: true } })`,
    }))
  },
})

/** The second script: of each module that was found, the names that are used. */
export const lateScript = found => ({
  name: 'late-script',
  setup(build) {
    build.onResolve({ filter: /^found:/ }, ({ path }) => ({ path: path.slice('found:'.length), namespace: 'found' }))
    build.onLoad({ filter: /.*/, namespace: 'found' }, ({ path }) => {
      const { file, names } = found.get(path)
      return { contents: `export { ${names.join(', ')} } from ${JSON.stringify(file)}`, resolveDir: '/' }
    })
  },
})

/** What the second script is built from. */
export const lateEntry = found => ({
  contents: [...found.keys()]
    .sort()
    .map(key => `export * as ${JSON.stringify(key)} from ${JSON.stringify(`found:${key}`)}`)
    .join('\n'),
})
