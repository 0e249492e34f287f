import { cocokSemua, ingat, type Teks } from '@perkada/core'
import { berangkaianAsing, JARANG, peringkatKata } from './kata-dikenal.ts'

/** What scanners read for another letter, wherever it stands in a word; no word of the language has "cc", "cb" or a q. */
const bentukPindai: readonly (readonly [pola: RegExp, ganti: string])[] = [
  [/rn/g, 'm'],
  [/cl/g, 'd'],
  [/vv/g, 'w'],
  [/q/g, 'g'],
  [/c(?=[^aeiouh]|$)/g, 'e'],
]
/** Letters that are taken for each other, one of them in a word whose letters no word has beside one another. */
const kembar: readonly (readonly [string, string])[] = [
  ['n', 'u'],
  ['u', 'n'],
]
const TERPENDEK = 4
/** A word of four or five letters must be one of the commonest. */
const SANGAT_LAZIM = 400

const sah = (kandidat: string): boolean =>
  kandidat.length >= TERPENDEK && (peringkatKata(kandidat) ?? JARANG) < (kandidat.length < 6 ? SANGAT_LAZIM : JARANG)

/** "pernerintah" for "pemerintah", "clengan" for "dengan": the common word that a scanner misread (lower case expected). */
export const dugaPindai = ingat((kata: string): string | undefined => {
  let semua = kata
  for (const [pola, ganti] of bentukPindai) {
    const satu = kata.replace(pola, ganti)
    if (satu !== kata && sah(satu)) return satu
    semua = semua.replace(pola, ganti)
  }
  if (semua !== kata && sah(semua)) return semua
  if (kata.endsWith('b') && sah(`${kata.slice(0, -1)}h`)) return `${kata.slice(0, -1)}h`
  for (const [dari, ke] of kembar)
    for (let i = kata.indexOf(dari, 1); i > 0; i = kata.indexOf(dari, i + 1)) {
      const satu = kata.slice(0, i) + ke + kata.slice(i + 1)
      // Whether a word has letters that no word has beside one another is asked last: the answer needs the whole lexicon.
      if (sah(satu) && berangkaianAsing(kata)) return satu
    }
  return undefined
})

const diTengahHuruf = /(?<=[a-z])[01I|](?=[a-z])/g
const sekata = /[A-Za-z01|]/

/** "meIaksanakan" and "wi1ayah" for words with an l: a capital or a digit among small letters. */
export function* cariHurufTertukar({ isi }: Teks): Generator<{ start: number; end: number; baku: string }> {
  let akhir = 0
  for (const { index } of cocokSemua(isi, diTengahHuruf)) {
    if (index < akhir) continue
    let start = index
    while (start > akhir && sekata.test(isi.charAt(start - 1))) start--
    akhir = index + 1
    while (akhir < isi.length && sekata.test(isi.charAt(akhir))) akhir++
    const tanpaNol = isi.slice(start, akhir).replaceAll('0', 'o')
    for (const huruf of ['l', 'i']) {
      const baku = tanpaNol.replace(/(?<=[A-Za-z])[1I|]/g, huruf).toLowerCase()
      if (!sah(baku)) continue
      yield { start, end: akhir, baku }
      break
    }
  }
}
