import { type Rentang, type Span, sambungMiring, type Teks } from '@perkada/core'

/** Lines of one paragraph as one text: "Undang-" and "Undang", "dan/" and "atau" meet without a space. */
export const sambungBaris = (daftar: readonly Teks[]): Teks => (daftar.length === 1 ? (daftar[0] as Teks) : sambungBerbatas(daftar).utuh)

/** The same, with the place of each line in the whole. */
export function sambungBerbatas(daftar: readonly Teks[]): { utuh: Teks; batas: Span[] } {
  const bagian: string[] = []
  const batas: Span[] = []
  const peta: [number, number][] = []
  const miring: Rentang[] = []
  let panjang = 0
  let lalu = ''
  for (const { isi, peta: petaBaris, miring: miringBaris } of daftar) {
    const akhirLalu = panjang
    if (panjang > 0 && !(terpenggal.test(lalu) && /^[A-Za-zÀ-ɏ]/u.test(isi))) {
      bagian.push(' ')
      panjang++
    }
    for (const [a, b] of petaBaris ?? []) peta.push([a + panjang, b])
    if (miringBaris) sambungMiring(miring, miringBaris, akhirLalu, panjang)
    bagian.push(isi)
    batas.push({ start: panjang, end: panjang + isi.length })
    panjang += isi.length
    lalu = isi.slice(-2)
  }
  const isi = bagian.join('')
  const utuh = peta.length ? { isi, peta } : { isi }
  return { utuh: miring.length ? { ...utuh, miring } : utuh, batas }
}

const terpenggal = /[A-Za-zÀ-ɏ][-/]$/u
