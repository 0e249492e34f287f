import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  bacaIsian,
  bacaJawaban,
  draft,
  type Keadaan,
  type Langkah,
  langkahBerikut,
  nilaiJawaban,
  terapkan,
  tulisJawaban,
} from '@perkada/drafting'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { folderTerpasang } from '../akar.ts'
import { bukaTemplat, daftarTemplat, type TemplatBerkas } from '../templat-berkas.ts'

vi.setConfig({ testTimeout: 60_000 })

const regulations = folderTerpasang('regulations')

/** The facts of the fictional regency for a template, gazettes as groups of keys. */
function fakta(nama: string): Record<string, unknown> {
  const contoh = join(regulations, 'contoh')
  const baca = (...jalur: string[]) => parse(readFileSync(join(...jalur), 'utf8')) as Record<string, unknown>
  if (nama !== 'mekanisme-koordinasi')
    return kelompokkan(baca(folderTerpasang('templates'), nama, 'contoh.yaml')) as Record<string, unknown>
  const { peraturan: _, ...daerah } = baca(contoh, 'daerah.yaml')
  const { mencabut: __, ...isian } = baca(contoh, 'mekanisme-koordinasi-kerja/isian.yaml')
  return { ...daerah, ...isian, dasar_hukum: [{ jenis: 'Undang-Undang', nomor: 30, tahun: 2014 }] }
}

function kelompokkan(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(kelompokkan)
  if (typeof nilai !== 'object' || nilai === null) return nilai
  return Object.fromEntries(
    Object.entries(nilai).map(([kunci, isi]) => [
      kunci,
      /^(?:ln|bn|ld|bd)$/.test(kunci) && Array.isArray(isi) ? { tahun: isi[0], nomor: isi[1] } : kelompokkan(isi),
    ]),
  )
}

const ambil = (isi: unknown, jalur: Langkah['jalur']): unknown =>
  jalur.reduce<unknown>((nilai, kunci) => (nilai as Record<PropertyKey, unknown> | undefined)?.[kunci], isi)

/** What a person answers who knows these facts; every value goes through the text that they type. */
function jawab(langkah: Langkah, isi: unknown, { definisi }: TemplatBerkas): unknown[] {
  const nilai = ambil(isi, langkah.jalur)
  const ketik = (satu: unknown, jalur = langkah.jalur) => {
    const hasil = nilaiJawaban(definisi, jalur, String(satu))
    if ('pesan' in hasil) throw new Error(`${jalur.join('.')}: ${hasil.pesan}`)
    return hasil.nilai
  }
  switch (langkah.tipe) {
    case 'nilai':
      return nilai === undefined ? [] : [ketik(nilai)]
    case 'unsur':
      return ((nilai ?? []) as unknown[])
        .slice(langkah.jumlah, langkah.jumlah + 2)
        .map((satu, i) => ketik(satu, [...langkah.jalur, langkah.jumlah + i]))
    case 'buka':
      return [nilai !== undefined]
    case 'tambah':
      return [langkah.jumlah < (nilai as unknown[]).length]
  }
}

describe.each(await daftarTemplat())('the questions of %s', nama => {
  it('lead a person who knows the facts to the same draft as the facts in YAML', async () => {
    const templat = await bukaTemplat(nama)
    const isi = fakta(nama)
    let sumber = ''
    let keadaan: Keadaan = { isi: {}, daerah: {}, kemajuan: { dilewati: [], terbuka: [] } }
    for (let langkah = langkahBerikut(templat.definisi, keadaan); langkah; langkah = langkahBerikut(templat.definisi, keadaan)) {
      const { daftarNilai, kemajuan } = terapkan(langkah, jawab(langkah, isi, templat), keadaan)
      for (const { jalur, nilai } of daftarNilai) sumber = tulisJawaban(sumber, jalur, nilai)
      keadaan = { isi: bacaJawaban(sumber) ?? {}, daerah: {}, kemajuan }
    }
    const susun = (teks: string) => {
      const isian = bacaIsian(teks, templat.definisi)
      return 'nilai' in isian ? draft({ ...templat, isian: isian.nilai }) : isian
    }
    const hasil = susun(sumber)
    expect(hasil).toHaveProperty('markdown')
    expect(hasil).toEqual(susun(JSON.stringify(isi)))
  })
})
