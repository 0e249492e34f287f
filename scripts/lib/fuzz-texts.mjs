import fc from 'fast-check'
import { hostile, hostileText, places } from './hostile.mjs'

const sentence = fc.constantFrom(
  'Bupati menetapkan pedoman.',
  'Perangkat Daerah melaksanakan koordinasi;',
  'laporan disampaikan sebagaimana dimaksud pada ayat (1).',
  'rapat dipimpin oleh Sekretaris Daerah; dan',
  'unit terdiri atas:',
  'yang ditetapkan dengan Keputusan Bupati.',
  'Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:',
)
const list = mark =>
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map(items => items.map((item, index) => `${mark(index + 1)} ${item}`).join('\n\n'))
const marks = [n => `(${n})`, n => `${String.fromCharCode(96 + n)}.`, n => `${n}.`, n => `${String.fromCharCode(96 + n)})`, n => `${n})`]
const body = fc.array(fc.oneof(sentence, ...marks.map(list)), { minLength: 1, maxLength: 4 }).map(parts => parts.join('\n\n'))
const frontMatter = '---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Tata Kerja\n---'
const annex = '# LAMPIRAN I BAGAN\n\n```bagan\njudul: Bagan\n```\n\n| No | Nama |\n|---|---|\n| 1 | Satu |'

/** A draft as a drafter writes it: whole, in the canonical dialect. */
const draft = fc
  .tuple(fc.array(body, { minLength: 1, maxLength: 5 }), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([articles, fronted, chapters, annexed]) =>
    [
      fronted ? frontMatter : 'PERATURAN BUPATI CONTOH\n\nNOMOR 1 TAHUN 2026\n\nTENTANG\n\nTATA KERJA',
      '## Menimbang\n\na. bahwa satu;\n\nb. bahwa dua;\n\n## Mengingat\n\n1. Undang-Undang Nomor 1 Tahun 2000 tentang Contoh;',
      'MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG TATA KERJA.',
      ...articles.map(
        (article, index) => `${chapters ? `# BAB ${'I'.repeat(index + 1)} UMUM\n\n` : ''}### Pasal ${index + 1}\n\n${article}`,
      ),
      'Ditetapkan di Contoh\npada tanggal 9 November 2026\n\nBUPATI CONTOH,\n\nNAMA',
      ...(annexed ? [annex] : []),
    ].join('\n\n'),
  )

const pieces = [
  ...Object.keys(hostile).map(kind => hostileText(kind, 80, 'head')),
  ...['Menimbang : ', 'MEMUTUSKAN:\n', 'Menetapkan : PERATURAN BUPATI TENTANG A.\n', 'Pasal 1\n', 'Pasal I\n', 'BAB II UMUM\n'],
  ...['Ditetapkan di ', 'Diundangkan di A\n', 'LAMPIRAN II\n', 'ayat\n', 'Bagian Kedua ', 'Paragraf 1\n', '“Pasal 4\n', '(1). ', '2020\n'],
  ...[
    '**',
    '\\',
    '\n',
    '\n\n',
    ' ',
    'a',
    'dan',
    ';',
    ':',
    '.',
    '|',
    '"',
    '”',
    '\ufeff',
    '\u00ad',
    '\u2028',
    'NOMOR 1 ',
    'TENTANG ',
    'l. ',
    '1) ',
  ],
]
const noise = fc
  .tuple(fc.constantFrom(...Object.values(places)), fc.array(fc.constantFrom(...pieces), { maxLength: 24 }))
  .map(([before, parts]) => before + parts.join(''))

const insertions = [
  '(1) ',
  '(2) ',
  'a. ',
  'b. ',
  '1. ',
  '- ',
  '> ',
  '# ',
  '"',
  '“',
  '”',
  '\u0000',
  '\u202e',
  '\r',
  '\t',
  '<br>',
  '<!--',
  '-->',
  '*',
]
insertions.push('Pasal 3 ', 'BAB II ', 'LAMPIRAN I ', ': ', '; ', '. ', '|', '```bagan\n', '---', '\\')
const replaceAt = (lines, at, ...by) => lines.toSpliced(at, 1, ...by)
const wordAt = (line, at) => {
  const words = line.split(' ')
  return [words, at % words.length]
}
/** What happens to a text between two bureaus: a change of the list of lines at one line, given a second number. */
const changes = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => replaceAt(lines, at, lines[at], lines[at]),
  (lines, at, other) => replaceAt(replaceAt(lines, at, lines[other % lines.length]), other % lines.length, lines[at]),
  (lines, at, other) => {
    const [words, word] = wordAt(lines[at], other)
    return replaceAt(lines, at, words.toSpliced(word, 1).join(' '))
  },
  (lines, at, other) => replaceAt(lines, at, lines[at].slice(0, other % (lines[at].length + 1))),
  (lines, at, other) => {
    const [words, word] = wordAt(lines[at], other >> 5)
    return replaceAt(lines, at, words.toSpliced(word, 0, insertions[other % insertions.length]).join(' '))
  },
  (lines, at, other) => replaceAt(lines, at, insertions[other % insertions.length] + lines[at]),
  (lines, at) => replaceAt(lines, at, lines[at].toUpperCase()),
  (lines, at) => replaceAt(lines, at, lines[at].toLowerCase()),
  (lines, at) => replaceAt(lines, at, `${lines[at]} ${lines[at + 1] ?? ''}`),
  (lines, at, other) => {
    const [words, word] = wordAt(lines[at], other)
    return replaceAt(lines, at, words.slice(0, word).join(' '), words.slice(word).join(' '))
  },
]
const longest = 60

/** A stretch of a real text, changed a few times. */
const mutated = sources =>
  fc
    .record({
      source: fc.nat({ max: sources.length - 1 }),
      from: fc.nat({ max: 100_000 }),
      length: fc.integer({ min: 1, max: longest }),
      edits: fc.array(fc.tuple(fc.nat({ max: changes.length - 1 }), fc.nat({ max: 100_000 }), fc.nat({ max: 100_000 })), { maxLength: 8 }),
    })
    .map(({ source, from, length, edits }) => {
      const all = sources[source].split('\n')
      const start = from % 3 === 0 ? 0 : from % all.length
      let lines = all.slice(start, start + length)
      for (const [change, at, other] of edits) if (lines.length) lines = changes[change](lines, at % lines.length, other)
      return lines.join('\n')
    })

const as = canonical => text => ({ text, canonical })

/** Texts for the reader: drafts, noise, and what becomes of `sources` and of drafts; a `canonical` one is as a drafter wrote it. */
export const fuzzTexts = sources =>
  fc.oneof(
    { weight: 1, arbitrary: draft.map(as(true)) },
    { weight: 3, arbitrary: noise.map(as(false)) },
    { weight: 4, arbitrary: mutated(sources).map(as(false)) },
    { weight: 2, arbitrary: draft.chain(text => mutated([text])).map(as(false)) },
  )
