import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { halamanAturan, jelaskanAturan } from './halaman-aturan.ts'
import { uraikanAturan } from './uraian-aturan.ts'

test.each(rules.map(rule => [rule.id, rule] as const))(
  'docs/rules/%s.md is fresh: run vitest -u after a rule has changed',
  async (id, rule) => {
    await expect(halamanAturan(rule)).toMatchFileSnapshot(`../../docs/rules/${id}.md`)
  },
)

test('no page is left of a rule that is gone', async () => {
  const ada = await readdir(new URL('../../docs/rules/', import.meta.url))
  const ids = new Set(rules.map(({ id }) => `${id}.md`))
  expect(ada.filter(nama => !ids.has(nama))).toEqual([])
})

test.each(rules.map(rule => [rule.id, rule] as const))('%s is told: the fault is marked, the mended text differs', (_id, rule) => {
  const { salah, benar, dasar, abaikan } = uraikanAturan(rule)
  expect(salah.join('\n')).toMatch(/«[^»]*»/)
  expect(salah.length).toBeLessThan(14)
  expect(benar.length).toBeLessThan(14)
  expect(benar.join('\n')).not.toBe(salah.join('\n'))
  expect(dasar.every(satu => satu.length > 5)).toBe(true)
  expect(jelaskanAturan(rule)).toContain(abaikan)
  expect(jelaskanAturan(rule)).not.toMatch(/undefined/)
  expect(jelaskanAturan(rule)).toMatch(/^Yang dilaporkan\n {2}(?:galat|peringatan|saran): /m)
})
