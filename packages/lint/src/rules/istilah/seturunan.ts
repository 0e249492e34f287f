const akhiran = new Set([
  '',
  'an',
  'kan',
  'i',
  'nya',
  'lah',
  'pun',
  'kah',
  'wan',
  'wi',
  'is',
  'isme',
  'itas',
  'isasi',
  'al',
  'ial',
  'ik',
  'if',
  'or',
  'asi',
  'si',
  'atif',
  'tif',
  'ator',
  'tor',
  'er',
  'al',
  'en',
  'ur',
  'aris',
])
const awalan = [
  'memper',
  'diper',
  'meng',
  'meny',
  'mem',
  'men',
  'me',
  'peng',
  'peny',
  'pem',
  'pen',
  'per',
  'pe',
  'ber',
  'ter',
  'di',
  'ke',
  'se',
  'antar',
  'sub',
  'non',
  'multi',
  'inter',
  'pra',
  'pasca',
]
const AKAR_TERPENDEK = 4

function seakar(a: string, b: string): boolean {
  let sama = 0
  while (sama < a.length && a.charAt(sama) === b.charAt(sama)) sama++
  for (let potong = sama; potong >= AKAR_TERPENDEK; potong--) {
    const [sisaA, sisaB] = [a.slice(potong), b.slice(potong)]
    const ganda = [sisaA, sisaB].some(sisa => sisa.length === 1 && sisa === a.charAt(potong - 1))
    if (!ganda && akhiran.has(sisaA) && akhiran.has(sisaB)) return true
  }
  return false
}

/** A nasal prefix before a letter that takes another one: "pen" before "guna". */
const salahSengau = /^[mp]e(?:n[ghk]|m[^aioubpfv])/

const cabang = (kata: string): string[] => [
  kata,
  ...awalan
    .filter(awal => kata.startsWith(awal) && kata.length - awal.length >= AKAR_TERPENDEK)
    .filter(awal => !/^[mp]e[mn]$/.test(awal) || !salahSengau.test(kata))
    .map(awal => kata.slice(awal.length)),
]

/** Two words grow from one root by affixes ("koordinasi", "koordinatif"; "pelaksana", "pelaksanaan"): neither is a misspelling of the other. */
export const seturunan = (a: string, b: string): boolean =>
  cabang(a.toLowerCase()).some(x => cabang(b.toLowerCase()).some(y => seakar(x, y)))
