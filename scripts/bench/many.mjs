import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { commands, root } from '../lib/house.mjs'
import { freshFolder } from './folder.mjs'
import { resources } from './measure.mjs'
import { ask, head, row } from './table.mjs'
import { drafts } from './texts.mjs'

const FILES = 5000
const PER_FOLDER = 100

/** Variants of the drafts of the project, a number changed in each third. */
function writeVariants(into) {
  const texts = drafts().map(path => readFileSync(path, 'utf8'))
  let bytes = 0
  for (let index = 0; index < FILES; index++) {
    const at = join(into, `${Math.floor(index / PER_FOLDER)}`)
    if (index % PER_FOLDER === 0) mkdirSync(at)
    const text = texts[index % texts.length].replace(/Pasal 3\b/g, index % 3 ? 'Pasal 3' : 'Pasal 4')
    bytes += Buffer.byteLength(text)
    writeFileSync(join(at, `${index}.md`), text)
  }
  return bytes
}

/** Thousands of files in one run: speed, use of the cores, memory. */
export function benchMany() {
  const into = freshFolder('banyak')
  const bytes = writeVariants(into)
  const { wall, cpu, peak } = resources({ args: [join(root, commands['perkada-lint']), into], codes: [0, 1] })
  rmSync(into, { recursive: true })
  head(`${FILES} berkas, ${(bytes / 2 ** 20).toFixed(0)} MB, ${availableParallelism()} inti`, 'terukur')
  row('waktu, s', wall / 1000)
  row('berkas per detik', FILES / (wall / 1000))
  row('waktu prosesor / waktu', cpu / wall)
  row('puncak memori, MB', peak)
  ask(`periksa ${FILES} berkas: puncak memori`, peak, 400, 'MB')
  ask(`periksa ${FILES} berkas: waktu / (waktu prosesor per inti)`, wall / (cpu / availableParallelism()), 1.25)
}
