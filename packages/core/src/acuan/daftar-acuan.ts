import { Bacaan } from '../bacaan.ts'
import type { Naskah, Rincian, Satuan } from '../naskah.ts'
import type { Teks } from '../teks.ts'
import { telusuri } from '../telusur.ts'
import type { Tempat } from '../tempat.ts'
import { type Acuan, isAktaLainDiAwal, type Unsur } from './acuan.ts'

/** A reference and where it stands. */
export interface LetakAcuan {
  readonly acuan: Acuan
  readonly teks: Teks
  readonly tempat: Tempat
}

/** Gives what the grammars read in a text. */
export type PembacaTeks = (teks: Teks) => Bacaan

const isRincian = ({ tipe }: Satuan): boolean => tipe === 'rincian'

/** Lists whose elements name the Pasal of an act that the words before or after the list name. */
function rincianAktaLain(isi: readonly Satuan[], baca: PembacaTeks): Rincian[] {
  return isi.filter((satuan, i): satuan is Rincian => {
    if (satuan.tipe !== 'rincian') return false
    const pembuka = isi[i - 1]
    const sesudah = satuan.penutup ?? isi[i + 1]
    return (
      (pembuka?.tipe === 'alinea' && baca(pembuka.teks).daftarSitasi.length > 0) ||
      (sesudah?.tipe === 'alinea' && isAktaLainDiAwal(sesudah.teks.isi))
    )
  })
}

/** The numbers of other acts' Pasal, sure or not, that a Pasal has named so far: named again without their act they are still those. */
class PasalLuar {
  private readonly menurutPasal = new Map<Tempat['pasal'], Set<string>>()

  pernah(acuan: Acuan, tempat: Tempat): boolean {
    const { pasal } = acuan.daftarUnsur[0].alamat
    return pasal !== undefined && !acuan.akta && this.menurutPasal.get(tempat.pasal)?.has(pasal) === true
  }

  catat(acuan: Acuan, tempat: Tempat): void {
    const daftar = this.menurutPasal.get(tempat.pasal) ?? new Set()
    for (const { alamat } of acuan.daftarUnsur) if (alamat.pasal !== undefined) daftar.add(alamat.pasal)
    this.menurutPasal.set(tempat.pasal, daftar)
  }
}

/** Every reference in running text, in document order; `baca` for a caller that asks other things of the same texts. */
export function daftarAcuan(naskah: Naskah, baca: PembacaTeks = ({ isi }) => new Bacaan(isi)): LetakAcuan[] {
  const hasil: LetakAcuan[] = []
  const aktaLain = new Set<unknown>()
  const pasalLuar = new PasalLuar()
  telusuri(naskah, {
    deret(isi) {
      if (isi.some(isRincian)) for (const rincian of rincianAktaLain(isi, baca)) aktaLain.add(rincian)
    },
    teks(teks, tempat, peran) {
      if (peran !== 'alinea' && peran !== 'sel') return
      const ditemukan = baca(teks).daftarAcuan
      if (!ditemukan.length) return
      const diAktaLain = aktaLain.size > 0 && tempat.jalur.some(induk => aktaLain.has(induk))
      for (const acuan of ditemukan) {
        const beraktaLain = diAktaLain && !acuan.pengantar.sebagaimana
        const pasti = acuan.milik !== 'sendiri' || !(beraktaLain || pasalLuar.pernah(acuan, tempat))
        if (acuan.milik !== 'sendiri') pasalLuar.catat(acuan, tempat)
        hasil.push({ acuan: pasti ? acuan : { ...acuan, milik: 'tidak-pasti' }, teks, tempat })
      }
    },
  })
  return hasil
}

/** The elements of a reference with both ends of its ranges. */
export function daftarUjung({ daftarUnsur }: Acuan): readonly Unsur[] {
  if (!daftarUnsur.some(({ sampai }) => sampai)) return daftarUnsur
  const hasil: Unsur[] = []
  for (const unsur of daftarUnsur) {
    hasil.push(unsur)
    if (unsur.sampai) hasil.push(unsur.sampai)
  }
  return hasil
}

/** The number was read through noise, or what it carries on cannot be told: its absence proves nothing. */
export const isRagu = (unsur: Unsur): boolean => unsur.ragu === true || unsur.daftarPenunjuk.some(penunjuk => penunjuk.derau)
