const palette = { galat: '#d1242f', peringatan: '#9a6700', saran: '#0969da' }
const escapeXml = text => text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign])

/** Breaks a line at spaces so that no part is wider than `width` characters; further parts are indented by `indent`. */
function wrap(line, width, indent) {
  const lines = []
  let rest = line
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width)
    const cut = space > indent.length ? space : width
    lines.push(rest.slice(0, cut))
    rest = indent + rest.slice(cut).trimStart()
  }
  return [...lines, rest]
}

/** One line of the report as spans: the heading of a finding by severity, the quoted source in grey. */
function paint(line, severity) {
  const found = /^(\S+) {2}(galat|peringatan|saran) {2}(\S+)$/.exec(line)
  if (found) {
    const [, place, level, rule] = found
    return `<tspan font-weight="bold">${escapeXml(place)}</tspan>  <tspan fill="${palette[level]}">${level}</tspan>  <tspan fill="#59636e">${rule}</tspan>`
  }
  if (/^ +│ +~+$/.test(line)) return `<tspan fill="${palette[severity]}">${line}</tspan>`
  if (/^[ \d]+│/.test(line)) return `<tspan fill="#59636e">${escapeXml(line)}</tspan>`
  return escapeXml(line)
}

/** A report of the linter as it looks in a terminal, as an SVG of `columns` characters. */
export function terminalSvg(report, command, columns = 104) {
  const [size, pitch, pad] = [13, 18, 16]
  const lines = [
    `$ ${command}`,
    '',
    ...report
      .trimEnd()
      .split('\n')
      .flatMap(line => wrap(line, columns, '  ')),
  ]
  const [width, height] = [Math.ceil(columns * size * 0.602) + 2 * pad, lines.length * pitch + 2 * pad]
  let severity = 'galat'
  const texts = lines.map((line, index) => {
    severity = /^\S+ {2}(galat|peringatan|saran) {2}/.exec(line)?.[1] ?? severity
    return `<text x="${pad}" y="${pad + (index + 1) * pitch - 5}" xml:space="preserve">${paint(line, severity)}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${size}" fill="#1f2328">`,
    `<title>${escapeXml(command)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#f6f8fa"/>`,
    ...texts,
    '</svg>',
    '',
  ].join('\n')
}
