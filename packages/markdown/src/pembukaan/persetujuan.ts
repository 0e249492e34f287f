import type { Teks } from '@perkada/core'
import type { Baris } from '../sumber/baris.ts'

/** "Dengan Persetujuan Bersama" of a council and a head of region, "Dengan Kesepakatan Bersama" of a village; alone on its line, or before their names, it needs no blank line before it. */
const rumusan =
  /^D[eE][nN][gG][aA][nN] (?:P[eE][rR][sS][eE][tT][uU][jJ][uU][aA][nN]|K[eE][sS][eE][pP][aA][kK][aA][tT][aA][nN])( B[eE][rR][sS][aA][mM][aA] ?[:,]?(?:$| (?:DEWAN|BADAN) )| (?:DEWAN|BADAN) )?/
/** "DEWAN PERWAKILAN RAKYAT DAERAH KABUPATEN CONTOH dan", "BUPATI CONTOH". */
const pihak = /^[^a-zß-ÿ]*(?:\bdan)?$/u

/** Those who agreed to a regulation, below its legal basis, which does not go on with them. */
export class Persetujuan {
  private dalam = false

  /** The line is the formula, or names one of them below it. */
  termasuk({ setelahJeda }: Baris, { isi }: Teks): boolean {
    const cocok = rumusan.exec(isi)
    if (!cocok) return this.dalam && pihak.test(isi)
    this.dalam ||= setelahJeda || cocok[1] !== undefined
    return this.dalam
  }
}
