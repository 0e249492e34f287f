import { masukkan } from '@perkada/core'
import { type Baris, type Sel, tulisan } from './tabel.ts'

const pembuka = /^(?:Ditetapkan|Disahkan|Diundangkan) di(?![a-z])/
/** The words that open the block of who enacts. */
export const penetapan = /^(?:Ditetapkan|Disahkan) di(?![a-z])/

const memuat = (daftarBaris: readonly Baris[], pola: RegExp): boolean => daftarBaris.some(baris => pola.test(tulisan(baris)))

/**
 * A table that sets signatures side by side, line by line: its rows above them, and from there on its columns, each to be read
 * from top to bottom, who signs first first. Undefined for every other table.
 */
export function kolomPenutup(daftarSel: readonly (readonly Sel[])[]): { atas: readonly (readonly Sel[])[]; kolom: Baris[][] } | undefined {
  const mulai = daftarSel.findIndex(baris => baris.some(sel => memuat(sel.daftarBaris, pembuka)))
  if (mulai < 0) return undefined
  const kolom = new Map<number, Baris[]>()
  for (const baris of daftarSel.slice(mulai)) {
    let ke = 0
    for (const { daftarBaris, lebar } of baris) {
      for (const satu of daftarBaris) masukkan(kolom, ke, satu)
      ke += lebar
    }
  }
  const urut = [...kolom].sort(([a], [b]) => a - b).map(([, isi]) => isi)
  const didahulukan = urut.filter(isi => memuat(isi, penetapan))
  return { atas: daftarSel.slice(0, mulai), kolom: [...didahulukan, ...urut.filter(isi => !didahulukan.includes(isi))] }
}
