import { bacaPosisi } from '@perkada/markdown'
import type { GalatHuruf } from '@perkada/pdf'

/** Where a character stands in the source: as it is, or in small where the print writes capitals. */
function letakHuruf(sumber: string, huruf: string): number {
  const tepat = sumber.indexOf(huruf)
  return tepat < 0 ? sumber.indexOf(huruf.toLowerCase()) : tepat
}

/** Characters that the font lacks, a line for each place of the source where they first stand; those of the profile, and those that the identity writes in code, have none. */
export async function sebutHurufHilang({ namaHuruf, daftarHuruf }: GalatHuruf, sumber: string, path: string): Promise<string[]> {
  const { pesanHuruf } = await import('@perkada/pdf')
  const { posisi } = bacaPosisi(sumber)
  const menurutBaris = new Map<string, { tempat: string; deret: string[] }>()
  const letak = daftarHuruf.map(huruf => ({ huruf, offset: letakHuruf(sumber, huruf) }))
  for (const { huruf, offset } of letak.toSorted((a, b) => a.offset - b.offset)) {
    const { line, column } = offset < 0 ? { line: 0, column: 0 } : posisi(offset)
    const kunci = String(line)
    const ada = menurutBaris.get(kunci) ?? { tempat: line ? `:${line}:${column}` : '', deret: [] }
    menurutBaris.set(kunci, { ...ada, deret: [...ada.deret, huruf] })
  }
  return [...menurutBaris.values()].map(
    ({ tempat, deret }) =>
      `${path}${tempat}: ${pesanHuruf(namaHuruf, deret)}${tempat ? '' : ', yang diminta profil cetak atau ditulis dengan kode dalam identitas'}`,
  )
}
