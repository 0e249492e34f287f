import type { Ruang } from '../tata-letak/ruang.ts'

/** Lines of a slice at most. */
export const barisIrisan = 8

/** A slice of a cell. */
export interface Potongan {
  readonly isi: string
  /** Place of the first letter in the text of the cell. */
  readonly mulai: number
}

/** Cuts a text into pieces of at most `batas` lines in a column of `lebar` pt; the pieces in a row are the text. */
function iris(ruang: Pick<Ruang, 'huruf' | 'ukuran'>, isi: string, lebar: number, batas: number): string[] {
  const hasil: string[] = []
  let [baris, sisa, potongan] = [0, 0, '']
  const spasi = ruang.huruf.ukur(' ', ruang.ukuran)
  const tutup = () => {
    if (potongan.trim()) hasil.push(potongan)
    ;[baris, sisa, potongan] = [0, 0, '']
  }
  const taruh = (kata: string, sela: string) => {
    const panjang = ruang.huruf.ukur(kata, ruang.ukuran)
    const baru = sela === '\n' || panjang > sisa
    const perlu = baru ? Math.max(1, Math.ceil(panjang / lebar)) : 0
    if (perlu > batas && kata.length > 1) {
      const tengah = Math.floor(kata.length / 2)
      taruh(kata.slice(0, tengah), sela)
      tutup()
      taruh(kata.slice(tengah), ' ')
      return
    }
    if (baris + perlu > batas) tutup()
    baris += potongan ? perlu : Math.max(perlu, 1)
    sisa = (baru || !potongan ? Math.max(1, Math.ceil(panjang / lebar)) * lebar - panjang : sisa - panjang) - spasi
    potongan = potongan ? `${potongan}${sela}${kata}` : kata
  }
  for (const [ke, satu] of isi.split('\n').entries())
    for (const [urutan, kata] of satu.split(' ').entries()) taruh(kata, ke > 0 && urutan === 0 ? '\n' : ' ')
  tutup()
  return hasil
}

/** The cells of a row as rows of slices, each at most a few lines high. */
export function irisBaris(deret: readonly string[], widths: readonly number[], ruang: Ruang): Potongan[][] {
  const kolom = deret.map((isi, urutan) => {
    let mulai = 0
    return iris(ruang, isi, widths[urutan] as number, barisIrisan).map((potongan): Potongan => {
      const letak = isi.indexOf(potongan, mulai)
      mulai = letak + potongan.length
      return { isi: potongan, mulai: letak }
    })
  })
  const jumlah = Math.max(1, ...kolom.map(({ length }) => length))
  return Array.from({ length: jumlah }, (_, urutan) => kolom.map(potongan => potongan[urutan] ?? { isi: '', mulai: 0 }))
}

/** Stretches of a cell's text (links, italics) that lie in a slice of it, counted from the slice. */
export const ruasIrisan = <T extends { readonly start: number; readonly end: number }>(
  daftar: readonly T[],
  { isi, mulai }: Potongan,
): T[] =>
  daftar
    .map(satu => ({ ...satu, start: Math.max(0, satu.start - mulai), end: Math.min(isi.length, satu.end - mulai) }))
    .filter(({ start, end }) => start < end)
