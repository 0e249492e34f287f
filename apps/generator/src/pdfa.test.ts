import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kekuranganCetak } from '@perkada/core'
import { parseNaskah } from '@perkada/markdown'
import { periksaPdfa } from '@perkada/pdf'
import { describe, expect, test } from 'vitest'
import { folderTerpasang } from './akar.ts'
import { cetakSumber } from './cetak/cetak-naskah.ts'
import { pembukaPercetakan } from './cetak/percetakan.ts'

const regulations = folderTerpasang('regulations')
const daftarNaskah = readdirSync(regulations, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('naskah.md'))
const buka = pembukaPercetakan(undefined)

test('there are regulations to print', () => {
  expect(daftarNaskah.length).toBeGreaterThan(3)
})

describe.each(daftarNaskah)('%s', path => {
  const berkas = join(regulations, path)
  const sumber = readFileSync(berkas, 'utf8')
  const { identitas } = parseNaskah(sumber).naskah
  const daftarJenis = (['rancangan', 'asli', 'salinan'] as const).filter(jenis => kekuranganCetak(identitas, jenis).length === 0)

  test.each(daftarJenis)('%s keeps every clause of PDF/A-3a', async jenis => {
    const { bytes } = await cetakSumber(sumber, berkas, jenis, await buka(berkas))
    expect(periksaPdfa(bytes)).toEqual([])
  })
})
