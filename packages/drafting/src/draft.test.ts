import { telusuri } from '@perkada/core'
import { parseNaskah } from '@perkada/markdown'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { susunUji, tubuhUji } from './test/contoh.ts'

describe('numbering', () => {
  it('counts every level, sections anew in each chapter', () => {
    const isi = tubuhUji(
      '{{bab "Satu"}}{{bagian "Awal"}}{{paragraf "Umum"}}{{pasal}}A.{{bagian "Akhir"}}{{pasal}}B.{{bab "Dua"}}{{bagian "Lain"}}{{pasal}}C.',
    )
    expect(isi.split('\n').filter(Boolean)).toEqual([
      '# BAB I SATU',
      '## Bagian Kesatu Awal',
      '### Paragraf 1 Umum',
      '### Pasal 1',
      'A.',
      '## Bagian Kedua Akhir',
      '### Pasal 2',
      'B.',
      '# BAB II DUA',
      '## Bagian Kesatu Lain',
      '### Pasal 3',
      'C.',
    ])
  })

  it('punctuates lists on every level and joins the last two', () => {
    const isi = tubuhUji(`{{pasal}}
Unsur terdiri atas
{{#rincian}}
{{#butir}}satu, meliputi{{#rincian kata="atau"}}{{#butir}}x{{/butir}}{{#butir}}y{{/butir}}{{/rincian}}{{/butir}}
{{#butir}}dua{{/butir}}
{{#butir}}tiga{{/butir}}
{{/rincian}}`)
    expect(isi.split('\n').filter(Boolean)).toEqual([
      '### Pasal 1',
      'Unsur terdiri atas:',
      'a. satu, meliputi:',
      '1. x; atau',
      '2. y;',
      'b. dua; dan',
      'c. tiga.',
    ])
  })

  it('reads a list of one element on in its sentence', () => {
    expect(
      tubuhUji(
        '{{pasal}}\nUnit terdiri atas{{#rincian}}{{#each unit}}{{#butir}}{{this}}{{/butir}}{{/each}}{{/rincian}}',
        'unit: [Dinas A]',
      ),
    ).toContain('\nUnit terdiri atas Dinas A.\n')
  })

  it('closes a list with the words that go on after it', () => {
    const isi = tubuhUji('{{pasal}}\nSaat berlaku{{#rincian penutup="dicabut."}}{{#butir}}X{{/butir}}{{#butir}}Y{{/butir}}{{/rincian}}')
    expect(isi).toContain('b. Y,\n\ndicabut.\n')
  })

  it('numbers annexes only where there are several', () => {
    const satu = '{{pasal "p"}}Bagan tercantum {{acuan "l"}}.{{lampiran "Bagan" "l"}}'
    expect(tubuhUji(satu)).toBe('### Pasal 1\n\nBagan tercantum dalam Lampiran.\n\n# LAMPIRAN BAGAN\n')
    expect(tubuhUji(`${satu}{{lampiran "Lain" "m"}}`)).toContain('tercantum dalam Lampiran I.\n\n# LAMPIRAN I BAGAN\n\n# LAMPIRAN II LAIN')
  })
})

describe('references', () => {
  const templat = (acuan: string) => `{{pasal "satu"}}
{{ayat "a"}}Satu.{{ayat "b"}}Dua.{{ayat "c"}}Tiga terdiri atas{{#rincian}}{{#butir "x"}}x{{/butir}}{{#butir "y"}}y{{/butir}}{{/rincian}}
{{ayat "d"}}Norma sebagaimana dimaksud {{acuan ${acuan}}} berlaku.
{{pasal "dua"}}
Norma sebagaimana dimaksud {{acuan ${acuan}}} berlaku juga.`

  it.each([
    ['"a"', 'pada ayat (1)', 'dalam Pasal 1 ayat (1)'],
    ['"a" "b"', 'pada ayat (1) dan ayat (2)', 'dalam Pasal 1 ayat (1) dan ayat (2)'],
    ['"c" "a" "b"', 'pada ayat (1) sampai dengan ayat (3)', 'dalam Pasal 1 ayat (1) sampai dengan ayat (3)'],
    ['"x"', 'pada ayat (3) huruf a', 'dalam Pasal 1 ayat (3) huruf a'],
    ['"y" "x"', 'pada ayat (3) huruf a dan huruf b', 'dalam Pasal 1 ayat (3) huruf a dan huruf b'],
    ['"a" "c"', 'pada ayat (1) dan ayat (3)', 'dalam Pasal 1 ayat (1) dan ayat (3)'],
  ])('names %s for the place where it stands', (acuan, dekat, jauh) => {
    const isi = tubuhUji(templat(acuan))
    expect(isi).toContain(`(4) Norma sebagaimana dimaksud ${dekat} berlaku.`)
    expect(isi).toContain(`Norma sebagaimana dimaksud ${jauh} berlaku juga.`)
  })

  it('names the own ayat first, then other Pasal in order', () => {
    const isi = tubuhUji(
      '{{pasal "p"}}A.{{pasal "q"}}B.{{pasal}}{{ayat "a"}}C.{{ayat}}Norma sebagaimana dimaksud {{acuan "q" "a" "p"}} berlaku.',
    )
    expect(isi).toContain('sebagaimana dimaksud pada ayat (1), Pasal 1, dan Pasal 2 berlaku.')
  })

  it('leaves the ayat out inside it', () => {
    const isi = tubuhUji(
      '{{pasal}}{{ayat}}A.{{ayat}}Dua terdiri atas{{#rincian}}{{#butir "x"}}x{{/butir}}{{#butir}}y menurut {{acuan "x"}}{{/butir}}{{/rincian}}',
    )
    expect(isi).toContain('b. y menurut dalam huruf a.')
  })

  it.each([
    ['{{pasal "pertama"}}A sebagaimana dimaksud {{acuan "pertma"}}.', '1: acuan “pertma” tidak punya sasaran; maksud Anda “pertama”?'],
    ['{{pasal "p"}}A sebagaimana dimaksud {{acuan "p"}}.', '1: acuan “p” menunjuk dirinya sendiri'],
    ['{{pasal "p"}}A.{{pasal "p"}}B.', '-: kunci “p” ditandai dua kali'],
  ])('refuses %s', (templatSalah, pesan) => {
    expect(tubuhUji(templatSalah)).toBe(pesan)
  })
})

