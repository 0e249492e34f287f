import { offsetAsal, type Tabel, type Teks } from '@perkada/core'
import { describe, expect, test } from 'vitest'
import { formatNaskah } from '../format.ts'
import { parseNaskah } from '../parse.ts'
import { pohon } from '../pohon.ts'

const depan = '---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Tata Kerja\n---\n\n'
const lampiran = (tabel: string) => `${depan}### Pasal 1\n\nRapat dicatat.\n\n# LAMPIRAN TATA KERJA\n\n${tabel}\n\nSekian.\n`
const bacaTabel = (sumber: string): readonly Tabel[] =>
  parseNaskah(sumber).naskah.daftarLampiran.flatMap(({ isi }) => isi.flatMap(satu => (satu.tipe === 'tabel' ? [satu] : [])))
const selPertama = (isi: string): Teks | undefined =>
  bacaTabel(lampiran(`| No. | Tugas |\n|---|---|\n| ${isi} | akhir |`))[0]?.baris[0]?.[0]
/** A text with its italics between stars. */
const berbintang = ({ isi, miring = [] }: Teks): string =>
  [...miring].reverse().reduce((hasil, [a, b]) => `${hasil.slice(0, a)}*${hasil.slice(a, b)}*${hasil.slice(b)}`, isi)

describe('a tag that ends a line is a line break in a cell of a table', () => {
  test.each([
    ['as Markdown writes it', 'rapat kerja<br>rapat bulanan', 'rapat kerja\nrapat bulanan'],
    ['closed, spaced, in capitals', 'satu<br/>dua<br />tiga<BR>empat', 'satu\ndua\ntiga\nempat'],
    ['with white space around it', 'satu  <br>  dua', 'satu\ndua'],
    ['two in a row leave a line free', 'Kepala Dinas,<br><br>FULAN', 'Kepala Dinas,\n\nFULAN'],
    ['none at the ends of a cell', '<br>satu<br><br>', 'satu'],
    ['a cell of nothing else', '<br>', ''],
    ['inside bold', '**satu<br>dua** tiga', 'satu\ndua tiga'],
    ['inside italics', '*satu<br>dua* tiga', '*satu\ndua* tiga'],
    ['paragraphs and lists of HTML', '<p>satu</p><p>dua</p><ul><li>tiga</li><li>empat</li></ul>', 'satu\ndua\ntiga\nempat'],
    ['behind a backslash it is text', 'satu\\<br>dua', 'satu<br>dua'],
    ['in a comment it is none', 'satu <!-- a<br>b --> dua', 'satu dua'],
    ['an escaped stroke stays one', 'a \\| b<br>c', 'a | b\nc'],
  ])('%s', (_, isi, harapan) => expect(berbintang(selPertama(isi) ?? { isi: '?' })).toBe(harapan))

  test('in the head, in quoted text and in a Pasal too; the table goes on', () => {
    expect(bacaTabel(lampiran('| No.<br>Urut | Tugas |\n|---|---|\n| 1. | a<br>b |\n| 2. | c |'))).toMatchObject([
      {
        kepala: [{ isi: 'No.\nUrut' }, { isi: 'Tugas' }],
        baris: [
          [{ isi: '1.' }, { isi: 'a\nb' }],
          [{ isi: '2.' }, { isi: 'c' }],
        ],
      },
    ])
    expect(
      pohon(parseNaskah(`${depan}### Pasal 1\n\nDaftar:\n\nNo.<br>Urut | Tugas\n---|---\n1.<br>2. | a<br>b\n3. | c\n`).naskah),
    ).toContain('tabel 2 × 2')
    const kutipan = '> ### Pasal 4\n>\n> | No.<br>Urut | Tugas |\n> | --- | --- |\n> | 1. | a<br>b |'
    const perubahan = `${depan}MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG PERUBAHAN ATAS PERATURAN BUPATI.\n\n### Pasal I\n\n1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\n\n${kutipan}\n\n### Pasal II\n\nMulai berlaku.\n`
    const { naskah } = parseNaskah(perubahan)
    expect(pohon(naskah)).toContain('tabel 2 × 1')
    expect(formatNaskah(naskah)).toContain(kutipan)
  })

  test('every letter knows its place, also behind a break, in the next row and below the table', () => {
    const sumber = lampiran('| No. | Tugas |\n|---|---|\n| 1. | rapat **kerja**<br/>rapat <br> bulanan |\n| 2. | laporan |')
    const { naskah } = parseNaskah(sumber)
    const letak = (teks: Teks | undefined, kata: string) => teks && offsetAsal(teks, teks.isi.lastIndexOf(kata))
    const sel = bacaTabel(sumber)[0]?.baris
    expect(letak(sel?.[0]?.[1], 'kerja')).toBe(sumber.indexOf('kerja**'))
    expect(letak(sel?.[0]?.[1], '\n')).toBe(sumber.indexOf('<br> bulanan'))
    expect(letak(sel?.[0]?.[1], 'bulanan')).toBe(sumber.indexOf('bulanan'))
    expect(letak(sel?.[1]?.[1], 'laporan')).toBe(sumber.indexOf('laporan'))
    const akhir = naskah.daftarLampiran[0]?.isi.at(-1)
    expect(akhir?.tipe === 'alinea' && letak(akhir.teks, 'Sekian')).toBe(sumber.indexOf('Sekian'))
  })
})

