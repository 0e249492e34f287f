import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../packages/lint/src/index.ts'
import { formatNaskah, parseNaskah, pohon } from '../packages/markdown/src/index.ts'
import { faultOf } from './lib/fuzz-check.mjs'
import { fuzzTexts } from './lib/fuzz-texts.mjs'
import { hostile, hostileText, places } from './lib/hostile.mjs'
import { projectFiles } from './lib/sources.ts'

const drafts = projectFiles().flatMap(({ path, text }) => (/^regulations\/.*\/naskah\.md$/.test(path) ? [text] : []))
const house = { parseNaskah, formatNaskah, pohon, lint }

test('2,000 generated and mutated texts: nothing throws, no letter is lost, places lead to their letters', () => {
  fc.assert(
    fc.property(fuzzTexts(drafts), one => {
      expect(faultOf(one, house)).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
}, 300_000)

describe('the check is no stamp: a reader that fails is caught', () => {
  const text = 'Pasal 1\n\nRapat dibuka.\n\nRapat ditutup.\n'
  const one = { text, canonical: true }
  const cut = (source: string) => {
    const read = parseNaskah(source)
    return { ...read, naskah: { ...read.naskah, batangTubuh: [] } }
  }
  const shifted = (source: string) => parseNaskah(`x${source.slice(1)}`)
  test.each([
    ['text is lost', { ...house, parseNaskah: cut }, /^lost "Pasal 1/],
    ['a place leads to other letters', { ...house, parseNaskah: shifted }, /from 0, where "P" stands/],
    [
      'format drops a line',
      { ...house, formatNaskah: (n: never) => formatNaskah(n).replace(/Rapat(?= ditutup)/, '') },
      /^format (?:loses|is not stable)/,
    ],
  ])('%s', (_, broken, fault) => {
    if (fault.source.startsWith('^format')) {
      let calls = 0
      const once = { ...broken, formatNaskah: (n: never) => (calls++ ? broken.formatNaskah(n) : formatNaskah(n)) }
      expect(faultOf(one, once)).toMatch(fault)
    } else expect(faultOf(one, broken)).toMatch(fault)
  })
})

describe('250 KB of what no drafter writes are read whole, formatted and drawn', () => {
  const tree = new Set(Object.keys(places))
  test.each(Object.keys(hostile).map((kind, ke) => [kind, [...tree][ke % tree.size] as string] as const))('%s in %s', (kind, place) => {
    const text = hostileText(kind, 250_000, place)
    expect(faultOf({ text, canonical: false }, { ...house, lint: () => ({ diagnostics: [] }) })).toBeUndefined()
  })
})
