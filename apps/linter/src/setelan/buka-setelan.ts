import { dirname, resolve } from 'node:path'
import { sebutJalur } from '@perkada/core'
import { bacaSetelan, type Daerah, rules, type Setelan, setelanBerkas } from '@perkada/lint'
import picomatch from 'picomatch'
import { jalurDalam } from '../berkas/jalur.ts'
import type { SetelanBerlaku, SetelanSalah } from './berkas-setelan.ts'
import { bukaDaerah } from './buka-daerah.ts'
import { type BerkasYaml, bukaYaml } from './buka-yaml.ts'

/** A line for the user with the line of the config that it tells of. */
interface PesanBerbaris {
  readonly baris: number
  readonly pesan: string
}

const nilaiDi = (isi: unknown, kunci: string): unknown =>
  typeof isi === 'object' && isi !== null ? Object.entries(isi).find(([nama]) => nama === kunci)?.[1] : undefined

/** The paths of regions as a config names them, whatever else is wrong with it. */
function daerahBernama(isi: unknown): { readonly jalur: readonly (string | number)[]; readonly tertulis: string }[] {
  const overrides = nilaiDi(isi, 'overrides')
  const lapis: { jalur: (string | number)[]; tertulis: unknown }[] = [{ jalur: ['daerah'], tertulis: nilaiDi(isi, 'daerah') }]
  for (const [index, satu] of (Array.isArray(overrides) ? overrides : []).entries())
    lapis.push({ jalur: ['overrides', index, 'daerah'], tertulis: nilaiDi(satu, 'daerah') })
  return lapis.flatMap(({ jalur, tertulis }) => (typeof tertulis === 'string' && tertulis ? [{ jalur, tertulis }] : []))
}

/** The regions that a config names, by their paths as written, and the lines for those that cannot be read. */
function bukaSemuaDaerah({ isi, baris }: BerkasYaml, akar: string) {
  const terbuka = new Map<string, Daerah>()
  const daftarPesan: PesanBerbaris[] = []
  for (const { jalur, tertulis } of daerahBernama(isi)) {
    if (terbuka.has(tertulis)) continue
    const hasil =
      bukaDaerah(resolve(akar, tertulis), tertulis) ??
      `${tertulis}:1: daerah: diharapkan nama daerah, misalnya Kabupaten Contoh; tidak ada.`
    if (typeof hasil === 'string') daftarPesan.push({ baris: baris(jalur, false), pesan: `${sebutJalur(jalur)}: ${hasil}` })
    else terbuka.set(tertulis, hasil)
  }
  return { terbuka, daftarPesan }
}

/** What is wrong with what a config says of rules and files. */
function salahSetelan(hasil: ReturnType<typeof bacaSetelan>, { baris }: BerkasYaml): PesanBerbaris[] {
  if (!('daftarSalah' in hasil)) return []
  return hasil.daftarSalah.map(({ jalur, diKunci, pesan }) => {
    const kunci = sebutJalur(jalur)
    return { baris: baris(jalur, diKunci), pesan: `${kunci ? `${kunci}: ` : ''}${pesan}` }
  })
}

/** Whether a path matches a pattern; one that names a folder means what lies in it. */
function pencocok(daftarPola: readonly string[]): (jalur: string) => boolean {
  const isiFolder = daftarPola.filter(pola => !pola.endsWith('**')).map(pola => `${pola.replace(/\/$/, '')}/**`)
  return picomatch([...daftarPola, ...isiFolder], { dot: true })
}

function berlakukan(setelan: Setelan, terbuka: ReadonlyMap<string, Daerah>, akar: string, folder: string): SetelanBerlaku {
  const menurutPola = new Map<readonly string[], (jalur: string) => boolean>()
  const cocok = (berkas: string) => {
    const jalur = jalurDalam(akar, resolve(folder, berkas))
    return (pola: readonly string[]) => {
      const uji = menurutPola.get(pola) ?? pencocok(pola)
      menurutPola.set(pola, uji)
      return jalur !== undefined && uji(jalur)
    }
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

/** Opens a config; `sebutan` is its name in messages, `folder` the one that paths of files start from. All that is wrong is told at once, in the order of its lines. */
export function bukaSetelan(path: string, sebutan: string, folder: string): SetelanBerlaku | SetelanSalah {
  const yaml = bukaYaml(path, sebutan, 'berkas setelan')
  if (typeof yaml === 'string') return { daftarPesan: [yaml] }
  const hasil = bacaSetelan(yaml.isi, rules)
  const akar = dirname(path)
  const { terbuka, daftarPesan } = bukaSemuaDaerah(yaml, akar)
  const semua = [...salahSetelan(hasil, yaml), ...daftarPesan].toSorted((a, b) => a.baris - b.baris)
  if (semua.length || 'daftarSalah' in hasil) return { daftarPesan: semua.map(({ baris, pesan }) => `${sebutan}:${baris}: ${pesan}`) }
  return berlakukan(hasil, terbuka, akar, folder)
}
