import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { bacaIsian, type Isian, type Masalah } from '@perkada/drafting'
import { bacaTeks } from './berkas.ts'
import { GalatPemakaian } from './galat-pemakaian.ts'
import { bukaSemuaTemplat, type TemplatBerkas, tulisMasalah } from './templat-berkas.ts'

/** What a bureau tells once for all regulations of its region. */
const berkasDaerah = 'daerah.yaml'

/** A checked isian, and how its faults are told. */
export interface IsianBerkas {
  readonly isian: Isian
  /** Ends the program with faults of isian, region or template, each with its file and line. */
  gagal(daftar: readonly Masalah[]): GalatPemakaian
}

/** `daerah.yaml` beside the isian, one folder above it, or above the folder of the draft; undefined where there is none. */
export function cariDaerah(data: string, out?: string): string | undefined {
  const folder = [dirname(data), join(dirname(data), '..'), ...(out === undefined ? [] : [join(out, '..')])]
  return folder.map(satu => join(satu, berkasDaerah)).find(existsSync)
}

/** Reads an isian over `daerah.yaml`; faults end the program. */
export async function bukaIsian(templat: TemplatBerkas, data: string, daerah: string | undefined): Promise<IsianBerkas> {
  const sumber = await bacaTeks(data)
  const sumberDaerah =
    daerah === undefined
      ? undefined
      : { sumber: await bacaTeks(daerah), daftarTemplat: (await bukaSemuaTemplat()).map(satu => satu.definisi) }
  const berkas = ({ berkas: asal, nama }: Masalah) =>
    asal === 'isian'
      ? data
      : asal === 'daerah'
        ? (daerah ?? berkasDaerah)
        : relative(process.cwd(), (nama && templat.letakBagian[nama]) || templat.letak)
  const gagal = (daftar: readonly Masalah[]) => new GalatPemakaian(...daftar.map(masalah => tulisMasalah(masalah, berkas(masalah))))
  const hasil = bacaIsian(sumber, templat.definisi, sumberDaerah)
  if (!('nilai' in hasil)) throw gagal(hasil.daftarMasalah)
  const berbaris = (masalah: Masalah): Masalah =>
    masalah.berkas === 'isian' && masalah.kunci && !masalah.baris ? { ...masalah, ...hasil.letak(masalah.kunci) } : masalah
  return { isian: hasil.nilai, gagal: daftar => gagal(daftar.map(berbaris)) }
}
