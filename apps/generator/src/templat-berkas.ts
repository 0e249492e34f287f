import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { nearMiss, sebutJalur } from '@perkada/core'
import { bacaTemplat, jalurNama, type Masalah, type Templat } from '@perkada/drafting'
import { folderTerpasang } from './akar.ts'
import { bacaTeks } from './berkas.ts'
import { GalatPemakaian } from './galat-pemakaian.ts'

/** A template as its folder holds it. */
export interface TemplatBerkas {
  readonly nama: string
  readonly definisi: Templat
  /** The file of the text. */
  readonly letak: string
  readonly templat: string
  /** The file of each part. */
  readonly letakBagian: Readonly<Record<string, string>>
  readonly partials: Readonly<Record<string, string>>
}

const akhiran = '.md.hbs'
const bersama = '_bersama'

/** Names of the templates in a folder, in order. */
export async function daftarTemplat(folder = folderTerpasang('templates')): Promise<string[]> {
  const isi = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new GalatPemakaian(`folder templat ${folder} tidak ditemukan`)
  })
  return isi
    .filter(satu => satu.isDirectory() && existsSync(join(folder, satu.name, 'template.yaml')))
    .map(satu => satu.name)
    .sort()
}

/** Opens every template of a folder, in the order of their names. */
export const bukaSemuaTemplat = async (folder = folderTerpasang('templates')): Promise<TemplatBerkas[]> =>
  Promise.all((await daftarTemplat(folder)).map(nama => bukaTemplat(nama, folder)))

/** Opens a template by its name, or by the path of its folder. */
export async function bukaTemplat(nama: string, induk = folderTerpasang('templates')): Promise<TemplatBerkas> {
  const sendiri = /[\\/]/.test(nama) && existsSync(join(nama, 'template.yaml'))
  const folder = sendiri ? resolve(nama) : join(induk, nama)
  if (!sendiri && (nama === bersama || !existsSync(join(folder, 'template.yaml')))) {
    const tersedia = await daftarTemplat(induk)
    const diawali = tersedia.filter(satu => satu.startsWith(`${nama}-`))
    const dugaan = diawali.length === 1 ? diawali[0] : nearMiss(nama, tersedia)
    throw new GalatPemakaian(`templat ${nama} tidak ada; ${dugaan ? `maksud Anda ${dugaan}?` : `yang tersedia: ${tersedia.join(', ')}`}`)
  }
  const berkasDefinisi = join(folder, 'template.yaml')
  const hasil = bacaTemplat(await bacaTeks(berkasDefinisi))
  if (!('nilai' in hasil)) throw new GalatPemakaian(...hasil.daftarMasalah.map(masalah => tulisMasalah(masalah, berkasDefinisi)))
  const letakBagian = { ...(await cariBagian(join(induk, bersama))), ...(await cariBagian(folder)) }
  const isiBagian = await Promise.all(Object.entries(letakBagian).map(async ([nama, path]) => [nama, await bacaTeks(path)] as const))
  return {
    nama,
    definisi: hasil.nilai,
    letak: join(folder, `naskah${akhiran}`),
    templat: await bacaTeks(join(folder, `naskah${akhiran}`)),
    letakBagian,
    partials: Object.fromEntries(isiBagian),
  }
}

/** The parts below a folder by name, with the file of each. */
async function cariBagian(folder: string): Promise<Record<string, string>> {
  if (!existsSync(folder)) return {}
  const hasil: Record<string, string> = {}
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    if (!path.endsWith(akhiran) || path === `naskah${akhiran}`) continue
    const nama = basename(path, akhiran)
    if (hasil[nama] !== undefined) throw new GalatPemakaian(`${join(folder, path)}: nama bagian sudah dipakai oleh ${hasil[nama]}`)
    hasil[nama] = join(folder, path)
  }
  return hasil
}

/** A fault in one line: file, line, key as a person counts, what is wrong. */
export const tulisMasalah = ({ baris, kunci, pesan }: Masalah, berkas: string): string =>
  `${berkas}${baris ? `:${baris}` : ''}: ${kunci ? `${sebutJalur(jalurNama(kunci))}: ` : ''}${pesan}`
