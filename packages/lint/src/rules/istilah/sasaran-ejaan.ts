import type { Istilah, Kata } from '@perkada/core'

/** A term, and the place among its words of the one that a misspelt word may stand for. */
export interface Sasaran {
  readonly istilah: Istilah
  readonly kata: readonly string[]
  readonly letak: number
}

const kunci = (kata: readonly string[], letak: number): string => kata.map((satu, ke) => (ke === letak ? '' : satu)).join(' ')

const hampa: ReadonlySet<string> = new Set([''])

/** Every way to take a word of each. */
const daftarFrasa = (boleh: readonly ReadonlySet<string>[]): readonly (readonly string[])[] =>
  boleh.reduce<readonly (readonly string[])[]>((semua, satu) => semua.flatMap(awal => [...satu].map(kata => [...awal, kata])), [[]])

/** Terms of so many words, of which the word looked for is the `letak`-th: where each stands among all, by its other words. */
interface Sebentuk {
  readonly panjang: number
  readonly letak: number
  readonly menurutFrasa: Map<string, number>
}

/** What a slip for one word of terms may have been meant to be. Of terms with the same words the first stands for all. */
export class SasaranKata {
  private readonly daftar: Sasaran[] = []
  private readonly menurutBentuk = new Map<string, Sebentuk>()

  get semua(): readonly Sasaran[] {
    return this.daftar
  }

  catat(sasaran: Sasaran): void {
    const { kata, letak } = sasaran
    const bentuk = `${kata.length} ${letak}`
    const sebentuk: Sebentuk = this.menurutBentuk.get(bentuk) ?? { panjang: kata.length, letak, menurutFrasa: new Map() }
    this.menurutBentuk.set(bentuk, sebentuk)
    const frasa = kunci(kata, letak)
    if (sebentuk.menurutFrasa.has(frasa)) return
    sebentuk.menurutFrasa.set(frasa, this.daftar.length)
    this.daftar.push(sasaran)
  }

  /** Those whose other words may stand around the i-th word; `pilihan` gives the words of terms that a word beside it may be. */
  di(kata: readonly Kata[], i: number, pilihan: (rendah: string) => ReadonlySet<string>): readonly Sasaran[] {
    const ditemukan: number[] = []
    for (const { panjang, letak, menurutFrasa } of this.menurutBentuk.values()) {
      if (i < letak || i - letak + panjang > kata.length) continue
      const boleh = kata.slice(i - letak, i - letak + panjang).map(({ rendah }, ke) => (ke === letak ? hampa : pilihan(rendah)))
      // Whichever is less: all that may stand there, or all terms of this form.
      if (boleh.reduce((banyak, { size }) => banyak * size, 1) <= menurutFrasa.size)
        for (const frasa of daftarFrasa(boleh)) {
          const di = menurutFrasa.get(kunci(frasa, letak))
          if (di !== undefined) ditemukan.push(di)
        }
      else
        for (const di of menurutFrasa.values())
          if (this.daftar[di]?.kata.every((satu, ke) => ke === letak || boleh[ke]?.has(satu))) ditemukan.push(di)
    }
    return ditemukan.sort((a, b) => a - b).map(di => this.daftar[di] as Sasaran)
  }
}
