import { cariJenis, daftarPerkada, nearMiss } from '@perkada/core'
import type { Masalah } from '../masalah.ts'
import { bacaYaml, barisKunci, type HasilBaca } from './baca-yaml.ts'
import { type Isian, skemaIsian } from './skema-isian.ts'
import { skemaBerkasTemplat, type Templat } from './templat.ts'

/** Reads `template.yaml`. */
export const bacaTemplat = (sumber: string): HasilBaca<Templat> => bacaYaml(sumber, skemaBerkasTemplat, 'templat')

/** Reads and checks the isian for a template; the faults carry line, key and near miss. */
export function bacaIsian(sumber: string, templat: Templat): HasilBaca<Isian> {
  const hasil = bacaYaml(sumber, skemaIsian(templat), 'isian')
  if (!('nilai' in hasil)) return { daftarMasalah: hasil.daftarMasalah.map(jelaskanJenis) }
  const isian = hasil.nilai as Isian
  const wilayah = cariJenis(isian.jenis)?.wilayah
  if (wilayah && !isian.daerah.startsWith(`${wilayah} `))
    return {
      daftarMasalah: [
        {
          berkas: 'isian',
          baris: barisKunci(sumber, 'daerah'),
          kunci: 'daerah',
          pesan: `diharapkan nama yang diawali ${wilayah} karena jenisnya ${isian.jenis}; ditemukan "${isian.daerah}"`,
        },
      ],
    }
  return { nilai: isian }
}

function jelaskanJenis(masalah: Masalah): Masalah {
  const ditemukan = masalah.kunci === 'jenis' ? /ditemukan "([^"]*)"/.exec(masalah.pesan)?.[1] : undefined
  const dugaan =
    ditemukan &&
    nearMiss(
      ditemukan,
      daftarPerkada.map(jenis => jenis.nama),
    )
  return dugaan ? { ...masalah, pesan: `${masalah.pesan}; maksud Anda ${dugaan}?` } : masalah
}
