import { lebarHuruf } from './lebar-huruf.ts'

/** A text as lines of at most so many columns, cut between words and all indented alike; a word that is longer keeps a line of its own. */
export function lipat(isi: string, kolom: number, takuk: string): string[] {
  const muat = kolom - takuk.length
  const daftarBaris: string[] = []
  let baris = ''
  let lebar = 0
  for (const kata of isi.split(' ')) {
    const lebarKata = lebarHuruf(kata)
    if (baris && lebar + 1 + lebarKata > muat) {
      daftarBaris.push(takuk + baris)
      baris = kata
      lebar = lebarKata
    } else {
      lebar += (baris ? 1 : 0) + lebarKata
      baris = baris ? `${baris} ${kata}` : kata
    }
  }
  return [...daftarBaris, takuk + baris]
}
