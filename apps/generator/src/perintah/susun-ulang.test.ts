import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bacaIsian, draft, gabungNaskah } from '@perkada/drafting'
import { parseNaskah } from '@perkada/markdown'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { parse, stringify } from 'yaml'
import { folderTerpasang } from '../akar.ts'
import { cariDaerah } from '../isian-berkas.ts'
import { bukaSemuaTemplat, bukaTemplat } from '../templat-berkas.ts'

vi.setConfig({ testTimeout: 60_000 })

const regulations = folderTerpasang('regulations')
const daftarIsian = readdirSync(regulations, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('isian.yaml'))
const daftarTemplat = (await bukaSemuaTemplat()).map(({ definisi }) => definisi)

/** Drafts of one regulation of the house, by facts; undefined for facts that are refused. */
async function penyusun(path: string): Promise<(isi: object) => string | undefined> {
  const { templat: nama } = JSON.parse(readFileSync(join(regulations, path, '../.perkada/susunan.json'), 'utf8')) as { templat: string }
  const templat = await bukaTemplat(nama)
  const berkas = cariDaerah(join(regulations, path))
  const daerah = berkas === undefined ? undefined : { sumber: readFileSync(berkas, 'utf8'), daftarTemplat }
  return isi => {
    const isian = bacaIsian(stringify(isi), templat.definisi, daerah)
    return 'nilai' in isian ? draft({ ...templat, isian: isian.nilai }).markdown : undefined
  }
}

type Ubahan = readonly [sisip: boolean, acak: number]

/** The facts with elements put into, or taken out of, their lists of names. */
function ubahFakta(isi: unknown, daftar: readonly Ubahan[]): object {
  const baru = structuredClone(isi) as object
  const semua: string[][] = []
  const kumpulkan = (nilai: unknown): void => {
    if (Array.isArray(nilai) && nilai.length > 2 && nilai.every(satu => typeof satu === 'string')) semua.push(nilai)
    if (typeof nilai === 'object' && nilai !== null) Object.values(nilai).forEach(kumpulkan)
  }
  kumpulkan(baru)
  for (const [urutan, [sisip, acak]] of daftar.entries()) {
    const lama = semua[acak % semua.length]
    if (!lama) continue
    if (sisip) lama.splice(acak % (lama.length + 1), 0, `Unit Fakta${urutan}`)
    else if (lama.length > 3) lama.splice(acak % lama.length, 1)
  }
  return baru
}

/** A draft in which the bureau added sentences and words of its own, outside of the front matter. */
function sunting(naskah: string, daftar: readonly Ubahan[]): string {
  const [, depan = '', tubuh = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(naskah) ?? []
  const satuan = tubuh.split('\n\n')
  for (const [urutan, [sisip, acak]] of daftar.entries()) {
    const letak = acak % satuan.length
    if (sisip) satuan.splice(letak, 0, `Kalimat Sunting${urutan} biro.`)
    else satuan[letak] = (satuan[letak] ?? '').replace(/(?=[;.]?(?: dan)?$)/, ` Sunting${urutan}`)
  }
  return depan + satuan.join('\n\n')
}

const ubahan = fc.array(fc.tuple(fc.boolean(), fc.nat(10_000)), { minLength: 1, maxLength: 4 })

describe.each(daftarIsian)('%s drafted again', path => {
  it('keeps every word of the bureau and every new fact', async () => {
    const susun = await penyusun(path)
    const isi: unknown = parse(readFileSync(join(regulations, path), 'utf8'))
    const dasar = susun(isi as object) ?? ''
    expect(dasar).not.toBe('')
    fc.assert(
      fc.property(ubahan, ubahan, (fakta, edit) => {
        const segar = susun(ubahFakta(isi, fakta))
        fc.pre(segar !== undefined)
        const milik = sunting(dasar, edit)
        const { teks, bentrok } = gabungNaskah(dasar, milik, segar)
        for (const [kata] of `${milik} ${segar}`.matchAll(/\b(?:Sunting|Unit Fakta)\d\b/g)) expect(teks).toContain(kata)
        if (bentrok === 0) expect(parseNaskah(teks).diagnostics.filter(({ severity }) => severity === 'galat')).toEqual([])
      }),
      { numRuns: 8 },
    )
  })
})
