import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Keparahan, Setelan } from '@perkada/lint'

export const NAMA_SETELAN = 'perkada.config.yaml'

/** A config in force: what it makes of a file, and which files it leaves out. */
export interface SetelanBerlaku {
  readonly docs?: string
  keparahan(path: string): Keparahan
  diabaikan(path: string): boolean
}

/** The lines for the user why a config cannot be used. */
export interface SetelanSalah {
  readonly daftarPesan: readonly string[]
}

async function cariSetelan(folder: string): Promise<string | undefined> {
  for (let di = resolve(folder); ; di = dirname(di)) {
    const calon = join(di, NAMA_SETELAN)
    if (await stat(calon).catch(() => undefined)) return calon
    if (dirname(di) === di) return undefined
  }
}

async function bacaIsi(path: string, sebutan: string): Promise<Setelan | SetelanSalah> {
  const sumber = await readFile(path, 'utf8').catch(() => undefined)
  if (sumber === undefined) return { daftarPesan: [`${sebutan}: tidak ada berkas setelan yang dapat dibaca di sini.`] }
  const [{ bacaSetelan, rules }, { LineCounter, parseDocument, isMap, isScalar }] = await Promise.all([
    import('@perkada/lint'),
    import('yaml'),
  ])
  const lines = new LineCounter()
  const dokumen = parseDocument(sumber, { lineCounter: lines, prettyErrors: false })
  const [galat] = dokumen.errors
  const baris = (offset: number) => lines.linePos(offset).line
  if (galat)
    return { daftarPesan: [`${sebutan}:${baris(galat.pos[0])}: YAML tidak terbaca: periksa indentasi, tanda kutip, dan kunci ganda.`] }
  let isi: unknown
  try {
    isi = dokumen.toJS()
  } catch {
    return { daftarPesan: [`${sebutan}:1: YAML tidak terbaca: terlalu banyak alias.`] }
  }
  const barisJalur = (jalur: readonly PropertyKey[], diKunci: boolean): number => {
    for (let panjang = jalur.length; panjang > 0; panjang--) {
      const induk = panjang === 1 ? dokumen.contents : dokumen.getIn(jalur.slice(0, panjang - 1), true)
      const pasangan = isMap(induk) ? induk.items.find(({ key }) => isScalar(key) && key.value === jalur[panjang - 1]) : undefined
      const node = pasangan
        ? diKunci && panjang === jalur.length
          ? pasangan.key
          : (pasangan.value ?? pasangan.key)
        : dokumen.getIn(jalur.slice(0, panjang), true)
      const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as readonly number[] | null) : undefined
      if (range?.[0] !== undefined) return baris(range[0])
    }
    return 1
  }
  const hasil = bacaSetelan(
    isi,
    rules.map(({ id }) => id),
  )
  if (!('daftarSalah' in hasil)) return hasil
  return {
    daftarPesan: hasil.daftarSalah.map(({ jalur, diKunci, pesan }) => {
      const kunci = jalur.map(String).join('.')
      return `${sebutan}:${barisJalur(jalur, diKunci)}: ${kunci ? `${kunci}: ` : ''}${pesan}`
    }),
  }
}

/** The config that the user named, or the nearest one upward of the working folder; undefined where there is none. */
export async function muatSetelan(bernama: string | undefined, folder: string): Promise<SetelanBerlaku | SetelanSalah | undefined> {
  const path = bernama === undefined ? await cariSetelan(folder) : resolve(folder, bernama)
  if (path === undefined) return undefined
  const setelan = await bacaIsi(path, bernama ?? (relative(folder, path) || path))
  if ('daftarPesan' in setelan) return setelan
  const [{ keparahanBerkas }, { default: picomatch }] = await Promise.all([import('@perkada/lint'), import('picomatch')])
  const akar = dirname(path)
  const dariAkar = (berkas: string) => relative(akar, resolve(folder, berkas)).split(sep).join('/')
  const cocok = (berkas: string) => {
    const jalur = dariAkar(berkas)
    return (pola: readonly string[]) => !jalur.startsWith('../') && picomatch.isMatch(jalur, [...pola], { dot: true })
  }
  return {
    ...(setelan.docs && { docs: setelan.docs }),
    keparahan: berkas => keparahanBerkas(setelan, cocok(berkas)),
    diabaikan: berkas => !!setelan.ignore?.length && cocok(berkas)(setelan.ignore),
  }
}
