import { type Alamat, type SatuanAcuan, samaNomor, type Tingkat } from '../acuan/alamat.ts'
import type { Kelompok, Naskah, Nomor, Pasal } from '../naskah.ts'
import { telusuri } from '../telusur.ts'
import type { Tempat } from '../tempat.ts'
import { type Anggota, type Deret, daftarDeret, type RuasBernomor, type SatuanBernomor } from './deret.ts'

/** All numbered units of a regulation: the sequence of each, its number, the units around it. */
export interface Susunan {
  readonly daftarDeret: readonly Deret[]
  deret(anggota: Anggota): Deret | undefined
  nomor(anggota: Anggota): string
  /** The units around it and itself, the widest first; Bab, Bagian and Paragraf are not around a Pasal. */
  jalur(anggota: Anggota): readonly Anggota[]
  /** Address from the Pasal down, or from the Bab down; the lists of the opening begin with their huruf or angka. */
  alamat(anggota: Anggota): Alamat
}

/** The number that a unit bears in the text; a new one bears none. */
export const nomorLama = (anggota: Anggota): Nomor | undefined => ('nomor' in anggota ? anggota.nomor : undefined)

/** A Susunan of these sequences; `nomor` gives the number of each unit. */
export function jadiSusunan(daftar: readonly Deret[], nomor: (anggota: Anggota) => string): Susunan {
  const milik = new Map<Anggota, Deret>()
  for (const deret of daftar) for (const anggota of deret.daftarAnggota) milik.set(anggota, deret)
  const jalur = (anggota: Anggota): Anggota[] => {
    const induk = milik.get(anggota)?.induk
    return induk ? [...jalur(induk), anggota] : [anggota]
  }
  const alamat = (anggota: Anggota): Alamat => {
    const hasil: Partial<Record<Tingkat, string>> = {}
    for (const satu of jalur(anggota)) {
      const satuan = milik.get(satu)?.satuan
      if (satuan) hasil[tingkatDalam(satuan, hasil)] = nomor(satu)
    }
    return hasil
  }
  return { daftarDeret: daftar, deret: anggota => milik.get(anggota), nomor, jalur, alamat }
}

/** The level of a unit below those already named: a second huruf is the third level of a list. */
function tingkatDalam(satuan: SatuanAcuan, ada: Partial<Record<Tingkat, string>>): Tingkat {
  if (satuan !== 'huruf' && satuan !== 'angka') return satuan
  const dalam = ada[satuan] !== undefined || (satuan === 'huruf' && ada.angka !== undefined)
  return dalam ? `sub${satuan}` : satuan
}

/** The numbers as they stand in the text. */
export const susunanLama = (naskah: Naskah): Susunan => jadiSusunan(daftarDeret(naskah), anggota => nomorLama(anggota)?.nilai ?? '')

/** Members of the same parent that carry this number, in whatever list. */
export function senomor(susunan: Susunan, satuan: SatuanAcuan, induk: Anggota | undefined, ruas: RuasBernomor, nilai: string): Anggota[] {
  return susunan.daftarDeret
    .filter(deret => deret.satuan === satuan && deret.induk === induk && deret.ruas === ruas)
    .flatMap(deret => deret.daftarAnggota.filter(anggota => samaNomor(satuan, susunan.nomor(anggota), nilai)))
}

/** Bab, Bagian and Paragraf around each Pasal, the widest first. */
export function kelompokPasal(naskah: Naskah): Map<Pasal, readonly Kelompok[]> {
  const hasil = new Map<Pasal, readonly Kelompok[]>()
  telusuri(naskah, {
    pasal(node, tempat) {
      if (tempat.ruas === 'batang-tubuh' && !tempat.kutipan)
        hasil.set(
          node,
          [tempat.bab, tempat.bagian, tempat.paragraf].filter(satu => satu !== undefined),
        )
    },
  })
  return hasil
}

/** The innermost numbered unit around a place. */
export const pemilikTempat = (tempat: Tempat): SatuanBernomor | undefined =>
  tempat.butir ?? tempat.ayat ?? tempat.pasal ?? tempat.paragraf ?? tempat.bagian ?? tempat.bab ?? tempat.lampiran
