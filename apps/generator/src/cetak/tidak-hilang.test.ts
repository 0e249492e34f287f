import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { daftarJenisCetak, type JenisCetak, kekuranganCetak, type Peran, telusuri } from '@perkada/core'
import { parseNaskah } from '@perkada/markdown'
import { bacaCetakan, bandingkanTeks } from '@perkada/pdf'
import { describe, expect, test } from 'vitest'
import { folderTerpasang } from '../akar.ts'
import { siapkan, tanggalBerkas } from './cetak-naskah.ts'
import { pembukaPercetakan } from './percetakan.ts'

const { PERKADA_CORPUS: corpus, CI } = process.env
const buka = pembukaPercetakan(undefined)
const rapat = (isi: string) => isi.normalize('NFC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
const adaPoppler = spawnSync('pdftotext', ['-v']).status === 0

const berkasDi = (folder: string, pola: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(nama => pola.test(nama) && !nama.includes('.perkada'))
    .toSorted()
    .map(nama => [nama, join(folder, nama)] as const)

const daftarJenis = (sumber: string) => {
  const { identitas } = parseNaskah(sumber).naskah
  return daftarJenisCetak.filter(jenis => kekuranganCetak(identitas, jenis).length === 0)
}

async function cetak(sumber: string, path: string, jenis: JenisCetak) {
  const { naskah } = parseNaskah(sumber)
  const siap = await siapkan(naskah, sumber, path, jenis, await buka(path))
  const bytes = await siap.print(tanggalBerkas(naskah.identitas))
  return { naskah, bytes, teks: siap.teks, ...bacaCetakan(bytes) }
}
type Tercetak = Awaited<ReturnType<typeof cetak>>

/** The lines of a page as poppler reads them, without those that are its furniture, each taken away once. */
function tanpaPerabot(halaman: string, perabot: string): string {
  const daftar = perabot.split('\n').map(rapat).filter(Boolean)
  const ambil = (baris: string): boolean => {
    for (let awal = 0; awal < daftar.length; awal++)
      for (let akhir = awal + 1; akhir <= daftar.length; akhir++)
        if (daftar.slice(awal, akhir).join('') === baris) {
          daftar.splice(awal, akhir - awal)
          return true
        }
    return false
  }
  return halaman
    .split('\n')
    .filter(baris => !(rapat(baris) && ambil(rapat(baris))))
    .join('\n')
}

function bacaPoppler({ bytes, daftarPerabot }: Tercetak): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'perkada-'))
  try {
    const path = join(folder, 'cetakan.pdf')
    writeFileSync(path, bytes)
    const semua = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
    return semua.split('\f').map((halaman, urutan) => tanpaPerabot(halaman, daftarPerabot[urutan] ?? ''))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What the model says, what our reader finds and what poppler finds are one text, in one order. */
function sama(hasil: Tercetak): void {
  expect(bandingkanTeks(hasil.teks, hasil.daftarHalaman)).toEqual([])
  if (adaPoppler || CI === 'true') expect(bandingkanTeks(hasil.teks, bacaPoppler(hasil))).toEqual([])
}

const turunan: ReadonlySet<Peran> = new Set(['bagan', 'kepala', 'pengesahan'])

/**
 * Every text of the model is in the print as it stands, but for what the print says itself (heads, signatures, the source of a
 * chart) and for what belongs to no part, which `perkada pdf` names.
 */
function lengkap({ naskah, teks }: Tercetak): void {
  const cetakan = rapat(teks).toUpperCase()
  const hilang: string[] = []
  telusuri(naskah, {
    teks({ isi }, { ruas }, peran) {
      if (ruas !== 'sisa' && !turunan.has(peran) && !cetakan.includes(rapat(isi).toUpperCase())) hilang.push(`${ruas} ${peran}: ${isi}`)
    },
  })
  expect(hilang).toEqual([])
}

describe('every draft of the house is in its print, word by word', () => {
  test.each(berkasDi(folderTerpasang('regulations'), /naskah\.md$/))('%s', async (_, path) => {
    const sumber = readFileSync(path, 'utf8')
    for (const jenis of daftarJenis(sumber)) {
      const hasil = await cetak(sumber, path, jenis)
      sama(hasil)
      lengkap(hasil)
    }
  })
})

describe.skipIf(!corpus)('every transcription is in its print, word by word', () => {
  const semua = corpus ? ['sources', 'others'].flatMap(folder => berkasDi(join(corpus, folder), /\.(?:md|txt)$/)) : []
  test.each(semua)('%s', async (_, path) => {
    const sumber = readFileSync(path, 'utf8')
    const hasil = await cetak(sumber, path, daftarJenis(sumber).at(-1) ?? 'rancangan')
    sama(hasil)
    lengkap(hasil)
  })
})

const kata = (nama: string, jumlah: number) => Array.from({ length: jumlah }, (_, urutan) => `${nama}k${urutan}`).join(' ')
const abjad = (urutan: number) => String.fromCharCode(97 + urutan)

/** Four levels of lists below an ayat, no two paragraphs alike. */
function pasal(n: number): string {
  const isi = (letak: string, jumlah: number) => kata(`p${n}${letak}`, jumlah)
  const rinci = [0, 1].map(
    a =>
      `${abjad(a)}. ${isi(`h${a}`, 3)}:\n\n1. ${isi(`a${a}`, 4)}:\n\na) ${isi(`b${a}`, 3)}:\n\n1) ${isi(`c${a}`, 5)}; dan\n\n2) ${isi(`d${a}`, 30)}; dan\n\nb) ${isi(`e${a}`, 9)}; dan\n\n2. ${isi(`f${a}`, 12)}${a ? '.' : '; dan'}`,
  )
  const berjenjang = n % 10 === 0 ? `\n\n(3) ${isi('x', 4)}:\n\n${rinci.join('\n\n')}` : ''
  return `### Pasal ${n}\n\n(1) ${isi('m', ((n * 7) % 50) + 3)}.\n\n(2) ${isi('n', ((n * 11) % 40) + 2)}.${berjenjang}\n`
}

const bagan = (awal: string, jumlah: number) =>
  `\`\`\`bagan\njudul: Bagan ${awal}\nsimpul:\n  - Bupati ${awal}\n${[1, 2, 3].map(a => `  - { id: ${awal}${a}, nama: Asisten ${awal} ${a}, unit: [${Array.from({ length: jumlah / 3 }, (_, u) => `Dinas ${awal}${a}u${u} Pekerjaan Umum dan Penataan Ruang`).join(', ')}] }`).join('\n')}\nkomando: ['Bupati ${awal} > ${awal}1, ${awal}2, ${awal}3']\nkoordinasi: ['${awal}1.1 <> ${awal}3.${jumlah / 3}']\n\`\`\``

const panjang = `---
jenis: Peraturan Bupati
daerah: Kabupaten Contoh
judul: Naskah Panjang
---

## Menimbang

a. bahwa ${kata('menimbang', 90)};

## Mengingat

1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

${Array.from({ length: 300 }, (_, n) => (n % 50 ? '' : `# BAB ${['I', 'II', 'III', 'IV', 'V', 'VI'][n / 50]} JUDUL BAB\n\n`) + pasal(n + 1)).join('\n')}
# LAMPIRAN I DAFTAR

| No. | Rapat Koordinasi | Penanggung Jawab |
|---|---|---|
${Array.from({ length: 120 }, (_, n) => `| ${n + 1}. | ${kata(`t${n}`, n % 40 === 7 ? 900 : ((n * 3) % 20) + 1)} | ${kata(`u${n}`, n % 40 === 7 ? 300 : 2)} |`).join('\n')}

# LAMPIRAN II BAGAN

${bagan('Satu', 120)}

${bagan('Dua', 150)}
`

test('a regulation of 300 Pasal with lists of four levels, rows higher than a page and charts of more than 100 units', async () => {
  const hasil = await cetak(panjang, 'panjang.md', 'rancangan')
  sama(hasil)
  expect(hasil.daftarHalaman.length).toBeGreaterThan(100)
  expect(hasil.teks).toMatch(/Bagan 2\.\d/)
  const hitung = (isi: string) => [...isi.matchAll(/[a-z]+\d*[a-z]?\d*k\d+(?!\d)/g)].map(([satu]) => satu).toSorted()
  const milikSumber = hitung(panjang)
  expect(milikSumber.length).toBeGreaterThan(15_000)
  expect(hitung(hasil.teks)).toEqual(milikSumber)
})
