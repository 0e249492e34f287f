import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseNaskah } from '@perkada/markdown'
import { describe, expect, test } from 'vitest'
import { lint } from './lint.ts'
import { rules } from './rules/index.ts'
import { awalanMenurutHuruf, isSusunanRusak, ukurSusunan } from './susunan.ts'
import { daftarKerusakan } from './test/rusakkan.ts'

const akar = fileURLToPath(new URL('../../../regulations', import.meta.url))
/** The drafts as a transcription has them: without front matter, headings as plain lines, a unit on each line. */
const daftarNaskah = readdirSync(akar, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('naskah.md'))
  .toSorted()
  .map(path => ({ path, sumber: readFileSync(join(akar, path), 'utf8') }))
const salinan = (sumber: string): string[] => [
  'PERATURAN BUPATI CONTOH',
  'NOMOR 1 TAHUN 2024',
  'TENTANG',
  'TATA KERJA',
  'DENGAN RAHMAT TUHAN YANG MAHA ESA',
  'BUPATI CONTOH,',
  ...sumber
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\n# LAMPIRAN[\s\S]*/, '')
    .replace(/^#+ /gm, '')
    .split('\n')
    .filter(satu => satu.trim() !== ''),
]
const rusak = (teks: string) => isSusunanRusak(parseNaskah(teks).naskah)

describe.each(daftarNaskah)('$path', ({ sumber }) => {
  const utuh = salinan(sumber)

  test('a copy in order shows nothing', () => {
    expect(ukurSusunan(parseNaskah(sumber).naskah).tanda).toBe(0)
    expect(ukurSusunan(parseNaskah(utuh.join('\n')).naskah).tanda).toBe(0)
    expect(ukurSusunan(parseNaskah(utuh.join('\n\n')).naskah).tanda).toBe(0)
  })

  test.each(Object.entries(daftarKerusakan))('%s: known, said once, and nothing that rests on order is galat', (_, rusakkan) => {
    const { diagnostics } = lint(rusakkan(utuh).join('\n'))
    // Words of two columns that meet look like those of a scan, which is said instead.
    expect(diagnostics.filter(({ rule }) => rule === 'berkas-susunan' || rule === 'berkas-pindaian')).toHaveLength(1)
    expect(diagnostics.filter(({ severity }) => severity === 'galat')).toEqual([])
  })
})

const naskah = (isi: string) => `PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\n\nTENTANG\n\nTATA KERJA\n\nBAB I\nRAPAT\n\n${isi}\n`
const terkumpul =
  'Pasal 1\n\n(1)\n\n(2)\n\na.\n\nb.\n\nc.\n\nRapat diadakan. Rapat dihadiri:\n\ncamat dan lurah.\n\nPasal 2\n\na.\n\nb.\n\nc.\n\nd.\n\nRapat membahas rencana dan Pasal 9.'

test('four mistakes of numbering are those of a drafter', () => {
  const isi = (nomor: readonly string[]) =>
    nomor
      .map((satu, ke) => `Pasal ${ke + 1}\n\n(1) Rapat diadakan.\n\n(${satu}) Rapat dihadiri:\n\na. camat; dan\n\nb. lurah.`)
      .join('\n\n')
  const empat = naskah(isi(['3', '3', '2', '1', '2', '4', '2']))
  expect(rusak(empat)).toBe(false)
  expect(lint(empat).diagnostics.filter(({ rule, severity }) => rule.startsWith('nomor-') && severity === 'galat')).toHaveLength(4)
})

test('lists that Word goes on counting are those of a drafter', () => {
  let ke = 0
  const isi = Array.from({ length: 8 }, (_, pasal) => {
    const butir = ['camat;', 'lurah; dan', 'kepala desa.'].map(satu => `${String.fromCharCode(97 + ke++)}. ${satu}`).join('\n\n')
    return `Pasal ${pasal + 1}\n\nRapat dihadiri:\n\n${butir}`
  }).join('\n\n')
  expect(rusak(naskah(isi))).toBe(false)
})

test('a draft of the house was copied from nowhere, and what a transcriber cut out leaves gaps', () => {
  expect(rusak(naskah(terkumpul))).toBe(true)
  expect(rusak(`---\njenis: Peraturan Bupati\njudul: Tata Kerja\n---\n\n${terkumpul}\n`)).toBe(false)
  expect(rusak(naskah(`${terkumpul}\n\n[… dipotong …]`))).toBe(false)
})

test('the letters of a word prove as much as before: a title that is misspelt stays galat, one that lacks a word does not', () => {
  const bernama = (nama: string) =>
    naskah(`MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG ${nama}.\n\n${terkumpul}`).replace('BAB I\nRAPAT\n\n', '')
  const keparahan = (nama: string) => lint(bernama(nama)).diagnostics.find(({ rule }) => rule === 'judul-berbeda')?.severity
  expect(keparahan('TATA KREJA')).toBe('galat')
  expect(keparahan('TATA')).toBe('peringatan')
})

test.each(awalanMenurutHuruf)('rules whose ids begin with %s exist', awalan => {
  expect(rules.some(({ id }) => id.startsWith(awalan))).toBe(true)
})

test('acts among the considerations, and definitions among the acts, come from another page', () => {
  const pembukaan = (menimbang: string, mengingat: string) =>
    `PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\nDENGAN RAHMAT TUHAN YANG MAHA ESA\nBUPATI CONTOH,\nMenimbang : a. bahwa tata kerja perlu ditata;\n${menimbang}\nMengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n${mengingat}\n`
  const tanda = (menimbang: string, mengingat: string) => ukurSusunan(parseNaskah(pembukaan(menimbang, mengingat)).naskah).tanda
  const lazim = tanda('b. bahwa rapat perlu dicatat;', '2. Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah;')
  expect(lazim).toBe(0)
  expect(tanda('b. Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah;', '2. Rapat adalah pertemuan.')).toBe(3)
})
