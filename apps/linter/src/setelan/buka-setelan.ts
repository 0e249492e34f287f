import { dirname, relative, resolve, sep } from 'node:path'
import { bacaSetelan, type Daerah, rules, type Setelan, setelanBerkas } from '@perkada/lint'
import picomatch from 'picomatch'
import type { SetelanBerlaku, SetelanSalah } from './berkas-setelan.ts'
import { bukaDaerah } from './buka-daerah.ts'
import { type BerkasYaml, bukaYaml } from './buka-yaml.ts'
import { daftarMustahil } from './daftar-mustahil.ts'

function bacaIsi(path: string, sebutan: string): { setelan: Setelan; baris: BerkasYaml['baris'] } | SetelanSalah {
  const yaml = bukaYaml(path, sebutan, 'berkas setelan')
  if (typeof yaml === 'string') return { daftarPesan: [yaml] }
  const hasil = bacaSetelan(yaml.isi, rules)
  const daftarSalah = 'daftarSalah' in hasil ? hasil.daftarSalah : daftarMustahil(hasil)
  if (!('daftarSalah' in hasil) && !daftarSalah.length) return { setelan: hasil, baris: yaml.baris }
  return {
    daftarPesan: daftarSalah.map(({ jalur, diKunci, pesan }) => {
      const kunci = jalur.map(String).join('.')
      return `${sebutan}:${yaml.baris(jalur, diKunci)}: ${kunci ? `${kunci}: ` : ''}${pesan}`
    }),
  }
}

/** The regions that a config names, by their paths as written, and the lines for those that cannot be read. */
function bukaSemuaDaerah({ daerah, overrides = [] }: Setelan, akar: string, sebut: (jalur: readonly PropertyKey[]) => string) {
  const bernama = [
    { jalur: ['daerah'], tertulis: daerah },
    ...overrides.map((lapis, index) => ({ jalur: ['overrides', index, 'daerah'], tertulis: lapis.daerah })),
  ]
  const terbuka = new Map<string, Daerah>()
  const daftarPesan: string[] = []
  for (const { jalur, tertulis } of bernama) {
    if (tertulis === undefined || terbuka.has(tertulis)) continue
    const terbaca = bukaDaerah(resolve(akar, tertulis), tertulis)
    const hasil = terbaca ?? `${tertulis}:1: daerah: diharapkan nama daerah, misalnya "Kabupaten Contoh"; tidak ada.`
    if (typeof hasil === 'string') daftarPesan.push(`${sebut(jalur)}${hasil}`)
    else terbuka.set(tertulis, hasil)
  }
  return { terbuka, daftarPesan }
}

/** Opens a config; `sebutan` is its name in messages, `folder` the one that paths of files start from. */
export function bukaSetelan(path: string, sebutan: string, folder: string): SetelanBerlaku | SetelanSalah {
  const terbaca = bacaIsi(path, sebutan)
  if ('daftarPesan' in terbaca) return terbaca
  const { setelan, baris } = terbaca
  const akar = dirname(path)
  const { terbuka, daftarPesan } = bukaSemuaDaerah(setelan, akar, jalur => `${sebutan}:${baris(jalur, false)}: ${jalur.join('.')}: `)
  if (daftarPesan.length) return { daftarPesan }
  const dariAkar = (berkas: string) => relative(akar, resolve(folder, berkas)).split(sep).join('/')
  const cocok = (berkas: string) => {
    const jalur = dariAkar(berkas)
    return (pola: readonly string[]) => !jalur.startsWith('../') && picomatch.isMatch(jalur, [...pola], { dot: true })
  }
  return {
    ...(setelan.docs && { docs: setelan.docs }),
    untuk: berkas => {
      const { daerah: tertulis, ...isi } = setelanBerkas(setelan, cocok(berkas))
      const daerah = tertulis === undefined ? undefined : terbuka.get(tertulis)
      return { ...isi, ...(daerah && { daerah }) }
    },
    diabaikan: berkas => !!setelan.ignore?.length && cocok(berkas)(setelan.ignore),
  }
}
