import { type SitasiTeruji, sitasiTeruji } from '../data/sitasi-teruji.ts'
import type { GazetSitasi, Sitasi } from './sitasi.ts'

/** The checked act that a citation names; undefined where the table does not hold it or the number cannot be read. */
export const cariTeruji = ({ jenis, nomor, tahun }: Sitasi): SitasiTeruji | undefined =>
  nomor && tahun && menurutNomor.get(`${jenis.id} ${nomor.nilai}/${tahun.nilai}`)
const menurutNomor: ReadonlyMap<string, SitasiTeruji> = new Map(
  sitasiTeruji.map(akta => [`${akta.jenis} ${akta.nomor}/${akta.tahun}`, akta]),
)

/** The checked act that stands in the Lembaran Negara which a citation names, whatever number the citation gives the act. */
export function cariTerujiDiGazet(sitasi: Sitasi): SitasiTeruji | undefined {
  const { tahun, nomor } = gazetSitasi(sitasi, false) ?? {}
  return tahun && nomor ? menurutGazet.get(`${sitasi.jenis.id} ${tahun.nilai}/${nomor.nilai}`) : undefined
}
const menurutGazet: ReadonlyMap<string, SitasiTeruji> = new Map(
  sitasiTeruji.flatMap(akta => (akta.lnNomor && akta.lnTahun ? [[`${akta.jenis} ${akta.lnTahun}/${akta.lnNomor}`, akta] as const] : [])),
)

/** The gazette reference of a citation, or that of its supplement. */
export const gazetSitasi = ({ daftarGazet }: Sitasi, tambahan: boolean): GazetSitasi | undefined =>
  daftarGazet.find(gazet => gazet.tambahan === tambahan)

/** Kind, number and year as a reader calls the act: "Undang-Undang Nomor 23 Tahun 2014". */
export const sebutSitasi = ({ sebutan, nomor, tahun }: Sitasi): string =>
  [sebutan.nilai, nomor?.nilai ? `Nomor ${nomor.nilai}` : '', tahun ? `Tahun ${tahun.nilai}` : ''].filter(Boolean).join(' ')

/** Where a citation ends before the acts that amended it. */
export const akhirSendiri = ({ sebutan, nomor, tahun, judul, daftarGazet }: Sitasi): number =>
  Math.max(sebutan.end, nomor?.end ?? 0, tahun?.end ?? 0, judul?.end ?? 0, ...daftarGazet.map(gazet => gazet.end))
