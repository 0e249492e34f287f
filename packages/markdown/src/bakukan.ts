import { akhirBarisDari, denganAkhirBaris, denganLf } from '@perkada/core'
import { formatNaskah } from './format.ts'
import { parseNaskah } from './parse.ts'

/** Turns after which a text that still changes is left as it is. */
const PUTARAN = 16

/** A source text in canonical form, its lines ended as they were. */
export const bakukan = (sumber: string): string => denganAkhirBaris(tuliskan(denganLf(sumber)), akhirBarisDari(sumber))

/**
 * A source text in canonical form, written until it reads back as it was written: formatting it again changes nothing. A
 * damaged text may take several turns, where what one reading writes at the head of a line is a mark to the next one; where
 * turns go round, the first of their texts in the order of letters stands for all.
 */
function tuliskan(sumber: string): string {
  const turun: string[] = []
  for (let hasil = sumber; turun.length < PUTARAN; ) {
    hasil = formatNaskah(parseNaskah(hasil).naskah)
    const awal = turun.indexOf(hasil)
    if (awal >= 0) return turun.slice(awal).toSorted()[0] ?? hasil
    turun.push(hasil)
  }
  return turun.at(-1) ?? sumber
}
