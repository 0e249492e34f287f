import type { Teks } from '@perkada/core'

/** Lines of one paragraph as one text: "Undang-" and "Undang" meet without a space. */
export function sambungBaris(daftar: readonly Teks[]): Teks {
  if (daftar.length === 1) return daftar[0] as Teks
  const bagian: string[] = []
  const peta: [number, number][] = []
  let panjang = 0
  let lalu = ''
  for (const { isi, peta: petaBaris } of daftar) {
    if (panjang > 0 && !(terpenggal.test(lalu) && /^\p{L}/u.test(isi))) {
      bagian.push(' ')
      panjang++
    }
    for (const [a, b] of petaBaris ?? []) peta.push([a + panjang, b])
    bagian.push(isi)
    panjang += isi.length
    lalu = isi.slice(-2)
  }
  const isi = bagian.join('')
  return peta.length ? { isi, peta } : { isi }
}

const terpenggal = /\p{L}-$/u
