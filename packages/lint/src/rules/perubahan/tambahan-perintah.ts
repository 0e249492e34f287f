import { bacaNomor, cocokSemua, type Nomor } from '@perkada/core'
import { bacaDeretSatuan, type DeretSatuan, type SatuanPerintah } from '../../fakta/perintah-perubahan.ts'

/** "disisipkan 2 (dua) pasal, yakni Pasal 5A dan Pasal 5B": what is counted, and what is named. */
export interface Tambahan extends DeretSatuan {
  readonly banyak: number
  readonly start: number
  readonly awalDeret: number
}

const polaCacah =
  /\b(?:disisipkan|ditambahkan|ditambah) (\d{1,2}) \([a-z ]{3,20}\) (bab|pasal|ayat|huruf|angka)(?: baru)?,? (?:yakni|yaitu) /gi

/** The units that an instruction counts and names as new, in order. */
export function daftarTambahan(isi: string): Tambahan[] {
  return cocokSemua(isi, polaCacah).flatMap(cocok => {
    const awalDeret = cocok.index + cocok[0].length
    const deret = bacaDeretSatuan(isi, awalDeret, (cocok[2] as string).toLowerCase() as SatuanPerintah)
    return deret ? [{ ...deret, banyak: Number(cocok[1]), start: cocok.index, awalDeret }] : []
  })
}

/** Where an instruction puts what it adds, and the units that it names for that. */
export interface LetakTambahan {
  readonly awal: number
  readonly daftarNomor: readonly string[]
}

/** The units between which an instruction inserts, from "Di antara" on: "Di antara Pasal 5 dan Pasal 6". */
export function apitan(isi: string, { satuan, start }: Tambahan): LetakTambahan | undefined {
  const sebelum = isi.slice(0, start).toLowerCase()
  const awal = Math.max(sebelum.lastIndexOf('di antara '), sebelum.lastIndexOf('diantara '))
  const deret = awal < 0 ? undefined : bacaDeretSatuan(isi, isi.indexOf(' ', awal + 4) + 1, satuan)
  return deret?.daftarNomor.length === 2 ? { awal, daftarNomor: deret.daftarNomor } : undefined
}

/** The unit behind which an instruction adds, from "Setelah" on: "Setelah Pasal 20". */
export function pendahulu(isi: string, { satuan, start }: Tambahan): LetakTambahan | undefined {
  const sebelum = isi.slice(0, start).toLowerCase()
  const awal = Math.max(sebelum.lastIndexOf('setelah '), sebelum.lastIndexOf('sesudah '))
  if (awal < 0 || awal < Math.max(sebelum.lastIndexOf('antara '), sebelum.lastIndexOf('disisip'))) return undefined
  const deret = bacaDeretSatuan(isi, awal + 'setelah '.length, satuan)
  return deret?.daftarNomor.length === 1 ? { awal, daftarNomor: deret.daftarNomor } : undefined
}

/** The number of a unit as an instruction writes it. */
export const nomorSatuan = (nilai: string, satuan: SatuanPerintah): Nomor =>
  bacaNomor(nilai, satuan === 'bab' ? 'romawi' : satuan === 'huruf' ? 'huruf' : 'arab')
