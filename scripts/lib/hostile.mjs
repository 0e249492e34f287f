/** Bytes that are no UTF-8, as an editor hands them over: each becomes U+FFFD. */
const invalid = () => new TextDecoder().decode(Uint8Array.from({ length: 240 }, (_, index) => 0x80 + ((index * 37) % 0x7f)))

/**
 * Inputs that no drafter writes and that a reader must still survive, by name: the letters that are repeated, or those of the
 * n-th time. Brackets and stars stop Markdown parsers, short lines stop readers that look back or ahead, units in order stop what
 * looks for one among all others, the rest stops what believes its input.
 */
export const hostile = {
  brackets: '[](){}',
  'open brackets': '[',
  digits: '1234567890',
  'ayat marks': '(1)',
  'ayat marks, spaced': '(1) ',
  'rising ayat': 'x. (2) Y (3) Z. ',
  'number marks': '1. ',
  'nested marks': 'a. 1. ',
  stars: '*a',
  underscores: '_a',
  backslashes: '\\',
  quotes: '“Pasal 4” ',
  'one endless line': 'kata ',
  'one endless word': 'kata',
  'one endless sentence': 'kata lain, ',
  'spaces between letters': 'a          ',
  NUL: '\u0000',
  'NUL between letters': 'a\u0000',
  'marks of direction': '\u202e\u2066a\u2069\u202c',
  'combining marks': 'e\u0301\u0323',
  'halves of pairs': 'a\ud83d',
  'no UTF-8': invalid(),
  CRLF: 'kata\r\n',
  'empty CRLF': '\r\n',
  'CR only': 'kata\r',
  'byte order marks': '\ufeff',
  'quote signs': '> ',
  'number signs': '# ',
  'dashes and colons': '- : ',
  bullets: '- ',
  'less-than signs': '<p ',
  'line breaks of HTML': '<br>',
  'open comments': '<!-- ',
  'closed comments': '<!-- a -->',
  'references in a line': 'Pasal ',
  'headings in a line': 'Bagian Kesatu A ',
  'headings at an end': 'a. BAB I ',
  'Pasal at an end': 'a. Pasal 1 ',
  'poured headings': 'x. Pasal 1 Dalam ini: 1. Daerah; a. lain; ',
  'poured chapters': 'BAB I UMUM Pasal 1 (1) A. ',
  'poured recitals': 'bahwa x; b. bahwa y; 2. Undang-Undang ',
  'closings in a line': 'Ditetapkan di A pada tanggal ',
  'orders in a line': '. Agar setiap orang mengetahuinya ',
  'blank lines': '\n',
  words: 'kata lanjut\n',
  'open sentences': 'dimaksud pada ayat\n',
  'colon lists': '1. x:\n',
  'ayat lines': '(1) a\n(2) b\n',
  'letter lines': 'a. x;\n',
  'Bab lines': 'BAB I\n',
  'Bagian lines': 'Bagian Kesatu A\n',
  'Pasal lines': 'Pasal 1\n',
  'rising marks': '1) a\na) b\n1. c\na. d\n',
  'Roman lines': 'I. A\n',
  'jumping Pasal': 'Pasal 9999\n\nA. Pasal 7\n\nPasal 1\n',
  'jumping Bab': 'BAB CCCXCIX A\nBAB I A. BAB II\n',
  'jumping ayat': 'Pasal 1\n(999) a\n',
  'jumping ayat of one Pasal': '(1) a\n(999) a\n',
  'jumping numbers': '1. a\n999. a\n',
  'annex lines': 'LAMPIRAN I\n',
  'annex heads': 'LAMPIRAN I\nPERATURAN\nNOMOR 1\nTENTANG\nA\n',
  'explanation lines': 'PENJELASAN\n',
  'label lines': 'Menimbang : a. x;\nMengingat : 1. y;\n',
  'decision lines': 'MEMUTUSKAN:\nMenetapkan : X.\n',
  'kind lines': 'PERATURAN BUPATI X\nNOMOR 1 TAHUN 2020\nTENTANG\nA\n',
  instructions: 'diubah sehingga berbunyi sebagai berikut:\n1. Ketentuan\n',
  'quoted lines': '> a\n',
  'office lines': 'BUPATI CONTOH,\nNAMA\n',
  'closing lines': 'Ditetapkan di\npada tanggal\n',
  'gazette lines': 'BERITA DAERAH\nTAHUN\n',
  catchwords: 'a ...\n',
  'page numbers': '- 1 -\n',
  'page numbers between words': 'kata\n- 1 -\n',
  'transcriber notes': '[dipotong]\n',
  fences: '```\n',
  'chart fences': '```bagan\n',
  charts: '```bagan\njudul: a\n```\n',
  'table rows': '|a|b|\n|-|-|\n',
  'long tables': '|a|b|\n',
  'front matter': '---\na: b\n',
  'HTML blocks': '<div>\n',
  suppressions: '<!-- perkada-abaikan ejaan-salah: a -->\nIsi.\n',
  'suppressions in a line': '<!-- perkada-abaikan ejaan-salah: a --> peratuan ',
  'sentences as paragraphs': 'Setiap camat wajib menyusun laporan.\n\n',
  'dicta of one number': 'KESATU : Isi.\n',
  'definitions of one name': '2. Rapat adalah musyawarah.\n\n',
  'slips in a line': 'peratuan daerah bupatti ',
  'names misspelt in a line': 'Bupati Conto ',
  'typed charts': 'LAMPIRAN I BAGAN RAPAT\n\nSekretariat\n\n',
  'elements with capitals': '1. Menyusun x\n',
  'Bab that name another': 'BAB II A\nPasal 3\nRapat dalam Bab IV Bagian Kesatu dicatat.\n',
  'ayat in order': n => `(${n}) Ayat (1) sampai dengan ayat (${n + 1}) dicatat.\n`,
  'Pasal in order': n => `Pasal ${n + 2}\nRapat dalam Pasal ${n} ayat (1) dicatat.\n`,
  'elements in order': n => `${n}. rapat dalam angka ${n + 1};\n`,
  'terms in order': n => `${n + 2}. Rapat ${huruf(n)} adalah rapat.\n`,
  'words in order': n => `kata${huruf(n)} `,
  'one row of cells': '| a ',
  'line breaks in a cell': n => (n === 1 ? '| a | b |\n|---|---|\n| ' : 'rapat<br>'),
  'keys of YAML in keys': '? ! ',
  'offices in a line': 'Kepala Dinas Rapat ',
  'links to nowhere': '[a](b) ',
  'joined signs': 'a\u200d😀',
  'ranges of references': 'Pasal 1 sampai dengan Pasal 9999, ',
  'references in a row': n => `Pasal ${n} ayat (${n}) huruf a, `,
  'sanctions before their norm': n => `Pasal ${n}\nOrang yang melanggar Pasal ${n + 1} dikenai sanksi administratif.\n`,
  'instructions in order': n => `${n + 1}. Ketentuan Pasal ${n} diubah sehingga berbunyi sebagai berikut:\n“Pasal ${n}\nRapat diadakan.”\n`,
  'laws in order': n => `${n}. Undang-Undang Nomor ${n} Tahun 2004 tentang Rapat ${huruf(n)};\n`,
  'lines of the name of an annex': n => (n === 1 ? 'LAMPIRAN I\nPERATURAN BUPATI X\nTENTANG\n' : 'RAPAT\n'),
  'annexes in order': n =>
    n < 2_000
      ? `Pasal ${n}\nRapat ${huruf(n)} tercantum dalam Lampiran ${romawi((n % 390) + 1)}.\n`
      : `LAMPIRAN ${romawi((n % 390) + 1)}\nPERATURAN BUPATI X\nTENTANG\nA\n\nRAPAT ${huruf(n).toUpperCase()}\n\n`,
  'other names in order': n => `${n + 2}. Rapat ${huruf(n)} yang selanjutnya disebut R${huruf(n)} adalah rapat.\n`,
  'slips of terms in order': n =>
    n < 998 ? `${n + 2}. Rapat ${huruf(n)} adalah rapat.\n` : `\n### Pasal ${n - 996}\n\nRapta ${huruf(n - 997)} dicatat.\n`,
  'words nobody knows': n => `${acak(n)} `,
  'rows of figures': n => (n === 1 ? '| No | Uraian | Jumlah |\n|---|---|---|\n' : `| ${n}. | Rapat ${huruf(n)} | Rp${n}.000,00 |\n`),
  'rows of references': n => (n === 1 ? '| No | Uraian |\n|---|---|\n' : `| ${n} | Pasal ${n} ayat (${n}) |\n`),
  'ragged rows': n => `${'|a'.repeat(n % 30)}|\n`,
  'tables of HTML': '<table><tr><td>a</td></tr></table>\n',
  'charts of other kinds': '```mermaid\ngraph TD\nA-->B\n```\n',
  'charts from Pasal': n => `\`\`\`bagan\njudul: A\ndari: Pasal ${n} huruf a\n\`\`\`\n`,
  'aliases of YAML': n => `k${n}: &a${n} [*a${n - 1}, *a${n - 1}]\n`,
  'lists of YAML in a line': '[{',
  'keys of YAML': n => `k${huruf(n)}: a\n`,
  'YAML by indentation': n => `${' '.repeat(n % 400)}a:\n`,
  'open comments in lines': '<!--\n',
  'comments in words': 'ka<!-- x -->ta ',
  'comments over lines': 'a <!-- b\nc --> d\n',
  'open suppressions': '<!-- perkada-abaikan ',
  'suppressions of many rules': n => `<!-- perkada-abaikan nomor-ganda, ejaan-salah: ${huruf(n)} -->\n(1) a\n`,
  'lists in four levels': n => ['a. x:\n', '1. y:\n', 'a) z:\n', '1) w;\n'][n % 4],
  'lists in ayat': n => `(${n}) Rapat meliputi: a. x; b. y; dan c. z. `,
  'double letters': 'aa. x;\nbb. y;\n',
  'quotes in quotes': n => `${'> '.repeat(n % 60)}a\n`,
  'open quotes': '“',
  'marks of footnotes': n => `[^${n}] `,
  'footnotes in order': n => `[^${n}]: a\n`,
  addresses: 'https://contoh.go.id/a?b=c&d=e ',
  'citations in a line': n =>
    `Undang-Undang Nomor ${n} Tahun 2014 tentang Rapat ${huruf(n)} (Lembaran Negara Republik Indonesia Tahun 2014 Nomor ${n}); `,
  'citations of amendments': n => `sebagaimana telah diubah dengan Undang-Undang Nomor ${n} Tahun 2015 `,
  'Pasal of other acts': n => `Pasal ${n} Undang-Undang Nomor 1 Tahun 2014 `,
  'dates in a line': n => `tanggal ${n % 31} Maret ${2000 + (n % 30)}, `,
  'amounts in a line': n => `Rp${n}.000.000,00 (${n} juta rupiah) `,
  'one endless amount': 'Rp1.000.000.000.000.000.000,00 ',
  'number words': 'dua puluh tiga juta empat ratus lima puluh enam ribu ',
  'one endless number word': 'seratus',
  'wrong number words': n => `${n} (${['satu', 'dua', 'tiga belas', 'empat puluh'][n % 4]}) hari `,
  'words with hyphens': 'kata-',
  'words with slashes': 'dan/atau/',
  'letters apart': 'r a p a t ',
  'doubled words': 'rapat rapat ',
  'words joined by capitals': n => `Rapat${huruf(n).replace(/^./, satu => satu.toUpperCase())}Kerja `,
  'long words nobody knows': n => `${huruf(n).repeat(8)} `,
  'words of a scanner': 'rnenirnbang l1n ',
  'abbreviations in a line': n => `R${huruf(n).toUpperCase()}X `,
  'abbreviations in brackets': n => `Rapat Kerja Dinas (${huruf(n).toUpperCase()}RKD) `,
  'names given in a line': n => `Rapat ${huruf(n)} yang selanjutnya disingkat R${huruf(n).toUpperCase()} dicatat. `,
  'one endless definition': n => (n === 1 ? '2. Bupati adalah ' : `rapat ${huruf(n)} yang dipimpin bupati, `),
  'definitions in a circle': n => `${n + 2}. Rapat ${huruf(n)} adalah Rapat ${huruf(n + 1)}.\n`,
  'terms in terms': n => `${n + 2}. ${'Rapat '.repeat((n % 50) + 1)}Kerja adalah rapat.\n`,
  'long abbreviations of terms': n =>
    `${n + 2}. Rapat ${huruf(n)} yang selanjutnya disingkat RXYZ${huruf(n).toUpperCase()} adalah rapat.\n`,
  'terms with many names': n =>
    `${n + 2}. Rapat ${huruf(n)} yang selanjutnya disebut R${huruf(n)} atau disingkat S${huruf(n).toUpperCase()} adalah rapat.\n`,
  'terms without order': n => `${(n * 7919) % 997}. Rapat ${huruf(n)} adalah rapat.\n`,
  'terms of a Pasal': n => `Pasal ${n + 2}\nDalam Pasal ini yang dimaksud dengan Rapat ${huruf(n)} adalah rapat.\n`,
  'Pasal of one number': 'Pasal 7\nRapat dicatat.\n',
  'Pasal with letters': n => `Pasal 7${huruf(n).toUpperCase()}\nRapat dicatat.\n`,
  'Pasal without order': n => `Pasal ${(n * 7919) % 99991}\nRapat Pasal ${(n * 104729) % 99991} dicatat.\n`,
  'inserted ayat': n => `(${n}a) Rapat.\n(${n}b) Rapat.\n`,
  'delegations in order': n => `Pasal ${n + 2}\nKetentuan lebih lanjut mengenai rapat ${huruf(n)} diatur dengan Peraturan Bupati.\n`,
  'revocations in order': n => `${n}. Peraturan Bupati Nomor ${n} Tahun 2010 tentang Rapat ${huruf(n)}, dicabut;\n`,
  'insertions in order': n =>
    `${n}. Di antara Pasal ${n} dan Pasal ${n + 1} disisipkan 1 (satu) pasal, yakni Pasal ${n}A sehingga berbunyi:\n`,
  'annexes without order': n => `LAMPIRAN ${huruf(n).toUpperCase()}\nPERATURAN BUPATI X\n\nA. Rapat ${huruf(n)}\n\n`,
  'references to annexes': n => `Rapat tercantum dalam Lampiran ${romawi((n % 390) + 1)} huruf ${huruf((n % 26) + 1)} angka ${n}. `,
  parties: n => `PIHAK ${['KESATU', 'KEDUA', 'KETIGA'][n % 3]}\nNAMA ${huruf(n).toUpperCase()}\n`,
  'duties of offices': n =>
    `Pasal ${n + 2}\n(1) Bidang ${huruf(n)} mempunyai tugas rapat.\n(2) Bidang ${huruf(n)} menyelenggarakan fungsi:\na. rapat; dan\nb. kerja.\n`,
  'explanations in order': n => `Pasal ${n}\nCukup jelas.\n`,
  'bold runs': '**a** ',
  'italics without end': '*kata\n\n',
  'escaped marks': '\\(1\\) \\*a\\* ',
  'entities of HTML': '&amp;&lt;&#40;1&#41; ',
  'separators of lines': 'a\u2028b\u2029',
  'leaders of dots': 'Rapat ........... 1\n',
  'nested by indentation': n => `${'  '.repeat(n % 40)}- a\n`,
  'a term in another name': 'kepala satuan tugas. ',
  'a term in other names': n => `kepala satuan tugas${huruf(n)}. `,
  'definitions that cite each other': n =>
    `${n + 2}. Rapat ${huruf(n)} adalah Rapat ${huruf((n * 7919) % 10007)} dan Rapat ${huruf((n * 31) % 9973)}.\n`,
  'considerations in order': n => `rapat ${huruf(n)} perlu diatur;\n${huruf(n)}. bahwa `,
  'Menimbang in order': n => `Menimbang : a. bahwa rapat ${huruf(n)} diatur;\nb. bahwa rapat itu dicatat;\n\n`,
  'units that an act sets up': n => (n % 2 ? `(${n}) Sekretariat terdiri atas:\n` : `a. Bidang ${huruf(n)};\nb. Seksi ${huruf(n)}.\n`),
  'instructions that quote lists': n =>
    `“Pasal ${n}\n(1) Rapat:\na. satu;\nb. dua.”\n${n + 1}. Ketentuan Pasal ${n} diubah, sehingga berbunyi sebagai berikut:\n`,
  'Pasal that refer to all': n =>
    `\n\n### Pasal ${n + 2}\n\nKetentuan dalam Pasal ${(n * 7919) % 9973} ayat (1), Pasal ${(n * 31) % 9973}, dan Pasal ${n + 3} huruf a berlaku.`,
  'words broken at the end of a line': n => `rapat ${huruf(n)}kerja-\nlanjut${huruf(n)} `,
  'capitals in a line': n => `RAPAT${huruf(n).toUpperCase()} `,
  'lists in lists by indentation': n =>
    `${' '.repeat((n % 8) * 2)}${['a.', '1.', 'a)', '1)', '(a)', '(1)', '-', '•'][n % 8]} rapat ${huruf(n)}\n`,
}

