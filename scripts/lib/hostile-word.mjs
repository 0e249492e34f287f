const run = (letters, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${letters}</w:t></w:r>`
const paragraph = (content, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
const inList = (numId, ilvl = 0) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`
const cell = content => `<w:tc>${content}</w:tc>`
const row = content => `<w:tr>${content}</w:tr>`
const table = (content, properties = '') => `<w:tbl>${properties && `<w:tblPr>${properties}</w:tblPr>`}${content}</w:tbl>`
const lines = '<w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>'
const field = type => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const textBox = content =>
  `<w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></w:r>`

/** So many pieces that they have about `size` letters together. */
function* repeat(size, piece) {
  for (let at = 0, index = 0; at < size; index++) {
    const next = piece(index)
    at += next.length
    yield next
  }
}
const many = (size, piece) => [...repeat(size, piece)].join('')
const nested = (depth, open, inside, close) => open.repeat(depth) + inside + close.repeat(depth)

const level = (ilvl, content) => `<w:lvl w:ilvl="${ilvl}">${content}</w:lvl>`
const nineLevels = Array.from({ length: 9 }, (_, ilvl) =>
  level(ilvl, `<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3.%4.%5.%6.%7.%8.%9"/>`),
).join('')
const definition = (id, content) => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`
const list = (id, of) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/></w:num>`
const style = (id, content) => `<w:style w:type="paragraph" w:styleId="${id}">${content}</w:style>`
const styled = id => paragraph(run('a'), `<w:pStyle w:val="${id}"/>`)

/**
 * Word files that no drafter makes and that the reader must still survive, by name: from a size in letters of XML to the body,
 * the numbering and the styles.
 */
export const hostileWord = {
  runs: size => ({ body: paragraph(many(size, () => run('a '))) }),
  'runs in and out of italics': size => ({ body: paragraph(many(size, index => run('kata ', index % 2 ? '<w:i/>' : ''))) }),
  paragraphs: size => ({ body: many(size, () => paragraph(run('a'))) }),
  'paragraphs with marks': size => ({ body: many(size, index => paragraph(run(`(${(index % 9) + 1}) Camat menyusun laporan.`))) }),
  'empty paragraphs': size => ({ body: many(size, () => '<w:p/>') }),
  'deleted marks': size => ({ body: many(size, () => paragraph(run('a'), '<w:rPr><w:del/></w:rPr>')) }),
  'hidden marks in a list': size => ({
    body: many(size, () => paragraph(run('a'), `${inList(1)}<w:rPr><w:vanish/></w:rPr>`)),
    numbering: definition(0, nineLevels) + list(1, 0),
  }),
  'one word of letters': size => ({ body: paragraph(run('a'.repeat(size))) }),
  'deep nesting': size => ({ body: nested(size >> 4, '<w:sdt>', '', '</w:sdt>') }),
  'nesting to the limit': size => ({ body: many(size, () => nested(180, '<w:sdtContent>', paragraph(run('a')), '</w:sdtContent>')) }),
  'nested tables': size => ({ body: many(size, () => nested(45, '<w:tbl><w:tr><w:tc>', paragraph(run('a')), '</w:tc></w:tr></w:tbl>')) }),
  'one table of rows': size => ({
    body: table(
      many(size, () => row(cell(paragraph(run('a'))) + cell(paragraph(run('b'))))),
      lines,
    ),
  }),
  'rows without lines': size => ({ body: table(many(size, () => row(cell(paragraph(run('a.'))) + cell(paragraph(run('b')))))) }),
  'one row of cells': size => ({ body: table(row(many(size, () => cell(paragraph(run('a')))))) }),
  'one row of marks': size => ({ body: table(row(many(size, () => cell(paragraph(run('a.')))))) }),
  'wide cells': size => ({
    body: table(
      many(size, () => row(cell(`<w:tcPr><w:gridSpan w:val="60"/></w:tcPr>${paragraph(run('a'))}`))),
      lines,
    ),
  }),
  'one long cell': size => ({ body: table(row(cell(many(size, () => paragraph(run('a')))) + cell(paragraph(run('b'))))) }),
  'two long cells': size => ({
    body: table(row(cell(many(size >> 1, () => paragraph(run('a.')))) + cell(many(size >> 1, () => paragraph(run('b')))))),
  }),
  'text boxes': size => ({ body: many(size, () => paragraph(textBox(paragraph(run('a'))))) }),
  'text boxes in one paragraph': size => ({ body: paragraph(many(size, () => textBox(paragraph(run('a'))))) }),
  'text boxes in text boxes': size => ({
    body: many(size, () => nested(30, '<w:p><w:r><w:pict><w:txbxContent>', paragraph(run('a')), '</w:txbxContent></w:pict></w:r></w:p>')),
  }),
  'open fields': size => ({ body: many(size, () => paragraph(field('begin') + run('a'))) }),
  'fields in fields': size => ({ body: paragraph(many(size >> 1, () => field('begin')) + run('a') + many(size >> 1, () => field('end'))) }),
  'one huge attribute': size => ({ body: `<w:p w:rsidR="${'0'.repeat(size)}">${run('a')}</w:p>` }),
  'attributes by the hundred': size => ({
    body: many(size, () => `<w:p${Array.from({ length: 400 }, (_, index) => ` a${index}="1"`).join('')}/>`),
  }),
  'attributes by the thousand': size => ({ body: `<w:p${many(size, index => ` a${index}="1"`)}/>` }),
  'a list for each paragraph': size => {
    const numbers = [...repeat(size >> 1, index => paragraph(run('a'), inList(index + 1)))]
    return { body: numbers.join(''), numbering: definition(0, nineLevels) + numbers.map((_, index) => list(index + 1, 0)).join('') }
  },
  'levels of a list': size => ({
    body: many(size, index => paragraph(run('a'), inList(1, index % 9))),
    numbering: definition(0, nineLevels) + list(1, 0),
  }),
  'lists that refer in a circle': size => ({
    body: many(size >> 1, index => paragraph(run('a'), inList((index % 2) + 1))),
    numbering:
      definition(0, '<w:numStyleLink w:val="B"/>') +
      definition(1, '<w:numStyleLink w:val="A"/>') +
      many(size >> 1, index => list(index + 1, index % 2)),
    styles: style('A', `<w:pPr>${inList(1)}</w:pPr>`) + style('B', `<w:pPr>${inList(2)}</w:pPr>`),
  }),
  'styles in a circle': size => ({
    body: many(size, index => styled(index % 2 ? 'A' : 'B')),
    styles: style('A', '<w:basedOn w:val="B"/>') + style('B', '<w:basedOn w:val="A"/>'),
  }),
  'a chain of styles': size => {
    const styles = [...repeat(size >> 1, index => style(`S${index}`, index ? `<w:basedOn w:val="S${index - 1}"/>` : ''))]
    return { body: many(size >> 1, () => styled(`S${styles.length - 1}`)), styles: styles.join('') }
  },
  'styles of their own': size => {
    const styles = [...repeat(size >> 1, index => style(`S${index}`, index ? `<w:basedOn w:val="S${index - 1}"/>` : ''))]
    return { body: many(size >> 1, index => styled(`S${index % styles.length}`)), styles: styles.join('') }
  },
}

/** A hostile Word file of about `size` letters of XML, packed with `buatDocx`. */
export function hostileWordFile(kind, size, buatDocx) {
  const { body, numbering, styles } = hostileWord[kind](size)
  return buatDocx(body, { ...(numbering && { penomoran: numbering }), ...(styles && { gaya: styles }) })
}
