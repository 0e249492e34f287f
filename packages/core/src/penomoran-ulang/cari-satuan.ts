import { type Alamat, formatTingkatAlamat, satuanTingkat, tingkatAlamat } from '../acuan/alamat.ts'
import { type AlamatSatuan, formatAlamatSatuan } from './alamat-satuan.ts'
import type { Anggota, Deret } from './deret.ts'
import { type Susunan, senomor } from './susunan.ts'

/** The unit at an address, or why there is none. */
export type TemuSatuan = { readonly anggota: Anggota } | { readonly salah: string }

/** The sequences that a parent has for a kind of unit. */
export const deretDalam = (susunan: Susunan, { ruas }: AlamatSatuan, satuan: string, induk: Anggota | undefined): Deret[] =>
  susunan.daftarDeret.filter(deret => deret.ruas === ruas && deret.satuan === satuan && deret.induk === induk)

/** "Pasal 7 hanya memiliki ayat (1) sampai dengan ayat (3)": what stands there instead. */
export function sebutYangAda(susunan: Susunan, tujuan: AlamatSatuan, satuan: string, induk: Anggota | undefined): string {
  const daftarAnggota = deretDalam(susunan, tujuan, satuan, induk).flatMap(deret => deret.daftarAnggota)
  const nama = induk
    ? formatAlamatSatuan({ ruas: tujuan.ruas, alamat: susunan.alamat(induk) })
    : formatAlamatSatuan({ ...tujuan, alamat: {} })
  const subjek = nama.trim() || 'naskah'
  const sebut = (anggota: Anggota | undefined) => (anggota ? formatTingkatAlamat(satuan as 'pasal', susunan.nomor(anggota)) : '')
  if (daftarAnggota.length === 0)
    return satuan === 'ayat'
      ? `${subjek} tidak terbagi atas ayat`
      : satuan === 'pasal'
        ? 'naskah tidak memuat Pasal'
        : `${subjek} tidak memiliki rincian ${satuan}`
  const ujung = [...new Set([sebut(daftarAnggota[0]), sebut(daftarAnggota.at(-1))])]
  return `${subjek} hanya memiliki ${ujung.join(daftarAnggota.length === 2 ? ' dan ' : ' sampai dengan ')}`
}

/** Walks down an address from the Pasal, or from the list of the opening. */
export function cariSatuan(susunan: Susunan, tujuan: AlamatSatuan): TemuSatuan {
  let induk: Anggota | undefined
  const lewat: Partial<Record<keyof Alamat, string>> = {}
  for (const tingkat of tingkatAlamat(tujuan.alamat)) {
    const nilai = tujuan.alamat[tingkat] as string
    lewat[tingkat] = nilai
    const satuan = satuanTingkat(tingkat)
    const calon = senomor(susunan, satuan, induk, tujuan.ruas, nilai)
    const nama = formatAlamatSatuan({ ruas: tujuan.ruas, alamat: lewat })
    if (calon.length === 0) return { salah: `${nama} tidak ada: ${sebutYangAda(susunan, tujuan, satuan, induk)}` }
    if (calon.length > 1) return { salah: `${nama} tidak tunggal: ada ${calon.length} satuan dengan nomor itu` }
    induk = calon[0]
  }
  return induk ? { anggota: induk } : { salah: 'alamat kosong' }
}
