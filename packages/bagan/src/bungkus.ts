/** Width in pt of a piece of text at the size and weight that is being set. */
export type Lebar = (isi: string) => number

interface Suku {
  readonly isi: string
  /** A blank stood before it in the text. */
  readonly spasi: boolean
}

/** Pieces between which a line may break: at blanks, and after a slash or hyphen. */
function pecah(isi: string): Suku[] {
  return isi
    .split(/\s+/)
    .filter(Boolean)
    .flatMap(kata => {
      const potongan = kata.match(/[^/-]+[/-]*|[/-]+/g) ?? [kata]
      return potongan.map((isi, i) => ({ isi, spasi: i === 0 }))
    })
}

/** Width of the widest piece that cannot be broken. */
export const lebarKataTerpanjang = (isi: string, lebar: Lebar): number => Math.max(0, ...pecah(isi).map(suku => lebar(suku.isi)))

function belah(suku: Suku, batas: number, lebar: Lebar): Suku[] {
  if (lebar(suku.isi) <= batas) return [suku]
  const hasil: Suku[] = []
  let sisa = ''
  for (const huruf of suku.isi) {
    if (sisa && lebar(sisa + huruf) > batas) {
      hasil.push({ isi: sisa, spasi: suku.spasi && hasil.length === 0 })
      sisa = ''
    }
    sisa += huruf
  }
  return [...hasil, { isi: sisa, spasi: suku.spasi && hasil.length === 0 }]
}

function isiBaris(daftarSuku: readonly Suku[], batas: number, lebar: Lebar): string[] {
  const baris: string[] = []
  let kini = ''
  for (const suku of daftarSuku) {
    const coba = kini ? `${kini}${suku.spasi ? ' ' : ''}${suku.isi}` : suku.isi
    if (kini && lebar(coba) > batas) {
      baris.push(kini)
      kini = suku.isi
    } else kini = coba
  }
  return kini ? [...baris, kini] : baris
}

/** Breaks text into the fewest lines of at most `batas` pt, about equally long; a word wider than that is cut. */
export function bungkus(isi: string, batas: number, lebar: Lebar): string[] {
  const daftarSuku = pecah(isi).flatMap(suku => belah(suku, batas, lebar))
  const terlebar = isiBaris(daftarSuku, batas, lebar)
  let low = batas / 2
  let high = batas
  for (let i = 0; terlebar.length > 1 && i < 7; i++) {
    const tengah = (low + high) / 2
    const coba = isiBaris(daftarSuku, tengah, lebar)
    if (coba.length > terlebar.length || coba.some(baris => lebar(baris) > tengah)) low = tengah
    else high = tengah
  }
  return isiBaris(daftarSuku, high, lebar)
}
