import { cocokSemua } from '@perkada/core'

const singkatan = new Set(
  'no nomor dr drs dra drg ir h hj kh prof apt pdt ust tgk kgs muh moh mohd abd tn ny sdr bpk jl jln gg kab kec kel pt cv ud tbk rp hlm dll dsb dst dkk st sp sk art op cit ttd a.n u.b u.p d.a s.d'.split(
    ' ',
  ),
)

const akhirKalimat = /[.!?] (?=[A-ZÀ-Þ])/gu

/** Offsets at which a new sentence begins inside a text: after a full stop that ends a word and no abbreviation. */
export function awalKalimatBaru(isi: string): number[] {
  const hasil: number[] = []
  for (const { index } of cocokSemua(isi, akhirKalimat)) {
    const depan = isi.slice(Math.max(0, index - 14), index)
    const kata = depan.slice(depan.lastIndexOf(' ') + 1).replace(/^[("“]/, '')
    const judul = /^[A-ZÀ-Þ\d]\.|^(?:[A-Z]\.)+[A-Z]$/u.test(kata)
    if (kata.length > 1 && !judul && !/^\d+$/.test(kata) && !singkatan.has(kata.toLowerCase()) && !/^[A-ZÀ-Þ][a-zß-ÿ]?$/u.test(kata))
      hasil.push(index + 2)
  }
  return hasil
}
