import type { Teks, Tempat } from '@perkada/core'
import { diBadan } from './fakta/badan-sendiri.ts'
import { teksBerkata } from './fakta/kosakata.ts'
import type { Context, RuleVisitor } from './rule.ts'

/**
 * Hears the paragraphs of the regulation's own body in which one of these words or phrases may stand (lower case): most rules
 * look for wording that few paragraphs have. In a text that is mostly noise it hears nothing.
 */
export const visitorAlinea = (
  { derau, fakta }: Context,
  pemicu: readonly string[],
  periksa: (teks: Teks, tempat: Tempat) => void,
): RuleVisitor => ({
  selesai() {
    for (const { teks, tempat, peran } of derau ? [] : teksBerkata(fakta, pemicu))
      if (peran === 'alinea' && diBadan(tempat)) periksa(teks, tempat)
  },
})
