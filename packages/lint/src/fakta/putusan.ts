import type { Naskah } from '@perkada/core'
import { daftarTeks } from './teks-utuh.ts'

/** Lines among which the head of a judgment ends. */
const BARIS_KEPALA = 40

/** The text is the judgment of a court (a fact), which opens with words of its own: the norms on drafting regulations do not speak of it. */
export const isPutusan = (naskah: Naskah): boolean =>
  naskah.identitas.jenis === undefined &&
  [...naskah.sisa.slice(0, BARIS_KEPALA).map(({ teks }) => teks), ...naskah.kepala.kop, ...daftarTeks(naskah).slice(0, 2)].some(({ isi }) =>
    /\bDEMI KEADILAN BERDASARKAN KETUHANAN\b/.test(isi),
  )
