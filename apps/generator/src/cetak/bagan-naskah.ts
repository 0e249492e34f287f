import { type BaganTerurai, type BlokBagan, type Naskah, parseBagan, resolveBagan, spanAsal, telusuri } from '@perkada/core'
import { bacaPosisi } from '@perkada/markdown'
import { LineCounter, parseDocument } from 'yaml'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import { cariAlias } from './alias-yaml.ts'

/** A YAML text; undefined where it is nested deeper than its reader can follow. */
function bukaDokumen(isi: string, lineCounter: LineCounter) {
  try {
    return parseDocument(isi, { lineCounter })
  } catch (galat) {
    if (galat instanceof RangeError) return undefined
    throw galat
  }
}

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
      const dokumen = bukaDokumen(blok.sumber.isi, lineCounter)
      if (!dokumen) return tolak('bukan YAML yang benar: bersarang terlalu dalam')
      const [galat] = dokumen.errors
      if (galat) return tolak(`bukan YAML yang benar: ${galat.message.split('\n')[0]}`, lineCounter.linePos(galat.pos[0]).line - 1)
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
