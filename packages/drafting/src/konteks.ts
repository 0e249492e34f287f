import { cariJenis, type Identitas, namaDaerah } from '@perkada/core'
import { stringify } from 'yaml'
import { kutipDicabut } from './dasar-hukum/kutip.ts'
import type { DasarHukum } from './dasar-hukum/susun-dasar-hukum.ts'
import { lengkapi } from './isian/medan.ts'
import { type Isian, medanBersama } from './isian/skema-isian.ts'
import type { Templat } from './isian/templat.ts'
import { amankan } from './mesin/amankan.ts'

const bukanIdentitas = new Set(['dasar_hukum', 'mencabut', 'catatan'])
const kunciIdentitas = Object.keys(medanBersama).filter(kunci => !bukanIdentitas.has(kunci))

/** The identity among the isian, in the order of the front matter. */
export const identitasIsian = (isian: Isian): Identitas =>
  Object.fromEntries(kunciIdentitas.filter(kunci => isian[kunci] !== undefined).map(kunci => [kunci, isian[kunci]]))

/** The front matter of a draft. */
export const tulisDepan = (identitas: Identitas): string => `---\n${stringify(identitas, { lineWidth: 0 })}---\n`

/** What a template can name: the isian, the names that follow from the kind of instrument, the legal basis. */
export function susunKonteks(isian: Isian, templat: Templat, dasarHukum: DasarHukum): object {
  const jenis = cariJenis(isian.jenis)
  const nama = namaDaerah(isian.daerah)
  const isi = lengkapi(isian, templat.isian)
  for (const kunci of Object.keys(medanBersama)) isi[kunci] ??= null
  return amankan({
    ...isi,
    mencabut: (isian.mencabut ?? []).map(act => ({
      ...act,
      kutipan: kutipDicabut(act, isian.daerah),
      nama: kutipDicabut({ ...act, bd: undefined }, isian.daerah),
    })),
    dasarHukum: dasarHukum.daftarKutipan,
    peraturan: jenis?.nama ?? isian.jenis,
    jabatan: jenis?.jabatan ?? '',
    wakil: jenis?.wakil ?? '',
    sekretaris: jenis?.sekretaris ?? '',
    wilayah: jenis?.wilayah ?? '',
    namaDaerah: nama,
  }) as object
}
