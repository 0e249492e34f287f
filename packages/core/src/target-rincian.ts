import type { Ayat, Blok, Butir, Nomor, Pasal, Rincian } from './naskah.ts'

/** What was found at one step: the unit, its certain absence with the numbers that are there, or doubt. */
export type Temu<T> =
  | { readonly status: 'ada'; readonly node: T }
  | { readonly status: 'tidak-ada'; readonly ada: readonly string[] }
  | Ragu
export interface Ragu {
  readonly status: 'tidak-pasti'
  readonly alasan: string
}
export const ragu = (alasan: string): Ragu => ({ status: 'tidak-pasti', alasan })

type Isi = readonly (Ayat | Blok)[]

const banyakAlinea = (isi: Isi): number => isi.filter(blok => blok.tipe === 'alinea').length
const samaHuruf = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Numbers that run 1, 2, 3 without a gap, each readable; inserted ones (1a) may stand between. */
export function isRuntut(daftarNomor: readonly Nomor[]): boolean {
  let sebelum = 0
  for (const nomor of daftarNomor) {
    if (nomor.urutan === undefined) return false
    if (nomor.sisipan ? nomor.urutan !== sebelum : nomor.urutan !== sebelum + 1) return false
    sebelum = nomor.urutan
  }
  return true
}

/** A mark that a reader may have left inside the text: "… . (3) Bupati", "…; c. rapat". */
const ayatTersembunyi = /(?:^|[.;:]\s?)\(\s?[\dlI]{1,2}\s?\)/
const rincianTersembunyi = /(?:^|[\s:;])(?:[a-z]|\d{1,2})[.)]\s/

const adaTeks = (isi: Isi, pola: RegExp): boolean =>
  isi.some(
    blok =>
      (blok.tipe === 'alinea' && pola.test(blok.teks.isi)) ||
      (blok.tipe === 'ayat' && adaTeks(blok.isi, pola)) ||
      (blok.tipe === 'rincian' &&
        ((blok.penutup !== undefined && pola.test(blok.penutup.teks.isi)) || blok.daftarButir.some(butir => adaTeks(butir.isi, pola)))),
  )

/** The ayat of a Pasal; a numbered list that opens it without a sentence before is what old acts wrote for them ("1.", "1)"). */
export function ayatPasal(pasal: Pasal): readonly (Ayat | Butir)[] {
  const [pertama] = pasal.isi
  if (pertama?.tipe === 'rincian' && pertama.bentuk.startsWith('angka')) return pertama.daftarButir
  return pasal.isi.filter(blok => blok.tipe === 'ayat')
}

const teksDalam = (isi: Isi): string[] =>
  isi.flatMap(blok => {
    if (blok.tipe === 'alinea') return [blok.teks.isi]
    if (blok.tipe === 'ayat') return teksDalam(blok.isi)
    return blok.tipe === 'rincian'
      ? [...blok.daftarButir.flatMap(butir => teksDalam(butir.isi)), ...(blok.penutup ? [blok.penutup.teks.isi] : [])]
      : []
  })

/** Marks that open a sentence inside a text, and all that look like marks and belong to no reference. */
const awalAyat = /[^\p{L}\s,]\s{0,2}\((\d{1,2})\)\s{1,2}\p{Lu}/gu
const miripAyat = /(?<!(?:ayat|dan|atau|dengan|,)\s?)\(\s?[\dlI]{1,2}[a-z]?\s?\)/gu

/** The numbers of the ayat, those that stand inside the texts of others among them; undefined where they do not run 1, 2, 3 for sure. */
export function ayatTerurai(pasal: Pasal): readonly string[] | undefined {
  const daftar: string[] = []
  for (const blok of pasal.isi) {
    if (blok.tipe !== 'ayat') return undefined
    daftar.push(blok.nomor.nilai)
    for (const isi of teksDalam(blok.isi)) {
      const tanda = [...isi.matchAll(awalAyat)].map(cocok => cocok[1] as string)
      if (tanda.length !== [...isi.matchAll(miripAyat)].length) return undefined
      daftar.push(...tanda)
    }
  }
  return daftar.every((nilai, i) => nilai === String(i + 1)) ? daftar : undefined
}

