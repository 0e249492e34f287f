import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { daftarPerkada, namaDaerah, parseBagan, resolveBagan } from '@perkada/core'
import { bacaIsian, type DaftarMedan, draft } from '@perkada/drafting'
import { lint } from '@perkada/lint'
import { formatNaskah, parseNaskah } from '@perkada/markdown'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { folderTerpasang } from './akar.ts'
import { cariDaerah } from './isian-berkas.ts'
import { bukaSemuaTemplat, bukaTemplat, daftarTemplat } from './templat-berkas.ts'

const regulations = folderTerpasang('regulations')

async function susun(sumber: string, nama = 'mekanisme-koordinasi', daerah?: string) {
  const templat = await bukaTemplat(nama)
  const daftarTemplat = (await bukaSemuaTemplat()).map(({ definisi }) => definisi)
  const isian = bacaIsian(sumber, templat.definisi, daerah === undefined ? undefined : { sumber: daerah, daftarTemplat })
  if (!('nilai' in isian)) throw new Error(JSON.stringify(isian.daftarMasalah))
  return draft({ ...templat, isian: isian.nilai })
}

/** What the fictional regency tells once for all its regulations. */
const daerahRekaan = readFileSync(join(regulations, 'contoh/daerah.yaml'), 'utf8')

/** Facts of the fictional regency for one template: `contoh.yaml` beside it; the first template has a whole draft instead. */
const isianRekaan = (nama: string) =>
  readFileSync(
    nama === 'mekanisme-koordinasi'
      ? join(regulations, 'contoh/mekanisme-koordinasi-kerja/isian.yaml')
      : join(folderTerpasang('templates'), nama, 'contoh.yaml'),
    'utf8',
  )

/** The example regency as a region of another kind: only the identity changes. */
const sebagai = (isian: string, jenis: string, jabatan: string, wilayah: string) =>
  isian
    .replaceAll('Peraturan Bupati', jenis)
    .replaceAll('Bupati', jabatan)
    .replaceAll('Kabupaten Contoh', `${wilayah} Contoh`)
    .replace(wilayah === 'Provinsi' ? /^provinsi:.*\n/m : /^$/, '')

const temuanBerat = (markdown: string) =>
  lint(markdown)
    .diagnostics.filter(({ severity }) => severity !== 'saran')
    .map(({ rule, message }) => `${rule}: ${message}`)

function masalahBagan(markdown: string): string[] {
  const { naskah } = parseNaskah(markdown)
  return naskah.daftarLampiran.flatMap(lampiran =>
    lampiran.isi.flatMap(blok => {
      if (blok.tipe !== 'bagan') return []
      const hasil = parseBagan(parse(blok.sumber.isi))
      return ('bagan' in hasil ? resolveBagan(hasil.bagan, naskah).masalah : hasil.masalah).map(satu => `${satu.jalur}: ${satu.pesan}`)
    }),
  )
}

const daftarIsian = readdirSync(regulations, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('isian.yaml'))

it('finds the drafts of the house', () => {
  expect(daftarIsian.length).toBeGreaterThanOrEqual(2)
})

describe.each(daftarIsian)('%s', path => {
  const naskah = readFileSync(join(regulations, path, '../naskah.md'), 'utf8')

  it('gives the draft beside it, byte by byte (perkada new after a change of facts or template)', async () => {
    const { templat } = JSON.parse(readFileSync(join(regulations, path, '../.perkada/susunan.json'), 'utf8')) as { templat: string }
    const daerah = cariDaerah(join(regulations, path))
    const { markdown, daftarMasalah } = await susun(
      readFileSync(join(regulations, path), 'utf8'),
      templat,
      daerah && readFileSync(daerah, 'utf8'),
    )
    expect(daftarMasalah).toEqual([])
    expect(markdown).toBe(readFileSync(join(regulations, path, '../.perkada/dasar.md'), 'utf8'))
    expect(markdown).toBe(naskah)
  })

  it('is in canonical form', () => {
    expect(formatNaskah(parseNaskah(naskah).naskah)).toBe(naskah)
  })

  it('has no galat and no peringatan, and every chart resolves', () => {
    expect(temuanBerat(naskah)).toEqual([])
    expect(masalahBagan(naskah)).toEqual([])
  })
})

/** Names of the regions whose drafts stand in the house: none may slip into the draft of another region. */
const daftarTempat = daftarIsian.flatMap(path => {
  const berkas = [cariDaerah(join(regulations, path)), join(regulations, path)].filter(satu => satu !== undefined)
  const { daerah, provinsi } = Object.assign({}, ...berkas.map(satu => parse(readFileSync(satu, 'utf8')))) as {
    daerah: string
    provinsi?: string
  }
  return [namaDaerah(daerah), ...(provinsi ? [provinsi] : [])].filter(nama => !nama.includes('Contoh'))
})

/** The facts without which a template refuses to draft, and abbreviations: other facts may use them. */
function wajibSaja(isi: Readonly<Record<string, unknown>>, daftarMedan: DaftarMedan): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(daftarMedan).flatMap(([kunci, { tipe, wajib, medan = {} }]) => {
      const nilai = isi[kunci]
      if (nilai === undefined || !(wajib || kunci === 'singkatan')) return []
      if (tipe === 'kelompok') return [[kunci, wajibSaja(nilai as Record<string, unknown>, medan)]]
      return [[kunci, tipe === 'daftar' ? (nilai as Record<string, unknown>[]).map(unsur => wajibSaja(unsur, medan)) : nilai]]
    }),
  )
}

const semuaTemplat = await daftarTemplat()

describe.each(semuaTemplat)('template %s', nama => {
  it.each(daftarPerkada.map(({ nama: jenis, jabatan = '', wilayah = '' }) => [jenis, jabatan, wilayah] as const))(
    'gives a %s by facts alone',
    async (jenis, jabatan, wilayah) => {
      const {
        markdown = '',
        daftarMasalah,
        terbuka,
      } = await susun(
        sebagai(isianRekaan(nama), jenis, jabatan, wilayah),
        nama,
        nama === 'mekanisme-koordinasi' ? sebagai(daerahRekaan, jenis, jabatan, wilayah) : undefined,
      )
      expect(daftarMasalah).toEqual([])
      expect(terbuka).toEqual([])
      expect(temuanBerat(markdown)).toEqual([])
      expect(masalahBagan(markdown)).toEqual([])
      expect(markdown).toContain(`Dalam ${jenis} ini yang dimaksud dengan:`)
      expect(markdown).toContain(`. ${jabatan} adalah kepala daerah ${wilayah} Contoh.`)
      expect(markdown).toContain(`(Berita Daerah ${wilayah} Contoh Tahun 2018 Nomor 12)`)
      for (const lain of daftarPerkada.filter(satu => satu.nama !== jenis)) expect(markdown).not.toContain(lain.nama)
      for (const tempat of daftarTempat) expect(markdown).not.toContain(tempat)
    },
  )

  it('does without what the facts do not give', async () => {
    const { definisi } = await bukaTemplat(nama)
    const { jenis, daerah, judul, ...lain } = { ...parse(daerahRekaan), ...parse(isianRekaan(nama)) } as Record<string, unknown>
    const { markdown = '', daftarMasalah } = await susun(stringify({ jenis, daerah, judul, ...wajibSaja(lain, definisi.isian) }), nama)
    expect(daftarMasalah).toEqual([])
    expect(temuanBerat(markdown)).toEqual([])
    expect(masalahBagan(markdown)).toEqual([])
    expect(markdown).not.toMatch(/dicabut|\.\.\.|null|undefined/)
  })
})
