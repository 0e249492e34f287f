import { berkapital, type Kata, kataTugas, sambung } from '../kata.ts'

/** The letters of an abbreviation come in this order in the words, from the first letter of the first word on. */
function terkandung(singkatan: string, daftarRendah: readonly string[]): boolean {
  if (daftarRendah[0]?.charAt(0) !== singkatan.charAt(0)) return false
  let at = 0
  for (const huruf of daftarRendah.join('')) if (huruf === singkatan.charAt(at)) at++
  return at >= singkatan.length
}

/**
 * How many of the last words before a place an abbreviation stands for: the fewest, at least two, whose letters
 * contain it in order and whose initials it uses; 0 when there are none.
 */
export function panjangKepanjangan(singkatan: string, sebelum: readonly Kata[]): number {
  const huruf = singkatan.toLowerCase().replace(/[^A-Za-zÀ-ɏ]/gu, '')
  if (huruf.length < 2) return 0
  for (let banyak = 2; banyak <= Math.min(sebelum.length, huruf.length + 6, 14); banyak++) {
    const bagian = sebelum.slice(-banyak)
    if (bagian.some((kata, i) => i > 0 && !sambung(kata.sela))) return 0
    if (bagian.some(kata => kata.rendah === huruf)) return 0
    if (kataTugas.has(bagian[0]?.rendah ?? '')) continue
    const isi = bagian.filter(kata => !kataTugas.has(kata.rendah)).map(kata => kata.rendah)
    const berawal = isi.filter(kata => huruf.includes(kata.charAt(0))).length
    if (
      isi.length > 1 &&
      berawal === isi.length &&
      terkandung(
        huruf,
        bagian.map(kata => kata.rendah),
      )
    )
      return banyak
  }
  return 0
}

/** How many of the last words form one capitalised name ("Tim Teknis Koordinasi antar SKPD"), small joining words inside it included. */
export function panjangNama(sebelum: readonly Kata[]): number {
  let banyak = 0
  for (let i = sebelum.length - 1, n = 1; i >= 0; i--, n++) {
    const kata = sebelum[i] as Kata
    if (berkapital(kata.isi)) banyak = n
    else if (!kataTugas.has(kata.rendah)) break
    if (!sambung(kata.sela)) break
  }
  return banyak
}
