import type { GazetSitasi, Potongan } from '@perkada/core'
import { angkaTertulis } from '../../fakta/angka-tertulis.ts'

/** The digits of a number or year of a citation; undefined where they cannot be read. */
export const angka = (potongan: Potongan | undefined): string | undefined => angkaTertulis(potongan?.nilai)

/** A gazette as a reader calls it: "Tambahan Lembaran Negara Nomor 5". */
export const sebutGazet = ({ terbitan, wilayah, tambahan, tahun, nomor }: GazetSitasi): string =>
  `${tambahan ? 'Tambahan ' : ''}${terbitan} ${wilayah}${tahun ? ` Tahun ${tahun.nilai}` : ''}${nomor ? ` Nomor ${nomor.nilai}` : ''}`

/** Year and number, where both can be read. */
export const kunciGazet = (gazet: GazetSitasi | undefined): string | undefined => {
  const [tahun, nomor] = [angka(gazet?.tahun), angka(gazet?.nomor)]
  return tahun && nomor ? `${tahun}/${nomor}` : undefined
}
