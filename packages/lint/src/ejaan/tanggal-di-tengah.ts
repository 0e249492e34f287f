const TERPENDEK = 7
/** Letters at the head that prefixes may change. */
const AWALAN = 4

/** The word is the other one without a letter inside, where no affix adds or takes one: "instani" and "instansi", not "ditetapan" and "ditetapkan". */
export function tanggalDiTengah(kata: string, asli: string): boolean {
  if (kata.length < TERPENDEK || asli.length !== kata.length + 1) return false
  let letak = 0
  while (letak < kata.length && kata.charAt(letak) === asli.charAt(letak)) letak++
  const ekor = asli.slice(letak)
  return letak >= AWALAN && ekor.length > 1 && !/^(?:kan|nya)$/.test(ekor) && kata.slice(letak) === ekor.slice(1)
}
