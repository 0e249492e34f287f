import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { parse, tokTypes } from 'acorn'

const parser = new RegExpParser({ ecmaVersion: 2025 })
const everyLetter = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).join('')

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

/** For the inside of a class, by flags: the same with every letter that it stands for where case does not count, as the engine tells. */
const known = new Map()
function spread(codes, flags) {
  const inside = asRanges(codes)
  const key = `${flags}/${inside}`
  if (!inside || known.has(key)) return known.get(key) ?? ''
  const others = everyLetter.match(new RegExp(`[${inside}]`, `gi${flags}`)) ?? []
  const all = asRanges([...codes, ...others.map(letter => letter.codePointAt(0))])
  known.set(key, all)
  return all
}

/** A character class that names both cases of its letters. */
function spreadClass({ negate, elements }, flags) {
  const codes = elements.flatMap(one => (one.type === 'Character' ? [one.value] : one.type === 'CharacterClassRange' ? codesOf(one) : []))
  const sets = elements.filter(({ type }) => type === 'CharacterSet').map(({ raw }) => raw)
  return `[${negate ? '^' : ''}${spread(codes, flags)}${sets.join('')}]`
}

/** The pattern with both cases of every letter, for use without the flag `i`; undefined where that cannot be written. */
export function bothCases(pattern, flags) {
  const unicode = flags.includes('u')
  const mode = unicode ? 'u' : ''
  const edits = []
  let cannot = flags.includes('v')
  visitRegExpAST(parser.parsePattern(pattern, undefined, undefined, { unicode }), {
    onBackreferenceEnter: () => (cannot = true),
    onModifiersEnter: () => (cannot = true),
    onCharacterSetEnter: ({ kind }) => (cannot ||= unicode && (kind === 'word' || kind === 'property')),
    onAssertionEnter: ({ kind }) => (cannot ||= unicode && kind === 'word'),
    onCharacterClassEnter: node => edits.push([node, spreadClass(node, mode)]),
    onCharacterEnter: node => {
      if (node.parent.type.startsWith('CharacterClass')) return
      const both = spread([node.value], mode)
      if (both !== asRanges([node.value])) edits.push([node, `[${both}]`])
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
