import { cariJenis, daftarPerkada, maksudAnda, nearMiss } from '@perkada/core'
import type { Masalah } from '../masalah.ts'
import { bacaYaml, type HasilBaca, urutkan } from './baca-yaml.ts'
import { bukaYaml, jalurNama, namaJalur } from './buka-yaml.ts'
import { padukanDaerah, type SumberDaerah } from './daerah.ts'
import { periksaSkema } from './masalah-skema.ts'
import { type MasalahMakna, periksaMakna } from './periksa-makna.ts'
import { type Isian, skemaIsian } from './skema-isian.ts'
import { skemaBerkasTemplat, type Templat } from './templat.ts'

/** A checked isian, and where each of its keys ("pembidangan[0].unit") stands. */
export type HasilIsian =
  | { readonly nilai: Isian; letak(kunci: string): Pick<Masalah, 'berkas' | 'baris'> }
  | { readonly daftarMasalah: readonly Masalah[] }

/** Reads `template.yaml`. */
export const bacaTemplat = (sumber: string): HasilBaca<Templat> => bacaYaml(sumber, skemaBerkasTemplat, 'templat')

/** Reads and checks the isian for a template, over `daerah.yaml` where there is one; the faults carry file, line, key and near miss. */
export function bacaIsian(sumber: string, templat: Templat, daerah?: SumberDaerah): HasilIsian {
  const yaml = bukaYaml(sumber, 'isian')
  if ('daftarMasalah' in yaml) return yaml
  const padu = padukanDaerah(yaml, daerah, templat)
  if ('daftarMasalah' in padu) return padu
  const hasil = periksaSkema(padu.isi, skemaIsian(templat))
  if (!('nilai' in hasil))
    return {
      daftarMasalah: urutkan(
        hasil.daftar.map(({ jalur, pesan, diKunci }) => jelaskanJenis({ ...padu.letak(jalur, diKunci), kunci: namaJalur(jalur), pesan })),
      ),
    }
  const isian = hasil.nilai as Isian
  const masalah = [...periksaWilayah(isian), ...periksaMakna(isian, templat.isian)]
  if (masalah.length > 0)
    return { daftarMasalah: urutkan(masalah.map(({ jalur, pesan }) => ({ ...padu.letak(jalur), kunci: namaJalur(jalur), pesan }))) }
  return { nilai: isian, letak: kunci => padu.letak(jalurNama(kunci), true) }
}

/** The name of the region begins with what the kind of regulation says: Kota, Kabupaten or Provinsi. */
export function periksaWilayah({ jenis, daerah }: Isian): MasalahMakna[] {
  const wilayah = cariJenis(jenis)?.wilayah
  if (!wilayah || daerah.startsWith(`${wilayah} `)) return []
  return [{ jalur: ['daerah'], pesan: `diharapkan nama yang diawali ${wilayah} karena jenisnya ${jenis}; tertulis “${daerah}”` }]
}

function jelaskanJenis(masalah: Masalah): Masalah {
  const tertulis = masalah.kunci === 'jenis' ? /tertulis “([^“”]*)”/.exec(masalah.pesan)?.[1] : undefined
  const dugaan =
    tertulis &&
    nearMiss(
      tertulis,
      daftarPerkada.map(jenis => jenis.nama),
    )
  return dugaan ? { ...masalah, pesan: `${masalah.pesan}${maksudAnda(dugaan)}` } : masalah
}
