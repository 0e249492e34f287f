/** A number in brackets behind these words is a reference and no mark. */
const sesudahAcuan = /(?:ayat|dan|atau|dengan|hingga|s\.?d\.?|\) ?,|-)$/i

/** The mark of an ayat, as "(2)", stands in running text as a mark: before a space, and behind no words of a reference. */
export function adaTandaAyat(isi: string, tanda: string): boolean {
  for (let letak = isi.indexOf(tanda); letak >= 0; letak = isi.indexOf(tanda, letak + 1))
    if (isi[letak + tanda.length] === ' ' && !sesudahAcuan.test(isi.slice(Math.max(0, letak - 8), letak).trimEnd())) return true
  return false
}

/** The mark of an element of a list, as "b." or "2)", stands in running text. */
export const adaTandaRincian = (isi: string, tanda: string): boolean =>
  isi.startsWith(`${tanda} `) || isi.includes(` ${tanda} `) || isi.includes(`:${tanda} `)
