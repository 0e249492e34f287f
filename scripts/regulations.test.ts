import { describe, expect, test } from 'vitest'
import { apakahPeraturan, formatNaskah, parseNaskah } from '../packages/markdown/src/index.ts'
import { projectFiles } from './lib/sources.ts'

const drafts = projectFiles().filter(({ path }) => /^regulations\/.*\/naskah\.md$/.test(path))

/** A value without the ways back to its source. */
function withoutPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPositions)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'span' && key !== 'peta')
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPositions(inner)]))
}

test('there are regulations', () => expect(drafts.length).toBeGreaterThanOrEqual(2))

describe.each(drafts.map(({ path, text }) => [path, text] as const))('%s', (_path, text) => {
  test('is known as a regulation', () => expect(apakahPeraturan(text)).toBe(true))

  test('reads back what is written from it', () => {
    const { naskah } = parseNaskah(text)
    const again = parseNaskah(formatNaskah(naskah)).naskah
    expect(withoutPositions(again)).toEqual(withoutPositions(naskah))
  })
})
