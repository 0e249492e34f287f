import { potong, rapikan } from '@perkada/core'
import type { Baris } from './baris.ts'

/**
 * A line parted into what the page printed, at `letak` (ascending ranges of its text), and what the regulation says, which goes on
 * behind it unless the words before it ended. `ekor` are the words before the line, '' where it begins as it did.
 */
export function lepasPerabot(baris: Baris, letak: readonly (readonly [awal: number, akhir: number])[], ekor: string): Baris[] {
  const hasil: Baris[] = []
  const panjang = baris.teks.isi.length
  let sebelum = ekor
  let dari = 0
  for (const [awal, akhir] of [...letak, [panjang, panjang] as const]) {
    const teks = rapikan(potong(baris.teks, dari, awal))
    if (teks.isi !== '') {
      const utuh = dari === 0 || sebelum === ''
      hasil.push(utuh ? { ...baris, teks } : { ...baris, teks, setelahJeda: /[.;:,]$/.test(sebelum), jeda: 0, tajuk: 0 })
      sebelum = teks.isi
    }
    if (akhir > awal) hasil.push({ ...baris, teks: potong(baris.teks, awal, akhir), perabot: true })
    dari = akhir
  }
  return hasil
}
