import { banyakHuruf, type Kata, sepertiSingkatan } from '@perkada/core'
import { isKataDikenal } from '../../leksikon.ts'
import { lambang, singkatanDikenal, singkatanUmum } from './singkatan-umum.ts'

/** A sentence of prose: most of its letters are small. */
export const prosa = (isi: string): boolean => {
  const { huruf, kapital } = banyakHuruf(isi)
  return kapital < huruf * 0.5
}

/** The name of an act has no more letters than this. */
const NAMA_TERPANJANG = 1000

/** The place lies in the quoted name of an act: "Nomor 5 Tahun 2014 tentang …". */
function dalamNamaPeraturan(isi: string, start: number): boolean {
  const jangkauan = isi.slice(Math.max(0, start - NAMA_TERPANJANG), start)
  const sebelum = jangkauan.slice(Math.max(jangkauan.lastIndexOf(';'), jangkauan.lastIndexOf('('), 0))
  const tentang = sebelum.toLowerCase().lastIndexOf(' tentang ')
  return tentang >= 0 && /\b(?:nomor|no)\b/i.test(sebelum.slice(Math.max(0, tentang - 80), tentang))
}

/** A word of the language in capitals can be spoken; an abbreviation mostly cannot. */
const terucap = (rendah: string): boolean =>
  /[aiueo]/.test(rendah) && !/[^aiueo]{4}/.test(rendah) && !/^[^aiueo][^aiueolrwyh]/.test(rendah) && !/[^aiueon][^aiueos]$/.test(rendah)

/** An initial of a person's name: what follows it is a surname in capitals. */
const inisial = /(?:^|[\s.])[A-ZÀ-Þ]\.\s{0,2}$/u

const PANJANG_KATA = 7

/** Butir 98 is a mere suggestion for what everybody knows, and for a word in capitals that can be spoken and may be a name. */
export const mungkinNama = ({ isi, rendah }: Kata): boolean =>
  singkatanDikenal.has(isi) || (isi.length >= PANJANG_KATA && isi === isi.toUpperCase() && terucap(rendah))

/** The letters that formulas of a regulation use: each text with an equals sign explains its own. */
export const daftarVariabel = (
  daftar: readonly { readonly teks: { readonly isi: string }; readonly kata: readonly Kata[] }[],
): Set<string> =>
  new Set(
    daftar
      .filter(({ teks }) => teks.isi.includes('='))
      .flatMap(({ kata }) => kata.filter(({ isi }) => sepertiSingkatan(isi)).map(({ rendah }) => rendah)),
  )

/** No number of a document has more letters than this on one side of a word of it. */
const NOMOR_TERPANJANG = 40

/** The word is part of a number such as "20/M-IND/PER/2/2012". */
function dalamNomorDokumen(isi: string, { start, end }: Kata): boolean {
  const kiri =
    isi
      .slice(Math.max(0, start - NOMOR_TERPANJANG), start)
      .split(/\s/)
      .at(-1) ?? ''
  const kanan = isi.slice(end, end + NOMOR_TERPANJANG).split(/\s/)[0] ?? ''
  return kiri.includes('/') && kanan.includes('/') && /\d/.test(kanan)
}

/** "C2H5OH": the symbols of elements, one of them with its number; PM10 and PM2,5 are dust by its size, LD50 is a dose. */
const rumusKimia = /^(?=.*[A-Z]\d)(?=.*[HOC])(?:(?:H|C|N|O|S|F|K|Cl|Na|Ca|Mg|Al|Fe|Si)\d{0,2}){2,8}$/

/** "2°59'10" LS": a degree of latitude or longitude. */
const isLintang = (isi: string, { isi: kata, start }: Kata): boolean =>
  /^[LB][SUTB]$/.test(kata) && /[°'"′″’”]\s?$/.test(isi.slice(start - 3, start))

/** What follows is the name of a company. */
const badanUsaha = new Set(['PT', 'CV', 'UD', 'Firma'])

/** The word at this place is an abbreviation that needs an explanation: no unit, no number of a document, no word in capitals, no cited name. */
export function isSingkatan(kata: readonly Kata[], i: number, isi: string): boolean {
  const satu = kata[i] as Kata
  if (
    !sepertiSingkatan(satu.isi) ||
    singkatanUmum.has(satu.isi) ||
    lambang.has(satu.isi.replace(/\d{1,11}$/, '')) ||
    /^(.)\1+$/.test(satu.isi)
  )
    return false
  if (inisial.test(isi.slice(Math.max(0, satu.start - 6), satu.start))) return false
  if (terucap(satu.rendah) && isKataDikenal(satu.rendah)) return false
  if (
    dalamNomorDokumen(isi, satu) ||
    isLintang(isi, satu) ||
    (/\d/.test(satu.isi) && (/^(?:PM(?:10|2)|L[CD]50)$/.test(satu.isi) || rumusKimia.test(satu.isi)))
  )
    return false
  const [kiri, kanan] = [kata[i - 1], kata[i + 1]]
  if (kiri && satu.sela === '-' && sepertiSingkatan(kiri.isi)) return false
  if (kiri && /^\s*$/.test(satu.sela) && (/^\d/.test(kiri.isi) || badanUsaha.has(kiri.isi))) return false
  if (kanan && /^[\s./-]*$/.test(kanan.sela) && /^\d/.test(kanan.isi)) return false
  if (/[A-Za-zÀ-ɏ0-9][@:/._]{1,3}$/u.test(isi.slice(Math.max(0, satu.start - 5), satu.start)) && /\d/.test(kiri?.isi ?? '')) return false
  if (/^[.@][A-Za-zÀ-ɏ]/u.test(isi.slice(satu.end, satu.end + 2)) || /[.@]$/.test(satu.sela)) return false
  const kapital = (lain: Kata | undefined, sela: string | undefined): boolean =>
    lain !== undefined && /^\s+$/.test(sela ?? '') && sepertiSingkatan(lain.isi)
  return !(kapital(kiri, satu.sela) && kapital(kanan, kanan?.sela)) && !dalamNamaPeraturan(isi, satu.start)
}