const angkaRomawi = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** A Roman number for each number below 400. */
function romawi(n) {
  const [tanda, nilai] = angkaRomawi.find(([, nilai]) => nilai <= n) ?? ['', 0]
  return nilai ? tanda + romawi(n - nilai) : ''
}

/** Letters for each number that follow from none but it. */
function acak(n) {
  let sisa = Math.imul(n, 2_654_435_761) >>> 0
  let kata = ''
  for (; kata.length < 5 + (n % 6); sisa = (Math.imul(sisa, 1_103_515_245) + 12_345) >>> 0) kata += String.fromCharCode(97 + (sisa % 26))
  return kata
}

/** A name of letters for each number. */
function huruf(n) {
  return n === 0 ? '' : huruf(Math.floor(n / 26)) + String.fromCharCode(97 + (n % 26))
}

/** A regulation that rules about names and terms take for a whole one. */
const wholeHead = `---
jenis: Peraturan Bupati
daerah: Kabupaten Contoh
provinsi: Jawa Barat
nomor: 1
tahun: 2024
judul: Tata Kerja
---

# BAB I KETENTUAN UMUM

### Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:

1. Rapat adalah pertemuan resmi.

`

/** Where in a regulation the letters stand: what is read before them. */
export const places = {
  head: '',
  'front matter': '---\njudul: ',
  recitals: 'PERATURAN BUPATI X\nNOMOR 1 TAHUN 2020\nTENTANG\nA\n\nMenimbang : a. bahwa ',
  'legal basis': 'PERATURAN BUPATI X\nNOMOR 1 TAHUN 2020\nTENTANG\nA\n\nMenimbang : a. bahwa x;\n\nMengingat : 1. ',
  body: 'PERATURAN BUPATI X\nNOMOR 1 TAHUN 2020\nTENTANG\nA\n\nMEMUTUSKAN:\nMenetapkan : PERATURAN BUPATI TENTANG A.\n\nPasal 1\n(1) ',
  amendment:
    'PERATURAN BUPATI X\nNOMOR 1 TAHUN 2020\nTENTANG\nPERUBAHAN ATAS A\n\nMEMUTUSKAN:\nMenetapkan : PERATURAN BUPATI TENTANG PERUBAHAN ATAS A.\n\nPasal I\n1. Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:\n',
  chart: 'Pasal 1\n\nIsi.\n\nLAMPIRAN I\n\n```bagan\n',
  closing: 'Pasal 1\n\nIsi.\n\nDitetapkan di Contoh\npada tanggal 1 Maret 2020\n\n',
  annex: 'Pasal 1\n\nIsi.\n\nLAMPIRAN I\nPERATURAN BUPATI X\nTENTANG\n',
  explanation: 'Pasal 1\n\nIsi.\n\nDitetapkan di Contoh\n\nPENJELASAN\n\n',
  definitions: wholeHead,
  norms: `${wholeHead}2. Bupati adalah Bupati Contoh.\n\n3. Kepala Satuan adalah pemimpin kantor.\n\n### Pasal 2\n\nRapat dipimpin Bupati. `,
}

/** What ends the place. */
const endings = {
  'front matter': '\n---\n\nPasal 1\n\nIsi.\n',
  chart: '\n```\n',
  definitions: '\n\n### Pasal 2\n\nRapat diadakan setiap bulan.\n',
}

/** Letters over and over, at least `size` of them. */
function repeated(letters, size) {
  if (typeof letters === 'string') return letters.repeat(Math.ceil(size / letters.length))
  const parts = []
  for (let n = 1, length = 0; length < size; n++) {
    const part = letters(n)
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}

/** A hostile text of about `size` letters: the letters of one kind over and over, in one place of a regulation. */
export function hostileText(kind, size, place = 'body') {
  const before = places[place]
  return before + repeated(hostile[kind], size).slice(0, size - before.length) + (endings[place] ?? '')
}
