import * as z from 'zod'
import type { Masalah } from '../masalah.ts'
import { type BerkasYaml, bukaYaml, type Jalur, namaJalur } from './buka-yaml.ts'
import { periksaSkema } from './masalah-skema.ts'
import type { DaftarMedan } from './medan.ts'
import { skemaMedanan } from './medan.ts'
import { medanBersama, skemaPeraturanDaerah } from './skema-isian.ts'
import type { Templat } from './templat.ts'

/** What a bureau wrote down once for all its regulations, and the templates whose keys it may use. */
export interface SumberDaerah {
  readonly sumber: string
  readonly daftarTemplat: readonly Templat[]
}

/** An isian together with `daerah.yaml`. */
export interface IsianPadu {
  readonly isi: unknown
  /** File and line of a value, or of where it should stand. */
  letak(jalur: Jalur, diKunci?: boolean): { readonly berkas: Masalah['berkas']; readonly baris: number }
}

type Peta = Readonly<Record<string, unknown>> & { readonly [K in 'dasar_hukum' | 'mencabut' | 'judul']?: unknown }
const apakahPeta = (nilai: unknown): nilai is Peta => typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai)
const sebagaiDaftar = (nilai: unknown): readonly unknown[] => (Array.isArray(nilai) ? nilai : [])

/** Puts `daerah.yaml` under an isian: what the isian gives wins, lists of legal basis are joined, acts are completed by name. */
export function padukanDaerah(
  isian: BerkasYaml,
  daerah: SumberDaerah | undefined,
  templat: Templat,
): IsianPadu | { readonly daftarMasalah: readonly Masalah[] } {
  if (!daerah) return { isi: isian.isi, letak: (jalur, diKunci) => ({ berkas: 'isian', baris: isian.baris(jalur, diKunci) }) }
  const yaml = bukaYaml(daerah.sumber, 'daerah')
  if ('daftarMasalah' in yaml) return yaml
  const masalah = periksaDaerah(yaml, [templat, ...daerah.daftarTemplat])
  if (masalah.length > 0) return { daftarMasalah: masalah }
  const milik = apakahPeta(isian.isi) ? isian.isi : {}
  const { peraturan, ...umum } = apakahPeta(yaml.isi) ? yaml.isi : {}
  const dasar = pangkas(umum, templat.isian, new Set(Object.keys(medanBersama)))
  const sendiri = sebagaiDaftar(milik.dasar_hukum)
  const padu: Record<string, unknown> & { dasar_hukum?: unknown } = { ...(gabung(dasar, milik) as Peta) }
  if (dasar.dasar_hukum !== undefined && Array.isArray(milik.dasar_hukum ?? []))
    padu.dasar_hukum = [...sendiri, ...sebagaiDaftar(dasar.dasar_hukum)]
  for (const kunci of ['dasar_hukum', 'mencabut'] as const)
    if (Array.isArray(padu[kunci])) padu[kunci] = padu[kunci].map(act => lengkapiAct(act, sebagaiDaftar(peraturan), kunci))
  return {
    isi: padu,
    letak: (jalur, diKunci) => {
      const [kunci, indeks, ...sisa] = jalur
      const geser = kunci === 'dasar_hukum' && typeof indeks === 'number' && indeks >= sendiri.length
      if (geser) return { berkas: 'daerah', baris: yaml.baris([kunci, indeks - sendiri.length, ...sisa], diKunci) }
      return dariDaerah(jalur, milik, dasar)
        ? { berkas: 'daerah', baris: yaml.baris(jalur, diKunci) }
        : { berkas: 'isian', baris: isian.baris(jalur, diKunci) }
    },
  }
}

