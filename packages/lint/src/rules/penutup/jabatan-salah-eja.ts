import { jarakKata, type Pengesahan, type Teks } from '@perkada/core'

/** Letters by which a word may differ from the one that it stands for. */
const JARAK = 1.5
const selaku = /^(?:P[jJlL][hHtTsS]?\.?|Penjabat|PENJABAT) /
const duaKata = /^([A-Z]+)(?: ([A-Z]+))?/
const daftarJabatan = ['SEKRETARIS', 'BUPATI', 'WALIKOTA', 'GUBERNUR']
const bakuJabatan: Readonly<Record<string, string>> = { WALIKOTA: 'WALI KOTA' }

/** A word of an office that is a letter or two away from what it should be. */
interface JabatanSalahEja {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly baku: string
}

const mirip = (kata: string, benar: string): boolean => kata !== benar && jarakKata(kata, benar, JARAK) <= JARAK

function diBaris(teks: Teks): JabatanSalahEja | undefined {
  const awal = selaku.exec(teks.isi)?.[0].length ?? 0
  const [, pertama = '', kedua = ''] = duaKata.exec(teks.isi.slice(awal)) ?? []
  const jabatan = daftarJabatan.find(satu => mirip(pertama, satu))
  if (jabatan) return { teks, start: awal, end: awal + pertama.length, baku: bakuJabatan[jabatan] ?? jabatan }
  if (pertama !== 'SEKRETARIS' || !mirip(kedua, 'DAERAH')) return undefined
  const start = awal + pertama.length + 1
  return { teks, start, end: start + kedua.length, baku: 'DAERAH' }
}

/** The misspelt office of who signs: where it is known in spite of its slip, or in a line of capitals that ends with a comma as an office does. */
export function jabatanSalahEja({ jabatan, baris }: Pengesahan): JabatanSalahEja | undefined {
  const calon = jabatan ? [jabatan] : baris.filter(({ isi }) => isi.endsWith(',') && isi === isi.toUpperCase() && isi.includes(' '))
  for (const teks of calon) {
    const salah = diBaris(teks)
    if (salah) return salah
  }
  return undefined
}