/** Looks for an ayat of a Pasal. */
export function cariAyat(pasal: Pasal, nilai: string, tanpaPenanda: boolean): Temu<Ayat | Butir> {
  const daftarAyat = ayatPasal(pasal)
  const node = daftarAyat.find(ayat => samaHuruf(ayat.nomor.nilai, nilai))
  if (node) return { status: 'ada', node }
  if (tanpaPenanda) return ragu('penomoran naskah ini tidak terbaca')
  if (adaTeks(pasal.isi, ayatTersembunyi)) {
    const terurai = ayatTerurai(pasal)
    return !terurai || terurai.includes(nilai) ? ragu('ada tanda ayat di dalam teks') : { status: 'tidak-ada', ada: terurai }
  }
  const lepas = banyakAlinea(pasal.isi)
  if (daftarAyat.length === 0)
    return lepas > 1 || pasal.isi.length === 0 ? ragu('tanda ayat mungkin hilang') : { status: 'tidak-ada', ada: [] }
  if (lepas > 0 || daftarAyat.some(ayat => banyakAlinea(ayat.isi) > 1)) return ragu('ada alinea tanpa tanda ayat')
  if (!isRuntut(daftarAyat.map(ayat => ayat.nomor))) return ragu('nomor ayat tidak runtut')
  return { status: 'tidak-ada', ada: daftarAyat.map(ayat => ayat.nomor.nilai) }
}

const sebentuk = (rincian: Rincian, satuan: 'huruf' | 'angka') => rincian.bentuk.startsWith(satuan)

const awalHuruf = /(?:[:;,]|\s(?:dan|atau|dan\/atau|serta))\s{1,2}([a-z])\.\s/g
const miripHuruf = /\s[a-z]{1,2}[.)]\s/g

/** The letters of a list that was written on one line ("…: a. rapat; dan b. laporan."), where they run a, b, c. */
function hurufSebaris(isi: Isi): readonly string[] | undefined {
  const [satu] = isi
  if (isi.length !== 1 || satu?.tipe !== 'alinea') return undefined
  const daftar = [...satu.teks.isi.matchAll(awalHuruf)].map(cocok => cocok[1] as string)
  const runtut = daftar.length > 1 && daftar.every((nilai, i) => nilai.charCodeAt(0) === 97 + i)
  return runtut && [...satu.teks.isi.matchAll(miripHuruf)].length === daftar.length ? daftar : undefined
}

/** Looks for an element of the lists that stand directly in a unit. */
export function cariButir(isi: Isi, satuan: 'huruf' | 'angka', nilai: string, tanpaPenanda: boolean): Temu<Butir> {
  const daftarRincian = isi.filter(blok => blok.tipe === 'rincian')
  const sejenis = daftarRincian.filter(rincian => sebentuk(rincian, satuan))
  const daftarButir = sejenis.flatMap(rincian => rincian.daftarButir)
  const node = daftarButir.find(butir => samaHuruf(butir.nomor.nilai, nilai))
  if (node) return { status: 'ada', node }
  if (tanpaPenanda) return ragu('penomoran naskah ini tidak terbaca')
  if (isi.length === 0 || isi.some(blok => blok.tipe === 'tabel' || blok.tipe === 'kutipan'))
    return ragu('isinya tidak dapat dibaca sebagai rincian')
  const sebaris = satuan === 'huruf' ? hurufSebaris(isi) : undefined
  if (sebaris && !sebaris.includes(nilai)) return { status: 'tidak-ada', ada: sebaris }
  const alineaAkhir = isi.at(-1)?.tipe === 'alinea' && isi.length > 1
  if (banyakAlinea(isi) > 1 || alineaAkhir || adaTeks(isi, rincianTersembunyi)) return ragu('tanda rincian mungkin hilang')
  if (daftarRincian.some(rincian => !isRuntut(rincian.daftarButir.map(butir => butir.nomor)))) return ragu('penanda rincian tidak runtut')
  if (daftarButir.some(butir => banyakAlinea(butir.isi) > 1)) return ragu('ada alinea tanpa penanda')
  if (sejenis.length > 1) return ragu('ada lebih dari satu rincian')
  return { status: 'tidak-ada', ada: daftarButir.map(butir => butir.nomor.nilai) }
}
