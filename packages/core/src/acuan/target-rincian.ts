import type { Ayat, Blok, Butir, Nomor, Pasal, Rincian } from '../naskah.ts'
import { sekali } from '../sekali.ts'

/** What was found at one step: the unit, its certain absence with the numbers that are there, or doubt. */
export type Temu<T> =
  | { readonly status: 'ada'; readonly node: T }
  | { readonly status: 'tidak-ada'; readonly ada: readonly string[] }
  | Ragu
/** Nothing certain can be said of a target; `alasan` tells why. */
export interface Ragu {
  readonly status: 'tidak-pasti'
  readonly alasan: string
}
const ragu = (alasan: string): Ragu => ({ status: 'tidak-pasti', alasan })

type Isi = readonly (Ayat | Blok)[]

/** A formula, or the Bab of a document that an ayat lists: no sentence that may have lost its mark. */
const bukanKalimat = /\s[=≤≥]\s|^BAB [IVX]/
const banyakAlinea = (isi: Isi): number => isi.filter(blok => blok.tipe === 'alinea' && !bukanKalimat.test(blok.teks.isi)).length

/** Units by their numbers in lower case; of two with one number the first. */
function menurutNomor<T extends Ayat | Butir>(daftar: readonly T[]): ReadonlyMap<string, T> {
  const hasil = new Map<string, T>()
  for (const satu of daftar) {
    const nilai = satu.nomor.nilai.toLowerCase()
    if (!hasil.has(nilai)) hasil.set(nilai, satu)
  }
  return hasil
}

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
const ayatPasal = sekali((pasal: Pasal): readonly (Ayat | Butir)[] => {
  const [pertama] = pasal.isi
  if (pertama?.tipe === 'rincian' && pertama.bentuk.startsWith('angka')) return pertama.daftarButir
  return pasal.isi.filter(blok => blok.tipe === 'ayat')
})
const ayatMenurutNomor = sekali((pasal: Pasal) => menurutNomor(ayatPasal(pasal)))

/** The ayat of a Pasal run 1, 2, 3 by their marks. */
export const isAyatRuntut = sekali((pasal: Pasal): boolean =>
  isRuntut(pasal.isi.filter(blok => blok.tipe === 'ayat').map(ayat => ayat.nomor)),
)
const adaAyatTersembunyi = sekali((pasal: Pasal): boolean => adaTeks(pasal.isi, ayatTersembunyi))
const alineaPasal = sekali((pasal: Pasal): number => banyakAlinea(pasal.isi))
/** Some ayat or text before them may hold another one. */
const adaAlineaLepas = sekali(
  (pasal: Pasal): boolean => alineaPasal(pasal) > 0 || ayatPasal(pasal).some(ayat => banyakAlinea(ayat.isi) > 1),
)
const isAyatPasalRuntut = sekali((pasal: Pasal): boolean => isRuntut(ayatPasal(pasal).map(ayat => ayat.nomor)))

const teksDalam = (isi: Isi): string[] =>
  isi.flatMap(blok => {
    if (blok.tipe === 'alinea') return [blok.teks.isi]
    if (blok.tipe === 'ayat') return teksDalam(blok.isi)
    return blok.tipe === 'rincian'
      ? [...blok.daftarButir.flatMap(butir => teksDalam(butir.isi)), ...(blok.penutup ? [blok.penutup.teks.isi] : [])]
      : []
  })

/** Marks that open a sentence inside a text, and all that look like marks and belong to no reference. */
const awalAyat = /[^A-Za-zÀ-ɏ\s,]\s{0,2}\((\d{1,2})\)\s{1,2}[A-ZÀ-Þ]/gu
const miripAyat = /(?<!(?:ayat|dan|atau|dengan|,)\s?)\(\s?[\dlI]{1,2}[a-z]?\s?\)/gu

/** The numbers of the ayat, those that stand inside the texts of others among them; undefined where they do not run 1, 2, 3 for sure. */
export const ayatTerurai = sekali((pasal: Pasal): readonly string[] | undefined => {
  const daftar: string[] = []
  for (const blok of pasal.isi) {
    if (blok.tipe !== 'ayat') return undefined
    daftar.push(blok.nomor.nilai)
    for (const isi of teksDalam(blok.isi)) {
      const tanda = [...isi.matchAll(awalAyat)].map(cocok => cocok[1] as string)
      if (tanda.length !== [...isi.matchAll(miripAyat)].length) return undefined
      for (const nilai of tanda) daftar.push(nilai)
    }
  }
  return daftar.every((nilai, i) => nilai === String(i + 1)) ? daftar : undefined
})

