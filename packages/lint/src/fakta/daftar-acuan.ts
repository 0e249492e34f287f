import { daftarAcuan as daftarAcuanNaskah, type LetakAcuan, type Naskah } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { bacaan } from './bacaan.ts'

export { daftarUjung, isRagu, type LetakAcuan } from '@perkada/core'

/** Every reference in running text, in document order (a fact). */
export const daftarAcuan = (naskah: Naskah, fakta: Fakta): readonly LetakAcuan[] => daftarAcuanNaskah(naskah, fakta(bacaan))
