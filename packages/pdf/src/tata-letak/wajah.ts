import type { Rentang } from '@perkada/core'
import type { Ruang } from './ruang.ts'

/** A stretch of a text in its face. */
export interface Ruas {
  readonly text: string
  readonly italics?: true
  readonly lineHeight?: number
}

/** A text as the engine takes it: one string, or in pieces where faces change. Lines with italics are as high as all others. */
export function berwajah(isi: string, miring: readonly Rentang[] | undefined, { huruf, ukuran, pitch }: Ruang): string | Ruas[] {
  if (!miring?.length) return isi
  const lineHeight = pitch / huruf.tinggi(ukuran, true)
  const hasil: Ruas[] = []
  let mulai = 0
  for (const [start, end] of miring) {
    if (start > mulai) hasil.push({ text: isi.slice(mulai, start) })
    hasil.push({ text: isi.slice(start, end), italics: true, lineHeight })
    mulai = end
  }
  if (mulai < isi.length) hasil.push({ text: isi.slice(mulai) })
  return hasil
}
