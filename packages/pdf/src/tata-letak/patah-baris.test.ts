import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type KataTerukur, patahBaris } from './patah-baris.ts'

/** Letters and spaces are 1 pt wide; `~` joins as a no-break space, `|` is a place for a hyphen. */
function ukur(isi: string): KataTerukur[] {
  return (isi.match(/[^ ~|]+[ ~|]?/g) ?? []).map(potongan => {
    const pisah = potongan.endsWith('|')
    return {
      width: potongan.length - Number(pisah),
      leadingCut: 0,
      trailingCut: Number(/[ ~]$/.test(potongan)),
      ...(potongan.endsWith('~') && { noNewLine: true }),
      ...(pisah && { hyphenWidth: 1 }),
    }
  })
}

function baris(isi: string, lebar: number, regangTerbesar = 99): string[] | undefined {
  const akhir = patahBaris(ukur(isi), lebar, regangTerbesar)
  if (!akhir) return undefined
  const potongan = isi.match(/[^ ~|]+[ ~|]?/g) ?? []
  const hasil = ['']
  for (const [ke, kata] of potongan.entries()) {
    hasil[hasil.length - 1] += kata
    if (akhir.has(ke) && ke < potongan.length - 1) hasil.push('')
  }
  return hasil.map(satu => satu.trimEnd())
}

const lebarBaris = (satu: string) => satu.replace(/\|(?=.)/g, '').length

describe('a paragraph is broken as a whole', () => {
  test('a word goes down where that saves the next line from wide gaps', () => {
    expect(baris('aaa bbb cc dd eeeeeee ff gggggggg', 12)).toEqual(['aaa bbb cc', 'dd eeeeeee', 'ff gggggggg'])
    expect(baris('aaaa bb cc ddddddddd eeee', 10)).toEqual(['aaaa bb cc', 'ddddddddd', 'eeee'])
  })

  test('a line may be crowded a little when the other way leaves holes', () => {
    const sesak = 'aa bb cc dd ee ff'
    expect(sesak).toHaveLength(17)
    expect(baris(`${sesak} gggggggggggggggg hh ii`, 16)).toEqual([sesak, 'gggggggggggggggg', 'hh ii'])
  })

  test('the last line is neither crowded nor stretched', () => {
    expect(baris('aa bb cc dd', 11)).toEqual(['aa bb cc dd'])
    expect(baris('aa bb cc dd', 10)).toHaveLength(2)
  })

  test('no line ends at a join, and one ends inside a word only where that is cheaper', () => {
    expect(baris('aaaaaa Pasal~5 bb', 12)).toEqual(['aaaaaa', 'Pasal~5 bb'])
    expect(baris('aaa bb|bbbb cc dd', 10)).toEqual(['aaa bb|bbbb', 'cc dd'])
    expect(baris('aaaa bbb|bbbbbb cccc', 10)).toEqual(['aaaa bbb|', 'bbbbbb', 'cccc'])
  })

  test.each([
    ['a word wider than the column', 'aa bbbbbbbbbbbb cc', 10],
    ['no space at all', 'aaaa', 10],
  ])('%s is left to pdfmake', (_, isi, lebar) => {
    expect(baris(isi, lebar)).toBeUndefined()
  })

  test('a forced end is left to pdfmake', () => {
    const [satu, ...sisa] = ukur('aa bb cc')
    expect(patahBaris([{ ...(satu as KataTerukur), lineEnd: true }, ...sisa], 20, 9)).toBeUndefined()
  })
})

/** What justified lines look like, greatest gap first, the last line aside. */
const regangan = (deret: readonly string[], lebar: number) =>
  deret.slice(0, -1).map(satu => (lebar - lebarBaris(satu)) / Math.max(0.5, satu.split(/[ ~]/).length - 1))

test('every word stands once, every line fits, and the widest gaps are no wider than those of lines filled one by one', () => {
  const kata = fc.integer({ min: 1, max: 12 }).map(panjang => 'x'.repeat(panjang))
  fc.assert(
    fc.property(fc.array(kata, { minLength: 5, maxLength: 80 }), fc.integer({ min: 24, max: 60 }), (daftar, lebar) => {
      const isi = daftar.join(' ')
      const hasil = baris(isi, lebar) ?? []
      expect(hasil.join(' ')).toBe(isi)
      for (const satu of hasil) expect(lebarBaris(satu)).toBeLessThanOrEqual(lebar + 0.3 * (satu.split(' ').length - 1) + 0.01)
      const penuh: string[] = []
      for (const satu of daftar) {
        const lalu = penuh.at(-1)
        if (lalu !== undefined && lalu.length + 1 + satu.length <= lebar) penuh[penuh.length - 1] = `${lalu} ${satu}`
        else penuh.push(satu)
      }
      const kubik = (deret: readonly string[]) => regangan(deret, lebar).reduce((jumlah, regang) => jumlah + Math.max(0, regang) ** 3, 0)
      // a last line of a few letters, or a crowded line, is worth some wider gaps
      expect(kubik(hasil)).toBeLessThanOrEqual(kubik(penuh) + 12 + 0.01)
    }),
  )
})
