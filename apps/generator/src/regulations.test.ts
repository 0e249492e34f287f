import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { daftarPerkada, namaDaerah, parseBagan, resolveBagan } from '@perkada/core'
import { bacaIsian, draft } from '@perkada/drafting'
import { lint } from '@perkada/lint'
import { formatNaskah, parseNaskah } from '@perkada/markdown'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folderTerpasang } from './akar.ts'
import { bukaTemplat, daftarTemplat } from './templat-berkas.ts'

const regulations = folderTerpasang('regulations')

async function susun(sumber: string, nama = 'mekanisme-koordinasi') {
  const templat = await bukaTemplat(nama)
  const isian = bacaIsian(sumber, templat.definisi)
  if (!('nilai' in isian)) throw new Error(JSON.stringify(isian.daftarMasalah))
  return draft({ ...templat, isian: isian.nilai })
}

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
    .replaceAll('Bupati Contoh', `${jabatan} Contoh`)
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
    const { markdown, daftarMasalah } = await susun(readFileSync(join(regulations, path), 'utf8'), templat)
    expect(daftarMasalah).toEqual([])
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
  const { daerah, provinsi } = parse(readFileSync(join(regulations, path), 'utf8')) as { daerah: string; provinsi?: string }
  return [namaDaerah(daerah), ...(provinsi ? [provinsi] : [])].filter(nama => !nama.includes('Contoh'))
})

const semuaTemplat = await daftarTemplat()

describe.each(semuaTemplat)('template %s', nama => {
  it.each(daftarPerkada.map(({ nama: jenis, jabatan = '', wilayah = '' }) => [jenis, jabatan, wilayah] as const))(
    'gives a %s by facts alone',
    async (jenis, jabatan, wilayah) => {
      const { markdown = '', daftarMasalah, terbuka } = await susun(sebagai(isianRekaan(nama), jenis, jabatan, wilayah), nama)
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
})

it('does without what the facts do not give', async () => {
  const ringkas = isianRekaan('mekanisme-koordinasi')
    .replace(/^mencabut:\n(?: .*\n)+/m, '')
    .replace(/^(?:rapat|data|mendesak|laporan):.*\n/gm, '')
    .replace(/^ +instansi_vertikal:.*\n/gm, '')
    .replace(/^(?:nomor|tahun|ditetapkan|diundangkan|berita_daerah):.*\n/gm, '')
  const { markdown = '', daftarMasalah, terbuka } = await susun(ringkas)
  expect(daftarMasalah).toEqual([])
  expect(terbuka).toHaveLength(9)
  expect(temuanBerat(markdown)).toEqual([])
  expect(masalahBagan(markdown)).toEqual([])
  expect(markdown).not.toMatch(/dicabut|\.\.\.|LAMPIRAN III/)
})
