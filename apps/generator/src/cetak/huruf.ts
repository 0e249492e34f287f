import { dirname, join, resolve } from 'node:path'
import type { Huruf, TataLetak } from '@perkada/pdf'
import { folderTerpasang } from '../akar.ts'
import { bacaByte } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'

const bawaan = { normal: 'regular', tebal: 'bold', miring: 'italic', tebal_miring: 'bolditalic' } as const

/** Opens the font of a layout: the bureau's own files, named from the file of settings, or the shipped one. */
export async function bukaHurufUntuk(tataLetak: TataLetak, berkasSetelan = '.'): Promise<Huruf> {
  const { bukaHuruf } = await import('@perkada/pdf')
  const { nama, berkas } = tataLetak.huruf
  const baca = (wajah: keyof typeof bawaan) =>
    bacaByte(
      berkas
        ? resolve(dirname(berkasSetelan), berkas[wajah])
        : join(folderTerpasang('packages/pdf/fonts'), `texgyrebonum-${bawaan[wajah]}.otf`),
    )
  const [normal, tebal, miring, tebalMiring] = await Promise.all([baca('normal'), baca('tebal'), baca('miring'), baca('tebal_miring')])
  try {
    const huruf = bukaHuruf({ nama, normal, tebal, miring, tebalMiring })
    huruf.ukur('Pasal', 12)
    huruf.ukur('Pasal', 12, true)
    return huruf
  } catch {
    throw new GalatPemakaian(`huruf ${nama}: berkas huruf tidak dapat dipakai; diharapkan TrueType (.ttf) atau OpenType (.otf)`)
  }
}
