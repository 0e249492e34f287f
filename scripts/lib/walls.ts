import { posix } from 'node:path'
import type { Source } from './sources.ts'

/** A wall that was broken: where, and what stands there. */
export type Breach = string

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length

function matches({ path, text }: Source, pattern: RegExp): Breach[] {
  return [...text.matchAll(pattern)].map(match => `${path}:${lineOf(text, match.index)}: ${match[0].trim()}`)
}

/** Heavy libraries and where each is at home, in one folder of it (invariant 4). XML is read from Word files and from emblems. */
const homes = {
  pdfmake: ['packages/pdf/'],
  handlebars: ['packages/drafting/'],
  unified: ['packages/markdown/'],
  fflate: ['packages/docx/', 'packages/pdf/src/objek/', 'packages/pdf/src/kop/'],
  saxes: ['packages/docx/', 'packages/pdf/src/kop/'],
} as const

/** Imports of values of `library`: everything but `import type`. */
const importsOf = (library: string) =>
  new RegExp(
    `^(?:import|export) (?!type )[^'"\n]*(?:\n[^'"\n]*){0,20}?['"]${library}(?:/[^'"]*)?['"]|import\\(['"]${library}(?:/[^'"]*)?['"]\\)`,
    'gm',
  )

/** A heavy library imported outside its home, or in two folders of it. */
export function heavyImports(files: readonly Source[]): Breach[] {
  return Object.entries(homes).flatMap(([library, rooms]) => {
    const found = files.flatMap(file => matches(file, importsOf(library)).map(breach => ({ breach, folder: posix.dirname(file.path) })))
    const allowed = rooms.map(room => found.find(({ folder }) => `${folder}/`.startsWith(room))?.folder)
    return found.filter(({ folder }) => !allowed.includes(folder)).map(({ breach }) => breach)
  })
}

/** A comparison with one kind of instrument outside `core/jenis*` (invariant 6). */
export function kindComparisons(files: readonly Source[], kinds: readonly string[]): Breach[] {
  const kind = `['"\`](?:${kinds.join('|')})['"\`]`
  const pattern = new RegExp(`(?:[!=]==?|\\bcase|\\.(?:includes|has|startsWith|indexOf)\\() *${kind}|${kind} *(?:[!=]==?)`, 'g')
  return files.filter(({ path }) => !path.startsWith('packages/core/src/jenis')).flatMap(file => matches(file, pattern))
}

/** A package that looks at the clock, chance, environment or network (invariant 3). */
export function impurities(files: readonly Source[]): Breach[] {
  const pattern =
    /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|fetch\(|process\.|globalThis\.process|import\.meta\.(?:url|dirname|env))/g
  return files.filter(({ path }) => path.startsWith('packages/')).flatMap(file => matches(file, pattern))
}

/** Paths of one machine, hosts of a package registry, the folder beside the checkout that only `.ci/run` may name. */
export function machineTraces(files: readonly Source[]): Breach[] {
  const machine = /(?<![\w.~-])\/(?:work|root|home|Users)\/[\w.-]+|[A-Z]:\\Users\\[\w.-]+/g
  const registry = /\bregistry\.[a-z][a-z0-9.-]+\.[a-z]{2,}|\bnpm\.pkg\.[a-z.]+|\btarball: *\S+/g
  const beside = /\.\.\/shared\b/g
  return files.flatMap(file => [
    ...matches(file, machine),
    ...matches(file, registry),
    ...(file.path === '.ci/run' ? [] : matches(file, beside)),
    ...(file.path === 'pnpm-lock.yaml' ? matches(file, /https?:\/\/\S+/g) : []),
  ])
}

/** Work left open and checks turned off. */
export function looseEnds(files: readonly Source[]): Breach[] {
  const pattern = /\b(?:TODO|FIXME)\b|@ts-(?:ignore|nocheck)|\b(?:it|test|describe)\.(?:only|skip|todo)\(/g
  return files.filter(({ path }) => /\.(?:ts|mjs|hbs)$/.test(path)).flatMap(file => matches(file, pattern))
}

/** Where letters of every script count, or classes that no range tells. */
const everyScript = [
  'packages/core/src/huruf.ts',
  'packages/drafting/src/mesin/amankan.ts',
  'packages/pdf/src/cetak.ts',
  'apps/linter/src/laporan/luput-xml.ts',
]

/** A Unicode class where ranges of Latin letters do: V8 needs up to a third of a millisecond to compile one, in each process again. */
export function unicodeClasses(files: readonly Source[]): Breach[] {
  return files
    .filter(({ path }) => !everyScript.includes(path) && !path.includes('/src/test/'))
    .flatMap(file => matches(file, /\\{1,2}[pP]\{[A-Za-z_=]+\}/g))
}

const exported = /^export (?:async )?(?:const|function\*?|class) ([A-Za-z_$][\w$]*)/gm
const word = /[A-Za-z_$][\w$]*/g

/**
 * An exported value that no other file names: it is dead, or it needs no export. Names are compared as words, so one that two files
 * share is taken to be in use. What a program calls from outside stands in `main.ts`.
 */
export function unusedExports(code: readonly Source[], all: readonly Source[]): Breach[] {
  const namedIn = new Map<string, number>()
  for (const { path, text } of all)
    if (/\.(?:ts|mjs|cjs)$/.test(path)) for (const name of new Set(text.match(word))) namedIn.set(name, (namedIn.get(name) ?? 0) + 1)
  return code
    .filter(({ path }) => !path.endsWith('/main.ts'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(exported)]
        .filter(([, name = '']) => namedIn.get(name) === 1)
        .map(({ index, 0: line }) => `${path}:${lineOf(text, index)}: ${line}`),
    )
}
