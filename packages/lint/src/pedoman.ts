import type { Severity } from '@perkada/core'
import { daftarPedoman } from './data/pedoman.ts'

const menurutId = new Map(daftarPedoman().map(pedoman => [pedoman.id, pedoman]))

/** The strongest severity that a guideline row allows: its own, and at most peringatan where no statute and no logic stands behind it. */
export function batasPedoman(id: string): Severity | undefined {
  const pedoman = menurutId.get(id)
  if (!pedoman) return undefined
  const keparahan: Severity = pedoman.keparahan.includes('E') ? 'galat' : pedoman.keparahan.includes('W') ? 'peringatan' : 'saran'
  const bersumber = pedoman.sumber.split(/[,\s]+/).some(kode => ['A', 'A22', 'UU', 'T'].includes(kode))
  return keparahan === 'galat' && !bersumber ? 'peringatan' : keparahan
}
