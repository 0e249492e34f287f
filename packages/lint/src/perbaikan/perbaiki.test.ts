import type { Diagnostic, Span } from '@perkada/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bacaContoh } from '../contoh.ts'
import { lint } from '../lint.ts'
import { rules } from '../rules/index.ts'
import { perbaiki } from './perbaiki.ts'
import { terapkanEdit } from './terapkan-edit.ts'

const ganti = (rule: string, start: number, end: number, isi: string, jenis: 'safe' | 'unsafe' = 'safe'): Diagnostic => ({
  rule,
  severity: 'galat',
  message: 'Salah.',
  span: { start, end },
  fix: { jenis, edits: [{ span: { start, end }, isi }] },
})
const periksa = (source: string) => lint(source).diagnostics

describe('edits', () => {
  test('where two overlap the first wins, the rest stands', () => {
    const { source, terpasang } = terapkanEdit('satu dua tiga', [
      ganti('a', 0, 4, 'SATU'),
      ganti('b', 2, 8, 'x'),
      ganti('c', 9, 13, 'TIGA'),
    ])
    expect(source).toBe('SATU dua TIGA')
    expect(terpasang.map(({ rule }) => rule)).toEqual(['a', 'c'])
  })

  test('of any fixes, those stand that touch none before them: letters, or the place where another puts something in', () => {
    const bertabrakan = (a: Span, b: Span) =>
      a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end
    const rentang = fc.tuple(fc.nat(9), fc.nat(3)).map(([start, panjang]): Span => ({ start, end: start + panjang }))
    const daftarRentang = fc.array(fc.array(rentang, { minLength: 1, maxLength: 3 }), { maxLength: 6 })
    fc.assert(
      fc.property(daftarRentang, daftar => {
        const diterima: Span[] = []
        const terpakai = daftar.flatMap((milik, ke) => {
          const bebas = milik.every((span, di) => ![...diterima, ...milik.slice(0, di)].some(lain => bertabrakan(span, lain)))
          if (bebas) diterima.push(...milik)
          return bebas ? [`${ke}`] : []
        })
        const fixes = daftar.map((milik, ke): Diagnostic => {
          const edits = milik.map(span => ({ span, isi: `<${ke}>` }))
          return { ...ganti(`${ke}`, 0, 0, ''), fix: { jenis: 'safe', edits } }
        })
        const { source, terpasang } = terapkanEdit('abcdefghijklm', fixes)
        expect(terpasang.map(({ rule }) => rule)).toEqual(terpakai)
        const tersentuh = diterima.reduce((jumlah, { start, end }) => jumlah + end - start, 0)
        expect(source.replace(/<\d>/g, '')).toHaveLength('abcdefghijklm'.length - tersentuh)
      }),
    )
  })

  test('a fix of several edits is applied whole or not at all', () => {
    const dua: Diagnostic = {
      ...ganti('b', 0, 1, ''),
      fix: {
        jenis: 'safe',
        edits: [
          { span: { start: 1, end: 2 }, isi: 'x' },
          { span: { start: 9, end: 10 }, isi: 'y' },
        ],
      },
    }
    expect(terapkanEdit('satu dua tiga', [ganti('a', 0, 4, 'SATU'), dua]).source).toBe('SATU dua tiga')
  })

  test('two insertions at one place: one per round', () => {
    expect(terapkanEdit('ab', [ganti('a', 1, 1, 'x'), ganti('b', 1, 1, 'y')]).source).toBe('axb')
  })

  test('unsafe ones only when asked for; ranges outside the text never', () => {
    expect(terapkanEdit('ab', [ganti('a', 0, 1, 'x', 'unsafe')]).source).toBe('ab')
    expect(terapkanEdit('ab', [ganti('a', 0, 1, 'x', 'unsafe')], true).source).toBe('xb')
    expect(terapkanEdit('ab', [ganti('a', 1, 9, 'x')]).source).toBe('ab')
  })

  test('new lines follow the line ends of the text', () => {
    expect(terapkanEdit('a\r\nb', [ganti('a', 3, 4, 'c\nd')]).source).toBe('a\r\nc\r\nd')
    expect(terapkanEdit('a\rb', [ganti('a', 2, 3, 'c\nd')]).source).toBe('a\rc\rd')
  })

  test('whatever the edits, letters outside them stay', () => {
    const edit = fc.tuple(fc.nat(20), fc.nat(4), fc.string({ maxLength: 3 }))
    fc.assert(
      fc.property(fc.string({ minLength: 24, maxLength: 30 }), fc.array(edit, { maxLength: 6 }), (source, daftar) => {
        const diagnostics = daftar.map(([start, panjang, isi], index) => ganti(`r${index}`, start, start + panjang, isi))
        const { source: hasil, terpasang } = terapkanEdit(source, diagnostics)
        const edits = terpasang.flatMap(({ fix }) => fix.edits)
        for (const [index, { span: a }] of edits.entries())
          for (const { span: b } of edits.slice(index + 1)) expect(a.end <= b.start || b.end <= a.start).toBe(true)
        const selisih = edits.reduce((jumlah, { span, isi }) => jumlah + isi.length - (span.end - span.start), 0)
        if (!source.includes('\r\n')) expect(hasil.length).toBe(source.length + selisih)
        if (!edits.length) expect(hasil).toBe(source)
      }),
    )
  })
})

test('many fixes cost what they are', () => {
  const source = 'a '.repeat(40_000)
  const diagnostics = Array.from({ length: 40_000 }, (_isi, ke) => ganti('a', ke * 2, ke * 2 + 1, 'b'))
  const mulai = performance.now()
  expect(terapkanEdit(source, diagnostics).source).toBe('b '.repeat(40_000))
  expect(performance.now() - mulai).toBeLessThan(3_000)
})

describe('rounds', () => {
  test('until stable', () => {
    const pendek = (source: string) => (source.length > 3 ? [ganti('a', 0, 1, '')] : [])
    expect(perbaiki('123456', pendek).source).toBe('456')
  })

  test('rules that undo each other are left out, the others mend', () => {
    const silih = (source: string) => [
      source.startsWith('a') ? ganti('a', 0, 1, 'b') : ganti('b', 0, 1, 'a'),
      ...(source.endsWith('!') ? [ganti('c', source.length - 1, source.length, '')] : []),
    ]
    const { source } = perbaiki('a benar!', silih)
    expect(source).toBe('a benar')
    expect(perbaiki(source, silih)).toEqual({ source, daftarPerubahan: [] })
  })
})

const dapatDiperbaiki = rules.filter(({ fix }) => fix !== 'none')
const daftarContoh = dapatDiperbaiki.flatMap(({ id, examples }) =>
  examples().invalid.map(
    (contoh, index) => [`${id} ${index + 1}`, bacaContoh(typeof contoh === 'string' ? contoh : contoh.salah).source] as const,
  ),
)

describe.each([false, true])('examples of the rules, unsafe %s', unsafe => {
  test.each(daftarContoh)('%s: mended, a second run changes nothing, no galat comes in', (_nama, contoh) => {
    const galat = (source: string) => periksa(source).filter(({ severity }) => severity === 'galat').length
    const { source } = perbaiki(contoh, periksa, unsafe)
    expect(perbaiki(source, periksa, unsafe)).toEqual({ source, daftarPerubahan: [] })
    expect(galat(source)).toBeLessThanOrEqual(galat(contoh))
    expect(periksa(source).length).toBeLessThanOrEqual(periksa(contoh).length)
  })
})
