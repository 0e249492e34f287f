import type { Daerah } from '../rule.ts'

function daftarIsi(isi: unknown): string[] {
  if (typeof isi === 'string') return [isi]
  return typeof isi === 'object' && isi !== null ? Object.values(isi).flatMap(daftarIsi) : []
}

const isTeks = (nilai: unknown): nilai is string => typeof nilai === 'string' && nilai.trim() !== ''

/** What rules may know from a `daerah.yaml` that was parsed: its region, and every word in it; undefined where it names no region. */
export function bacaDaerah(isi: unknown): Daerah | undefined {
  if (typeof isi !== 'object' || isi === null || !('daerah' in isi) || !isTeks(isi.daerah)) return undefined
  const kata = daftarIsi(isi).flatMap(teks => teks.toLowerCase().match(/[A-Za-zÀ-ɏ]+/gu) ?? [])
  const provinsi = 'provinsi' in isi && isTeks(isi.provinsi) ? isi.provinsi : undefined
  return { nama: isi.daerah, ...(provinsi && { provinsi }), kata: new Set(kata) }
}
