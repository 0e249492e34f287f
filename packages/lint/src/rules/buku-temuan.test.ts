import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lint } from '../lint.ts'

const { PERKADA_CORPUS: corpus } = process.env

/** Text, line, column and rule of a galat that was judged, and the verdict. */
const buku = readFileSync(new URL('../../docs/ledger.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(baris => baris.split('\t') as [string, string, string, string, string, string])
const kunci = ([teks, baris, kolom, rule]: readonly string[]) => [teks, baris, kolom, rule].join(' ')

/** Line and column of an offset, both from 1. */
const tempat = (source: string, offset: number): [string, string] => {
  const sebelum = source.slice(0, offset).split('\n')
  return [String(sebelum.length), String((sebelum.at(-1)?.length ?? 0) + 1)]
}

test('every verdict says why, and at most one galat in fifty is wrong', () => {
  for (const baris of buku) {
    expect(baris[4], kunci(baris)).toMatch(/^(?:right|wrong)$/)
    expect(baris[5].length, kunci(baris)).toBeGreaterThan(10)
  }
  expect(buku.filter(([, , , , putusan]) => putusan === 'wrong').length * 50).toBeLessThanOrEqual(buku.length)
})

describe.skipIf(!corpus)('the ledger against the real texts', () => {
  test('it holds every galat of every text, and no other', () => {
    const ada = ['sources', 'others'].flatMap(folder =>
      readdirSync(join(corpus ?? '', folder))
        .filter(file => /\.(?:md|txt)$/.test(file))
        .flatMap(file => {
          const source = readFileSync(join(corpus ?? '', folder, file), 'utf8')
          return lint(source)
            .diagnostics.filter(({ severity }) => severity === 'galat')
            .map(({ rule, span }) => kunci([`${folder}/${file}`, ...tempat(source, span?.start ?? 0), rule]))
        }),
    )
    expect(ada.toSorted()).toEqual(buku.map(kunci).toSorted())
  })
})
