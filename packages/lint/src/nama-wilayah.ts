import { kataNamaDaerah } from './data/nama-daerah.ts'

let simpanan: ReadonlySet<string> | undefined

/** The word, in lower case, stands in the name of a province, regency or city, old or new. */
export const isNamaWilayah = (rendah: string): boolean => {
  simpanan ??= new Set(kataNamaDaerah.toLowerCase().split(/\s+/))
  return simpanan.has(rendah)
}
