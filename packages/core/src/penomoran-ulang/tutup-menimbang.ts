import type { Alamat } from '../acuan/alamat.ts'
import type { AcuanNaskah } from './acuan-naskah.ts'
import type { SatuanBernomor } from './deret.ts'
import type { RencanaNomor } from './rencana.ts'
import type { SlotAcuan } from './slot-acuan.ts'

/**
 * The last consideration repeats the letters of all before it (butir 23): the letters to name afterwards.
 * Undefined for other references, and where the letters that it names stay the same units.
 */
export function hurufMenimbang(
  rencana: RencanaNomor,
  { tempat, pemilik }: AcuanNaskah,
  daftarSlot: readonly SlotAcuan[],
): Alamat[] | undefined {
  const deret = pemilik && rencana.lama.deret(pemilik)
  if (tempat.ruas !== 'menimbang' || !pemilik || !deret || deret.induk || deret.daftarAnggota.at(-1) !== pemilik) return undefined
  const sebelum = deret.daftarAnggota.slice(0, -1)
  const disebut = new Set(daftarSlot.flatMap(({ sasaran, rentang }) => rentang ?? sasaran.satuan ?? []))
  if (disebut.size !== sebelum.length || !sebelum.every(satuan => disebut.has(satuan as SatuanBernomor))) return undefined
  const kini = rencana.baru.deret(pemilik)?.daftarAnggota ?? []
  const sesudah = kini.slice(0, kini.indexOf(pemilik))
  const sama = sesudah.length === sebelum.length && sesudah.every(satuan => sebelum.includes(satuan))
  return sama || sesudah.length === 0 ? undefined : sesudah.map(satuan => rencana.baru.alamat(satuan))
}
