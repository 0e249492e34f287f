import type { Peran, Teks, Tempat } from '@perkada/core'
import { kataNaskah } from '../../fakta/kata-naskah.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import type { Context, RuleVisitor } from '../../rule.ts'

/** Wording to be replaced: what to look for, and what to write instead or to think of. */
export interface Frasa {
  /** Words of which every match has one: a regulation without them is not searched. */
  readonly pemicu: readonly string[]
  /** Global; its whole match is reported. */
  readonly pola: RegExp
  /** The message of one match. */
  readonly pesan: (tertulis: string) => string
  /** Leaves a match alone by the letters before and after it (40 of each), or by all that goes before. */
  readonly kecuali?: (sebelum: string, sesudah: string, depan: string) => boolean
}

/** Running text of the body that is the drafter's own and lays down norms. */
export const diNorma = ({ ruas, kutipan }: Tempat, peran: Peran): boolean => ruas === 'batang-tubuh' && !kutipan && peran === 'alinea'

/** Reports every match of the phrases in texts that `boleh` admits; titles of acts, quotations, brackets and italics are left alone. */
export function visitorFrasa(
  { derau, fakta, report }: Context,
  daftarFrasa: readonly Frasa[],
  boleh: (tempat: Tempat, peran: Peran, teks: Teks) => boolean = diNorma,
): RuleVisitor {
  let dicari: readonly Frasa[] | undefined
  return {
    teks(teks, tempat, peran) {
      if (derau || dicari?.length === 0 || !boleh(tempat, peran, teks)) return
      dicari ??= daftarFrasa.filter(({ pemicu }) => pemicu.some(kata => fakta(kataNaskah).has(kata)))
      for (const { pola, pesan, kecuali } of dicari)
        for (const { 0: tertulis, index } of teks.isi.matchAll(pola)) {
          const end = index + tertulis.length
          if (kecuali?.(teks.isi.slice(Math.max(0, index - 40), index), teks.isi.slice(end, end + 40), teks.isi.slice(0, index))) continue
          if (!fakta(lindungan)(teks, index, end)) report({ teks, start: index, end }, pesan(tertulis))
        }
    },
  }
}

/** A regulation around one Pasal. */
export const contohPasal1 = (isi: string): string => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
