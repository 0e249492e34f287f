import { expect, test } from 'vitest'
import { formatNaskah } from './format.ts'
import { parseNaskah } from './parse.ts'

const draf = (judul: string) => `---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: ${judul}\n---\n\n### Pasal 1\n\nIsi.\n`
const identitas = (judul: string) => parseNaskah(draf(judul)).naskah.identitas

test('words between stars in the title of the front matter stand in italics, and are written back so', () => {
  expect(identitas('Penerapan *e-Government* dan *Coffee Morning*')).toMatchObject({
    judul: 'Penerapan e-Government dan Coffee Morning',
    miringJudul: [
      [10, 22],
      [27, 41],
    ],
  })
  expect(formatNaskah(parseNaskah(draf('Penerapan *e-Government*')).naskah)).toContain('judul: Penerapan *e-Government*\n')
})

test.each(['Rapat Koordinasi', 'Catatan *) Rapat', 'Rapat ** Koordinasi'])('a title without such a pair stays as it is: %s', judul => {
  expect(identitas(judul)).toMatchObject({ judul })
  expect(identitas(judul)).not.toHaveProperty('miringJudul')
})
