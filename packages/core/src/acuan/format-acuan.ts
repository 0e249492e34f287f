import { bacaHuruf, bacaNomor } from '../penomoran.ts'
import { type Alamat, formatTingkatAlamat, samaNomor, satuanTingkat, type Tingkat, tingkatAlamat } from './alamat.ts'

/** The levels that are left out of a reference from one place of a Pasal to another (butir 275). */
const tingkatTempat: readonly Tingkat[] = ['pasal', 'ayat', 'huruf', 'angka', 'subhuruf', 'subangka']

/** How many levels of the address go without saying at the place: those that both share, but never its last. */
function tersirat(alamat: Alamat, tempat: Alamat): number {
  const semua = tingkatAlamat(alamat)
  let sama = 0
  while (sama < semua.length - 1) {
    const tingkat = semua[sama] as Tingkat
    const [x, y] = [alamat[tingkat], tempat[tingkat]]
    if (!tingkatTempat.includes(tingkat) || x === undefined || y === undefined || !samaNomor(tingkat, x, y)) break
    sama++
  }
  return sama
}

/** The place of the last number in its sequence; undefined for inserted and unreadable ones. */
function urutanTerakhir(alamat: Alamat, tingkat: Tingkat): number | undefined {
  const nilai = alamat[tingkat] as string
  if (satuanTingkat(tingkat) === 'huruf') return bacaHuruf(nilai)
  const sistem = tingkat === 'lampiran' || tingkat === 'bab' ? 'romawi' : tingkat === 'bagian' ? 'tingkat' : 'arab'
  const nomor = bacaNomor(nilai, sistem)
  return nomor.sisipan ? undefined : nomor.urutan
}

/** b is the next sibling of a. */
function berurutan(a: Alamat, b: Alamat): boolean {
  const [x, y] = [tingkatAlamat(a), tingkatAlamat(b)]
  const terakhir = x.at(-1)
  if (!terakhir || x.length !== y.length || x.some((tingkat, i) => tingkat !== y[i])) return false
  if (!x.slice(0, -1).every(tingkat => samaNomor(tingkat, a[tingkat] as string, b[tingkat] as string))) return false
  const [m, n] = [urutanTerakhir(a, terakhir), urutanTerakhir(b, terakhir)]
  return m !== undefined && n === m + 1
}

/** The levels to write after the element before: from the first that differs, where that one has it too and nothing else above it. */
function setelah(sebelum: Alamat | undefined, alamat: Alamat, perlu: readonly Tingkat[]): readonly Tingkat[] {
  const pertama = perlu.find(satu => sebelum?.[satu] !== alamat[satu])
  if (!sebelum || !pertama || sebelum[pertama] === undefined) return perlu
  const [dulu, kini] = [sebelum, alamat].map(satu => {
    const tingkat = tingkatAlamat(satu)
    return tingkat.slice(0, tingkat.indexOf(pertama)).join()
  })
  return dulu === kini ? perlu.slice(perlu.indexOf(pertama)) : perlu
}

/** A list in words: "a dan b", "a, b, dan c". */
export const gabungkan = (bagian: readonly string[]): string =>
  bagian.length < 3 ? bagian.join(' dan ') : `${bagian.slice(0, -1).join(', ')}, dan ${bagian.at(-1)}`

/** How a reference is to be worded. */
export interface FormatAcuanOptions {
  /** Where the reference will stand: what it shares with the target is left out. */
  readonly tempat?: Alamat
  /** Name every element even where more than two follow one another, as Menimbang does (butir 23). */
  readonly rinci?: boolean
}

/**
 * The canonical phrase with its preposition: "pada ayat (1)" inside the same Pasal, "dalam Pasal 7 ayat (2)" elsewhere,
 * "dalam Pasal 5 sampai dengan Pasal 9" for more than two in sequence (butir 272, 273); units of the own Pasal come first (butir 276).
 */
export function formatAcuan(daftarAlamat: readonly Alamat[], options: FormatAcuanOptions = {}): string {
  const { tempat = {}, rinci = false } = options
  const dekat = daftarAlamat.filter(alamat => tersirat(alamat, tempat) > 0)
  const potong = Math.min(...dekat.map(alamat => tersirat(alamat, tempat)))
  const urut = [...dekat, ...daftarAlamat.filter(alamat => tersirat(alamat, tempat) === 0)]
  let sebelum: Alamat | undefined
  let depan: Tingkat | undefined
  const sebut = (alamat: Alamat): string => {
    const perlu = tingkatAlamat(alamat).slice(dekat.includes(alamat) ? potong : 0)
    const tulis = setelah(sebelum, alamat, perlu)
    sebelum = alamat
    depan ??= tulis[0]
    return tulis.map(tingkat => formatTingkatAlamat(tingkat, alamat[tingkat] as string)).join(' ')
  }
  const bagian: string[] = []
  for (let i = 0; i < urut.length; ) {
    let akhir = i
    while (akhir + 1 < urut.length && berurutan(urut[akhir] as Alamat, urut[akhir + 1] as Alamat)) akhir++
    if (akhir - i >= 2 && !rinci) {
      bagian.push(`${sebut(urut[i] as Alamat)} sampai dengan ${sebut(urut[akhir] as Alamat)}`)
      i = akhir + 1
    } else bagian.push(sebut(urut[i++] as Alamat))
  }
  return bagian.length ? `${depan === 'ayat' ? 'pada' : 'dalam'} ${gabungkan(bagian)}` : ''
}
