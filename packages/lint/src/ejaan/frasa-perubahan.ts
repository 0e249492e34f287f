import { cocokSemua, nearMiss, type Teks } from '@perkada/core'

const kosakata =
  'sebagaimana telah diubah beberapa kali terakhir dengan yang dan dua tiga kedua ketiga juga dicabut diganti ditetapkan'.split(' ')
const dikenal: ReadonlySet<string> = new Set(kosakata)
const pola = /(?<=[)\d],? ?)s[a-z]{7,12} (?:[a-z]{2,14},? ){1,8}(?=Undang-Undang|Peraturan)/g

/** The words that lead from a cited act to the one that amended it, where one is a slip: "sebgaimana telah diubah dengn Undang-Undang …". */
export function cariFrasaPerubahan({ isi }: Teks): { readonly start: number; readonly end: number; readonly baku: string }[] {
  return cocokSemua(isi, pola).flatMap(({ 0: frasa, index }) => {
    const daftar = cocokSemua(frasa, /[a-z]+/g)
    if (daftar.filter(({ 0: kata }) => dikenal.has(kata)).length * 2 < daftar.length) return []
    return daftar.flatMap(({ 0: kata, index: letak }) => {
      const baku = dikenal.has(kata) ? undefined : nearMiss(kata, kosakata)
      return baku ? [{ start: index + letak, end: index + letak + kata.length, baku }] : []
    })
  })
}