describe('faults of a template', () => {
  it.each([
    ['{{pasal}}{{tidakAda}}', '“tidakAda” bukan isian dan bukan pembantu'],
    ['{{pasal}}{{pasall "x"}}', '“pasall” bukan isian dan bukan pembantu'],
    ['{{> tidak-ada}}', 'partial “tidak-ada” tidak ditemukan'],
    ['{{#if unit}}', 'susunan kurung kurawal tidak sah'],
  ])('says what is wrong in %s', (templat, pesan) => {
    expect(susunUji(templat).daftarMasalah.map(satu => satu.pesan)).toEqual([pesan])
  })
})

describe('a fault is told in the part where it stands', () => {
  const salah = '{{pasal}}A.\n{{tidakAda}}'
  const acuan = '{{pasal}}A.\n{{pasal}}B {{acuan "entah"}}.'
  it.each([
    ['a part', '{{> isi}}', { isi: salah }, 'isi:2'],
    ['a part of a part', '{{> luar}}', { luar: '\n\n{{> isi}}', isi: salah }, 'isi:2'],
    ['the text behind a part', `{{> isi}}${salah}`, { isi: 'A.' }, 'templat:2'],
    ['what the text puts into a part', `{{#> isi}}${salah}{{/isi}}`, { isi: '\n\n{{> @partial-block}}' }, 'templat:2'],
    ['a part behind what was put into it', '{{#> isi}}A{{/isi}}', { isi: `{{> @partial-block}}${salah}` }, 'isi:2'],
    ['a reference of a part', '{{> isi}}', { isi: acuan }, 'isi:2'],
    ['a reference put into a part', `{{#> isi}}${acuan}{{/isi}}`, { isi: '\n\n{{> @partial-block}}' }, 'templat:2'],
  ])('%s', (_, templat, partials, letak) => {
    const { daftarMasalah } = susunUji(templat, '', partials)
    expect(daftarMasalah.map(({ berkas, nama, baris }) => `${nama ?? berkas}:${baris}`)).toEqual([letak])
  })
})

it('counts what is open and leaves it out', () => {
  const { markdown, terbuka } = susunUji('{{pasal}}A.', 'ditetapkan: { tempat: Contoh }\n')
  expect(terbuka).toEqual([
    'provinsi',
    'nomor',
    'tahun',
    'ditetapkan.tanggal',
    'ditetapkan.nama',
    'diundangkan.tempat',
    'diundangkan.tanggal',
    'diundangkan.nama',
    'berita_daerah',
    'batas',
  ])
  expect(markdown).not.toContain('...')
})

it('hands every name to the reader letter by letter', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z ,.*_#<>|\\`&{}()-]{0,20}[A-Za-z]$/), nama => {
      const { markdown } = susunUji('{{pasal}}\nUnit adalah {{#each unit}}{{this}}{{/each}} saja.', `unit: [${JSON.stringify(nama)}]`)
      const isi: string[] = []
      telusuri(parseNaskah(markdown ?? '').naskah, { teks: teks => void isi.push(teks.isi) })
      expect(isi).toContain(`Unit adalah ${nama.replace(/ +/g, ' ')} saja.`)
    }),
  )
})
