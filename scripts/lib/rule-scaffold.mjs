/** Folder of a rule, by the first word of its id: the frame of the law. */
const folders = {
  acuan: 'acuan',
  istilah: 'istilah',
  definisi: 'istilah',
  judul: 'judul',
  nama: 'judul',
  identitas: 'judul',
  konsiderans: 'pembukaan',
  sitasi: 'pembukaan',
  diktum: 'pembukaan',
  nomor: 'batang-tubuh',
  rincian: 'batang-tubuh',
  kerangka: 'batang-tubuh',
  unsur: 'batang-tubuh',
  isian: 'batang-tubuh',
  delegasi: 'batang-tubuh',
  peralihan: 'batang-tubuh',
  perubahan: 'batang-tubuh',
  penutup: 'penutup',
  tanggal: 'penutup',
  penjelasan: 'penutup',
  lampiran: 'lampiran',
  bagan: 'lampiran',
  ejaan: 'bahasa',
  kata: 'bahasa',
  tanda: 'bahasa',
  bilangan: 'bahasa',
  bahasa: 'bahasa',
  sebutan: 'bahasa',
  berkas: 'berkas',
}

/** First words that an id may begin with. */
export const stems = Object.keys(folders)

const camelCase = id => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())

const source = id => `import { defineRule } from '../../rule.ts'

const pola = /\\bhal ihwal\\b/g

/** Gantilah pola, pesan, sumber, dan contoh: aturan awal ini hanya mencari dua kata. */
export const ${camelCase(id)} = defineRule({
  id: '${id}',
  summary: 'Ketentuan tidak memakai frasa "hal ihwal".',
  sources: [{ kode: 'G', catatan: 'Belum diverifikasi: ganti dengan butir yang mendasari aturan ini.' }],
  severity: 'saran',
  fix: 'none',
  examples: {
    invalid: ['# BAB I KETENTUAN UMUM\\n\\n### Pasal 1\\n\\nUnit kerja melaporkan «hal ihwal» koordinasi.\\n'],
    valid: ['# BAB I KETENTUAN UMUM\\n\\n### Pasal 1\\n\\nUnit kerja melaporkan hasil koordinasi.\\n'],
  },
  create: ({ report }) => ({
    alinea({ teks }) {
      for (const { index, 0: isi } of teks.isi.matchAll(pola)) {
        report({ teks, start: index, end: index + isi.length }, \`Frasa "\${isi}" tidak menyebut apa yang dimaksud. Sebutkan halnya.\`)
      }
    },
  }),
})
`

/**
 * The file of a new rule: where it goes (relative to packages/lint/src/rules) and what it says, a rule that passes its own examples.
 * Throws with one clear line when the id is not one.
 */
export function ruleScaffold(id) {
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id ?? ''))
    throw new Error(`id aturan ditulis dengan huruf kecil dan tanda hubung, misalnya rincian-kosong; ditemukan "${id ?? ''}"`)
  const folder = folders[id.split('-')[0]]
  if (!folder) throw new Error(`id aturan "${id}" harus diawali salah satu dari: ${stems.join(', ')}`)
  return { path: `${folder}/${id}.ts`, source: source(id) }
}
