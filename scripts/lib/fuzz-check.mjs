const tag = /<\/?[a-z][^>\n\r]{0,300}>/gi

/** Calls `drop` with every comment of a text that is closed: one search for each mark, so that a text of open ones is read once. */
function eachComment(text, drop) {
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const end = text.indexOf('-->', start + 4)
    if (end < 0) return
    drop(start, end + 3)
    start = text.indexOf('<!--', end + 3)
  }
}

const shown = text => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** Calls `visit` with every object of a tree. */
function walk(value, visit) {
  if (Array.isArray(value)) for (const one of value) walk(one, visit)
  else if (value !== null && typeof value === 'object') {
    visit(value)
    for (const one of Object.values(value)) walk(one, visit)
  }
}

/** What of `text` no node and no finding holds, or a place that leads to other letters; undefined when all is well. */
function lost(text, { naskah, diagnostics }) {
  const held = new Uint8Array(text.length)
  const hold = span => span && held.fill(1, span.start, span.end)
  let astray
  walk(naskah, node => {
    hold(node.span)
    if (typeof node.isi !== 'string' || !node.peta) return
    for (const [index, [from, source]] of node.peta.entries()) {
      const until = node.peta[index + 1]?.[0] ?? node.isi.length
      for (let at = from; at < until; at++) {
        const place = source + at - from
        held[place] = 1
        const letter = node.isi[at]
        const broken = letter === '\n' && (text[place] === '\r' || text[place] === '<')
        if (letter !== ' ' && letter !== text[place] && !broken)
          astray ??= `${shown(node.isi)} has ${shown(letter)} from ${place}, where ${shown(text[place] ?? '')} stands`
      }
    }
  })
  if (astray) return astray
  for (const { span } of diagnostics) hold(span)
  const opening = naskah.pembukaan.menetapkan?.peta?.[0]?.[1] ?? 0
  for (const match of text.slice(0, opening).matchAll(/M[ec]n[ec]tapkan|MENETAPKAN/g))
    held.fill(1, match.index, match.index + match[0].length)
  // Letters that a reader may drop: comments and tags of HTML, the front matter, whose keys are read or reported, and Menetapkan before its text.
  eachComment(text, (start, end) => held.fill(1, start, end))
  for (const match of text.matchAll(tag)) held.fill(1, match.index, match.index + match[0].length)
  if (naskah.berdepan) held.fill(1, 0, text.slice(4).search(/[\n\r]---[\t ]*(?:[\n\r]|$)/) + 8)
  for (const letter of text.matchAll(/[\p{L}\p{N}]/gu))
    if (!held[letter.index]) return `lost ${shown(text.slice(letter.index, letter.index + 40))} at ${letter.index}`
  return undefined
}

/** How often each letter stands in the body of a canonical text: what must survive when its parts move; a tag that breaks the line of a cell is no text. */
function countLetters(text) {
  const counts = new Map()
  const body = text.slice(text.indexOf('\n---\n')).replace(/^\[sisa: |<br>/gm, '')
  for (const [letter] of body.matchAll(/[\p{L}\p{N}]/gu)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/**
 * What is wrong with the reader, the formatter or the linter on one text, in words; undefined when nothing is. A canonical text is
 * formatted to itself; of any other, the letters survive being formatted twice.
 */
export function faultOf({ text, canonical }, { parseNaskah, formatNaskah, pohon, lint }) {
  const read = parseNaskah(text)
  const fault = lost(text, read)
  if (fault) return fault
  pohon(read.naskah)
  const once = formatNaskah(read.naskah)
  const again = formatNaskah(parseNaskah(once).naskah)
  if (canonical && again !== once) return `format is not stable: ${JSON.stringify(once)}, then ${JSON.stringify(again)}`
  const after = countLetters(again)
  for (const [letter, count] of countLetters(once))
    if ((after.get(letter) ?? 0) < count)
      return `format loses the letter ${shown(letter)} of ${JSON.stringify(once)}: ${JSON.stringify(again)}`
  for (const { span } of lint(text).diagnostics)
    if (span && !(span.start >= 0 && span.start <= span.end && span.end <= text.length))
      return `a finding outside of the text: ${span.start}`
  return undefined
}

/** What XML cannot carry: control characters, halves of pairs. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g
const lettersOf = text => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** Files that a disk or a mail cut short or changed on the way. */
function* damaged(bytes) {
  yield bytes.subarray(0, bytes.length >> 1)
  for (const at of [bytes.length * 0.1, bytes.length * 0.4, bytes.length * 0.8].map(Math.floor)) {
    const changed = bytes.slice()
    changed[at] ^= 0x55
    yield changed
  }
}

/**
 * What is wrong when the lines of a text come as the paragraphs of a Word file, whole and damaged; undefined when nothing is.
 * Every letter is read, findings lie in the text, and a file that cannot be read says so in one line.
 */
export function wordFaultOf(text, { buatDocx, p, r, bacaDocx, lint }) {
  const paragraphs = text.replace(unwritable, '').split(/[\r\n]+/)
  const bytes = buatDocx(paragraphs.map(isi => p(r(isi))).join(''))
  const read = bacaDocx(bytes)
  const wanted = lettersOf(paragraphs.join('\n'))
  if ('gagal' in read) return wanted ? `Word: ${read.gagal}` : undefined
  if (lettersOf(read.teks) !== wanted) return `Word loses letters: ${shown(wanted)} is read as ${shown(lettersOf(read.teks))}`
  for (const { span } of lint(read.teks).diagnostics)
    if (span && !(span.start >= 0 && span.start <= span.end && span.end <= read.teks.length))
      return `a finding outside of the text of Word: ${span.start}`
  for (const broken of damaged(bytes)) {
    const answer = bacaDocx(broken)
    if ('gagal' in answer && !/^[^\r\n]+\.$/.test(answer.gagal)) return `a damaged file is told as ${JSON.stringify(answer.gagal)}`
  }
  return undefined
}
