import { cocokSemua } from '../cocok-semua.ts'
import { gabung, potong, type Teks } from '../teks.ts'

/** The two halves of a definition: the names it gives meaning to, and where the meaning begins. */
export interface UraianDefinisi {
  readonly nama: Teks
  readonly daftarSebutan: readonly Teks[]
  /** Offset in the text of the first word after "adalah". */
  readonly awal: number
}

const pemisah = /(?:\s|(?<=[A-ZÀ-Þ]))(?:adalah|ialah)\s/u
const pemisahLain = /\s(?:merupakan|yaitu|yakni)\s/
/** "yang selanjutnya (dalam Peraturan ini) disebut (dengan)", "atau disingkat": what follows is another name. */
const penyebut =
  /\s?,?\s(?:atau\s|dan\s|yang\s){0,2}(?:(?:untuk\s)?selanjutnya,?\s)?(?:dalam\s(?:[A-Za-zÀ-ɏ-]{1,20}\s){1,4}ini\s)?(?:dapat\s|lazim\s|biasa\s|dahulu\s|sebelumnya\s)?di\s?(?:singkat|sebut|namakan|kenal)\s(?:juga\s|pula\s)?(?:dengan\s|sebagai\s)?/gu
/** What every `penyebut` has: most names have none, and the long expression is dear to compile. */
export const mungkinPenyebut = /di\s?(?:singkat|sebut|namakan|kenal)\s/
const bukanNama = /^(?:(?:nama|sebutan|istilah)\s)?lain\b|^(?:nama|sebutan|istilah)$/i
const namaLain = /\s(?:atau|dan)\s(?:dengan\s)?(?:nama|sebutan)\slain(?:nya)?$/i
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
  for (const cocok of cocokSemua(teks.isi, pola)) {
    daftar.push(potong(teks, start, cocok.index))
    start = cocok.index + cocok[0].length
  }
  return [...daftar, potong(teks, start)]
}

/** The forms of one name: as written, its parts around "atau", what stands in brackets and the name without them. */
function ragam(teks: Teks): Teks[] {
  const akhiran = /lain(?:nya)?$/i.test(teks.isi) ? namaLain.exec(teks.isi) : null
  const utuh = akhiran ? potong(teks, 0, akhiran.index) : teks
  const kurung = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(utuh.isi)
  if (kurung) {
    const buka = kurung[1]?.length ?? 0
    const tutup = buka + (kurung[2]?.length ?? 0) + 2
    return [bersih(gabung(bersih(potong(utuh, 0, buka)), bersih(potong(utuh, tutup)))), bersih(potong(utuh, buka + 1, tutup - 1))]
  }
  const terbuka = utuh.isi.indexOf('(')
  const inti = bersih(terbuka > 0 ? potong(utuh, 0, terbuka) : utuh)
  const pilihan = belah(inti, /\satau\s|,\syang\s/g).map(bersih)
  return [inti, ...(pilihan.length > 1 ? pilihan : [])]
}

/** Reads "X yang selanjutnya disingkat Y adalah …"; undefined where the text defines nothing (butir 98, 101). */
export function uraikanDefinisi(teks: Teks): UraianDefinisi | undefined {
  const cocok = pemisah.exec(teks.isi) ?? pemisahLain.exec(teks.isi)
  if (!cocok || cocok.index > HEAD_TERPANJANG || cocok.index === 0) return undefined
  const kepala = potong(teks, 0, cocok.index)
  if (/[.;:]\s/.test(kepala.isi)) return undefined
  const [depan, ...lain] = mungkinPenyebut.test(kepala.isi) ? belah(kepala, penyebut) : [kepala]
  const [nama, ...bentuk] = depan ? ragam(depan) : []
  if (!nama || !/[A-Za-zÀ-ɏ]/u.test(nama.isi)) return undefined
  const daftarSebutan = [...bentuk, ...lain.filter(({ isi }) => !bukanNama.test(isi.trim())).flatMap(ragam)].filter(
    ({ isi }) => /[A-Za-zÀ-ɏ]{2}|[A-ZÀ-Þ]/u.test(isi) && isi !== nama.isi && !bukanNama.test(isi),
  )
  return { nama, daftarSebutan, awal: cocok.index + cocok[0].length }
}
