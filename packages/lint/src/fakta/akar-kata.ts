import { ingat, tanpaKlitika } from '@perkada/core'

const awalan = /^(?:memper|diper|meng|meny|mem|men|me|peng|peny|pem|pen|per|pe|ber|ter|di|ke|se)(?=[A-Za-zÀ-ɏ]{4})/u
const akhiran = /(?:kan|an|i)$/
const AKAR_TERPENDEK = 3

/** The letters of a word that its relatives share: "penyusunan", "disusun" and "menyusun" have one root (lower case expected). */
export const akarKata = ingat(rendah => {
  const polos = tanpaKlitika(rendah)
  const tengah = polos.replace(awalan, '')
  const akar = tengah.length > AKAR_TERPENDEK + 1 ? tengah.replace(akhiran, '') : tengah
  const inti = akar.length >= AKAR_TERPENDEK ? akar : tengah
  return /^[kpst](?=[aeiou][A-Za-zÀ-ɏ]{2})/u.test(inti) ? inti.slice(1) : inti
})
