import type { Naskah } from '@perkada/core'
import { parseNaskah } from '@perkada/markdown'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bacaContoh } from './contoh.ts'
import { jalankan } from './jalankan.ts'
import { lint } from './lint.ts'
import { rules } from './rules/index.ts'

const daftarContoh = rules
  .map(({ examples }) => examples())
  .flatMap(({ invalid, valid }) => [...invalid, ...valid])
  .map(contoh => bacaContoh(typeof contoh === 'string' ? contoh : contoh.salah).source)
const baris = [...new Set(daftarContoh.flatMap(contoh => contoh.split('\n')))]

/** The same value without any position: as a Naskah that was made and not read. */
function tanpaPosisi<T>(nilai: T): T {
  if (Array.isArray(nilai)) return nilai.map(tanpaPosisi) as T
  if (typeof nilai !== 'object' || nilai === null) return nilai
  return Object.fromEntries(
    Object.entries(nilai).flatMap(([kunci, isi]) => (kunci === 'span' || kunci === 'peta' ? [] : [[kunci, tanpaPosisi(isi)]])),
  ) as T
}

/** What stands in columns is told by positions alone. */
const tanpaKolom = (contoh: string): string => contoh.replace(/(?<=\S) {3,}(?=\S)/g, ' ')

describe('every rule on a Naskah without positions', () => {
  const ringkas = (naskah: Naskah) =>
    jalankan(naskah)
      .map(({ rule, severity, message }) => `${rule} ${severity} ${message}`)
      .sort()

  test.each(daftarContoh.map((contoh, index) => [index, contoh] as const))('example %i', (_index, contoh) => {
    const { naskah } = parseNaskah(tanpaKolom(contoh))
    expect(ringkas(tanpaPosisi(naskah))).toEqual(ringkas(naskah))
  })
})

/** Drafts made of lines of the examples in any order, some of them cut or doubled. */
const naskahAcak = fc
  .array(fc.tuple(fc.constantFrom(...baris), fc.nat(80), fc.constantFrom('', '', '\n', '\n\n', ' ')), { maxLength: 60 })
  .map(daftar => daftar.map(([isi, potong, akhir]) => (potong > 70 ? isi.slice(0, potong - 70) : isi) + akhir).join('\n'))

test('no text makes a rule throw, every finding lies inside the source', () => {
  fc.assert(
    fc.property(fc.oneof(naskahAcak, fc.string({ maxLength: 400 })), source => {
      for (const { span, related = [], message } of lint(source).diagnostics) {
        expect(message).not.toMatch(/undefined|NaN|\[object/)
        for (const letak of [span, ...related.map(lain => lain.span)]) {
          if (!letak) continue
          expect(letak.start).toBeGreaterThanOrEqual(0)
          expect(letak.end).toBeGreaterThanOrEqual(letak.start)
          expect(letak.end).toBeLessThanOrEqual(source.length)
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('findings come in the order of the text and the same text gives the same findings', () => {
  fc.assert(
    fc.property(naskahAcak, source => {
      const { diagnostics } = lint(source)
      const awal = diagnostics.flatMap(({ span }) => (span ? [span.start] : []))
      expect(awal).toEqual(awal.toSorted((a, b) => a - b))
      expect(lint(source).diagnostics).toEqual(diagnostics)
    }),
    { numRuns: 50 },
  )
})
