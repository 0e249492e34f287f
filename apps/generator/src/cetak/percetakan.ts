import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Lambang, TataLetak } from '@perkada/pdf'
import { bacaByte } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import type { Percetakan } from './cetak-naskah.ts'
import { bukaHurufUntuk } from './huruf.ts'
import { bacaTataLetak } from './tata-letak-berkas.ts'

/** The profile of a region: how its regulations stand on paper. */
export const berkasProfil = 'cetak.yaml'

/** Where the profile of a draft may stand, the nearest first. */
export const letakProfil = (naskah: string): string[] =>
  [dirname(naskah), join(dirname(naskah), '..')].map(folder => join(folder, berkasProfil))

/** `cetak.yaml` beside a draft or one folder above it; undefined where there is none. */
const cariProfil = (naskah: string): string | undefined => letakProfil(naskah).find(existsSync)

/** The files that a profile names, its emblem and its fonts; none where the profile cannot be read. */
export async function berkasSandaran(profil: string): Promise<string[]> {
  const { kop, huruf } = await bacaTataLetak(profil).catch(() => tanpaBerkas)
  return [kop.lambang?.berkas, ...Object.values(huruf.berkas ?? {})].flatMap(berkas => (berkas ? [resolve(dirname(profil), berkas)] : []))
}
const tanpaBerkas: { readonly kop: Partial<TataLetak['kop']>; readonly huruf: Partial<TataLetak['huruf']> } = { kop: {}, huruf: {} }

async function bacaLambangUntuk({ kop }: TataLetak, profil: string): Promise<Lambang | undefined> {
  if (!kop.lambang) return undefined
  const { bacaLambang } = await import('@perkada/pdf')
  const berkas = resolve(dirname(profil), kop.lambang.berkas)
  const bytes = await bacaByte(berkas).catch((galat: unknown) => {
    throw galat instanceof GalatPemakaian ? new GalatPemakaian(`${profil}: kop.lambang.berkas: ${galat.message}`) : galat
  })
  const hasil = bacaLambang(bytes)
  if ('gagal' in hasil) throw new GalatPemakaian(`${berkas}: ${hasil.gagal}`)
  return hasil.lambang
}

async function buka(profil: string | undefined): Promise<Percetakan> {
  const tataLetak = await bacaTataLetak(profil)
  const [huruf, lambang] = await Promise.all([bukaHurufUntuk(tataLetak, profil), bacaLambangUntuk(tataLetak, profil ?? '.')])
  return { tataLetak, huruf, lambang }
}

/**
 * Opens layout, font and emblem for drafts: of the profile named by `layout`, else of the region in whose folder a draft stands,
 * else the defaults. Each profile is opened once. Throws GalatPemakaian with file, line and key.
 */
export function pembukaPercetakan(layout: string | undefined): (naskah: string) => Promise<Percetakan> {
  const terbuka = new Map<string, Promise<Percetakan>>()
  return naskah => {
    const profil = layout ?? cariProfil(naskah)
    const kunci = profil ?? ''
    const ada = terbuka.get(kunci) ?? buka(profil)
    terbuka.set(kunci, ada)
    return ada
  }
}