/** Unknown keys, measured by all templates, and faulty acts; values are checked once they are used. */
function periksaDaerah(yaml: BerkasYaml, daftarTemplat: readonly Templat[]): Masalah[] {
  const hasil = periksaSkema(yaml.isi, skemaDaerah(daftarTemplat))
  if ('nilai' in hasil) return []
  return hasil.daftar
    .filter(({ jalur, diKunci }) => diKunci || jalur[0] === 'peraturan')
    .map(({ jalur, diKunci, pesan }) => ({ berkas: 'daerah', baris: yaml.baris(jalur, diKunci), kunci: namaJalur(jalur), pesan }))
}

/** All checks for `daerah.yaml`: every key optional, those of the common isian and of all templates. */
export function skemaDaerah(daftarTemplat: readonly Templat[]): z.ZodType {
  const medan = satukan(daftarTemplat.map(templat => templat.isian))
  return z.strictObject({
    ...z.object({ ...medanBersama, ...skemaMedanan(medan) }).partial().shape,
    peraturan: z
      .array(skemaPeraturanDaerah)
      .optional()
      .meta({ description: 'Perda dan Perkada sendiri: isian cukup menyebut jenis, nomor, dan tahunnya.' }),
  })
}

/** The fields of several templates as one; where two differ in kind the first one stands. */
function satukan(semua: readonly DaftarMedan[]): DaftarMedan {
  const hasil: Record<string, DaftarMedan[string]> = {}
  for (const [kunci, medan] of semua.flatMap(daftar => Object.entries(daftar))) {
    const ada = hasil[kunci]
    if (!ada) hasil[kunci] = medan
    else if (ada.medan && medan.medan) hasil[kunci] = { ...ada, medan: satukan([ada.medan, medan.medan]) }
  }
  return hasil
}

/** What a template asks for of what a region gives. */
function pangkas(isi: Peta, daftarMedan: DaftarMedan, selalu: ReadonlySet<string> = new Set()): Peta {
  const dalam = (nilai: unknown, medan: DaftarMedan | undefined): unknown => {
    if (!medan) return nilai
    if (Array.isArray(nilai)) return nilai.map(unsur => dalam(unsur, medan))
    return apakahPeta(nilai) ? pangkas(nilai, medan) : nilai
  }
  return Object.fromEntries(
    Object.entries(isi)
      .filter(([kunci, nilai]) => nilai !== null && (selalu.has(kunci) || kunci in daftarMedan))
      .map(([kunci, nilai]) => [kunci, dalam(nilai, daftarMedan[kunci]?.medan)]),
  )
}

const gabung = (bawah: unknown, atas: unknown): unknown =>
  apakahPeta(bawah) && apakahPeta(atas)
    ? {
        ...bawah,
        ...Object.fromEntries(Object.entries(atas).map(([kunci, nilai]) => [kunci, kunci in bawah ? gabung(bawah[kunci], nilai) : nilai])),
      }
    : atas

/** The value at a path comes from the region, or only the region has anything near it. */
function dariDaerah(jalur: Jalur, isian: unknown, daerah: unknown): boolean {
  const [awal, ...sisa] = jalur
  if (awal === undefined || !apakahPeta(isian)) return false
  const di = apakahPeta(daerah) ? daerah[String(awal)] : undefined
  const milik = isian[String(awal)]
  return milik === undefined ? di !== undefined : dariDaerah(sisa, milik, di)
}

const namaAct = ({ jenis, nomor, tahun }: Peta) => `${jenis} ${nomor}/${tahun}`.toLowerCase()

/** An act that names only kind, number and year gets the rest from the region's own acts. */
function lengkapiAct(act: unknown, peraturan: readonly unknown[], kunci: 'dasar_hukum' | 'mencabut'): unknown {
  if (!apakahPeta(act) || act.judul !== undefined) return act
  const milik = peraturan.find(satu => apakahPeta(satu) && namaAct(satu) === namaAct(act))
  if (!apakahPeta(milik)) return act
  const dipakai =
    kunci === 'mencabut' ? (['judul', 'bd'] as const).flatMap(k => (milik[k] === undefined ? [] : [[k, milik[k]]])) : Object.entries(milik)
  return { ...Object.fromEntries(dipakai), ...act }
}
