import { kelompokkan, masukkan } from '@perkada/core'

/** What an element is ordered by; of two alike in `nilai`, only those of one series compare by their number, and NaN compares with none. */
export interface KunciUrut {
  readonly nilai: number
  readonly deret: string
  readonly nomor: number
}

/** Whether `b` may stand right behind `a`. */
export const bolehSesudah = (a: KunciUrut, b: KunciUrut): boolean =>
  a.nilai < b.nilai || (a.nilai === b.nilai && (a.deret !== b.deret || !(a.nomor > b.nomor)))

/** The end of a row of elements in order: how many they are, and the index of the last. */
interface Ujung {
  readonly panjang: number
  readonly index: number
}
const KOSONG: Ujung = { panjang: 0, index: -1 }
const unggul = (a: Ujung, b: Ujung): Ujung => (b.panjang > a.panjang || (b.panjang === a.panjang && b.index < a.index) ? b : a)

/** The best end among keys up to a bound (a Fenwick tree). */
class PuncakAwalan {
  private readonly kunci: readonly number[]
  private readonly pohon: Ujung[]

  constructor(daftarKunci: Iterable<number>) {
    this.kunci = [...new Set(daftarKunci)].sort((a, b) => a - b)
    this.pohon = this.kunci.map(() => KOSONG)
  }

  /** Keys below `batas`, or up to it. */
  private jumlah(batas: number, termasuk: boolean): number {
    let low = 0
    let high = this.kunci.length
    while (low < high) {
      const middle = (low + high) >> 1
      const satu = this.kunci[middle] ?? 0
      if (satu < batas || (termasuk && satu === batas)) low = middle + 1
      else high = middle
    }
    return low
  }

  ambil(batas: number, termasuk: boolean): Ujung {
    let hasil = KOSONG
    for (let at = this.jumlah(batas, termasuk); at > 0; at -= at & -at) hasil = unggul(hasil, this.pohon[at - 1] ?? KOSONG)
    return hasil
  }

  pasang(kunci: number, ujung: Ujung): void {
    for (let at = this.jumlah(kunci, true); at <= this.pohon.length; at += at & -at)
      this.pohon[at - 1] = unggul(this.pohon[at - 1] ?? KOSONG, ujung)
  }
}

/** Elements of one value: the best end of each of the two best series, and the ends of each series by number. */
class Setingkat {
  private puncak: (Ujung & { readonly deret: string })[] = []
  private readonly menurutDeret = new Map<string, { nomor: PuncakAwalan; semua: Ujung; tanpa: Ujung }>()

  constructor(daftar: readonly KunciUrut[]) {
    const nomor = new Map<string, number[]>()
    for (const satu of daftar) {
      const ada = nomor.get(satu.deret) ?? []
      if (!Number.isNaN(satu.nomor)) ada.push(satu.nomor)
      nomor.set(satu.deret, ada)
    }
    for (const [deret, isi] of nomor) this.menurutDeret.set(deret, { nomor: new PuncakAwalan(isi), semua: KOSONG, tanpa: KOSONG })
  }

  ambil({ deret, nomor }: KunciUrut): Ujung {
    const lain = this.puncak.find(satu => satu.deret !== deret) ?? KOSONG
    const sederet = this.menurutDeret.get(deret)
    if (!sederet) return lain
    return unggul(lain, Number.isNaN(nomor) ? sederet.semua : unggul(sederet.tanpa, sederet.nomor.ambil(nomor, true)))
  }

  pasang({ deret, nomor }: KunciUrut, ujung: Ujung): void {
    const sederet = this.menurutDeret.get(deret)
    if (!sederet) return
    sederet.semua = unggul(sederet.semua, ujung)
    if (Number.isNaN(nomor)) sederet.tanpa = unggul(sederet.tanpa, ujung)
    else sederet.nomor.pasang(nomor, ujung)
    this.puncak = [...this.puncak.filter(satu => satu.deret !== deret), { ...sederet.semua, deret }]
      .sort((a, b) => b.panjang - a.panjang || a.index - b.index)
      .slice(0, 2)
  }
}