/** Looks for an ayat of a Pasal. */
export function cariAyat(pasal: Pasal, nilai: string, tanpaPenanda: boolean): Temu<Ayat | Butir> {
  const node = ayatMenurutNomor(pasal).get(nilai.toLowerCase())
  if (node) return { status: 'ada', node }
  if (tanpaPenanda) return ragu('penomoran naskah ini tidak terbaca')
  if (adaAyatTersembunyi(pasal)) {
    const terurai = ayatTerurai(pasal)
    return !terurai || terurai.includes(nilai) ? ragu('ada tanda ayat di dalam teks') : { status: 'tidak-ada', ada: terurai }
  }
  const daftarAyat = ayatPasal(pasal)
  if (daftarAyat.length === 0)
    return alineaPasal(pasal) > 1 || pasal.isi.length === 0 ? ragu('tanda ayat mungkin hilang') : { status: 'tidak-ada', ada: [] }
  if (adaAlineaLepas(pasal)) return ragu('ada alinea tanpa tanda ayat')
  if (!isAyatPasalRuntut(pasal)) return ragu('nomor ayat tidak runtut')
  return { status: 'tidak-ada', ada: daftarAyat.map(ayat => ayat.nomor.nilai) }
}

const sebentuk = (rincian: Rincian, satuan: 'huruf' | 'angka') => rincian.bentuk.startsWith(satuan)

const awalHuruf = /(?:[:;,]|\s(?:dan|atau|dan\/atau|serta))\s{1,2}([a-z])\.\s/g
const miripHuruf = /\s[a-z]{1,2}[.)]\s/g

/** The letters of a list that was written on one line ("…: a. rapat; dan b. laporan."), where they run a, b, c. */
const hurufSebaris = sekali((isi: Isi): readonly string[] | undefined => {
  const [satu] = isi
  if (isi.length !== 1 || satu?.tipe !== 'alinea') return undefined
  const daftar = [...satu.teks.isi.matchAll(awalHuruf)].map(cocok => cocok[1] as string)
  const runtut = daftar.length > 1 && daftar.every((nilai, i) => nilai.charCodeAt(0) === 97 + i)
  return runtut && [...satu.teks.isi.matchAll(miripHuruf)].length === daftar.length ? daftar : undefined
})

type SatuanRincian = 'huruf' | 'angka'

/** Two answers about a unit's content, for its lists of either kind. */
function sekaliSejenis<T>(hitung: (isi: Isi, satuan: SatuanRincian) => T): (isi: Isi, satuan: SatuanRincian) => T {
  const jawaban = { huruf: sekali((isi: Isi) => hitung(isi, 'huruf')), angka: sekali((isi: Isi) => hitung(isi, 'angka')) }
  return (isi, satuan) => jawaban[satuan](isi)
}

const rincianSejenis = (isi: Isi, satuan: SatuanRincian): Rincian[] =>
  isi.filter(blok => blok.tipe === 'rincian').filter(rincian => sebentuk(rincian, satuan))
const butirSejenis = sekaliSejenis((isi, satuan) => rincianSejenis(isi, satuan).flatMap(rincian => rincian.daftarButir))
const butirMenurutNomor = sekaliSejenis((isi, satuan) => menurutNomor(butirSejenis(isi, satuan)))

/** The elements that the lists of one kind have for sure, or what leaves that in doubt. */
const semuaButir = sekaliSejenis((isi, satuan): Exclude<Temu<never>, { status: 'ada' }> => {
  if (isi.length === 0 || isi.some(blok => blok.tipe === 'tabel' || blok.tipe === 'kutipan'))
    return ragu('isinya tidak dapat dibaca sebagai rincian')
  const daftarButir = butirSejenis(isi, satuan)
  const alineaAkhir = isi.at(-1)?.tipe === 'alinea' && isi.length > 1
  if (banyakAlinea(isi) > 1 || alineaAkhir || adaTeks(isi, rincianTersembunyi)) return ragu('tanda rincian mungkin hilang')
  const takRuntut = (blok: Isi[number]) => blok.tipe === 'rincian' && !isRuntut(blok.daftarButir.map(butir => butir.nomor))
  if (isi.some(takRuntut)) return ragu('penanda rincian tidak runtut')
  if (daftarButir.some(butir => banyakAlinea(butir.isi) > 1)) return ragu('ada alinea tanpa penanda')
  if (rincianSejenis(isi, satuan).length > 1) return ragu('ada lebih dari satu rincian')
  return { status: 'tidak-ada', ada: daftarButir.map(butir => butir.nomor.nilai) }
})

/** Looks for an element of the lists that stand directly in a unit. */
export function cariButir(isi: Isi, satuan: SatuanRincian, nilai: string, tanpaPenanda: boolean): Temu<Butir> {
  const node = butirMenurutNomor(isi, satuan).get(nilai.toLowerCase())
  if (node) return { status: 'ada', node }
  if (tanpaPenanda) return ragu('penomoran naskah ini tidak terbaca')
  const sebaris = satuan === 'huruf' ? hurufSebaris(isi) : undefined
  return sebaris && !sebaris.includes(nilai) ? { status: 'tidak-ada', ada: sebaris } : semuaButir(isi, satuan)
}
