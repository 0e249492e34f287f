import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { batasKeparahan, terlemah } from '../jalankan.ts'
import { rules } from './index.ts'

test('the generated index is fresh', () => {
  expect(() =>
    execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/rule-index.mjs', import.meta.url)), '--check']),
  ).not.toThrow()
})

test('ids are unique and kebab-case', () => {
  const ids = rules.map(rule => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/)
})

test.each(rules.map(rule => [rule.id, rule] as const))('%s is no stronger than its sources', (_id, rule) => {
  expect(terlemah(rule.severity, batasKeparahan(rule))).toBe(rule.severity)
  for (const { kode, butir } of rule.sources) if (kode === 'A' || kode === 'A22') expect(butir).toBeTruthy()
})
