import { gazetSitasi, type Sitasi, sebutSitasi } from '@perkada/core'
import type { LetakSitasi } from '../../fakta/dasar-hukum.ts'
import { angka, kunciGazet, sebutGazet } from './kunci-gazet.ts'

/** The act by its kind, its number and year, and the region or body that made it. */
export const kunciAkta = ({ jenis, nomor, tahun, daerah }: Sitasi): string | undefined =>
  angka(nomor) && angka(tahun)
    ? [jenis.id, angka(nomor), angka(tahun), daerah?.nilai.toLowerCase().replace(/ ?\brepublik indonesia\b/, '') ?? ''].join('/')
    : undefined

/** An act where it is cited. */
export type Sebutan = Pick<LetakSitasi, 'sitasi' | 'teks'>

/** The acts cited so far, each with the gazettes that it was cited with, those of one number once. */
export class AktaTersebut {
  private readonly menurutAkta = new Map<string, Map<string, Sebutan>>()

  /** What was cited before under the name of this act; from now on this place too. */
  sebelumnya(letak: Sebutan): Iterable<Sebutan> {
    const { sitasi } = letak
    const kunci = kunciAkta(sitasi)
    if (!kunci) return []
    const ada = this.menurutAkta.get(kunci) ?? new Map<string, Sebutan>()
    this.menurutAkta.set(kunci, ada)
    const hasil = [...ada.values()]
    const gazet = `${kunciGazet(gazetSitasi(sitasi, false)) ?? ''} ${angka(gazetSitasi(sitasi, true)?.nomor) ?? ''}`
    if (!ada.has(gazet)) ada.set(gazet, letak)
    return hasil
  }
}

/** The same act, cited before with another gazette. */
export function lainDariSebelumnya(letak: Sebutan, sebelumnya: Iterable<Sebutan>): { alasan: string; lain: Sebutan } | undefined {
  for (const lain of sebelumnya) {
    for (const tambahan of [false, true]) {
      const [kini, dulu] = [gazetSitasi(letak.sitasi, tambahan), gazetSitasi(lain.sitasi, tambahan)]
      const beda = tambahan ? angka(kini?.nomor) !== angka(dulu?.nomor) : kunciGazet(kini) !== kunciGazet(dulu)
      const terbaca = tambahan ? angka(kini?.nomor) && angka(dulu?.nomor) : kunciGazet(kini) && kunciGazet(dulu)
      if (kini && dulu && terbaca && beda)
        return {
          alasan: `${sebutSitasi(letak.sitasi)} di sini disebut dengan ${sebutGazet(kini)}, di tempat lain dengan ${sebutGazet(dulu)}`,
          lain,
        }
    }
  }
  return undefined
}
