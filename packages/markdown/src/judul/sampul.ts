import type { Teks } from '@perkada/core'
import type { Baris } from '../sumber/baris.ts'

const instrumen = /^(?:RANCANGAN )?((?:PERATURAN|KEPUTUSAN|INSTRUKSI|QANUN) [A-ZÀ-Þ].{2,100}?)(?:$| (?:NOMOR|NO\.|TENTANG)(?![A-ZÀ-Þ]))/u
const penanda = /^(?:NOMOR|NO\.|TENTANG)(?![A-ZÀ-Þ])/u
const kop = /^(?:BUPATI|WALI ?KOTA|GUBERNUR|PROVINSI|KABUPATEN|RANCANGAN|SALINAN)(?![A-ZÀ-Þ])/u
/** The heading of a page, which names the regulation to the end of its title: "# PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2024 TENTANG RAPAT". */
const halaman = ({ tajuk, teks: { isi } }: Baris): boolean =>
  tajuk > 0 && / NOMOR \S+ TAHUN \d{4} TENTANG [A-ZÀ-Þ]/.test(isi) && !/ (?:ATAS|DAN|PENCABUTAN)$/.test(isi)

/** The kind of instrument that a line names, with its number or title on the same line or the next. */
function jenisPada(daftar: readonly Baris[], ke: number): string | undefined {
  const isi = daftar[ke]?.teks.isi ?? ''
  const jenis = instrumen.exec(isi)?.[1]
  return jenis !== undefined && (!isi.endsWith(jenis) || penanda.test(daftar[ke + 1]?.teks.isi ?? '')) ? jenis : undefined
}

/**
 * How many of the first lines are a cover, which names the regulation before its head names it again: the head begins with the
 * office and the province above the second naming. Without these above it, that naming is part of a title ("PERUBAHAN ATAS …"), but behind the heading of a page.
 */
function panjangSampul(daftar: readonly Baris[]): number {
  const pertama = new Map<string, number>()
  for (let ke = 0; ke < daftar.length; ke++) {
    const jenis = jenisPada(daftar, ke)
    const dulu = jenis === undefined ? undefined : pertama.get(jenis)
    if (jenis !== undefined && dulu === undefined) pertama.set(jenis, ke)
    if (dulu === undefined) continue
    let awal = ke
    while (awal > dulu + 1 && kop.test(daftar[awal - 1]?.teks.isi ?? '')) awal--
    if (awal < ke || halaman(daftar[dulu] as Baris)) return awal
  }
  return 0
}

/** The mark of a draft or a copy. */
export const isTanda = ({ teks }: Baris): boolean => /^(?:RANCANGAN|SALINAN)$/.test(teks.isi)

/** The lines of a head, and those of a cover before it, but for its mark of a draft or a copy, which is that of a head without one. */
export function pisahkanSampul(daftar: readonly Baris[]): { readonly kepala: readonly Baris[]; readonly sampul: readonly Teks[] } {
  const panjang = panjangSampul(daftar)
  const bertanda = daftar.slice(panjang).some(isTanda)
  const diSampul = (baris: Baris, ke: number) => ke < panjang && (bertanda || !isTanda(baris))
  return {
    kepala: daftar.filter((satu, ke) => !diSampul(satu, ke)),
    sampul: daftar.filter(diSampul).map(({ teks }) => teks),
  }
}
