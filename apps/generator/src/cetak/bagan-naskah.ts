import { type BaganTerurai, type BlokBagan, type Naskah, parseBagan, resolveBagan, spanAsal, telusuri } from '@perkada/core'
import { bacaPosisi, bukaYaml, sebabYaml } from '@perkada/markdown'
import { LineCounter } from 'yaml'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import { cariAlias } from './alias-yaml.ts'

/** Letters of a chart: some thousand boxes. */
const TERPANJANG = 100_000

/** In a chart, what stands behind the end of a value is a line whose first name alone is in marks of quotation. */
const sebab = (kode: string): string =>
  kode === 'UNEXPECTED_TOKEN' ? 'garis yang diawali tanda kutip diapit tanda kutip seluruhnya' : sebabYaml(kode)

/** Reads every chart of a draft and takes its units from the text; throws GalatPemakaian with file and line for the first fault. */
export function bacaBagan(naskah: Naskah, sumber: string, path: string): Map<BlokBagan, BaganTerurai> {
  const hasil = new Map<BlokBagan, BaganTerurai>()
  const { posisi } = bacaPosisi(sumber)
  telusuri(naskah, {
    bagan(blok) {
      const awal = spanAsal(blok.sumber)?.start ?? blok.span?.start
      const baris = awal === undefined ? 1 : posisi(awal).line
      const tolak = (pesan: string, geser = 0): never => {
        throw new GalatPemakaian(`${path}:${baris + geser}: bagan: ${pesan}`)
      }
      const lineCounter = new LineCounter()
      const terbuka = bukaYaml(blok.sumber.isi, TERPANJANG, { lineCounter })
      if ('sebab' in terbuka) return tolak(`YAML tidak terbaca: ${terbuka.sebab}`)
      const { dokumen } = terbuka
      const [galat] = dokumen.errors
      if (galat) return tolak(`YAML tidak terbaca: ${sebab(galat.code)}`, lineCounter.linePos(galat.pos[0]).line - 1)
      const alias = cariAlias(dokumen)
      if (alias) return tolak(alias.pesan, lineCounter.linePos(alias.offset).line - 1)
      const terbaca = parseBagan(dokumen.toJS())
      if ('masalah' in terbaca) return tolak(terbaca.masalah.map(({ jalur, pesan }) => `${jalur}: ${pesan}`).join('; '))
      const { bagan, masalah } = resolveBagan(terbaca.bagan, naskah)
      if (masalah.length) return tolak(masalah.map(({ jalur, pesan }) => `${jalur}: ${pesan}`).join('; '))
      hasil.set(blok, bagan)
    },
  })
  return hasil
}
