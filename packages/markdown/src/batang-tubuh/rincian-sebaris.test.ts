import { spanAsal } from '@perkada/core'
import { describe, expect, test } from 'vitest'
import { formatNaskah } from '../format.ts'
import { parseNaskah } from '../parse.ts'
import { pohon } from '../pohon.ts'

const badan = (isi: string) => `BAB I\nKETENTUAN UMUM\n\nPasal 1\n\n${isi}\n\nPasal 2\n\nRapat ditutup.\n`
/** The first Pasal: each unit with its text on one line, deeper ones indented. */
const baca = (isi: string) =>
  pohon(parseNaskah(badan(isi)).naskah)
    .split('\n')
    .slice(2, -2)
    .map(baris => baris.slice(4))
    .join('\n')
    .replace(/(huruf|angka)(?:-kurung)? (\w+)\n {2,}/g, '$2| ')
    .replace(/\n *(?=\w\| )/g, ' ')
    .replace(/(AYAT \d)\n */g, '$1 ')

describe('a list that was poured into one line with its sentence is a list', () => {
  test.each([
    [
      'several ayat on one line',
      '(1) Tim terdiri atas: a. ketua; b. sekretaris; dan c. anggota. (2) Tim sebagaimana dimaksud pada ayat (1) bertugas: a. menyusun rencana; dan b. melaporkan hasil. (3) Rapat dicatat.',
      'AYAT 1 Tim terdiri atas: a| ketua; b| sekretaris; dan c| anggota.\nAYAT 2 Tim sebagaimana dimaksud pada ayat (1) bertugas: a| menyusun rencana; dan b| melaporkan hasil.\nAYAT 3 Rapat dicatat.',
    ],
    ['without ayat', 'Tim terdiri atas: a. ketua; dan b. anggota.', 'Tim terdiri atas: a| ketua; dan b| anggota.'],
    ['numbers', '(1) Tim bertugas: 1. menyusun rencana; dan 2. melapor.', 'AYAT 1 Tim bertugas: 1| menyusun rencana; dan 2| melapor.'],
    ['marks with brackets', '(1) Tim bertugas: a) menyusun; atau b) melapor.', 'AYAT 1 Tim bertugas: a| menyusun; atau b| melapor.'],
    [
      'commas between',
      '(1) Tim terdiri atas : a. ketua, b. sekretaris, dan c. anggota.',
      'AYAT 1 Tim terdiri atas : a| ketua, b| sekretaris, dan c| anggota.',
    ],
    ['the mark behind the ayat', '(1) a. ketua; b. sekretaris; dan c. anggota.', 'AYAT 1 a| ketua; b| sekretaris; dan c| anggota.'],
    [
      'lists in lists, with full stops between',
      'Hukuman terdiri atas: a. pokok: 1. kurungan; 2. denda. b. tambahan: 1. pencabutan; dan 2. pengumuman.',
      'Hukuman terdiri atas: a| pokok: 1| kurungan; 2| denda. b| tambahan: 1| pencabutan; dan 2| pengumuman.',
    ],
    [
      'a letter l read as 1',
      `Ruang lingkup: ${[...'abcdefghijk'].map(huruf => `${huruf}. unsur;`).join(' ')} 1. unsur; dan m. akhir.`,
      `Ruang lingkup: ${[...'abcdefghij'].map(huruf => `${huruf}| unsur;`).join(' ')} k| unsur; 1. unsur; dan m| akhir.`,
    ],
  ])('%s', (_, isi, harapan) => expect(baca(isi).replace(/ +/g, ' ')).toBe(harapan))

  test.each([
    '(1) Tim terdiri atas: a. ketua tim;\nb. sekretaris; dan c. anggota dari dinas. (2) Rapat dicatat.',
    '(1) Tim terdiri atas: a. ketua\ntim; b. sekretaris; dan c. anggota dari dinas. (2) Rapat dicatat.',
    '(1) Tim terdiri atas: a. ketua tim; b. sekre-\ntaris; dan c. anggota dari\ndinas. (2) Rapat\ndicatat.',
    '(1) Tim terdiri atas: a. ketua tim; b. sekretaris; dan\nc. anggota dari dinas.\n(2) Rapat dicatat.',
  ])('wrapped lines break it anywhere: %s', isi => {
    const utuh = '(1) Tim terdiri atas: a. ketua tim; b. sekretaris; dan c. anggota dari dinas. (2) Rapat dicatat.'
    expect(baca(isi).replace('sekre- taris', 'sekretaris').replace('sekre-taris', 'sekretaris')).toBe(baca(utuh))
  })

  test('every mark and every letter knows its place', () => {
    const sumber = badan('(1) Tim terdiri atas: a. ketua; b. **sekretaris**; dan c. anggota.')
    const pasal = parseNaskah(sumber).naskah.batangTubuh.flatMap(bab => ('isi' in bab ? bab.isi : []))[0]
    const ayat = pasal?.tipe === 'pasal' ? pasal.isi[0] : undefined
    const rincian = ayat?.tipe === 'ayat' ? ayat.isi.find(satu => satu.tipe === 'rincian') : undefined
    const letak = (span: { start: number; end: number } | undefined) => span && sumber.slice(span.start, span.end)
    expect(rincian?.tipe === 'rincian' && rincian.daftarButir.map(({ nomor }) => letak(nomor.span))).toEqual(['a.', 'b.', 'c.'])
    const isi = rincian?.tipe === 'rincian' ? rincian.daftarButir.map(satu => satu.isi[0]) : []
    expect(isi.map(satu => satu?.tipe === 'alinea' && letak(spanAsal(satu.teks)))).toEqual(['ketua;', 'sekretaris**; dan', 'anggota.'])
  })

  test('the canonical form gives each element its line', () => {
    const sekali = formatNaskah(parseNaskah(badan('(1) Tim terdiri atas: a. ketua; dan b. anggota.')).naskah)
    expect(sekali).toContain('(1) Tim terdiri atas:\n\na. ketua; dan\n\nb. anggota.')
    expect(formatNaskah(parseNaskah(sekali).naskah)).toBe(sekali)
  })
})

test.each([
  'Pajak (meliputi: a. hotel; dan b. restoran) dipungut.',
  'Surat ditandatangani dengan sebutan: a. n. Bupati.',
  'Rapat dibuka pukul: 1. 30 oleh ketua; 2. 45 ditutup.',
  'Kode berkas: a. atau tanpa kode.',
  'Ketentuan huruf a, b. dan seterusnya berlaku; c. tidak.',
  'Rapat memuat frasa: "a. hadir; b. tidak hadir" pada daftar.',
])('what counts no list within a sentence stays in it: %s', isi => expect(baca(isi)).toBe(isi))

test('a draft in the canonical dialect has each element on a line of its own, and is not parted', () => {
  const isi = '(1) Tim terdiri atas: a. ketua; dan b. anggota.'
  expect(formatNaskah(parseNaskah(`---\njenis: Peraturan Bupati\n---\n\n### Pasal 1\n\n${isi}\n`).naskah)).toContain(isi)
})
