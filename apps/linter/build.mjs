import { join } from 'node:path'
// @boundaries-ignore both programs are assembled by one script of the house, which is no package
import { assemble } from '../../scripts/lib/assemble.mjs'

const app = import.meta.dirname
const [outdir = 'dist'] = process.argv.slice(2)
/** What bureaus review: a copy as it was scanned, with mistakes of many kinds, and a draft in good order. What both ask for is made ready. */
const usual = [join(app, 'salinan-lama.txt'), join(app, '../../regulations/contoh/mekanisme-koordinasi-kerja/naskah.md')]

/** What a text without a front matter and without charts has no use for. */
const late = /^(?:yaml|zod)$|\/pohon-markdown\.ts$/

await assemble({ app, outdir, entries: ['main', 'worker'], commands: [usual], late })
