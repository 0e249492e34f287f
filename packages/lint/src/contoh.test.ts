import { describe, expect, test } from 'vitest'
import { bacaContoh } from './contoh.ts'
import { terlemah } from './jalankan.ts'
import { lint } from './lint.ts'
import { batasPedoman } from './pedoman.ts'
import { rules } from './rules/index.ts'

/** The example with « » around what the rule really reported: a failing test shows both texts. */
function tandai(source: string, daftarSpan: readonly { start: number; end: number }[]): string {
  const tanda = daftarSpan.flatMap(({ start, end }) => [
    { at: start, isi: '«' },
    { at: end, isi: '»' },
  ])
  return tanda
    .sort((a, b) => b.at - a.at || (a.isi === '«' ? 1 : -1))
    .reduce((teks, { at, isi }) => teks.slice(0, at) + isi + teks.slice(at), source)
}

describe.each(rules.map(rule => [rule.id, rule] as const))('contoh %s', (id, rule) => {
  const laporan = (contoh: string) => {
    const { source } = bacaContoh(contoh)
    const { diagnostics } = lint(source, id.startsWith('berkas-') ? {} : { rules: [rule] })
    const found = diagnostics.filter(diagnostic => diagnostic.rule === id)
    return tandai(
      source,
      found.map(({ span }) => span ?? { start: 0, end: 0 }),
    )
  }
  test.each(rule.examples().invalid.map((contoh, index) => [index + 1, contoh] as const))('salah %i', (_nomor, contoh) => {
    const salah = typeof contoh === 'string' ? contoh : contoh.salah
    expect(salah).toContain('«')
    expect(laporan(salah)).toBe(salah)
    if (typeof contoh !== 'string') expect(laporan(contoh.benar)).toBe(contoh.benar)
  })
  test.each(rule.examples().invalid.flatMap(contoh => (typeof contoh === 'string' ? [] : [[contoh.pedoman.join(', '), contoh] as const])))(
    'pedoman %s: no stronger than the rows allow',
    (_baris, { pedoman, salah }) => {
      const { diagnostics } = lint(bacaContoh(salah).source, id.startsWith('berkas-') ? {} : { rules: [rule] })
      for (const baris of pedoman) {
        const batas = batasPedoman(baris)
        expect(batas, baris).toBeDefined()
        for (const { rule: nama, severity } of diagnostics) if (batas && nama === id) expect(terlemah(severity, batas)).toBe(severity)
      }
    },
  )
  test.each(rule.examples().valid.map((contoh, index) => [index + 1, contoh] as const))('benar %i', (_nomor, contoh) => {
    expect(laporan(contoh)).toBe(contoh)
  })
})
