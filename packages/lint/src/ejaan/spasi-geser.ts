import { cocokSemua, ingat, type Teks } from '@perkada/core'
import { isBentukDikenal, isKataTercatat, JARANG, peringkatKata, peringkatLazim } from './kata-dikenal.ts'

const kataSambung = [
  'sebagaimana',
  'berdasarkan',
  'melalui',
  'menjadi',
  'adalah',
  'sesuai',
  'dengan',
  'dalam',
  'untuk',
  'tentang',
  'kepada',
  'terhadap',
  'sebagai',
  'serta',
  'yang',
  'pada',
  'oleh',
  'atau',
  'dari',
  'dan',
]
const LAZIM = 600

const lazim = (kata: string): boolean => (peringkatLazim(kata) ?? LAZIM) < LAZIM

/** A common word, or one that affixes make of a known one. */
const biasa = (kata: string): boolean => {
  const peringkat = peringkatKata(kata)
  return peringkat === undefined ? isBentukDikenal(kata) : peringkat < JARANG
}

const tanpaAkhirLazim = ingat((kata: string) => kata.length >= 3 && lazim(kata.slice(0, -1)))
const tanpaAwalLazim = ingat((kata: string) => kata.length >= 3 && lazim(kata.slice(1)))

/** A common word stands in this one but for its first or last letter (lower case expected): no other can have lost a letter over a blank. */
export const mungkinGeser = (kata: string): boolean => tanpaAkhirLazim(kata) || tanpaAwalLazim(kata)

const akhiranLepas: ReadonlySet<string> = new Set(['kan', 'nya'])
/** A suffix that stands alone: no word of the language. */
export const isAkhiranLepas = (kata: string): boolean => akhiranLepas.has(kata)

const awalanLepas: ReadonlySet<string> = new Set(['ber', 'meng', 'meny', 'peng', 'peny', 'pem'])
/** A prefix that stands alone: no word of the language. */
export const isAwalanLepas = (kata: string): boolean => awalanLepas.has(kata)

/** "ber dasarkan" gives "berdasarkan". */
const sambungAwalan = (kiri: string, kanan: string): string | undefined =>
  isAwalanLepas(kiri) && kanan.length >= 4 && (peringkatKata(kiri + kanan) ?? JARANG) < JARANG ? kiri + kanan : undefined

/** "diundang kan" gives "diundangkan": a suffix behind a blank. */
const sambungAkhiran = (kiri: string, kanan: string): string | undefined =>
  isAkhiranLepas(kanan) && kiri.length >= 5 && (peringkatKata(kiri + kanan) ?? JARANG) < JARANG ? kiri + kanan : undefined

/** "dana tau" gives "dan atau": two words whose blank slipped by one letter; one of them must be no common word (lower case expected); or a suffix or prefix alone. */
export function geserSpasi(kiri: string, kanan: string): string | undefined {
  const utuh = sambungAkhiran(kiri, kanan) ?? sambungAwalan(kiri, kanan)
  if (utuh) return utuh
  if (kiri.length < 3 || kanan.length < 3 || !(tanpaAkhirLazim(kiri) || tanpaAwalLazim(kanan)) || (biasa(kiri) && biasa(kanan)))
    return undefined
  const mundur = [kiri.slice(0, -1), kiri.slice(-1) + kanan] as const
  const maju = [kiri + kanan.charAt(0), kanan.slice(1)] as const
  return [mundur, maju].find(pasangan => pasangan.every(lazim))?.join(' ')
}

/** "kepegawaiandan" gives "kepegawaian dan", "datadan" gives "data dan": a word and a joining word without the blank between them; a short one must be common. */
export function pecahKata(kata: string): string | undefined {
  for (const sambung of kataSambung) {
    const [depan, belakang] = [kata.slice(0, -sambung.length), kata.slice(sambung.length)]
    if (kata.endsWith(sambung) && (depan.length >= 5 ? isKataTercatat(depan) : depan.length === SETENGAH && lazim(depan)))
      return `${depan} ${sambung}`
    if (kata.startsWith(sambung) && belakang.length >= 5 && isKataTercatat(belakang)) return `${sambung} ${belakang}`
  }
  return undefined
}

const SETENGAH = 4
const PANJANG_DUA = 9
/** "hasilkegiatan" gives "hasil kegiatan", "bidangbidang" gives "bidang-bidang": two of the commonest words without what stands between them. */
export function pecahLazim(kata: string): string | undefined {
  if (kata.length < PANJANG_DUA) return undefined
  for (let i = SETENGAH; i <= kata.length - SETENGAH; i++) {
    const [kiri, kanan] = [kata.slice(0, i), kata.slice(i)]
    if (lazim(kiri) && lazim(kanan)) return `${kiri}${kiri.endsWith(kanan) ? '-' : ' '}${kanan}`
  }
  return undefined
}

const kapitalDiTengah = /(?<=[a-zß-ÿ]{2})[A-Z](?=[a-z]{2})/g
const HURUF = /[A-Za-z]/
/** "PeraturanBupati", "BahanBacaan" and "UndangUndang": a capital inside a word of known ones, where a converter lost the blank or the hyphen. */
export function* cariKataMenempel({ isi }: Teks): Generator<{ start: number; end: number; baku: string }> {
  let akhir = 0
  for (const { index } of cocokSemua(isi, kapitalDiTengah)) {
    if (index < akhir) continue
    let start = index
    while (start > akhir && HURUF.test(isi.charAt(start - 1))) start--
    akhir = index + 1
    while (akhir < isi.length && HURUF.test(isi.charAt(akhir))) akhir++
    const bagian = isi.slice(start, akhir).split(/(?=[A-Z])/)
    const sela = bagian.length === 2 && bagian[0] === bagian[1] ? '-' : ' '
    if (bagian.every(satu => satu.length > 2 && biasa(satu.toLowerCase()))) yield { start, end: akhir, baku: bagian.join(sela) }
  }
}

const pengantarMerek =
  /\b(?:aplikasi|platform|sistem|portal|laman|situs|akun|kanal|merek|bernama|disebut|disingkat) (?:[a-z]{4,12} )?["“(]?$/
/** "platform SatuSehat": words written as one are the name of a program where it is introduced as such, or where the text has it again and never apart. */
export function isMerek({ isi }: Teks, start: number, end: number, baku: string, semua: readonly { readonly teks: Teks }[]): boolean {
  const tertulis = isi.slice(start, end)
  if (!/^[A-Z]/.test(tertulis)) return false
  if (pengantarMerek.test(isi.slice(Math.max(0, start - 40), start)) || isi.slice(start - 1, end + 1) === `(${tertulis})`) return true
  return (
    semua.filter(({ teks }) => teks.isi.includes(tertulis)).length > 1 &&
    !semua.some(({ teks }) => teks.isi.toLowerCase().includes(baku.toLowerCase()))
  )
}
