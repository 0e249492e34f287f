import type { Naskah } from '@perkada/core'
import { isKataDikenal } from '../leksikon.ts'
import type { Fakta } from '../rule.ts'
import { kosakata } from './kosakata.ts'

/** The words of the regulation, in lower case, that are no form which statutes use (a fact). */
export const kataAsing = (_naskah: Naskah, fakta: Fakta): readonly string[] =>
  [...fakta(kosakata).keys()].filter(kata => !isKataDikenal(kata))
