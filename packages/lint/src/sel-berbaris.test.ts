import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bacaContoh } from './contoh.ts'
import { lint } from './lint.ts'
import { perbaiki } from './perbaikan/perbaiki.ts'
import { rules } from './rules/index.ts'

const kepala = '---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Tata Kerja\n---\n\n'
const naskah = (sel: string) =>
  `${kepala}### Pasal 1\n\nJadwal rapat sebagai berikut:\n\n| No. | Rapat |\n| --- | --- |\n| 1. | ${sel} |\n| 2. | sesuai Pasal 8 |\n\n### Pasal 2\n\nRapat dicatat sesuai Pasal 9.\n`
const menggantung = (source: string) =>
  lint(source).diagnostics.flatMap(({ rule, span }) => (rule === 'acuan-menggantung' && span ? [source.slice(span.start, span.end)] : []))

describe('findings within and behind a cell with line breaks', () => {
  test.each(['<br>', '<br/>', ' <BR /> ', '<br><br>'])('point at their letters: %s', patah => {
    expect(menggantung(naskah(`Rapat harian${patah}sesuai Pasal 7${patah}dan **catatan**`))).toEqual(['Pasal 7', 'Pasal 8', 'Pasal 9'])
  })
})

const baris = [
  ...new Set(
    rules.flatMap(({ examples }) =>
      examples().invalid.flatMap(contoh => bacaContoh(typeof contoh === 'string' ? contoh : contoh.salah).source.split('\n')),
    ),
  ),
].filter(satu => satu.length > 20 && !/[|<>«`]|^---/.test(satu))

test('whatever stands in a cell, no message breaks its line and no fix touches a tag', () => {
  const tag = ['<br>', '<br />', '<BR/>']
  const seluruhTag = (source: string) => source.match(/<br ?\/?>/gi) ?? []
  const sel = fc
    .tuple(fc.constantFrom(...baris), fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...tag)), { minLength: 1, maxLength: 4 }))
    .map(([isi, patah]) => {
      const sela = [...isi.matchAll(/ /g)].map(({ index }) => index)
      const daftar = new Map(patah.map(([ke, satu]) => [sela[ke % Math.max(1, sela.length)] ?? isi.length, satu]))
      return [...isi].map((huruf, ke) => daftar.get(ke) ?? huruf).join('')
    })
  fc.assert(
    fc.property(sel, isi => {
      const source = naskah(isi)
      for (const { message, span, related = [] } of lint(source).diagnostics) {
        expect(message).not.toMatch(/\n/)
        for (const lain of related) expect(lain.message).not.toMatch(/\n/)
        expect(span ? source.slice(span.start, span.end) : '').not.toMatch(/^(?:br|\/)?>|<(?:b|br ?\/?)?$/i)
      }
      for (const unsafe of [false, true]) {
        const hasil = perbaiki(source, satu => lint(satu).diagnostics, unsafe).source
        expect(seluruhTag(hasil)).toEqual(seluruhTag(source))
      }
    }),
    { numRuns: 250 },
  )
})
