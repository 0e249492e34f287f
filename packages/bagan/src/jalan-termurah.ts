import { kelompokkan } from '@perkada/core'
import { Antrean } from './antrean.ts'
import type { Arah, Gerbang } from './gerbang.ts'

/** What a bend costs, as length, pt. */
export const biayaBelok = 26

const langkah: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
]

/** A grid with the cost of each step: from a point to the right (even) or downwards (odd), -1 where there is none. */
export interface KisiBerbiaya {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly biaya: Float64Array
  /** What a bend on this row costs. */
  readonly belok: (j: number) => number
}

/** A gate where a way may begin or end, and what it costs to take it. */
export interface UjungJalan {
  readonly gerbang: Gerbang
  readonly harga: number
}

/** A way between two gates, every grid point of it in order. */
export interface Jalan {
  readonly keluar: Gerbang
  readonly masuk: Gerbang
  readonly titik: [number, number][]
}

/** The search for the cheapest way (Dijkstra): a state is a grid point with the direction of travel, and one more is the end. */
class Pencarian {
  private readonly kisi: KisiBerbiaya
  private readonly akhir: number
  private readonly jarak: Float64Array
  private readonly asal: Int32Array
  private readonly antrean = new Antrean()
  private masuk: Gerbang | undefined

  constructor(kisi: KisiBerbiaya) {
    this.kisi = kisi
    this.akhir = kisi.xs.length * kisi.ys.length * 4
    this.jarak = new Float64Array(this.akhir + 1).fill(Number.POSITIVE_INFINITY)
    this.asal = new Int32Array(this.akhir + 1).fill(-1)
  }

  cari(awal: readonly UjungJalan[], daftarAkhir: readonly UjungJalan[]): Jalan | undefined {
    const menurutTitik = kelompokkan(daftarAkhir, ({ gerbang }) => gerbang.j * this.kisi.xs.length + gerbang.i)
    for (const { gerbang, harga } of awal) this.ajukan(this.keadaan(gerbang), harga, -1)
    for (let kini = this.antrean.pop(); kini && kini.nilai !== this.akhir; kini = this.antrean.pop()) {
      if (kini.biaya > (this.jarak[kini.nilai] ?? 0)) continue
      this.masuki(menurutTitik.get(Math.floor(kini.nilai / 4)) ?? [], kini.nilai, kini.biaya)
      this.maju(kini.nilai, kini.biaya)
    }
    return this.masuk && this.susuri(awal, this.masuk)
  }

  private keadaan({ i, j, arah }: Pick<Gerbang, 'i' | 'j' | 'arah'>): number {
    return (j * this.kisi.xs.length + i) * 4 + arah
  }

  private ajukan(keadaan: number, nilai: number, asal: number): void {
    if (nilai >= (this.jarak[keadaan] ?? 0)) return
    this.jarak[keadaan] = nilai
    this.asal[keadaan] = asal
    this.antrean.push(keadaan, nilai)
  }

  /** Ends the way at a gate before which it stands. */
  private masuki(daftarUjung: readonly UjungJalan[], keadaan: number, biaya: number): void {
    const arah = keadaan % 4
    for (const { gerbang, harga } of daftarUjung) {
      if (gerbang.arah === arah) continue
      const nilai = biaya + harga + ((gerbang.arah + 2) % 4 === arah ? 0 : biayaBelok)
      if (nilai < (this.jarak[this.akhir] ?? 0)) this.masuk = gerbang
      this.ajukan(this.akhir, nilai, keadaan)
    }
  }

  /** Goes one step on in every direction but back. */
  private maju(keadaan: number, biaya: number): void {
    const { xs, ys, biaya: biayaLangkah, belok } = this.kisi
    const arah = keadaan % 4
    const titik = (keadaan - arah) / 4
    const i = titik % xs.length
    const j = (titik - i) / xs.length
    for (const baru of [0, 1, 2, 3] as const satisfies readonly Arah[]) {
      if ((baru + 2) % 4 === arah) continue
      const [dx, dy] = langkah[baru] ?? [0, 0]
      const ni = i + dx
      const nj = j + dy
      if (ni < 0 || nj < 0 || ni >= xs.length || nj >= ys.length) continue
      const ongkos = biayaLangkah[(Math.min(j, nj) * xs.length + Math.min(i, ni)) * 2 + (dy === 0 ? 0 : 1)] ?? -1
      if (ongkos >= 0) this.ajukan(this.keadaan({ i: ni, j: nj, arah: baru }), biaya + ongkos + (baru === arah ? 0 : belok(j)), keadaan)
    }
  }

  /** The way back from the end. */
  private susuri(awal: readonly UjungJalan[], masuk: Gerbang): Jalan | undefined {
    const { xs, ys } = this.kisi
    const titik: [number, number][] = []
    let pertama = -1
    for (let kini = this.asal[this.akhir] ?? -1; kini >= 0; kini = this.asal[kini] ?? -1) {
      const n = Math.floor(kini / 4)
      titik.push([xs[n % xs.length] ?? 0, ys[Math.floor(n / xs.length)] ?? 0])
      pertama = kini
    }
    const keluar = awal.find(({ gerbang, harga }) => this.keadaan(gerbang) === pertama && harga === this.jarak[pertama])?.gerbang
    return keluar && { keluar, masuk, titik: titik.reverse() }
  }
}

/** The cheapest way from one of some gates to one of others; undefined where there is none. */
export const jalanTermurah = (kisi: KisiBerbiaya, awal: readonly UjungJalan[], akhir: readonly UjungJalan[]): Jalan | undefined =>
  new Pencarian(kisi).cari(awal, akhir)
