import { potong, type Teks } from './teks.ts'

/** The two halves of a definition: the names it gives meaning to, and where the meaning begins. */
export interface UraianDefinisi {
  readonly nama: Teks
  readonly daftarSebutan: readonly Teks[]
  /** Offset in the text of the first word after "adalah". */
  readonly awal: number
}

const pemisah = /(?:\s|(?<=\p{Lu}))(?:adalah|ialah)\s/u
const pemisahLain = /\s(?:merupakan|yaitu|yakni)\s/
const penyebut = /[,(]?\s?(?:yang\s)?(?:untuk\s)?selanjutnya\sdi\s?(?:singkat|sebut|namakan)\s(?:(?:dengan|sebagai)\s)?/
const namaLain = /\s?,?\s(?:atau|dan)\s(?:yang\s)?(?:disebut|dikenal|nama|sebutan|dengan)\s.*$/
const sebutanLagi = /\s(?:atau|dan)\s(?:yang\s)?(?:selanjutnya\s)?di\s?(?:sebut|singkat)\s(?:dengan\s)?/g
const HEAD_TERPANJANG = 240

const pinggir = new Set(' \n\t"\'“”‘’*_(),;:.')

/** A name without the marks around it. */
function bersih(teks: Teks): Teks {
  let start = 0
  let end = teks.isi.length
  while (start < end && pinggir.has(teks.isi.charAt(start))) start++
  while (end > start && pinggir.has(teks.isi.charAt(end - 1))) end--
  return potong(teks, start, end)
}

/** Splits a text at every place of a joining word, keeping the way back to the source. */
function belah(teks: Teks, pola: RegExp): Teks[] {
  const daftar: Teks[] = []
  let start = 0
  for (const cocok of teks.isi.matchAll(pola)) {
    daftar.push(potong(teks, start, cocok.index))
    start = cocok.index + cocok[0].length
  }
  return [...daftar, potong(teks, start)]
}

/** Reads "X yang selanjutnya disingkat Y adalah …"; undefined where the text defines nothing (butir 98, 101). */
export function uraikanDefinisi(teks: Teks): UraianDefinisi | undefined {
  const cocok = pemisah.exec(teks.isi) ?? pemisahLain.exec(teks.isi)
  if (!cocok || cocok.index > HEAD_TERPANJANG || cocok.index === 0) return undefined
  const kepala = potong(teks, 0, cocok.index)
  if (/[.;:]\s/.test(kepala.isi)) return undefined
  const sebut = penyebut.exec(kepala.isi)
  const depan = sebut ? potong(kepala, 0, sebut.index) : kepala
  const kurung = /^([^()]*)\(([^()]+)\)\s*$/.exec(depan.isi)
  const nama = bersih(kurung ? potong(depan, 0, kurung[1]?.length) : depan)
  const intiNama = namaLain.exec(nama.isi)
  const inti = bersih(intiNama ? potong(nama, 0, intiNama.index) : nama)
  if (!/\p{L}/u.test(inti.isi)) return undefined
  const sebutan = sebut ? belah(potong(kepala, sebut.index + sebut[0].length), sebutanLagi) : []
  const dalamKurung = kurung ? [potong(depan, (kurung[1]?.length ?? 0) + 1, (kurung[1]?.length ?? 0) + 1 + (kurung[2]?.length ?? 0))] : []
  const pilihan = belah(inti, /\satau\s/g)
  const daftarSebutan = [...sebutan, ...dalamKurung, ...(pilihan.length > 1 ? pilihan : [])]
    .map(bersih)
    .filter(calon => /\p{L}{2}|\p{Lu}/u.test(calon.isi) && calon.isi !== inti.isi && !/^(?:nama|sebutan|istilah)\slain/i.test(calon.isi))
  return { nama: inti, daftarSebutan, awal: cocok.index + cocok[0].length }
}
