import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { parse, tokTypes } from 'acorn'

const parser = new RegExpParser({ ecmaVersion: 2025 })
/** The last letter of Latin Extended-B: letters further on are taken as they stand. */
const LAST = 0x24f

/** Every letter that this one stands for where case does not count; without `u`, no letter beyond ASCII stands for one of ASCII. */
function spread(code, unicode) {
  if (code > LAST) return [code]
  const letter = String.fromCharCode(code)
  const others = [letter.toLowerCase(), letter.toUpperCase()].filter(({ length }) => length === 1).map(other => other.charCodeAt(0))
  const kelvinAndLongS = unicode ? { k: [0x212a], s: [0x17f] }[letter.toLowerCase()] : undefined
  return [code, ...others.filter(other => unicode || code < 128 === other < 128), ...(kelvinAndLongS ?? [])]
}

const letterOf = code => {
  if (code > 0xffff) return `\\u{${code.toString(16)}}`
  if (code < 32 || code > 126) return `\\u${code.toString(16).padStart(4, '0')}`
  return String.fromCharCode(code).replace(/[\\\]^/-]/, '\\$&')
}

/** Code points as the inside of a character class, neighbours joined. */
function asRanges(codes) {
  const ranges = []
  for (const code of [...new Set(codes)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([from, to]) => letterOf(from) + (to > from + 1 ? '-' : '') + (to > from ? letterOf(to) : '')).join('')
}

const codesOf = ({ min, max }) => Array.from({ length: max.value - min.value + 1 }, (_, step) => min.value + step)

/** A character class that names both cases of its letters. */
function spreadClass({ negate, elements }, unicode) {
  const codes = elements.flatMap(one => (one.type === 'Character' ? [one.value] : one.type === 'CharacterClassRange' ? codesOf(one) : []))
  const sets = elements.filter(({ type }) => type === 'CharacterSet').map(({ raw }) => raw)
  return `[${negate ? '^' : ''}${asRanges(codes.flatMap(code => spread(code, unicode)))}${sets.join('')}]`
}

/** The pattern with both cases of every letter, for use without the flag `i`; undefined where that cannot be written. */
export function bothCases(pattern, flags) {
  const unicode = flags.includes('u')
  const edits = []
  let cannot = flags.includes('v')
  visitRegExpAST(parser.parsePattern(pattern, undefined, undefined, { unicode }), {
    onBackreferenceEnter: () => (cannot = true),
    onCharacterSetEnter: ({ kind }) => (cannot ||= unicode && (kind === 'word' || kind === 'property')),
    onAssertionEnter: ({ kind }) => (cannot ||= unicode && kind === 'word'),
    onCharacterClassEnter: node => edits.push([node, spreadClass(node, unicode)]),
    onCharacterEnter: node => {
      const codes = node.parent.type.startsWith('CharacterClass') ? [] : spread(node.value, unicode)
      if (new Set(codes).size > 1) edits.push([node, `[${asRanges(codes)}]`])
    },
  })
  if (cannot) return undefined
  let done = 0
  let text = ''
  for (const [{ start, end }, instead] of edits) {
    text += pattern.slice(done, start) + instead
    done = end
  }
  return text + pattern.slice(done)
}

/**
 * The same script without the flag `i` on the literals where it can be spared: V8 asks ICU for the other cases of every letter
 * when it compiles such an expression, which makes the first use of it about half as dear again.
 */
export function spareIgnoreCase(code) {
  let done = 0
  let spared = ''
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'script',
    onToken({ type, value, start, end }) {
      if (type !== tokTypes.regexp || !value.flags.includes('i')) return
      const pattern = bothCases(value.pattern, value.flags)
      if (pattern === undefined) return
      spared += `${code.slice(done, start)}/${pattern}/${value.flags.replace('i', '')}`
      done = end
    },
  })
  return spared + code.slice(done)
}
