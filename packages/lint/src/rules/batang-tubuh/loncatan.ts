import type { Nomor } from '@perkada/core'
import type { DeretNomor } from '../../fakta/deret-nomor.ts'

/** A number that is greater than the one that belongs in its place. */
export interface Loncatan {
  readonly index: number
  readonly nomor: Nomor
  readonly nomorLalu: Nomor | undefined
  readonly seharusnya: number
  /** What the sequence lacks lies from `dari` until before `sampai`. */
  readonly dari: number
  readonly sampai: number
  /** This number alone is wrong: the next one goes on as if it were right. */
  readonly salahTulis: boolean
}

/** Every number is the next one: most sequences are so. */
export const beruntun = ({ daftar, sebelum }: DeretNomor): boolean =>
  daftar.every(({ urutan, sisipan }, ke) => urutan === sebelum + 1 + ke && sisipan === undefined)

/**
 * The jumps of a sequence; a number that cannot be read fills one place. An inserted number, as "5A", stands behind its own ("5"),
 * and jumps where `tanpaDasar` tells that this one is not there.
 */
export function cariLoncatan({ daftar, sebelum }: DeretNomor, tanpaDasar: (nomor: Nomor) => boolean): Loncatan[] {
  const hasil: Loncatan[] = []
  let lalu = sebelum
  let nomorLalu: Nomor | undefined
  let takTerbaca = 0
  for (const [index, nomor] of daftar.entries()) {
    const { urutan } = nomor
    if (urutan === undefined) {
      takTerbaca++
      continue
    }
    const seharusnya = lalu + 1 + takTerbaca
    const sampai = tanpaDasar(nomor) ? urutan + 1 : urutan
    if (sampai > seharusnya) {
      const berikut = daftar[index + 1]?.urutan
      const salahTulis = sampai === urutan && (berikut === seharusnya + 1 || (berikut === seharusnya && urutan !== berikut + 1))
      hasil.push({ index, nomor, nomorLalu, seharusnya, dari: lalu + 1, sampai, salahTulis })
      lalu = salahTulis ? seharusnya - (berikut === seharusnya ? 1 : 0) : urutan
    } else if (urutan > lalu || urutan === 1) lalu = urutan
    nomorLalu = nomor
    takTerbaca = 0
  }
  return hasil
}
