import { type AlamatSatuan, bacaAlamatSatuan, type OperasiNomor } from '@perkada/core'
import { describe, expect, test } from 'vitest'
import { apakahPeraturan, bakukan, parseNaskah, renumberNaskah } from './index.ts'

const naskah = `---
jenis: Peraturan Bupati
daerah: Kabupaten Contoh
judul: Tata Kerja
---

## Menimbang

a. bahwa tata kerja perlu ditata;

### Pasal 1

(1) Rapat membahas
rencana. <!-- catatan
perancang -->

(2) Rapat dicatat.

| No. | Rapat |
| --- | --- |
| 1. | bulanan |

# LAMPIRAN BAGAN

\`\`\`bagan
judul: Bagan
simpul:
  - Bupati
\`\`\`
`
const transkripsi = 'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\n\nTENTANG\n\nTATA KERJA\n\nPasal 1\n\nRapat dicatat.\n'
const dengan = (isi: string, akhir: string) => isi.replaceAll('\n', akhir)

describe('lines that end in CR alone, as old Macs and some converters write them', () => {
  test('are read as any other, every letter at its place', () => {
    for (const isi of [naskah, transkripsi]) {
      expect(parseNaskah(dengan(isi, '\r'))).toEqual(parseNaskah(isi))
      expect(apakahPeraturan(dengan(isi, '\r'))).toBe(true)
    }
  })

  test('a single one among others ends its line too', () => {
    const tercampur = naskah.replace('daerah:', '\rdaerah:').replace('\n\n### Pasal 1', '\r\r### Pasal 1')
    expect(parseNaskah(tercampur)).toEqual(parseNaskah(tercampur.replaceAll('\r', '\n')))
  })
})

test.each([
  ['of Windows', '\r\n'],
  ['of old Macs', '\r'],
])('the line ends %s are kept by whatever writes a text anew', (_, akhir) => {
  expect(bakukan(dengan(naskah, akhir))).toBe(dengan(bakukan(naskah), akhir))
  const operasi: OperasiNomor = { jenis: 'sisip', alamat: bacaAlamatSatuan('Pasal 1 ayat (2)') as AlamatSatuan }
  const baru = renumberNaskah(naskah, operasi)
  expect(baru).toHaveProperty('sumber', expect.stringContaining('(3) Rapat dicatat.'))
  expect('sumber' in baru && renumberNaskah(dengan(naskah, akhir), operasi)).toMatchObject({
    sumber: 'sumber' in baru ? dengan(baru.sumber, akhir) : '',
  })
})
