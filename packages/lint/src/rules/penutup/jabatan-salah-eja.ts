import type { Pengesahan, Teks } from '@perkada/core'
import { cariKataSalahEja, type KataSalahEja } from './kata-salah-eja.ts'

const selaku = /^(?:P[jJlL][hHtTsS]?\.?|Penjabat|PENJABAT) /
const kepalaDaerah = ['BUPATI', 'WALIKOTA', 'GUBERNUR']
const wilayah = ['KABUPATEN', 'KOTA', 'PROVINSI']

function diBaris(teks: Teks): KataSalahEja | undefined {
  const awal = selaku.exec(teks.isi)?.[0].length ?? 0
  const salah = cariKataSalahEja(teks, [['SEKRETARIS', ...kepalaDaerah], ['DAERAH'], wilayah], awal)
  return salah?.baku === 'WALIKOTA' ? { ...salah, baku: 'WALI KOTA' } : salah
}

/** The misspelt office of who signs: where it is known in spite of its slip, or in a line of capitals that ends with a comma as an office does. */
export function jabatanSalahEja({ jabatan, baris }: Pengesahan): KataSalahEja | undefined {
  const calon = jabatan ? [jabatan] : baris.filter(({ isi }) => isi.endsWith(',') && isi === isi.toUpperCase() && isi.includes(' '))
  for (const teks of calon) {
    const salah = diBaris(teks)
    if (salah) return salah
  }
  return undefined
}
