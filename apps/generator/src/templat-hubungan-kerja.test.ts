import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseBagan, resolveBagan } from '@perkada/core'
import { bacaIsian, draft } from '@perkada/drafting'
import { parseNaskah } from '@perkada/markdown'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folderTerpasang } from './akar.ts'
import { bukaTemplat } from './templat-berkas.ts'

const naskahDaerah = (folder: string) => readFileSync(join(folderTerpasang('regulations'), folder, 'naskah.md'), 'utf8')

/** Drafts the fictional regency with other facts than those of `contoh.yaml`. */
async function susun(nama: string, ubah: (isian: string) => string): Promise<string> {
  const templat = await bukaTemplat(nama)
  const isian = bacaIsian(ubah(readFileSync(join(folderTerpasang('templates'), nama, 'contoh.yaml'), 'utf8')), templat.definisi)
  if (!('nilai' in isian)) throw new Error(JSON.stringify(isian.daftarMasalah))
  const { markdown, daftarMasalah } = draft({ ...templat, isian: isian.nilai })
  expect(daftarMasalah).toEqual([])
  return markdown ?? ''
}

/** How many elements the list has that these words open. */
function banyakButir(naskah: string, pengantar: string): number {
  const [, sisa = ''] = naskah.split(`${pengantar}:\n\n`)
  const baris = sisa.split('\n\n')
  return baris.findIndex(satu => !/^[a-z]\. /.test(satu))
}

/** Boxes under each assistant in the last chart. */
function unitPerAsisten(isi: string): number[] {
  const { naskah } = parseNaskah(isi)
  const [sumber] = naskah.daftarLampiran
    .flatMap(lampiran => lampiran.isi.flatMap(blok => (blok.tipe === 'bagan' ? [blok.sumber.isi] : [])))
    .slice(-1)
  const hasil = parseBagan(parse(sumber ?? ''))
  if (!('bagan' in hasil)) throw new Error(JSON.stringify(hasil.masalah))
  const { bagan } = resolveBagan(hasil.bagan, naskah)
  const asisten = bagan.daftarSimpul.filter(({ id }) => /^asisten-\d+$/.test(id))
  return asisten.map(({ id }) => bagan.daftarSimpul.filter(({ induk }) => induk === id).length)
}

describe('tata-hubungan-kerja', () => {
  const naskah = naskahDaerah('cimahi/tata-hubungan-kerja')

  it('takes the units of the chart from the text', () => {
    expect(unitPerAsisten(naskah)).toEqual([12, 8, 5])
  })

  it('has five kinds of working relation, each with what it is for and how it works', () => {
    expect(banyakButir(naskah, 'Jenis Hubungan Kerja terdiri atas')).toBe(5)
    for (const jenis of ['konsultatif', 'kolegial', 'fungsional', 'struktural', 'koordinatif']) {
      expect(naskah).toMatch(
        new RegExp(`^\\(1\\) Hubungan Kerja ${jenis} sebagaimana dimaksud dalam Pasal 4 huruf [a-e] diterapkan untuk`, 'm'),
      )
      expect(naskah).toMatch(new RegExp(`^\\(2\\) Hubungan Kerja ${jenis} dilaksanakan `, 'm'))
    }
  })

  it('delegates nothing in blank (butir 210) and leaves the signer open', () => {
    expect(naskah).not.toMatch(/belum (?:cukup )?diatur/)
    expect(naskah).not.toContain('Plt.')
  })

  it('regulates only the kinds that the facts name, in their order', async () => {
    const isi = await susun('tata-hubungan-kerja', isian =>
      isian.replace(/^hubungan_kerja: .*$/m, 'hubungan_kerja: [kolegial, konsultatif]'),
    )
    expect(isi).toContain('Jenis Hubungan Kerja terdiri atas:\n\na. kolegial; dan\n\nb. konsultatif.\n')
    expect(isi).not.toContain('Hubungan Kerja struktural')
  })
})

describe('hubungan-kerja-dprd-perangkat-daerah', () => {
  const naskah = naskahDaerah('paser/hubungan-kerja-dprd-perangkat-daerah')

  it.each([
    ['Hubungan Kerja kolegial Bupati dengan DPRD meliputi', 6],
    ['Hubungan Kerja konsultatif Bupati dengan DPRD meliputi', 2],
    ['Bupati berwenang', 4],
    ['Kepala Perangkat Daerah bertugas', 5],
    ['Hubungan Kerja Sekretariat Daerah dengan Perangkat Daerah lain meliputi', 5],
  ])('%s: %i forms', (pengantar, banyak) => {
    expect(banyakButir(naskah, pengantar)).toBe(banyak)
  })

  it('defines DPRD, numbers its chapters without a gap and its only annex not at all (butir 194)', () => {
    expect(naskah).toContain('Dewan Perwakilan Rakyat Daerah yang selanjutnya disingkat DPRD adalah ')
    expect([...naskah.matchAll(/^# BAB ([IVX]+) /gm)].map(([, nomor]) => nomor)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI'])
    expect(naskah).toMatch(/^# LAMPIRAN BAGAN /m)
  })

  it('knows no expert staff where the facts name none', async () => {
    expect(await susun('hubungan-kerja-dprd-perangkat-daerah', isian => isian.replace(/^staf_ahli: .*\n/m, ''))).not.toContain('Staf Ahli')
  })
})
