import {
  type Bagan,
  type BaganTerurai,
  type Lampiran,
  type MasalahBagan,
  type Naskah,
  resolveBagan,
  type Teks,
  telusuri,
} from '@perkada/core'
import type { Letak } from '../rule.ts'
import { baganTerbaca } from './bagan-terbaca.ts'

/** A chart that can be read: as written, with its boxes and lines, and where it stands. */
export interface BaganNaskah {
  readonly sumber: Teks
  readonly tertulis: Bagan
  readonly terurai: BaganTerurai
  /** Addresses and ends of lines that were not found. */
  readonly masalah: readonly MasalahBagan[]
  readonly lampiran: Lampiran | undefined
}

/** The charts of a regulation in the order of the text (a fact). */
export function daftarBagan(naskah: Naskah): readonly BaganNaskah[] {
  const hasil: BaganNaskah[] = []
  telusuri(naskah, {
    bagan({ sumber }, { lampiran }) {
      const terbaca = baganTerbaca(sumber)
      if (!('bagan' in terbaca)) return
      const { bagan, masalah } = resolveBagan(terbaca.bagan, naskah)
      hasil.push({ sumber, tertulis: terbaca.bagan, terurai: bagan, masalah, lampiran })
    },
  })
  return hasil
}

/** Where a chart has these words, the last time that it has them; the whole chart where it has them nowhere. */
export function letakDiBagan(sumber: Teks, kata: string): Letak {
  const start = sumber.isi.lastIndexOf(kata)
  return start < 0 ? { teks: sumber } : { teks: sumber, start, end: start + kata.length }
}
