import { parseAcuan } from '@perkada/core'
import { pasangan } from './pasangan.ts'
import { isiSatuan, type Satuan, uraikanSatuan } from './satuan.ts'

/** A sentence of the bureau that names a Pasal whose number the new facts changed; lines count from 1. */
export interface PasalBergeser {
  readonly baris: number
  readonly semula: string
  readonly kini: string
}

const nomorPasal = ({ tanda }: Satuan) => /^#+ Pasal (\S+)$/.exec(tanda)?.[1]

/** The Pasal in which each unit stands. */
function pasalSatuan(daftar: readonly Satuan[]): (string | undefined)[] {
  let pasal: string | undefined
  return daftar.map(satuan => {
    pasal = nomorPasal(satuan) ?? pasal
    return pasal
  })
}

/** New numbers of the Pasal that moved, told by the first of their units that both drafts have. */
function nomorBaru(dasar: readonly Satuan[], segar: readonly Satuan[]): Map<string, string> {
  const [lama, baru] = [pasalSatuan(dasar), pasalSatuan(segar)]
  const hasil = new Map<string, string>()
  for (const [i, j] of pasangan(dasar, segar)) {
    const [semula, kini] = [lama[i], baru[j]]
    const satuan = dasar[i]
    if (!semula || !kini || !satuan || nomorPasal(satuan)) continue
    if (!hasil.has(semula)) hasil.set(semula, kini)
  }
  return new Map([...hasil].filter(([semula, kini]) => semula !== kini))
}

/** References that the bureau wrote and merging leaves as they are, to Pasal that have another number now. */
export function daftarPasalBergeser(dasar: string, susunan: string, gabungan: string): PasalBergeser[] {
  const [asal, segar] = [uraikanSatuan(dasar), uraikanSatuan(susunan)]
  const pindah = nomorBaru(asal, segar)
  if (pindah.size === 0) return []
  const milikTemplat = new Set(segar.map(({ inti }) => inti))
  let baris = 1
  return uraikanSatuan(gabungan).flatMap(satuan => {
    const letak = baris
    baris += isiSatuan(satuan).split('\n').length - 1
    if (milikTemplat.has(satuan.inti)) return []
    const disebut = parseAcuan(satuan.badan)
      .filter(({ milik }) => milik !== 'luar')
      .flatMap(({ daftarUnsur }) => daftarUnsur.flatMap(({ alamat }) => (alamat.pasal === undefined ? [] : [alamat.pasal])))
    return [...new Set(disebut)].flatMap(semula => {
      const kini = pindah.get(semula)
      return kini === undefined ? [] : [{ baris: letak, semula, kini }]
    })
  })
}
