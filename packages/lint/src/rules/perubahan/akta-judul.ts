import { type Naskah, parseSitasi, type Sitasi } from '@perkada/core'
import { judulNaskah } from '../../fakta/nama-peraturan.ts'

const lipat = (isi: string): string => isi.toUpperCase().replace(/[^A-Z\d]/g, '')

/** The one act that a title amends or repeals; undefined where it names none by its number and year, or several. */
export function aktaJudul(naskah: Naskah): Sitasi | undefined {
  const judul = judulNaskah(naskah)?.isi ?? ''
  const awal = judul.search(/\b(?:ATAS|PENCABUTAN)\b/i)
  const [satu, dua] = awal < 0 ? [] : parseSitasi(judul.slice(awal))
  return satu?.nomor?.nilai && satu.tahun && !dua ? satu : undefined
}

/** Two citations have one number and one year. */
export const samaAkta = (satu: Sitasi, dua: Sitasi): boolean =>
  satu.nomor?.nilai === dua.nomor?.nilai && satu.tahun?.nilai === dua.tahun?.nilai

/** The name that a citation gives an act, where that of the title is another; none where one may only go on further. */
export function namaBerbeda(sitasi: Sitasi, akta: Sitasi): Sitasi['judul'] {
  if (!sitasi.judul || !akta.judul) return undefined
  const [satu, dua] = [lipat(sitasi.judul.nilai), lipat(akta.judul.nilai)]
  return satu.length < 4 || dua.length < 4 || satu.startsWith(dua) || dua.startsWith(satu) ? undefined : sitasi.judul
}
