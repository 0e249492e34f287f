import { daftarIdBacaan } from '@perkada/markdown'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lint } from './lint.ts'
import { rules } from './rules/index.ts'
import { rulesHidup, terapkanKeparahan } from './setelan/keparahan.ts'

const ids = new Set(rules.map(({ id }) => id))
const naskah = (kepala: string) =>
  `---\njenis: Peraturan Bupati\n${kepala}\n---\n\n# BAB I KETENTUAN UMUM\n\n### Pasal 1\n\nRapat diadakan.\n`
const bacaan = (kepala: string) => lint(naskah(kepala)).diagnostics.filter(({ rule }) => rule.startsWith('berkas-'))

test('whatever the reader may find is a rule with sources, severities, and a page', () => {
  for (const id of daftarIdBacaan) expect(ids).toContain(id)
})

test('no finding has an id that is no rule, whatever stands in the front matter and in comments', () => {
  const potongan = fc.constantFrom(
    'tahun',
    'nomor',
    ': ',
    '[',
    '{',
    '"',
    '\n',
    '  ',
    '- ',
    '&a',
    '*a',
    'dua',
    '2024',
    '<!-- perkada-abaikan ',
    ' -->',
  )
  fc.assert(
    fc.property(fc.array(potongan, { maxLength: 12 }), isi => {
      for (const { rule } of lint(naskah(isi.join(''))).diagnostics) expect(ids).toContain(rule)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['tahunn: 2024', 'Kunci “tahunn” tidak dikenal; maksud Anda “tahun”?'],
  ['tahun: dua ribu', '“tahun”: diharapkan bilangan; tertulis “dua ribu”'],
  ['nomor: []', '“nomor”: diharapkan bilangan bulat atau teks; tertulis []'],
  [
    'ditetapkan: { nam: x }',
    'Kunci “nam” di bawah “ditetapkan” tidak dikenal; yang ada: tempat, tanggal, jabatan, nama, selaku, pangkat, nip',
  ],
  ['ditetapkan: { selaku: Plt }', '“ditetapkan.selaku”: nilai ini tidak dikenal; tertulis “Plt”; yang ada: Plt., Pj., Plh.'],
  ['tahun: 1', '“tahun”: diharapkan paling sedikit 1945; tertulis 1'],
  ['tahun: 2023\ntahun: 2024', 'Kepala YAML tidak terbaca: kunci ditulis dua kali. Perbaiki baris ini.'],
])('%j: key, expected, found, near miss', (kepala, pesan) => {
  expect(bacaan(kepala).map(({ message }) => message)).toContain(pesan)
})

test('every fault under a key is told, each at its place', () => {
  const kepala = 'ditetapkan: { selaku: Plt, nam: x, tempt: y }'
  const temuan = bacaan(kepala).map(({ message, span }) => [message.split(';')[0], span && naskah(kepala).slice(span.start, span.end)])
  expect(temuan).toEqual([
    ['“ditetapkan.selaku”: nilai ini tidak dikenal', 'Plt'],
    ['Kunci “nam” di bawah “ditetapkan” tidak dikenal', 'nam'],
    ['Kunci “tempt” di bawah “ditetapkan” tidak dikenal', 'tempt'],
  ])
})

test('a house silences what the reader finds as it silences a rule', () => {
  expect(bacaan('tahunn: 2024 # <!-- perkada-abaikan berkas-identitas: kunci milik biro -->')).toEqual([])
  const tanpa = rulesHidup(rules, { preset: 'statuta', rules: [['berkas-identitas', 'mati']] })
  expect(lint(naskah('tahunn: 2024'), { rules: tanpa }).diagnostics.filter(({ rule }) => rule.startsWith('berkas-'))).toEqual([])
  const { diagnostics, naskah: isi } = lint(naskah('tahunn: 2024'))
  const lunak = terapkanKeparahan(diagnostics, isi, rules, { preset: 'statuta', rules: [['berkas-identitas', 'saran']] })
  expect(lunak.find(({ rule }) => rule === 'berkas-identitas')?.severity).toBe('saran')
})

test('what the front matter contradicts is reported at its key, and silenced on that line', () => {
  const depan = (akhir = '') => `---
jenis: Peraturan Bupati
daerah: Kabupaten Contoh
nomor: 5
tahun: 2024
judul: Tata Kerja
ditetapkan:
  tanggal: 2024-03-05
diundangkan:
  tanggal: 2024-03-01${akhir}
berita_daerah:
  tahun: 2023
  nomor: 5
---

### Pasal 1

Rapat.
`
  const temuan = (source: string) =>
    lint(source)
      .diagnostics.filter(({ rule }) => rule === 'identitas-berbeda' || rule.startsWith('berkas-'))
      .map(({ span, related = [] }) => [span, ...related.map(lain => lain.span)].map(satu => satu && source.slice(satu.start, satu.end)))
  expect(temuan(depan())).toEqual([['tanggal: 2024-03-01', 'tanggal: 2024-03-05'], ['tahun: 2023']])
  expect(temuan(depan(' # <!-- perkada-abaikan identitas-berbeda: menunggu berita daerah -->'))).toEqual([['tahun: 2023']])
})
