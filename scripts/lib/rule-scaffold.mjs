import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './house.mjs'

const folder = join(root, 'packages/lint/src/rules')

/** The rooms of the rules, each with the files in it. */
const rooms = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => ({ name, files: readdirSync(join(folder, name)) }))

/** The room where most files begin with this word; undefined where none does. */
function roomOf(stem) {
  const counted = rooms.map(({ name, files }) => ({ name, count: files.filter(file => file.startsWith(`${stem}-`)).length }))
  const most = Math.max(...counted.map(({ count }) => count))
  return most > 0 ? counted.find(({ count }) => count === most)?.name : undefined
}

const camelCase = id => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())

const source = id => `import { cocokSemua } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

/** Gantilah kata, pesan, sumber, dan contoh: aturan awal ini hanya mencari dua kata. */
export const ${camelCase(id)} = defineRule({
  id: '${id}',
  summary: 'Ketentuan tidak memakai frasa “hal ihwal”.',
  sources: [{ kode: 'G', catatan: 'Belum diverifikasi: ganti dengan butir yang mendasari aturan ini.' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: ['# BAB I KETENTUAN UMUM\\n\\n### Pasal 1\\n\\nUnit kerja melaporkan «hal ihwal» koordinasi.\\n'],
    valid: ['# BAB I KETENTUAN UMUM\\n\\n### Pasal 1\\n\\nUnit kerja melaporkan hasil koordinasi.\\n'],
  }),
  create: context =>
    visitorAlinea(context, ['hal ihwal'], teks => {
      for (const { index, 0: isi } of cocokSemua(teks.isi, /\\bhal ihwal\\b/g))
        context.report({ teks, start: index, end: index + isi.length }, \`Frasa “\${isi}” tidak menyebut apa yang dimaksud. Sebutkan halnya.\`)
    }),
})
`

/**
 * The file of a new rule: where it goes (relative to packages/lint/src/rules) and what it says, a rule that passes its own examples.
 * It goes where rules begin with the same word, or to the room that is named. Throws with one clear line when the id or the room is none.
 */
export function ruleScaffold(id, room) {
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id ?? ''))
    throw new Error(`id aturan ditulis dengan huruf kecil dan tanda hubung, misalnya rincian-kosong; ditemukan "${id ?? ''}"`)
  const names = rooms.map(({ name }) => name).join(', ')
  if (room !== undefined && !rooms.some(({ name }) => name === room)) throw new Error(`ruang "${room}" tidak ada; yang ada: ${names}`)
  const stem = id.split('-')[0]
  const found = room ?? roomOf(stem)
  if (!found) throw new Error(`belum ada aturan yang diawali "${stem}-": sebut ruangnya, salah satu dari ${names}`)
  return { path: `${found}/${id}.ts`, source: source(id) }
}
