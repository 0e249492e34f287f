import { cariJenis, type SitasiTeruji } from '@perkada/core'

/** Name of an act in the checked table: "UU 23/2014". */
export const namaSingkat = (jenis: string, nomor: string | number, tahun: number): string =>
  `${cariJenis(jenis)?.id ?? jenis} ${nomor}/${tahun}`.toLowerCase()

/** The checked acts that a regulation of one year may cite. */
export interface Tabel {
  readonly cari: (nama: string) => SitasiTeruji | undefined
  /** Acts that amend the named one, the oldest first. */
  readonly perubahan: (nama: string) => readonly SitasiTeruji[]
}

/** Opens the table as it stood in `tahun`: younger acts amend and repeal nothing yet. */
export function bukaTabel(daftar: readonly SitasiTeruji[], tahun = Number.POSITIVE_INFINITY): Tabel {
  const berlaku = daftar.filter(sitasi => sitasi.tahun <= tahun)
  const menurutNama = new Map(berlaku.map(sitasi => [namaSingkat(sitasi.jenis, sitasi.nomor, sitasi.tahun), sitasi]))
  const urut = berlaku.toSorted((a, b) => a.tahun - b.tahun || Number(a.nomor) - Number(b.nomor))
  return {
    cari: nama => menurutNama.get(nama.toLowerCase()),
    perubahan: nama => urut.filter(sitasi => sitasi.mengubah.some(diubah => diubah.toLowerCase() === nama.toLowerCase())),
  }
}
