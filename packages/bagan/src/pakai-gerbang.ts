import type { Gerbang } from './gerbang.ts'

const letak = ({ x, y }: Gerbang) => `${x.toFixed(2)},${y.toFixed(2)}`

/** Which gates lines have taken: a line shares one only with those that belong together with it. */
export class PakaiGerbang {
  private readonly jumlah = new Map<string, number>()

  /** What a gate costs a line of this group (without one where `milik` is empty); Infinity where a stranger has taken it. */
  harga(gerbang: Gerbang, milik: string): number {
    const semua = this.jumlah.get(letak(gerbang)) ?? 0
    const kawan = this.jumlah.get(`${letak(gerbang)}|${milik}`) ?? 0
    return semua > kawan ? Number.POSITIVE_INFINITY : gerbang.panjang + gerbang.biaya
  }

  catat(gerbang: Gerbang, milik: string): void {
    for (const kunci of milik ? [letak(gerbang), `${letak(gerbang)}|${milik}`] : [letak(gerbang)])
      this.jumlah.set(kunci, (this.jumlah.get(kunci) ?? 0) + 1)
  }
}
