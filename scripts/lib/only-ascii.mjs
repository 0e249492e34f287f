import { parse, tokTypes } from 'acorn'

const NOT_ASCII = /[^\0-\x7f]/
const escaped = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * The same script in ASCII. esbuild escapes its strings but not its regular expressions; those get `\u` escapes here.
 * Throws where another place holds such a letter: a tagged template has no escape that means the same.
 */
export function onlyAscii(code) {
  let done = 0
  let ascii = ''
  const rewrite = (start, end, pattern) => {
    ascii +=
      code.slice(done, start) + code.slice(start, end).replace(pattern, (found, unit) => (NOT_ASCII.test(found) ? escaped(unit) : found))
    done = end
  }
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'script',
    onToken({ type, start, end }) {
      if (type === tokTypes.regexp) rewrite(start, end, /\\?([^\0-\x7f])|\\./g)
    },
    onComment: (_block, _text, start, end) => rewrite(start, end, /([^\0-\x7f])/g),
  })
  ascii += code.slice(done)
  const rest = NOT_ASCII.exec(ascii)
  if (rest) throw new Error(`huruf di luar ASCII: ${ascii.slice(Math.max(0, rest.index - 40), rest.index + 10)}`)
  return ascii
}
