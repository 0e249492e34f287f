import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { bacaSetelan, keparahanBerkas, rules, type Setelan } from '@perkada/lint'
import picomatch from 'picomatch'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { SetelanBerlaku, SetelanSalah } from './berkas-setelan.ts'

async function bacaIsi(path: string, sebutan: string): Promise<Setelan | SetelanSalah> {
  const sumber = await readFile(path, 'utf8').catch(() => undefined)
  if (sumber === undefined) return { daftarPesan: [`${sebutan}: tidak ada berkas setelan yang dapat dibaca di sini.`] }
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

/** Opens a config; `sebutan` is its name in messages, `folder` the one that paths of files start from. */
export async function bukaSetelan(path: string, sebutan: string, folder: string): Promise<SetelanBerlaku | SetelanSalah> {
  const setelan = await bacaIsi(path, sebutan)
  if ('daftarPesan' in setelan) return setelan
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
