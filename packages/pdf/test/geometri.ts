import { bacaSemuaLetak, type PotonganTeks } from '../src/baca-ulang/baca-pdf.ts'

/** One line on paper: its baseline from the lower edge and its left end, in pt. */
export interface BarisCetak {
  readonly y: number
  readonly x: number
  readonly akhir: number
  readonly isi: string
}

function susun(daftar: readonly PotonganTeks[]): BarisCetak[] {
  const menurutBaris = new Map<number, PotonganTeks[]>()
  for (const potongan of daftar) {
    const y = Math.round(potongan.y * 2) / 2
    const dekat = [y, y - 0.5, y + 0.5].find(satu => menurutBaris.has(satu)) ?? y
    menurutBaris.set(dekat, [...(menurutBaris.get(dekat) ?? []), potongan])
  }
  return [...menurutBaris]
    .map(([y, deret]) => {
      const urut = deret.toSorted((a, b) => a.x - b.x)
      const isi = urut.reduce((teks, { isi: kata, x }, ke) => {
        const lalu = urut[ke - 1]
        return teks + (lalu && x - lalu.x - lalu.lebar > 1 && !/\s$/.test(teks) ? ' ' : '') + kata
      }, '')
      const akhir = urut.at(-1)
      return { y, x: urut[0]?.x ?? 0, akhir: akhir ? akhir.x + akhir.lebar : 0, isi: isi.replace(/\s+/g, ' ').trim() }
    })
    .toSorted((a, b) => b.y - a.y)
}

/** The lines of every page, from above. */
export const bacaBaris = async (bytes: Uint8Array): Promise<BarisCetak[][]> => (await bacaSemuaLetak(bytes)).map(susun)

/** Where every line of some pages stands, to be read by a person: what a picture would show, as text. */
export async function geometri(bytes: Uint8Array, pilih: (halaman: number) => boolean = () => true): Promise<string> {
  const pendek = (isi: string) => (isi.length > 44 ? `${isi.slice(0, 43)}…` : isi)
  const kolom = (nilai: number) => nilai.toFixed(1).padStart(6)
  return (await bacaBaris(bytes))
    .flatMap((deret, urutan) =>
      pilih(urutan + 1)
        ? [`hal. ${urutan + 1}`, ...deret.map(({ y, x, akhir, isi }) => `  y=${kolom(y)} x=${kolom(x)}–${kolom(akhir)}  ${pendek(isi)}`)]
        : [],
    )
    .join('\n')
}
