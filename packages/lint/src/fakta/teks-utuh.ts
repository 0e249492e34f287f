import { type Naskah, type Teks, telusuri } from '@perkada/core'

/** Every text of the Naskah in document order, charts aside. */
export function daftarTeks(naskah: Naskah): readonly Teks[] {
  const hasil: Teks[] = []
  telusuri(naskah, { teks: (teks, _tempat, peran) => peran !== 'bagan' && hasil.push(teks) })
  return hasil
}

/** The Naskah was read from a source, so that its parts have a place there. */
export const isBerposisi = (naskah: Naskah): boolean => naskah.berdepan && daftarTeks(naskah).some(teks => teks.peta !== undefined)
