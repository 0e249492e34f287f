import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root, stop } from '../lib/house.mjs'

/** Length of the text that the issues speak of, in bytes. */
const USUAL = 16 * 1024

const markdownUnder = path =>
  readdirSync(path, { recursive: true })
    .filter(name => name.endsWith('.md'))
    .map(name => join(path, name))

/** The drafts of the project. */
export const drafts = () => markdownUnder(join(root, 'regulations')).filter(path => basename(path) === 'naskah.md')

/** The source of the corpus (the draft of the project, where no corpus is set) that comes nearest to the usual length. */
export function usualText() {
  const corpus = process.env.PERKADA_CORPUS
  const files = corpus ? markdownUnder(join(corpus, 'sources')) : drafts()
  if (!files.length) stop('tidak ada naskah untuk diukur')
  const far = path => Math.abs(readFileSync(path).length - USUAL)
  return files.toSorted((a, b) => far(a) - far(b))[0]
}

/** A sentence that points elsewhere, opens a list, or begins the closing of a regulation: in the middle of a draft it would be none. */
const tied = /Pasal|ayat|huruf|angka|Lampiran|:$|^(?:Agar setiap orang|Ditetapkan|Diundangkan|MEMUTUSKAN|Dengan rahmat)/i

/** A draft without annexes of `count` Pasal made of the paragraphs of `text` that stand alone, so that every length is whole. */
export function draftOf(text, count) {
  const paragraphs = text
    .split('\n')
    .map(paragraph =>
      paragraph
        .replace(/^[-*\s]*(?:\(\d+\)|[a-z\d]+[.)])\s+/, '')
        .replace(/[*\\]/g, '')
        .trim(),
    )
    .filter(paragraph => paragraph.length > 80 && /^[A-Za-z]/.test(paragraph) && !tied.test(paragraph))
  if (!paragraphs.length) stop('naskah tidak memuat alinea yang dapat dipakai sebagai teks uji')
  const body = Array.from({ length: count }, (_, index) => {
    const at = offset => paragraphs[(2 * index + offset) % paragraphs.length].replace(/[;,.]?$/, '.')
    return `### Pasal ${index + 1}\n\n(1) ${at(0)}\n\n(2) ${at(1)}\n`
  })
  return `---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Teks Uji Kecepatan\n---\n\n## Menimbang\n\na. bahwa kecepatan perlu diukur;\n\n## Mengingat\n\n1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n# BAB I KETENTUAN UMUM\n\n${body.join('\n')}`
}
