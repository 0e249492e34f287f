import { expect, test } from 'vitest'
import { formatNaskah } from '../format.ts'
import { parseNaskah } from '../parse.ts'
import { pohon } from '../pohon.ts'

const DAFTAR = 'Pasal 2\n(1) Rencana disusun dengan sistematika sebagai berikut:'
const baca = (isi: string) =>
  `PERATURAN BUPATI CONTOH\nNOMOR 7 TAHUN 2024\nTENTANG\nRENCANA\nMEMUTUSKAN:\nMenetapkan : PERATURAN BUPATI TENTANG RENCANA.\nBAB I\nKETENTUAN UMUM\nPasal 1\nBupati adalah Bupati Contoh.\nBAB II\nSISTEMATIKA\n${isi}`
const kerangka = (isi: string) =>
  pohon(parseNaskah(baca(isi)).naskah)
    .split('\n')
    .filter(baris => / — |^ *PASAL /.test(baris))
    .map(baris => baris.trim().replace(/ — .*/, ''))

test('the Bab of a document that an ayat lists are its text, and what stands below them goes on', () => {
  const isi = `${DAFTAR}\nBAB I PENDAHULUAN\n1.1 Latar Belakang\nBAB II GAMBARAN UMUM\nBAB III PENUTUP\n(2) Rencana ditetapkan tiap tahun.\nBAB III\nKETENTUAN PENUTUP\nPasal 3\nPeraturan Bupati ini mulai berlaku.`
  expect(pohon(parseNaskah(baca(isi)).naskah)).toMatchInlineSnapshot(`
    "jenis: PERATURAN BUPATI CONTOH
    nomor: NOMOR 7 TAHUN 2024
    judul: RENCANA
    memutuskan: MEMUTUSKAN:
    menetapkan: PERATURAN BUPATI TENTANG RENCANA.
    BAB I — KETENTUAN UMUM
      PASAL 1
        Bupati adalah Bupati Contoh.
    BAB II — SISTEMATIKA
      PASAL 2
        AYAT 1
          Rencana disusun dengan sistematika sebagai berikut:
          BAB I PENDAHULUAN 1.1 Latar Belakang
          BAB II GAMBARAN UMUM
          BAB III PENUTUP
        AYAT 2
          Rencana ditetapkan tiap tahun.
    BAB III — KETENTUAN PENUTUP
      PASAL 3
        Peraturan Bupati ini mulai berlaku."
  `)
})

test.each([
  ['on a line with their titles, before one on a line of its own', 'BAB I PENDAHULUAN\nBAB II ISI\nBAB III\nKETENTUAN PENUTUP'],
  ['with titles below, before one with its title beside it', 'BAB I\nPENDAHULUAN\nBAB II\nISI\nBAB III KETENTUAN PENUTUP'],
  ['line upon line, before one behind a blank line', 'BAB I PENDAHULUAN\nBAB II ISI\n\nBAB III PEMBIAYAAN'],
  [
    'with blank lines throughout, before one whose title is of a regulation',
    'BAB I PENDAHULUAN\n\nBAB II ISI\n\nBAB III KETENTUAN PENUTUP',
  ],
])('a Bab of the regulation whose number would come next in the list is told by how it looks: %s', (_, daftar) => {
  const isi = `Pasal 2\nSistematika rencana sebagai berikut:\n${daftar}\nPasal 3\nPeraturan Bupati ini mulai berlaku.`
  expect(kerangka(isi)).toEqual(['BAB I', 'PASAL 1', 'BAB II', 'PASAL 2', 'BAB III', 'PASAL 3'])
})

test('what is formatted is read the same', () => {
  const isi = `${DAFTAR}\nBAB I PENDAHULUAN\nBAB II PENUTUP\n(2) Rencana ditetapkan tiap tahun.\nBAB III\nKETENTUAN PENUTUP\nPasal 3\nPeraturan Bupati ini mulai berlaku.`
  const sekali = parseNaskah(baca(isi))
  expect(pohon(parseNaskah(formatNaskah(sekali.naskah)).naskah)).toBe(pohon(sekali.naskah))
})

test('without a colon before it a first Bab is a heading', () => {
  expect(kerangka('Pasal 2\nRencana disusun tiap tahun.\nBAB I PENDAHULUAN\nPasal 3\nRapat dibuka.')).toContain('BAB I')
})

test('a Bab whose number cannot be read is a heading', () => {
  expect(
    kerangka('Pasal 2\nRapat dibuka.\nBAB IIII\nPENUTUP\nPasal 3\nRapat dicatat.').filter(satu => satu.startsWith('BAB')),
  ).toHaveLength(3)
})
