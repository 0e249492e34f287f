import { bakukan, parseNaskah, pohon } from '@perkada/markdown'
import { describe, expect, test } from 'vitest'
import { lint } from '../../lint.ts'
import { perbaiki } from '../../perbaikan/perbaiki.ts'

const depan = '---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Tata Kerja\n---\n\n'
const naskah = (isi: string) => `${depan}### Pasal 1\n\nRapat dicatat.\n\n${isi}\n\n### Pasal 2\n\nRapat ditutup.\n`
const temuan = (source: string) =>
  lint(source).diagnostics.flatMap(({ rule, span }) =>
    rule.startsWith('berkas-') && span ? [`${rule} ${source.slice(span.start, span.end)}`] : [],
  )

describe('a comment without its end', () => {
  test('is told, its words and all that follow stay in the text', () => {
    const source = naskah('<!-- tanya biro hukum\n\nLaporan disampaikan.')
    expect(temuan(source)).toEqual(['berkas-markah <!--'])
    expect(pohon(parseNaskah(source).naskah)).toBe(
      'PASAL 1\n  Rapat dicatat.\n  <!-- tanya biro hukum\n  Laporan disampaikan.\nPASAL 2\n  Rapat ditutup.',
    )
  })

  test('is told in the canonical form too, where a backslash keeps it', () => {
    expect(temuan(bakukan(naskah('<!-- tanya biro hukum')))).toEqual(['berkas-markah <!--'])
  })

  test('is told once where it means to silence a rule', () => {
    expect(temuan(naskah('<!-- perkada-abaikan bahasa-boros: kutipan'))).toEqual([
      'berkas-abaikan-percuma <!-- perkada-abaikan bahasa-boros: kutipan',
    ])
    expect(temuan(naskah('<!-- perkada-abaikan bahasa-boros: kutipan\n\nLaporan.\n\n<!-- akhir -->'))).toHaveLength(1)
  })

  test('before another comment: what it swallows is told, the other is not', () => {
    const source = naskah('<!-- tanya biro hukum\n\nLaporan disampaikan.\n\n<!-- akhir -->\n\nLaporan disimpan. <!-- selesai -->')
    expect(temuan(source)).toEqual(['berkas-markah <!--'])
    expect(lint(source).diagnostics.find(({ rule }) => rule === 'berkas-markah')?.span?.start).toBe(source.indexOf('<!-- tanya'))
  })
})

test('a comment that is closed, over as many lines as it likes, is none', () => {
  expect(temuan(naskah('<!--\ntanya --\nbiro hukum\n-->\n\nLaporan. <!-- a --> <!-- b -->'))).toEqual([])
})

test('entities become their letters, those that could make a tag do not', () => {
  const mend = (isi: string) => perbaiki(naskah(isi), source => lint(source).diagnostics).source
  expect(mend('Rapat&nbsp;kerja&#8211;bulanan dan &ldquo;harian&rdquo; R&amp;D&#xa0;dicatat.')).toBe(
    naskah('Rapat kerja–bulanan dan “harian” R&D dicatat.'),
  )
  expect(mend('Jumlah &lt;br&gt; dicatat.')).toBe(naskah('Jumlah &lt;br&gt; dicatat.'))
})

test('what only looks like a mark is left alone', () => {
  for (const isi of [
    'A&B; C & D; dan',
    'jumlah < 7 dan > 3',
    '[Nama](lihat Pasal 1)',
    'a ~ b ~~ c',
    '3 1=~~ dan ~~~1 H~~~>',
    'x | y | z',
    '{a}',
  ])
    expect(temuan(naskah(`Rapat ${isi} dicatat.`))).toEqual([])
})
