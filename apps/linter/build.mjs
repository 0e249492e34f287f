import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// @boundaries-ignore both programs are assembled by one script of the house, which is no package
import { assemble } from '../../scripts/lib/assemble.mjs'

const app = import.meta.dirname
const [outdir = 'dist'] = process.argv.slice(2)
const draft = join(app, '../../regulations/contoh/mekanisme-koordinasi-kerja/naskah.md')

/** What a text without a front matter and without charts has no use for. */
const late = /^(?:yaml|zod)$|\/pohon-markdown\.ts$/

/** A draft with mistakes of many kinds, so that what only findings need is made ready too. */
function flawed(text) {
  let turn = 0
  const every = (count, change) => found => (++turn % count ? found : change(found))
  return text
    .replace(
      /;$/gm,
      every(3, () => ','),
    )
    .replace(
      /dalam Pasal (?=\d)/g,
      every(3, () => 'dalam pasal 4'),
    )
    .replace(
      /\b[a-z]{6,}\b/g,
      every(40, word => word[1] + word[0] + word.slice(2)),
    )
    .replace(/kerja sama/gi, 'kerjasama')
}

const folder = mkdtempSync(join(tmpdir(), 'perkada-'))
try {
  const copy = join(folder, 'naskah.md')
  writeFileSync(copy, flawed(readFileSync(draft, 'utf8')))
  await assemble({ app, outdir, entries: ['main', 'worker'], commands: [[copy, draft]], late })
} finally {
  rmSync(folder, { recursive: true })
}