describe('the canonical form writes a break as one tag, and nothing else anew', () => {
  test.each([
    ['a break', '| satu<br>dua |', '| satu<br>dua |'],
    ['a free line', '| Kepala Dinas,<br><br>FULAN |', '| Kepala Dinas,<br><br>FULAN |'],
    ['other ways to write it', '| satu <BR/> dua<br /> |', '| satu<br>dua |'],
    ['italics over a break', '| *satu<br>dua* |', '| *satu*<br>*dua* |'],
    ['a tag that is text', '| satu\\<br>dua |', '| satu\\<br>dua |'],
    ['marks that are text in a cell', '| - rapat;<br>- laporan;<br># 3<br>> 4 |', '| - rapat;<br>- laporan;<br># 3<br>> 4 |'],
  ])('%s', (_, baris, harapan) => {
    const sekali = formatNaskah(parseNaskah(lampiran(`| Tugas |\n| --- |\n${baris}`)).naskah)
    expect(sekali).toContain(`| Tugas |\n| --- |\n${harapan}\n`)
    expect(formatNaskah(parseNaskah(sekali).naskah)).toBe(sekali)
  })
})

test('a cell holds no lists: a dash or a bullet that a page can print is text', () => {
  expect(selPertama('- rapat;<br>• laporan;<br>▪ arsip.')?.isi).toBe('- rapat;\n• laporan;\narsip.')
})

describe('a comment between two rows', () => {
  test('parts no table', () => {
    const tabel = '| No. | Tugas |\n|---|---|\n| 1. | a |\n<!-- belum\npasti -->\n<!-- lagi -->\n| 2. | b |'
    expect(bacaTabel(lampiran(tabel)).map(({ baris }) => baris.length)).toEqual([2])
  })

  test('before the head of another table does', () => {
    const tabel = '| No. | Tugas |\n|---|---|\n| 1. | a |\n<!-- tabel 2 -->\n| No. | Nama |\n|---|---|\n| 2. | b |'
    expect(bacaTabel(lampiran(tabel)).map(({ baris }) => baris.length)).toEqual([1, 1])
  })
})

test('no number of tags, comments and rows takes long or loses a letter', () => {
  for (const isi of ['a<br>', '<br>', '<!-- ', '<!-- a --> b<br>', '*a<br>', '</p>*', '\\<br>']) {
    const tertulis = formatNaskah(parseNaskah(lampiran(`| A |\n|---|\n| ${isi.repeat(6_000)}kata |`)).naskah)
    expect(tertulis).toContain('kata')
    expect(formatNaskah(parseNaskah(tertulis).naskah)).toBe(tertulis)
  }
  expect(bacaTabel(lampiran(`| A |\n|---|\n${'<!-- a -->\n| b |\n'.repeat(20_000)}`))[0]?.baris).toHaveLength(20_000)
  expect(bacaTabel(lampiran(`| A |\n|---|\n| b |\n${'<!-- a -->\n'.repeat(20_000)}| c |`))[0]?.baris).toHaveLength(2)
})