/** The elements that must move so that the rest is in order, by their index: as few as possible, the later ones of two. */
export function tersesat(daftar: readonly KunciUrut[]): number[] {
  if (daftar.every((satu, index) => bolehSesudah(daftar[index - 1] ?? satu, satu))) return []
  const lebihKecil = new PuncakAwalan(daftar.map(({ nilai }) => nilai))
  const setingkat = new Map([...kelompokkan(daftar, ({ nilai }) => nilai)].map(([nilai, isi]) => [nilai, new Setingkat(isi)]))
  const sebelum: number[] = []
  let ujung = KOSONG
  for (const [index, satu] of daftar.entries()) {
    const sama = setingkat.get(satu.nilai)
    const lalu = unggul(lebihKecil.ambil(satu.nilai, false), sama?.ambil(satu) ?? KOSONG)
    sebelum[index] = lalu.index
    const ini = { panjang: lalu.panjang + 1, index }
    lebihKecil.pasang(satu.nilai, ini)
    sama?.pasang(satu, ini)
    ujung = unggul(ujung, ini)
  }
  const tetap = new Set<number>()
  for (let at = ujung.index; at >= 0; at = sebelum[at] ?? -1) tetap.add(at)
  return [...daftar.keys()].filter(index => !tetap.has(index))
}

/** For each key the first one before it that is greater and the next one behind it that is smaller, by index. */
function tetangga(daftarKunci: readonly number[]): { lebihBesar: (number | undefined)[]; lebihKecil: (number | undefined)[] } {
  const rekor: number[] = []
  const lebihBesar = daftarKunci.map((kunci, index) => {
    let low = 0
    let high = rekor.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((daftarKunci[rekor[middle] ?? 0] ?? 0) > kunci) high = middle
      else low = middle + 1
    }
    if (low === rekor.length && !(kunci <= (daftarKunci[rekor.at(-1) ?? -1] ?? Number.NEGATIVE_INFINITY))) rekor.push(index)
    return rekor[low] === index ? undefined : rekor[low]
  })
  const lebihKecil: (number | undefined)[] = []
  const tumpukan: number[] = []
  for (let index = daftarKunci.length - 1; index >= 0; index--) {
    const kunci = daftarKunci[index] ?? 0
    while (tumpukan.length && (daftarKunci[tumpukan.at(-1) ?? 0] ?? 0) >= kunci) tumpukan.pop()
    lebihKecil[index] = tumpukan.at(-1)
    tumpukan.push(index)
  }
  return { lebihBesar, lebihKecil }
}

/** For each element the first other that stands on the wrong side of it, by index: one before it that belongs behind it, else one behind it that belongs before it. */
export function pelanggar(daftar: readonly KunciUrut[]): (number | undefined)[] {
  const menurutNilai = tetangga(daftar.map(({ nilai }) => nilai))
  const { lebihBesar, lebihKecil } = menurutNilai
  const sederet = new Map<string, number[]>()
  for (const [index, { nilai, deret, nomor }] of daftar.entries()) {
    if (Number.isNaN(nomor)) continue
    masukkan(sederet, `${nilai} ${deret}`, index)
  }
  const terkecil = (a: number | undefined, b: number | undefined) => (a === undefined ? b : b === undefined ? a : Math.min(a, b))
  for (const daftarIndex of sederet.values()) {
    const menurutNomor = tetangga(daftarIndex.map(index => daftar[index]?.nomor ?? 0))
    for (const [ke, index] of daftarIndex.entries()) {
      const [besar, kecil] = [menurutNomor.lebihBesar[ke], menurutNomor.lebihKecil[ke]]
      lebihBesar[index] = terkecil(lebihBesar[index], besar === undefined ? undefined : daftarIndex[besar])
      lebihKecil[index] = terkecil(lebihKecil[index], kecil === undefined ? undefined : daftarIndex[kecil])
    }
  }
  return daftar.map((_satu, index) => lebihBesar[index] ?? lebihKecil[index])
}
