import { cocokSemua } from '@perkada/core'
import type { Potongan } from './baris.ts'
import { lepasPerabot } from './lepas-perabot.ts'

/** "*5541": the page of a collection of old laws that begins here, in the middle of a line or of a sentence. */
const lembar = /(?<!\S)\*\d{3,5}(?!\S)/g
const lembarDiSini = new RegExp(lembar, 'y')

/** Such a mark stands at this offset of a source. */
export function isLembar(sumber: string, at: number): boolean {
  lembarDiSini.lastIndex = at
  return lembarDiSini.test(sumber)
}

/** These marks parted from the words around them, which go on as if they were not there. */
export function lepasLembar(potongan: readonly Potongan[]): readonly Potongan[] {
  if (!potongan.some(satu => satu.jenis === 'teks' && satu.teks.isi.includes('*'))) return potongan
  return potongan.flatMap(satu => {
    if (satu.jenis !== 'teks' || !satu.teks.isi.includes('*')) return [satu]
    const letak = cocokSemua(satu.teks.isi, lembar).map(({ 0: tanda, index }) => [index, index + tanda.length] as const)
    return letak.length ? lepasPerabot(satu, letak, '') : [satu]
  })
}
