import { type Acuan, type Naskah, parseAcuan, type Teks, type Tempat, telusuri, type Unsur } from '@perkada/core'

/** A reference and where it stands. */
export interface LetakAcuan {
  readonly acuan: Acuan
  readonly teks: Teks
  readonly tempat: Tempat
}

/** Every reference in running text, in document order. */
export function daftarAcuan(naskah: Naskah): LetakAcuan[] {
  const hasil: LetakAcuan[] = []
  telusuri(naskah, {
    teks(teks, tempat, peran) {
      if (peran !== 'alinea' && peran !== 'sel') return
      for (const acuan of parseAcuan(teks.isi)) hasil.push({ acuan, teks, tempat })
    },
  })
  return hasil
}

/** The elements of a reference with both ends of its ranges. */
export const daftarUjung = (acuan: Acuan): Unsur[] => acuan.daftarUnsur.flatMap(unsur => (unsur.sampai ? [unsur, unsur.sampai] : [unsur]))

/** The number was read through noise, or what it carries on cannot be told: its absence proves nothing. */
export const isRagu = (unsur: Unsur): boolean => unsur.ragu === true || unsur.daftarPenunjuk.some(penunjuk => penunjuk.derau)
