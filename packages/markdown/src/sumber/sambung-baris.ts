import type { Teks } from '@perkada/core'

/** Lines of one paragraph as one text: "Undang-" and "Undang" meet without a space. */
export function sambungBaris(daftar: readonly Teks[]): Teks {
  if (daftar.length === 1) return daftar[0] as Teks
  let isi = ''
  const peta: [number, number][] = []
  for (const baris of daftar) {
    if (isi && !(/\p{L}-$/u.test(isi.slice(-2)) && /^\p{L}/u.test(baris.isi))) isi += ' '
    for (const [a, b] of baris.peta ?? []) peta.push([a + isi.length, b])
    isi += baris.isi
  }
  return peta.length ? { isi, peta } : { isi }
}
