import { jarakKata } from '@perkada/core'

/** A block of signatures: the act is made, or it is promulgated. */
export interface PembukaBlok {
  readonly blok: 'ditetapkan' | 'diundangkan'
  /** Letters of the words that open it. */
  readonly panjang: number
}

const tepat = /^(?:Ditetapkan|Disahkan|Diundangkan|Dikeluarkan)(?: di\b|(?= pada tanggal\b)|$)/
/** "Ditetapkan di tempat lain apabila …": a sentence goes on in small letters. */
const kalimat = /^\S+ di (?!pada )[a-zß-ÿ]+ [a-zß-ÿ]/u
const mirip = /^(D[iI] ?[a-z]{6,11}) di\b/
/** "Ditetapkandi Contoh": the blank is lost. */
const menempel = /^(?:Ditetapkan|Disahkan|Diundangkan|Dikeluarkan)di(?= [A-ZÀ-Þ])/
const TERJAUH = 1.5

/** The words with which a line opens a block of signatures (butir 166, 169), also with a slip in them ("Ditetapan di", "Di undangkan di"). */
export function bacaPembukaBlok(isi: string): PembukaBlok | undefined {
  if (isi.charCodeAt(0) !== 'D'.charCodeAt(0)) return undefined
  const cocok = tepat.exec(isi) ?? menempel.exec(isi)
  if (cocok && kalimat.test(isi) && !isi.includes('tanggal')) return undefined
  if (cocok) return { blok: cocok[0].startsWith('Diu') ? 'diundangkan' : 'ditetapkan', panjang: cocok[0].length }
  const [pembuka = '', kata = ''] = mirip.exec(isi) ?? []
  const rapat = kata.replace(' ', '').toLowerCase()
  const blok = (['ditetapkan', 'diundangkan'] as const).find(satu => jarakKata(rapat, satu, TERJAUH) <= TERJAUH)
  return pembuka && blok ? { blok, panjang: pembuka.length } : undefined
}
