import { gabunganHuruf, jarakKata } from './jarak-kata.ts'
import { masukkan } from './kelompokkan.ts'

/** With so few words, comparing with each is quicker than asking by what they share. */
const SEDIKIT = 16

/** What a word (lower case expected) becomes when a letter is lost, two that stand beside their doubles are, or two are read as one: words within one edit have one such form in common, itself among them. */
function bentukBersama(kata: string): Set<string> {
  const hasil = new Set([kata])
  const kembar = (i: number) => kata[i] === kata[i - 1] || kata[i] === kata[i + 1]
  for (let i = 0; i < kata.length; i++) {
    const [depan, belakang] = [kata.slice(0, i), kata.slice(i + 1)]
    hasil.add(depan + belakang)
    const satu = gabunganHuruf(kata, i)
    if (satu !== undefined) hasil.add(depan.slice(0, -1) + satu + belakang)
    if (kembar(i)) for (let j = i + 1; j < kata.length; j++) if (kembar(j)) hasil.add(depan + kata.slice(i + 1, j) + kata.slice(j + 1))
  }
  return hasil
}

/** Answers for a word (lower case expected) which of `daftar` comes first within one edit of it, as `jarakKata` counts; undefined where none does. For short words: what is kept of one grows with its square. */
export function pencariKataDekat(daftar: readonly string[]): (kata: string) => number | undefined {
  const dekat = (kata: string, ke: number) => jarakKata(kata, daftar[ke] as string, 1) <= 1
  if (daftar.length <= SEDIKIT)
    return kata => {
      const ke = daftar.findIndex((_, ke) => dekat(kata, ke))
      return ke < 0 ? undefined : ke
    }
  const menurutBentuk = new Map<string, number[]>()
  for (const [ke, satu] of daftar.entries()) for (const bentuk of bentukBersama(satu.toLowerCase())) masukkan(menurutBentuk, bentuk, ke)
  const terpanjang = daftar.reduce((panjang, satu) => Math.max(panjang, satu.length), 0) + 2
  return kata => {
    if (kata.length > terpanjang) return undefined
    let pertama: number | undefined
    for (const bentuk of bentukBersama(kata))
      for (const ke of menurutBentuk.get(bentuk) ?? []) {
        if (pertama !== undefined && ke >= pertama) break
        if (dekat(kata, ke)) pertama = ke
      }
    return pertama
  }
}
